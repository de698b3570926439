import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';

const at = (path: string) => `/api/v1${path}`;
let app: TestApp;
let clerk: Signed;
let deputy: Signed;

beforeAll(async () => {
  app = await startTestApp();
  [clerk, deputy] = await Promise.all([app.as('petition.clerk'), app.as('deputy')]);
});
afterAll(() => app?.stop());

type Clock = { id: string; version: number; dueOn: string; startedOn: string; paused: boolean; light: string };
const DAY_MS = 86_400_000;
const today = () => new Date(app.clock.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

const file = async (daysAgo = 0) =>
  (
    await clerk.post(at('/complaints'), {
      channel: 'LETTER',
      receivedAt: new Date(app.clock.now().getTime() - daysAgo * DAY_MS).toISOString(),
      title: '期限测试件',
      content: '反映某事。',
      realName: false,
      allegations: [{ accusedName: '某项目部经理', issueType: 'GIFTS', matter: '收受礼品' }],
    })
  ).body;
const clocksOf = async (caseId: string, by = deputy): Promise<Clock[]> =>
  (await by.get(at(`/deadlines?caseId=${caseId}`))).body.items;
const clockOf = async (caseId: string) => (await clocksOf(caseId))[0] as Clock;
const adjust = (by: Signed, { id, version }: Clock, action: string, body: object = {}) =>
  by.post(
    at(`/deadlines/${id}/actions/${action}`),
    { reason: '等待上级批复', ...body },
    { 'if-match': `"${version}"` },
  );
const answerOf = ({ status, body }: { status: number; body: { code?: string } }) => [status, body.code];
const daysLater = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

describe('a running clock', () => {
  it('stands in a list of what is due first, with its light and its derivation', async () => {
    const filed = await file();
    const clock = await clockOf(filed.id);
    expect(clock).toMatchObject({
      rule: 'CLASSIFY_GENERAL',
      light: 'GREEN',
      paused: false,
      provisional: expect.any(Boolean),
    });
    expect((await deputy.get(at(`/deadlines/${clock.id}`))).body.derivation).toMatchObject({ amount: 15 });
    const { items, total } = (await deputy.get(at('/deadlines?limit=200&count=true'))).body;
    expect(total.value).toBe(items.length);
    const dues = items.map(({ dueOn }: Clock) => dueOn);
    expect(dues).toEqual([...dues].sort());
    for (const light of ['RED', 'YELLOW', 'GREEN']) {
      const lit = (await deputy.get(at(`/deadlines?light=${light}&limit=200`))).body.items;
      expect(lit.map(({ id }: Clock) => id)).toEqual(
        items.filter((each: Clock) => each.light === light).map(({ id }: Clock) => id),
      );
    }
    const first = (await deputy.get(at('/deadlines?limit=3'))).body;
    const second = (await deputy.get(at(`/deadlines?limit=3&cursor=${first.nextCursor}`))).body;
    expect([...first.items, ...second.items].map(({ id }: Clock) => id)).toEqual(
      items.slice(0, 6).map(({ id }: Clock) => id),
    );
  });

  it('stands still while a pause is open, and is due that much later after it', async () => {
    const filed = await file(10);
    const clock = await clockOf(filed.id);
    const paused = await adjust(deputy, clock, 'pause', { startsOn: daysLater(today(), -9) });
    expect([paused.status, paused.body.light, paused.body.version, paused.headers['etag']]).toEqual([
      200,
      'GREY',
      2,
      `"${clock.id}-2"`,
    ]);
    expect((await deputy.get(at(`/complaints/${filed.id}`))).body).toMatchObject({ light: 'GREY', version: 2 });
    expect(answerOf(await adjust(deputy, paused.body, 'pause'))).toEqual([409, 'guard-not-satisfied']);
    const tomorrow = { startsOn: daysLater(today(), 1) };
    expect(answerOf(await adjust(deputy, paused.body, 'resume', tomorrow))).toEqual([400, 'validation-failed']);
    const resumed = await adjust(deputy, paused.body, 'resume', { startsOn: daysLater(today(), -2) });
    expect(resumed.status).toBe(200);
    expect(resumed.body.dueOn >= daysLater(clock.dueOn, 7)).toBe(true);
    const complaint = (await deputy.get(at(`/complaints/${filed.id}`))).body;
    expect([complaint.dueOn, complaint.version]).toEqual([resumed.body.dueOn, 3]);
    expect(complaint.history.at(-1)).toMatchObject({
      action: 'adjustDeadline',
      changes: { dueOn: { old: clock.dueOn, new: resumed.body.dueOn } },
    });
    expect(resumed.body.adjustments.map(({ kind }: { kind: string }) => kind)).toEqual(['PAUSE', 'RESUME']);
    const told = await app.sql(`SELECT action FROM audit_event WHERE subject_id = $1 AND outcome = 'DONE'`, [clock.id]);
    expect(told).toEqual([{ action: 'deadline.adjust' }, { action: 'deadline.adjust' }]);
  });

  it('is extended once, by somebody with the right who does not handle the case, on its current version', async () => {
    const filed = await file();
    const clock = await clockOf(filed.id);
    const longer = { amount: 10, unit: 'DAY', counting: 'CALENDAR' };
    expect(answerOf(await adjust(clerk, clock, 'extend', longer))).toEqual([403, 'permission-missing']);
    expect(answerOf(await adjust(deputy, { ...clock, version: 7 }, 'extend', longer))).toEqual([412, 'version-stale']);
    expect(
      answerOf(await deputy.post(at(`/deadlines/${clock.id}/actions/extend`), { reason: '案情复杂', ...longer })),
    ).toEqual([428, 'precondition-required']);
    const extended = await adjust(deputy, clock, 'extend', longer);
    expect(extended.status).toBe(200);
    expect(extended.body.dueOn >= daysLater(clock.dueOn, 8)).toBe(true);
    expect(answerOf(await adjust(deputy, extended.body, 'extend', longer))).toEqual([409, 'guard-not-satisfied']);
    expect((await deputy.get(at(`/complaints/${filed.id}`))).body.dueOn).toBe(extended.body.dueOn);
  });

  it('cannot be adjusted by its own handler, nor twice at once, nor once it has ended', async () => {
    const filed = await file();
    const clock = await clockOf(filed.id);
    const both = await Promise.all([adjust(deputy, clock, 'pause'), adjust(deputy, clock, 'pause')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    await app.sql(
      `WITH step AS (UPDATE case_file SET assignees = ARRAY[(SELECT key FROM app_user WHERE username = 'deputy')], version = version + 1
         WHERE id = $1 RETURNING *)
       INSERT INTO case_event (case_key, version, workflow, action, from_state, to_state, actor_key, org_key)
       SELECT key, version, 'complaint', 'correct', state, state, 1, org_key FROM step`,
      [filed.id],
    );
    const paused = await clockOf(filed.id);
    expect(answerOf(await adjust(deputy, paused, 'resume'))).toEqual([403, 'separation-of-duty']);
    const { version } = (await clerk.get(at(`/complaints/${filed.id}`))).body;
    const registered = await clerk.post(
      at(`/complaints/${filed.id}/actions/register`),
      {},
      { 'if-match': `"${version}"` },
    );
    expect(registered.body.light).not.toBe('GREY');
    const principal = await app.as('principal');
    expect(answerOf(await adjust(principal, { ...paused, version: 3 }, 'resume'))).toEqual([
      409,
      'guard-not-satisfied',
    ]);
  });

  it('of a case out of sight does not exist', async () => {
    const { id } = await clockOf((await file()).id);
    const other = await app.as('cy.head');
    expect((await other.get(at(`/deadlines/${id}`))).status).toBe(404);
    const officer = await app.as('supervision.officer');
    const own = (await officer.get(at('/deadlines?limit=200'))).body.items;
    expect(own.map((clock: Clock) => clock.id)).not.toContain(id);
  });
});
