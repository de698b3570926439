import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { complaintWorkflow } from '../../../libs/domain/workflows/complaint.js';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';

const at = (path: string) => `/api/v1${path}`;
let app: TestApp;
let clerk: Signed;
let head: Signed;
let deputy: Signed;

beforeAll(async () => {
  app = await startTestApp();
  [clerk, head, deputy] = await Promise.all([app.as('petition.clerk'), app.as('petition.head'), app.as('deputy')]);
});
afterAll(() => app?.stop());

const version = (more: object = {}) => ({
  rule: 'ACCEPT_MOVE',
  amount: 2,
  unit: 'DAY',
  counting: 'WORKING_DAY',
  rollsToWorkingDay: true,
  source: '内部规定（试验）',
  mark: 'D',
  validFrom: '2026-06-01',
  reason: '缩短移送时间',
  ...more,
});
const approve = (by: Signed, id: string) => by.post(at(`/rules/proposals/${id}/actions/approve`));
const accepted = async (by: Signed) => {
  const filed = await by.post(at('/complaints'), {
    channel: 'LETTER',
    receivedAt: '2026-11-20T08:00:00+08:00',
    title: '某工地土方招标疑有串标',
    content: '报价规律性一致。',
    realName: false,
    allegations: [{ accusedName: '某项目部经理', issueType: 'BID_RIGGING', matter: '串通投标' }],
  });
  const step = (body: { id: string; version: number }, action: string) =>
    by.post(at(`/complaints/${body.id}/actions/${action}`), {}, { 'if-match': `"${body.version}"` });
  const registered = await step(filed.body, 'register');
  return (await step(registered.body, 'accept')).body;
};
const running = (complaint: {
  deadlines: { id: string; rule: string; endedAt: string | null; derivation: { amount: number } }[];
}) => complaint.deadlines.find(({ endedAt }) => endedAt === null);

describe('the tables of the house', () => {
  it('are answered to anybody signed in, and to nobody else', async () => {
    expect((await app.request().get(at('/workflows'))).status).toBe(401);
    const liaison = await app.as('unit.liaison');
    for (const path of ['/workflows', '/vocabularies', '/problems', '/rules/deadlines', '/rules/calendar']) {
      expect([path, (await liaison.get(at(path))).status]).toEqual([path, 200]);
    }
  });

  it('show the workflow as the engine reads it: states with flags, actions with permission, guards and clock', async () => {
    const { body } = await clerk.get(at('/workflows/complaint'));
    expect(body.states.map(({ state }: { state: string }) => state)).toEqual(Object.keys(complaintWorkflow.states));
    expect(body.actions.map(({ action }: { action: string }) => action)).toEqual(
      Object.keys(complaintWorkflow.actions),
    );
    expect(body.states.at(-1)).toMatchObject({ state: 'ARCHIVED', final: true, closed: true, label: { zh: '归档' } });
    expect(body.actions[0]).toMatchObject({
      action: 'register',
      from: ['RECEIVED'],
      to: 'REGISTERED',
      permission: 'complaint.register',
      requires: [{ guard: 'allegationGiven', label: { zh: '至少填写一项被反映问题' } }],
      within: 'TRANSFER_OTHER_JURISDICTION',
    });
    expect((await clerk.get(at('/workflows/nonsense'))).status).toBe(404);
  });

  it('show the words of a code, and the problems with what to do', async () => {
    const { body } = await clerk.get(at('/vocabularies/light'));
    expect(body.codes.map(({ code }: { code: string }) => code)).toEqual(['GREEN', 'YELLOW', 'RED', 'GREY']);
    expect((await clerk.get(at('/vocabularies/constructor'))).status).toBe(404);
    const problems = (await clerk.get(at('/problems'))).body.items;
    expect(problems.find(({ code }: { code: string }) => code === 'version-stale')).toMatchObject({ status: 412 });
  });
});

describe('deadline rules', () => {
  const versions = async (query: string) => (await clerk.get(at(`/rules/deadlines?${query}`))).body.items;

  it('keep every version with its source, and answer the one in force on a day', async () => {
    const all = await versions('rule=CLASSIFY_GENERAL');
    expect(all.map(({ validFrom, validTo }: { validFrom: string; validTo: string }) => [validFrom, validTo])).toEqual([
      ['2005-05-01', '2022-04-30'],
      ['2022-05-01', null],
    ]);
    expect(await versions('rule=CLASSIFY_GENERAL&at=2008-08-08')).toMatchObject([
      { amount: 15, unit: 'DAY', ruleSet: 'ERA_2008', mark: 'V', source: expect.stringContaining('2005') },
    ]);
    expect(await versions('rule=CLASSIFY_GENERAL&at=2001-08-08')).toEqual([]);
  });

  it('refuse an unknown parameter and a day that does not exist', async () => {
    expect((await clerk.get(at('/rules/deadlines?at=2026-02-30'))).status).toBe(400);
    expect((await clerk.get(at('/rules/deadlines?sort=rule'))).status).toBe(400);
    expect((await clerk.get(at('/rules/calendar?year=99999'))).status).toBe(400);
  });

  it('change only when another approves what one proposed, and then count at once, here and in another process', async () => {
    const other = await app.sibling();
    const clerkElsewhere = await other.as('petition.clerk');
    expect(running(await accepted(clerkElsewhere))).toMatchObject({ rule: 'ACCEPT_MOVE', derivation: { amount: 5 } });
    expect((await clerk.post(at('/rules/deadlines'), version())).body.code).toBe('permission-missing');
    const proposed = await head.post(at('/rules/deadlines'), version());
    expect([proposed.status, proposed.body.status]).toEqual([201, 'PROPOSED']);
    const before = await accepted(clerk);
    expect(running(before)).toMatchObject({ derivation: { amount: 5 } });
    expect((await approve(head, proposed.body.id)).body.code).toBe('permission-missing');
    const approved = await approve(deputy, proposed.body.id);
    expect(approved.body).toMatchObject({ status: 'APPROVED', decidedBy: { username: 'deputy' } });
    expect(running(await accepted(clerk))).toMatchObject({ derivation: { amount: 2 } });
    expect(running(await accepted(clerkElsewhere))).toMatchObject({ derivation: { amount: 2 } });
    const after = (await clerk.get(at(`/complaints/${before.id}`))).body;
    expect(running(after)).toMatchObject({ id: running(before)?.id, derivation: { amount: 2 } });
    expect(after.dueOn < before.dueOn).toBe(true);
    const [old, now] = await versions('rule=ACCEPT_MOVE');
    expect([old, now]).toMatchObject([
      { amount: 5, validTo: '2026-05-31' },
      { amount: 2, validFrom: '2026-06-01', validTo: null, source: '内部规定（试验）' },
    ]);
    expect((await approve(deputy, proposed.body.id)).body.code).toBe('transition-not-open');
    await other.stop();
  });

  it('are never edited, and no account writes them past the proposal: the database itself refuses', async () => {
    await expect(app.sql(`UPDATE rule_deadline SET amount = 99 WHERE rule = 'ACCEPT_MOVE'`)).rejects.toMatchObject({
      constraint: 'rule_deadline_is_history',
    });
    await expect(app.sql(`DELETE FROM rule_deadline WHERE rule = 'ACCEPT_MOVE'`)).rejects.toMatchObject({
      constraint: 'rule_deadline_is_history',
    });
    await expect(app.appSql(`UPDATE rule_deadline SET valid_to = '2026-12-31'`)).rejects.toMatchObject({
      code: '42501',
    });
    const { body } = await head.post(at('/rules/deadlines'), version({ validFrom: '2027-01-01' }));
    await expect(
      app.sql(
        `UPDATE rule_proposal SET decision = 'APPROVED', decided_at = now(), decided_by = proposed_by WHERE id = $1`,
        [body.id],
      ),
    ).rejects.toMatchObject({ constraint: 'rule_proposal_approver_is_not_proposer' });
    await expect(app.sql(`UPDATE rule_proposal SET content = '{}' WHERE id = $1`, [body.id])).rejects.toMatchObject({
      constraint: 'rule_proposal_is_decided_once',
    });
    const refused = await deputy.post(at(`/rules/proposals/${body.id}/actions/refuse`), { reason: '依据不足' });
    expect(refused.body.status).toBe('REFUSED');
    expect(await versions('rule=ACCEPT_MOVE')).toHaveLength(2);
  });

  it('refuse a version that would begin before the last one, and one of a rule that does not exist', async () => {
    const early = await head.post(at('/rules/deadlines'), version({ validFrom: '2020-01-01' }));
    expect([early.status, early.body.errors[0].pointer]).toEqual([400, '/validFrom']);
    const unknown = await head.post(at('/rules/deadlines'), version({ rule: 'NONSENSE' }));
    expect([unknown.status, unknown.body.errors[0].pointer]).toEqual([400, '/rule']);
    expect((await head.post(at('/rules/deadlines'), version({ amount: 1.5 }))).status).toBe(400);
  });
});

describe('the calendar', () => {
  const year = async (number: number) => (await clerk.get(at(`/rules/calendar?year=${number}`))).body;

  it('knows a published year with its source, and says that another is provisional', async () => {
    expect(await year(2008)).toMatchObject({ provisional: false, source: expect.stringContaining('2008') });
    expect((await year(2008)).days).toContainEqual({ date: '2008-05-04', kind: 'MAKE_UP', name: '劳动节' });
    expect(await year(2031)).toMatchObject({ provisional: true, source: null, days: [] });
  });

  it('takes a year as a proposal, approved by another, and keeps what it replaced', async () => {
    const propose = (days: object[], reason: string) =>
      head.post(at('/rules/calendar'), { year: 2031, source: '国办通知（试验）', days, reason });
    const first = await propose([{ date: '2031-01-01', kind: 'HOLIDAY', name: '元旦' }], '新一年的安排');
    expect((await year(2031)).provisional).toBe(true);
    await approve(deputy, first.body.id);
    expect(await year(2031)).toMatchObject({ provisional: false, days: [{ date: '2031-01-01', name: '元旦' }] });
    const second = await propose([{ date: '2031-01-04', kind: 'MAKE_UP', name: '元旦' }], '安排有变');
    const { replaced } = (await approve(deputy, second.body.id)).body;
    expect(replaced).toMatchObject({ days: [{ date: '2031-01-01' }] });
    expect((await year(2031)).days).toEqual([{ date: '2031-01-04', kind: 'MAKE_UP', name: '元旦' }]);
  });

  it('refuses a day of another year, a day twice, and work in exchange on a weekday', async () => {
    const days = [
      { date: '2030-12-31', kind: 'HOLIDAY' },
      { date: '2031-01-02', kind: 'HOLIDAY' },
      { date: '2031-01-02', kind: 'HOLIDAY' },
      { date: '2031-01-03', kind: 'MAKE_UP' },
    ];
    const { body } = await head.post(at('/rules/calendar'), { year: 2031, source: '试验', days, reason: '试验' });
    expect(body.errors.map(({ pointer, code }: { pointer: string; code: string }) => [pointer, code])).toEqual([
      ['/days/0/date', 'other-year'],
      ['/days/2/date', 'twice'],
      ['/days/3/date', 'not-a-weekend'],
    ]);
  });
});
