import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';
import { filedBy } from '../documents/office.js';

const at = (path: string) => `/api/v1${path}`;
let app: TestApp;
let clerk: Signed;
let head: Signed;
let id: string;
let users: Record<string, string>;

beforeAll(async () => {
  app = await startTestApp();
  [clerk, head] = await Promise.all([app.as('petition.clerk'), app.as('petition.head')]);
  const rows = await app.sql<{ username: string; id: string }>('SELECT username, id FROM app_user');
  users = Object.fromEntries(rows.map((row) => [row.username, row.id]));
});
afterAll(() => app?.stop());
beforeEach(async () => {
  id = (await filedBy(clerk)).id;
});

const box = async (who: Signed, name: string): Promise<string[]> =>
  (await who.get(at(`/inbox?box=${name}&limit=200`))).body.items.map((item: { id: string }) => item.id);
const counted = async (who: Signed, name: string) => (await who.get(at('/inbox/counters'))).body[name].value;
const copy = (userIds: string[], note = '请阅') => clerk.post(at(`/inbox/cases/${id}/actions/copy`), { userIds, note });
const watch = (who: Signed, on: boolean) => who.post(at(`/inbox/cases/${id}/actions/watch`), { on });

describe('a case that is copied to somebody', () => {
  it('lies in their box of copies, once, the latest first, and the counter agrees', async () => {
    const before = await counted(head, 'copied');
    expect((await copy([users['petition.head'] ?? ''])).status).toBe(201);
    await copy([users['petition.head'] ?? ''], '再请阅');
    expect((await box(head, 'copied'))[0]).toBe(id);
    expect(await counted(head, 'copied')).toBe(before + 1);
    expect((await box(head, 'copied')).length).toBe(before + 1);
    expect(await box(clerk, 'copied')).toEqual([]);
  });

  it('is copied only to those who may see it', async () => {
    for (const username of ['supervision.officer', 'cy.head', 'petition.clerk']) {
      const { status, body } = await copy([users['petition.head'] ?? '', users[username] ?? '']);
      expect([username, status, body.errors?.[0]]).toMatchObject([
        username,
        400,
        { pointer: '/userIds/1', code: 'copy-does-not-reach' },
      ]);
    }
    expect(await box(head, 'copied')).not.toContain(id);
  });

  it('is gone from the box of a reader whom it comes to name', async () => {
    await copy([users['petition.head'] ?? '']);
    const [person] = await app.sql<{ id: string }>(
      `SELECT p.id FROM person p JOIN app_user u ON u.person_key = p.key WHERE u.username = 'petition.head'`,
    );
    const correction = {
      opinion: '补充被反映人',
      addAllegations: [{ accusedPersonId: person?.id, issueType: 'GIFTS', matter: '收受礼品' }],
    };
    await clerk.post(at(`/complaints/${id}/actions/correct`), correction, { 'if-match': '"1"' }).expect(200);
    expect(await box(head, 'copied')).not.toContain(id);
  });

  it('cannot be copied by somebody who does not see it', async () => {
    const officer = await app.as('supervision.officer');
    const { status } = await officer.post(at(`/inbox/cases/${id}/actions/copy`), { userIds: [users['deputy']] });
    expect(status).toBe(404);
  });
});

describe('a case that somebody watches', () => {
  it('lies in their box until they watch it no more, and the counter agrees', async () => {
    const before = await counted(head, 'watched');
    await watch(head, true);
    expect((await box(head, 'watched'))[0]).toBe(id);
    expect(await counted(head, 'watched')).toBe(before + 1);
    await watch(head, true);
    expect(await counted(head, 'watched')).toBe(before + 1);
    await watch(head, false);
    expect(await box(head, 'watched')).not.toContain(id);
    expect(await counted(head, 'watched')).toBe(before);
  });

  it('is nobody else’s to know of, and nothing that one does not see is watched', async () => {
    await watch(head, true);
    expect(await box(clerk, 'watched')).toEqual([]);
    expect((await watch(await app.as('cy.head'), true)).status).toBe(404);
  });
});

describe('everything of somebody who leaves', () => {
  const handed = (who: Signed, from: string, to: string, headers = {}) =>
    who.post(at('/handovers'), { fromUserId: users[from], toUserId: users[to], reason: '调离' }, headers);
  const openOf = async (username: string) =>
    app.sql<{ id: string }>(
      `SELECT c.id FROM case_file c JOIN app_user u ON u.key = ANY(c.assignees) WHERE u.username = $1 AND c.is_open AND c.kind = 1 ORDER BY c.key`,
      [username],
    );

  it('goes to a colleague, case by case, with a line in the history, and once for a key', async () => {
    const deputy = await app.as('deputy');
    const before = (await openOf('supervision.officer')).map((row) => row.id);
    expect(before.length).toBeGreaterThan(0);
    const headers = { 'idempotency-key': 'handover-once' };
    const answer = await handed(deputy, 'supervision.officer', 'supervision.officer2', headers);
    expect(answer.status).toBe(200);
    const moved = answer.body.handed.map((each: { id: string }) => each.id);
    const left = answer.body.left.map((each: { id: string }) => each.id);
    expect([...moved, ...left]).toEqual(expect.arrayContaining(before));
    expect((await openOf('supervision.officer')).map((row) => row.id)).toEqual(
      before.filter((each) => left.includes(each)),
    );
    const complaint = before.find((each) => moved.includes(each));
    const { items } = (await deputy.get(at(`/complaints/${complaint}/history`))).body;
    expect(items.at(-1)).toMatchObject({ action: 'handOver', opinion: '调离' });
    expect((await handed(deputy, 'supervision.officer', 'supervision.officer2', headers)).body).toEqual(answer.body);
  });

  it('stays with whoever has it where the colleague registered it', async () => {
    const deputy = await app.as('deputy');
    const [one] = await openOf('supervision.officer2');
    await app.sql(
      `UPDATE app_user SET person_key = (SELECT person_key FROM app_user WHERE username = 'petition.clerk') WHERE username = 'investigator2'`,
    );
    const { body } = await handed(deputy, 'supervision.officer2', 'investigator2');
    const found = body.left.find((each: { id: string }) => each.id === one?.id);
    expect(found?.why).toBe('handlerIsNotIntake');
  });

  it('is not handed over by those who are not in charge, nor to nobody', async () => {
    expect((await handed(clerk, 'supervision.officer', 'supervision.officer2')).status).toBe(403);
    const deputy = await app.as('deputy');
    expect((await handed(deputy, 'supervision.officer', 'supervision.officer')).body.errors[0].pointer).toBe(
      '/toUserId',
    );
  });
});
