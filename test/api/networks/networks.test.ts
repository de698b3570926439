import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';

const at = (path: string) => `/api/v1${path}`;
let app: TestApp;
let officer: Signed;
let ids: Record<'unit' | 'lead' | 'liaison' | 'deputy', string>;
let body: { id: string };

beforeAll(async () => {
  app = await startTestApp();
  officer = await app.as('conduct.officer');
  const [row] = await app.sql<typeof ids>(
    `SELECT (SELECT id FROM organization WHERE code = 'BJ-JW') AS unit, (SELECT id FROM organization WHERE code = 'BJ-DF') AS lead,
       (SELECT p.id FROM app_user u JOIN person p ON p.key = u.person_key WHERE u.username = 'unit.liaison') AS liaison,
       (SELECT p.id FROM app_user u JOIN person p ON p.key = u.person_key WHERE u.username = 'deputy') AS deputy`,
  );
  ids = row as typeof ids;
  body = (await found()).body;
});
afterAll(() => app?.stop());

const found = (more: object = {}) =>
  officer.post(at('/networks/bodies'), {
    programme: 'DEMO-LIVE',
    kind: 'LEADING_GROUP',
    name: '监督工作领导小组',
    organizationId: ids.lead,
    from: '2026-01-01',
    ...more,
  });
const join = (more: object) =>
  officer.post(at(`/networks/bodies/${body.id}/members`), { role: 'HEAD', from: '2026-01-01', ...more });
const meet = (more: object = {}) =>
  officer.post(at('/networks/meetings'), {
    bodyId: body.id,
    kind: 'JOINT',
    heldOn: '2026-02-01',
    title: '联席会议',
    minutes: '通报情况，明确分工',
    resolutions: [],
    ...more,
  });
const task = (more: object = {}) => ({
  text: '检查招标文件',
  ownerPersonId: ids.liaison,
  ownerOrganizationId: ids.unit,
  dueOn: '2026-03-01',
  ...more,
});

describe('a programme’s network of responsibility', () => {
  it('has one leading group at a time, led by one head, with members who come and go', async () => {
    const second = await found({ from: '2026-06-01' });
    expect([second.status, second.body.code]).toEqual([409, 'already-exists']);
    expect((await join({ personId: ids.deputy })).status).toBe(201);
    const rival = await join({ personId: ids.liaison, from: '2026-03-01' });
    expect([rival.status, rival.body.code]).toEqual([409, 'already-exists']);
    const joined = await join({ role: 'UNIT', organizationId: ids.unit });
    const [head] = joined.body.members;
    expect(joined.body.members.map(({ role }: { role: string }) => role)).toEqual(['HEAD', 'UNIT']);
    expect((await officer.post(at(`/networks/members/${head.id}/actions/leave`), { to: '2026-02-28' })).status).toBe(
      200,
    );
    expect((await join({ personId: ids.liaison, from: '2026-03-01' })).status).toBe(201);
    const heads = async (day: string) => {
      const { body: all } = await officer.get(at(`/networks/bodies?programme=DEMO-LIVE&at=${day}`));
      return all.items[0].members.flatMap(({ role, person }: { role: string; person: { id: string } }) =>
        role === 'HEAD' ? [person.id] : [],
      );
    };
    expect([await heads('2026-02-28'), await heads('2026-03-01')]).toEqual([[ids.deputy], [ids.liaison]]);
  });

  it.each([
    ['a programme that is not there', () => found({ programme: 'NONE' }), '/programme'],
    ['days upside down', () => found({ kind: 'OWNER_NETWORK', to: '2025-01-01' }), '/to'],
    ['a unit as its head', () => join({ role: 'HEAD', organizationId: ids.unit }), '/personId'],
    ['a person as a member unit', () => join({ role: 'UNIT', personId: ids.deputy }), '/organizationId'],
    [
      'a task due before the meeting',
      () => meet({ resolutions: [task({ dueOn: '2026-01-01' })] }),
      '/resolutions/0/dueOn',
    ],
    [
      'an owner without the post',
      () => meet({ resolutions: [task(), task({ ownerPersonId: ids.deputy })] }),
      '/resolutions/1/ownerPersonId',
    ],
    ['a meeting that has not been held', () => meet({ heldOn: '2099-01-01' }), '/heldOn'],
  ])('refuses %s with its place, and keeps nothing of it', async (_words, send, pointer) => {
    const count = async () =>
      (
        await app.sql(
          'SELECT (SELECT count(*) FROM network_body) AS b, (SELECT count(*) FROM network_member) AS m, (SELECT count(*) FROM network_meeting) AS e',
        )
      )[0];
    const before = await count();
    const { status, body: problem } = await send();
    expect([status, problem.code, problem.errors[0].pointer]).toEqual([400, 'validation-failed', pointer]);
    expect(await count()).toEqual(before);
  });

  it('makes of every resolution a task with owner and day, for which the owner answers from then on', async () => {
    const { status, body: meeting } = await meet({
      resolutions: [task(), task({ text: '公示结果', dueOn: '2026-04-01' })],
    });
    expect([
      status,
      meeting.tasks.map(({ ordinal, dueOn }: { ordinal: number; dueOn: string }) => [ordinal, dueOn]),
    ]).toEqual([
      201,
      [
        [1, '2026-03-01'],
        [2, '2026-04-01'],
      ],
    ]);
    const [first] = meeting.tasks;
    const { body: chain } = await officer.get(
      at(`/responsibilities/chain?subjectKind=TASK&subjectId=${first.id}&at=2026-02-15`),
    );
    expect(chain.links[0]).toMatchObject({
      subject: { kind: 'TASK', id: first.id },
      holders: [{ level: 'FIRST', person: { id: ids.liaison }, document: { kind: 'MINUTES', reference: '联席会议' } }],
    });
    const list = async (state: string) =>
      (await officer.get(at(`/networks/tasks?programme=DEMO-LIVE&state=${state}&count=true`))).body;
    expect((await list('OVERDUE')).total.value).toBe(2);
    const done = await officer.post(at(`/networks/tasks/${first.id}/actions/complete`), {
      note: '检查完毕',
      doneOn: '2026-02-20',
    });
    expect([done.status, done.body.doneOn, done.body.overdue]).toEqual([200, '2026-02-20', false]);
    const twice = await officer.post(at(`/networks/tasks/${first.id}/actions/complete`), { note: '再次' });
    expect([twice.status, twice.body.code]).toEqual([409, 'transition-not-open']);
    expect([(await list('DONE')).total.value, (await list('OPEN')).total.value]).toEqual([1, 1]);
  });

  it('stands at the top of the chain of the programme’s projects', async () => {
    const lead = {
      subject: { kind: 'ORGANIZATION', id: ids.lead },
      level: 'OVERALL',
      validFrom: '2026-01-01',
      reason: '任命',
    };
    const [person] = await app.sql<{ id: string }>(
      `SELECT p.id FROM app_user u JOIN person p ON p.key = u.person_key WHERE u.username = 'conduct.officer'`,
    );
    const document = { kind: 'MINUTES', reference: '成立通知' };
    expect((await officer.post(at('/responsibilities'), { ...lead, personId: person?.id, document })).status).toBe(201);
    const deputy = await app.as('deputy');
    const project = {
      number: 'NET-1',
      name: '某项目',
      programme: 'DEMO-LIVE',
      ownerOrganizationId: ids.unit,
      startsOn: '2026-01-01',
    };
    const { id } = (await deputy.post(at('/projects'), project)).body;
    const { body: chain } = await officer.get(at(`/projects/${id}/responsibility?at=2026-05-01`));
    expect(chain.links.at(-1).subject.id).toBe(ids.lead);
  });

  it('is shown for the Olympic programme: five bodies, meetings of both kinds, every task done', async () => {
    const { body: all } = await officer.get(at('/networks/bodies?programme=OLYMPIC-2008&at=2008-08-08'));
    expect(all.items.map(({ kind }: { kind: string }) => kind)).toEqual([
      'LEADING_GROUP',
      'STANDING_OFFICE',
      'SUPERVISION_NETWORK',
      'REGULATOR_NETWORK',
      'OWNER_NETWORK',
    ]);
    const { body: meetings } = await officer.get(at('/networks/meetings?programme=OLYMPIC-2008&count=true'));
    expect(meetings.total.value).toBe(4);
    expect(
      (await officer.get(at('/networks/tasks?programme=OLYMPIC-2008&state=OPEN&count=true'))).body.total.value,
    ).toBe(0);
    const late = (await officer.get(at('/networks/tasks?programme=OLYMPIC-2008&state=DONE'))).body.items;
    expect(late.filter(({ overdue }: { overdue: boolean }) => overdue).length).toBe(1);
  });

  it('is not for those who have no right to it, nor outside their scope', async () => {
    expect((await (await app.as('petition.clerk')).get(at('/networks/bodies'))).status).toBe(403);
    const liaison = await app.as('unit.liaison');
    expect((await liaison.get(at('/networks/bodies'))).body.items).toEqual([]);
    expect((await liaison.post(at('/networks/meetings'), {})).status).toBe(403);
  });
});
