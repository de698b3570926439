import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';

const at = (path: string) => `/api/v1${path}`;
let app: TestApp;
let clerk: Signed;
let head: Signed;
let principal: Signed;

beforeAll(async () => {
  app = await startTestApp();
  [clerk, head, principal] = await Promise.all([
    app.as('petition.clerk'),
    app.as('petition.head'),
    app.as('principal'),
  ]);
});
afterAll(() => app?.stop());

type Case = { id: string; version: number; assignees: { id: string }[] };

const letter = (allegation: object, more: object = {}) => ({
  channel: 'LETTER',
  receivedAt: '2026-11-20T08:00:00+08:00',
  title: '回避测试件',
  content: '反映某人收受礼品。',
  realName: false,
  allegations: [{ issueType: 'GIFTS', matter: '收受礼品', accusedName: '某项目部经理', ...allegation }],
  ...more,
});
const file = async (allegation: object = {}, more: object = {}, by = clerk): Promise<Case> => {
  const { status, body } = await by.post(at('/complaints'), letter(allegation, more));
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body;
};
const tag = ({ id, version }: Case) => ({ 'if-match': `"${id}-${version}"` });
const act = (by: Signed, complaint: Case, action: string, body: object = {}) =>
  by.post(at(`/complaints/${complaint.id}/actions/${action}`), body, tag(complaint));
const one = async <Row>(text: string, values: readonly unknown[]) => (await app.sql<Row>(text, values))[0] as Row;
const userId = async (username: string) =>
  (await one<{ id: string }>('SELECT id FROM app_user WHERE username = $1', [username])).id;
const personId = async (username: string) =>
  (
    await one<{ id: string }>('SELECT p.id FROM person p JOIN app_user u ON u.person_key = p.key WHERE username = $1', [
      username,
    ])
  ).id;
const read = (by: Signed, { id }: Case) => by.get(at(`/complaints/${id}`));
const sees = async (by: Signed, complaint: Case) => (await read(by, complaint)).status === 200;
const answerOf = ({ status, body }: { status: number; body: { code?: string } }) => [status, body.code];
/** Until the lock is asked for twice: by the statement and by the request. */
async function bothWait(): Promise<void> {
  for (;;) {
    const [row] = await app.sql<{ waiting: number }>('SELECT count(*)::int AS waiting FROM pg_locks WHERE NOT granted');
    if ((row?.waiting ?? 0) >= 2) return;
  }
}

describe('somebody who acts for a recused colleague', () => {
  it('sees through them no case that the colleague is recused from', async () => {
    const far = await app.as('cy.head');
    const deputation = await principal.post(at('/deputations'), {
      absentUserId: await userId('petition.head'),
      actingUserId: await userId('cy.head'),
      validFrom: '2026-11-01',
      validTo: '2099-12-31',
      reason: '出差期间代理',
    });
    expect(deputation.status).toBe(201);
    expect(await sees(far, await file())).toBe(true);
    const complaint = await file({ accusedPersonId: await personId('petition.head') });
    expect(await sees(far, complaint)).toBe(false);
    expect(await sees(far, await file({}, {}, await app.as('cy.clerk')))).toBe(true);
  });

  it('has none of the colleague’s powers on a case that they see in their own right', async () => {
    const complaint = await file({ accusedPersonId: await personId('petition.head') });
    const deputation = await principal.post(at('/deputations'), {
      absentUserId: await userId('petition.head'),
      actingUserId: await userId('clue.manager'),
      validFrom: '2026-11-01',
      validTo: '2099-12-31',
      reason: '出差期间代理',
    });
    expect(deputation.status).toBe(201);
    const manager = await app.as('clue.manager');
    expect((await act(manager, await file(), 'register')).status).toBe(200);
    expect(answerOf(await act(manager, complaint, 'register'))).toEqual([403, 'separation-of-duty']);
  });
});

describe('a recused user who waits on the row lock', () => {
  it('gets nothing of what was committed meanwhile, by SQL or over HTTP', async () => {
    const complaint = await file();
    const [session] = await app.sql<{ id: string; user_key: number; epoch: string; org: number }>(
      `SELECT s.id, s.user_key, (SELECT epoch::text FROM authority) AS epoch, (SELECT key FROM organization WHERE code = 'BJ') AS org
       FROM session s JOIN app_user u ON u.key = s.user_key WHERE u.username = 'petition.head' ORDER BY s.created_at DESC LIMIT 1`,
    );
    if (!session) throw new Error('no session');
    const [writer, waiter] = [app.database.ownerUrl, app.database.appUrl].map(
      (url) => new Client({ connectionString: url }),
    );
    if (!writer || !waiter) throw new Error('no connection');
    await Promise.all([writer.connect(), waiter.connect()]);
    await writer.query('BEGIN');
    await writer.query(
      `INSERT INTO recusal (case_key, user_key, ground, statement, made_by)
      SELECT key, $2, 'INTEREST', '利害关系', $2 FROM case_file WHERE id = $1`,
      [complaint.id, session.user_key],
    );
    await writer.query(
      `UPDATE complaint SET content = '回避之后的新内容' WHERE case_key = (SELECT key FROM case_file WHERE id = $1)`,
      [complaint.id],
    );
    await waiter.query('BEGIN');
    await waiter.query('SELECT enter_session($1, $2, $3, $4)', [
      session.id,
      session.epoch,
      session.user_key,
      ['mj.clearance', '2', 'mj.sees', `{${(1 << 20) | session.org}}`],
    ]);
    expect((await waiter.query('SELECT 1 FROM case_file WHERE id = $1', [complaint.id])).rows).toHaveLength(1);
    const locked = waiter.query('SELECT title FROM case_file WHERE id = $1 FOR NO KEY UPDATE', [complaint.id]);
    const updated = act(head, complaint, 'correct', { opinion: '更正标题', title: '更正' }).then((answer) => answer);
    await bothWait();
    await writer.query('COMMIT');
    expect((await locked).rows).toEqual([]);
    expect(
      (
        await waiter.query('SELECT content FROM complaint d JOIN case_file c ON c.key = d.case_key WHERE c.id = $1', [
          complaint.id,
        ])
      ).rows,
    ).toEqual([]);
    await waiter.query('ROLLBACK');
    const answer = await updated;
    expect(answer.status).toBe(404);
    expect(answer.text).not.toContain('新内容');
    await Promise.all([writer.end(), waiter.end()]);
  });
});
