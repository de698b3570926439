import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../support/app.js';
import {
  act,
  at,
  attempt,
  found,
  itemOf,
  type Office,
  openOffice,
  rectifying,
  settled,
  submitted,
  teamSigned,
} from './visits.js';

let app: TestApp;
let office: Office;
let as: Office['as'];
const codes = (answer: { body: { errors: { code: string }[] } }) => answer.body.errors.map(({ code }) => code);
const said = { statement: '情况属实', confirmedBy: '彭丽娟' };
const absent = '01900000-0000-7000-8000-000000000000';

beforeAll(async () => {
  app = await startTestApp();
  office = await openOffice(app);
  as = office.as;
});
afterAll(() => app?.stop());

describe('what the team and the unit do at once', () => {
  it('is done once when two approve a team at the same moment', async () => {
    const visit = await teamSigned(office);
    const answers = await Promise.all([1, 2].map(() => attempt(as.deputy, visit, 'approveTeam')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('closes nothing that is being reopened: one of the two is told to read again', async () => {
    const visit = await settled(office);
    const [closed, reopened] = await Promise.all([
      attempt(as['supervision.head'], visit, 'close', { opinion: '同意办结' }),
      attempt(as['supervision.officer2'], visit, 'reopenItem', { ...itemOf(visit), opinion: '又发生同类问题' }),
    ]);
    expect([closed.status, reopened.status].sort()).toEqual([200, 412]);
    const [row] = await app.sql<{ bad: number }>(
      `SELECT count(*)::int AS bad FROM case_file c JOIN rectification_item i ON i.case_key = c.key
       WHERE c.id = $1 AND c.state = 'CLOSED' AND i.state NOT IN ('VERIFIED', 'WAIVED')`,
      [visit.id],
    );
    expect(row).toEqual({ bad: 0 });
  });
});

describe('rectification', () => {
  it('asks for an item a finding, by a day, and of nobody else’s findings', async () => {
    const visit = await found(office);
    const confirmed = await act(as['unit.liaison'], visit, 'confirmFindings', said);
    const item = { findingId: visit.findings[0]?.id, measure: '整改', owner: '工程部', dueOn: '2099-01-31' };
    for (const [items, status, code] of [
      [[{ ...item, findingId: absent }], 409, 'everyFindingPlanned'],
      [[item, { ...item, findingId: absent }], 400, 'unknown-finding'],
      [[{ ...item, dueOn: '2020-01-31' }], 400, 'out-of-order'],
    ] as const) {
      const answer = await attempt(as['unit.liaison'], confirmed, 'planRectification', { items });
      expect([answer.status, codes(answer)]).toEqual([status, [code]]);
    }
  });

  it('is verified by somebody else, returned with a reason, and done again', async () => {
    const visit = await rectifying(office);
    const byPaper = await act(as['supervision.officer'], visit, 'submitItem', {
      ...itemOf(visit),
      evidence: '书面报告',
    });
    const own = await attempt(as['supervision.officer'], byPaper, 'verifyItem', itemOf(visit));
    expect([own.status, codes(own)]).toEqual([403, ['separationOfDuty']]);
    const returned = await act(as['supervision.officer2'], byPaper, 'returnItem', {
      ...itemOf(visit),
      opinion: '证据不足',
    });
    expect(returned.rectifications).toMatchObject([{ state: 'RETURNED', reason: '证据不足' }]);
    const twice = await attempt(as['supervision.officer2'], returned, 'verifyItem', itemOf(visit));
    expect([twice.status, codes(twice)]).toEqual([409, ['item-not-open-to-this']]);
    const again = await act(as['unit.liaison'], returned, 'submitItem', {
      ...itemOf(visit),
      evidence: '补充的中标通知书',
    });
    expect((await act(as['supervision.officer2'], again, 'verifyItem', itemOf(visit))).rectifications).toMatchObject([
      { state: 'VERIFIED', reason: null },
    ]);
  });

  it('is waived by the deputy alone, with a reason', async () => {
    const visit = await rectifying(office);
    expect(
      (await attempt(as['supervision.head'], visit, 'waiveItem', { ...itemOf(visit), opinion: '撤项' })).status,
    ).toBe(403);
    expect((await attempt(as.deputy, visit, 'waiveItem', itemOf(visit))).status).toBe(400);
    const waived = await act(as.deputy, visit, 'waiveItem', { ...itemOf(visit), opinion: '工程已撤项' });
    const again = await act(as['supervision.officer'], waived, 'startRecheck');
    expect((await act(as.deputy, again, 'close', { opinion: '同意' })).state).toBe('CLOSED');
  });

  it('keeps an inspection open while one item is', async () => {
    const visit = await submitted(office);
    const again = await act(as['supervision.officer2'], visit, 'startRecheck');
    const early = await attempt(as.deputy, again, 'close', { opinion: '同意' });
    expect([early.status, codes(early)]).toEqual([409, ['everyItemSettled']]);
    await expect(
      app.sql(
        `INSERT INTO case_event (case_key, version, workflow, action, from_state, to_state, actor_key, org_key)
         SELECT key, version + 1, 'inspection', 'close', 'RECHECK', 'CLOSED', 1, org_key FROM case_file WHERE id = $1`,
        [visit.id],
      ),
    ).rejects.toThrow('inspection_closes_with_nothing_open');
    const reopened = await act(as['supervision.officer2'], again, 'reopenItem', {
      ...itemOf(visit),
      opinion: '未见成效',
    });
    expect(reopened).toMatchObject({ state: 'RECTIFYING', rectifications: [{ state: 'RETURNED' }] });
    expect(codes(await attempt(as['supervision.officer'], reopened, 'startRecheck'))).toEqual(['everyItemSubmitted']);
  });

  it('counts what is overdue without changing its state', async () => {
    const visit = await rectifying(office);
    await app.sql(`ALTER TABLE rectification_item DISABLE TRIGGER rectification_goes_step_by_step`);
    await app.sql(`UPDATE rectification_item SET due_on = DATE '2026-01-01' WHERE id = $1`, [itemOf(visit).itemId]);
    await app.sql(`ALTER TABLE rectification_item ENABLE TRIGGER rectification_goes_step_by_step`);
    const { body } = await as['supervision.head'].get(at(`/inspections/${visit.id}`));
    expect(body.rectifications).toMatchObject([{ state: 'OPEN', isOverdue: true }]);
  });
});
