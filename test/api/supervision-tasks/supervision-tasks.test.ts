import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';

const at = (path: string) => `/api/v1${path}`;
let app: TestApp;
let conduct: Signed;
let deputy: Signed;
let liaison: Signed;
let unit: string;
let office: string;

beforeAll(async () => {
  app = await startTestApp();
  conduct = await app.as('conduct.officer');
  deputy = await app.as('deputy');
  liaison = await app.as('unit.liaison');
  const [row] = await app.sql<{
    unit: string;
    office: string;
  }>(`SELECT (SELECT id FROM organization WHERE code = 'BJ-JW') AS unit,
    (SELECT id FROM organization WHERE code = 'BJ-PZ08') AS office`);
  [unit, office] = [row?.unit ?? '', row?.office ?? ''];
});
afterAll(() => app?.stop());

const theme = (title: string, more: object = {}) => ({
  year: 2026,
  title,
  programme: 'DEMO-LIVE',
  tasks: [
    { title: '清理审批事项', leadOrganizationId: unit, coUnits: ['市编办'], regionCode: '110105', dueOn: '2026-06-30' },
  ],
  ...more,
});
const open = async (title: string) => (await conduct.post(at('/themes'), theme(title))).body.tasks[0];
const step = (by: Signed, { id, version }: { id: string; version: number }, action: string, body: object = {}) =>
  by.post(at(`/tasks/${id}/actions/${action}`), body, { 'if-match': `"${version}"` });

describe('a yearly theme', () => {
  it('is decomposed into tasks with a lead unit, co-units and a day; what is late says so', async () => {
    const task = await open('规范行政审批');
    expect(task).toMatchObject({ state: 'OPEN', isOverdue: true, coUnits: ['市编办'], regionCode: '110105' });
    const { body } = await liaison.get(at('/tasks?year=2026&overdue=true'));
    expect(body.items.map(({ id }: { id: string }) => id)).toContain(task.id);
    const twice = await conduct.post(at('/themes'), theme('规范行政审批'));
    expect([twice.status, twice.body.code]).toEqual([409, 'already-exists']);
  });

  it.each([
    ['without a task', { tasks: [] }, '/tasks'],
    [
      'with a lead that is not there',
      { tasks: [{ title: '任务', leadOrganizationId: '01900000-0000-7000-8000-000000000000', dueOn: '2026-06-30' }] },
      '/tasks/0/leadOrganizationId',
    ],
    ['of a programme that is not there', { programme: 'NONE' }, '/programme'],
  ])('is refused %s, and nothing of it is stored', async (title, more, pointer) => {
    const { status, body } = await conduct.post(at('/themes'), theme(title, more));
    expect([status, body.errors[0].pointer]).toEqual([400, pointer]);
    expect(await app.sql('SELECT 1 FROM supervision_theme WHERE title = $1', [title])).toEqual([]);
  });

  it('has its tasks reported with evidence by the lead unit, and verified by another', async () => {
    const task = await open('治理围标串标');
    expect((await step(deputy, task, 'verify')).body.code).toBe('transition-not-open');
    expect((await step(conduct, task, 'report', { evidence: '总结' })).status).toBe(403);
    const reported = (await step(liaison, task, 'report', { evidence: '已清理十二项' })).body;
    expect(reported).toMatchObject({ state: 'REPORTED', isOverdue: false });
    const returned = (await step(deputy, reported, 'return', { reason: '须附清单' })).body;
    expect(returned).toMatchObject({ state: 'OPEN', returnedBecause: '须附清单' });
    const again = (await step(liaison, returned, 'report', { evidence: '附清单' })).body;
    await app.sql(`INSERT INTO role_grant (id, user_key, role, organization_key, valid_from, proposed_by, approved_by, approved_at)
      SELECT gen_random_uuid(), u.key, 'DEPUTY', o.key, DATE '2001-09-01', 1, 1, now() FROM app_user u, organization o
      WHERE u.username = 'unit.liaison' AND o.code = 'BJ'`);
    const own = await step(liaison, again, 'verify');
    expect([own.status, own.body.code]).toEqual([403, 'separation-of-duty']);
    const answers = await Promise.all([step(deputy, again, 'verify'), step(conduct, again, 'verify')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });
});

describe('working groups and facts', () => {
  it('has every working group watched by an office that is not its own', async () => {
    const group = { programme: 'DEMO-LIVE', name: '招投标组', leadOrganizationId: unit, startsOn: '2026-01-05' };
    const own = await conduct.post(at('/working-groups'), { ...group, supervisorOrganizationId: unit });
    expect([own.status, own.body.errors[0].pointer]).toEqual([400, '/supervisorOrganizationId']);
    const set = await conduct.post(at('/working-groups'), { ...group, supervisorOrganizationId: office });
    expect([set.status, set.body.supervisor.code]).toEqual([201, 'BJ-PZ08']);
    const { body } = await liaison.get(at('/working-groups?programme=DEMO-LIVE'));
    expect(body.items).toMatchObject([{ name: '招投标组' }]);
  });

  it('keeps facts with their source; a new statement leaves the old one to its time', async () => {
    const fact = {
      programme: 'DEMO-LIVE',
      code: 'F02',
      value: 1200,
      qualifier: 'OVER',
      unit: '人',
      source: '筹备简报第三期',
    };
    expect((await conduct.post(at('/programme-facts'), { ...fact, source: '' })).body.errors[0].pointer).toBe(
      '/source',
    );
    await conduct.post(at('/programme-facts'), fact);
    const before = new Date().toISOString();
    await conduct.post(at('/programme-facts'), { ...fact, value: 1500 });
    const figure = async (asOf: string) =>
      (await deputy.get(at(`/statistics/programmes/DEMO-LIVE${asOf}`))).body.figures.find(
        ({ id }: { id: string }) => id === 'F02',
      );
    expect(await figure('')).toMatchObject({ value: 1500, qualifier: 'OVER', unit: '人' });
    expect(await figure(`?asOf=${before}`)).toMatchObject({ value: 1200 });
    await expect(app.sql('DELETE FROM programme_fact')).rejects.toThrow();
  });
});
