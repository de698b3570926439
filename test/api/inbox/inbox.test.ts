import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';

const at = (path: string) => `/api/v1${path}`;
let app: TestApp;
let clerk: Signed;
let officer: Signed;

beforeAll(async () => {
  app = await startTestApp();
  [clerk, officer] = await Promise.all([app.as('petition.clerk'), app.as('supervision.officer')]);
});
afterAll(() => app?.stop());

interface Item {
  readonly id: string;
  readonly state: string;
  readonly dueOn: string | null;
  readonly light: string | null;
}
interface Filed {
  readonly id: string;
  readonly version: number;
}
const everything = async (by: Signed, box: string): Promise<Item[]> => {
  const found: Item[] = [];
  for (let cursor = ''; ; ) {
    const { body } = await by.get(at(`/inbox?box=${box}&limit=7${cursor}`));
    found.push(...body.items);
    if (body.nextCursor === null) return found;
    cursor = `&cursor=${body.nextCursor}`;
  }
};
const file = async (): Promise<Filed> =>
  (
    await clerk.post(at('/complaints'), {
      channel: 'LETTER',
      receivedAt: '2026-11-20T08:00:00+08:00',
      title: '某工地土方招标疑有串标',
      content: '报价规律性一致。',
      realName: false,
      allegations: [{ accusedName: '某项目部经理', issueType: 'BID_RIGGING', matter: '串通投标' }],
    })
  ).body;
const act = async (by: Signed, { id, version }: Filed, action: string, body: object = {}): Promise<Filed> =>
  (await by.post(at(`/complaints/${id}/actions/${action}`), body, { 'if-match': `"${version}"` })).body;
const has = async (by: Signed, box: string, { id }: Filed) =>
  (await everything(by, box)).some((item) => item.id === id);

describe('the inbox', () => {
  it('holds what is the actor’s to do, in due order with lights, and only open cases that they see', async () => {
    const todo = await everything(clerk, 'todo');
    expect(todo.length).toBeGreaterThan(7);
    expect(new Set(todo.map(({ id }) => id)).size).toBe(todo.length);
    const due = todo.map(({ dueOn }) => dueOn ?? '9999');
    expect(due).toEqual([...due].sort());
    const listed = await app.sql<{ id: string; is_open: boolean }>(
      'SELECT id, is_open FROM case_file WHERE id = ANY($1::uuid[])',
      [todo.map(({ id }) => id)],
    );
    expect(listed.every((row) => row.is_open)).toBe(true);
    for (const { id } of todo.slice(0, 5)) {
      const { actions } = (await clerk.get(at(`/complaints/${id}`))).body;
      expect(actions.filter(({ action }: { action: string }) => action !== 'correct').length).toBeGreaterThan(0);
    }
  });

  it('follows a complaint from hand to hand', async () => {
    const filed = await file();
    expect([
      await has(clerk, 'todo', filed),
      await has(clerk, 'startedByMe', filed),
      await has(clerk, 'done', filed),
    ]).toEqual([true, true, false]);
    const accepted = await act(clerk, await act(clerk, filed, 'register'), 'accept');
    expect(await has(clerk, 'done', filed)).toBe(true);
    const [unit] = await app.sql<{ id: string }>(`SELECT id FROM organization WHERE code = 'BJ-JD1'`);
    const [handler] = await app.sql<{ id: string }>(`SELECT id FROM app_user WHERE username = 'supervision.officer'`);
    const moved = await act(clerk, accepted, 'moveToUnit', { organizationId: unit?.id });
    const supervisor = await app.as('supervision.head');
    expect([
      await has(clerk, 'todo', filed),
      await has(supervisor, 'todo', filed),
      await has(officer, 'todo', filed),
    ]).toEqual([false, true, false]);
    await act(supervisor, moved, 'assignHandler', { assigneeIds: [handler?.id] });
    expect([await has(supervisor, 'todo', filed), await has(officer, 'todo', filed)]).toEqual([false, true]);
    expect(await has(await app.as('supervision.officer2'), 'todo', filed)).toBe(false);
  });

  it('loses what names its reader, in every box', async () => {
    const filed = await file();
    const [person] = await app.sql<{ id: string }>(
      `SELECT p.id FROM person p JOIN app_user u ON u.person_key = p.key WHERE u.username = 'petition.clerk'`,
    );
    const corrected = await app.as('petition.head').then((head) =>
      act(head, filed, 'correct', {
        opinion: '补充被反映人',
        addAllegations: [{ accusedPersonId: person?.id, issueType: 'GIFTS', matter: '收受礼品' }],
      }),
    );
    expect(corrected.id).toBe(filed.id);
    expect(await Promise.all(['todo', 'done', 'startedByMe'].map((box) => has(clerk, box, filed)))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('counts what the boxes hold, with what is overdue and due soon', async () => {
    const { body } = await clerk.get(at('/inbox/counters'));
    const todo = await everything(clerk, 'todo');
    const of = (light: string) => todo.filter((item) => item.light === light).length;
    expect(body).toMatchObject({
      todo: { value: todo.length, relation: 'eq' },
      overdue: { value: of('RED') },
      dueSoon: { value: of('YELLOW') },
      done: { value: (await everything(clerk, 'done')).length },
      startedByMe: { value: (await everything(clerk, 'startedByMe')).length },
    });
  });

  it('is closed to administrators, and refuses an unknown box and a foreign cursor', async () => {
    expect((await (await app.as('sys.admin')).get(at('/inbox'))).status).toBe(403);
    expect((await clerk.get(at('/inbox?box=lost'))).status).toBe(400);
    const { nextCursor } = (await clerk.get(at('/inbox?limit=1'))).body;
    expect((await clerk.get(at(`/inbox?box=done&cursor=${nextCursor}`))).status).toBe(400);
  });
});
