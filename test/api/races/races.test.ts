import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';

const at = (path: string) => `/api/v1${path}`;
let app: TestApp;
let other: TestApp;
let clerk: Signed;

beforeAll(async () => {
  app = await startTestApp();
  other = await app.sibling();
  clerk = await app.as('petition.clerk');
});
afterAll(() => app?.stop());

const letter = (more: object = {}) => ({
  channel: 'LETTER',
  receivedAt: '2026-11-20T08:00:00+08:00',
  title: '某工地土方招标疑有串标',
  content: '三家投标单位报价规律性一致。',
  realName: false,
  allegations: [{ accusedName: '某项目部经理', issueType: 'BID_RIGGING', matter: '串通投标' }],
  ...more,
});
const file = async (more: object = {}) => (await clerk.post(at('/complaints'), letter(more))).body;
const register = (by: Signed, { id, version }: { id: string; version: number }) =>
  by.post(at(`/complaints/${id}/actions/register`), {}, { 'if-match': `"${version}"` });

describe('a revocation in another process', () => {
  /** What is taken away, as the other process writes it, and what the very next request is answered. */
  const revocations: Readonly<Record<string, readonly [string, string, number]>> = {
    'a session that is ended': [
      'clue.manager',
      `UPDATE session SET revoked_at = now() WHERE user_key = (SELECT key FROM app_user WHERE username = 'clue.manager')`,
      401,
    ],
    'an account that is disabled': [
      'petition.head',
      `UPDATE app_user SET disabled_at = now() WHERE username = 'petition.head'`,
      401,
    ],
    'a grant that is revoked': [
      'principal',
      `UPDATE role_grant SET revoked_at = now() WHERE user_key = (SELECT key FROM app_user WHERE username = 'principal')`,
      403,
    ],
    'a clearance that is lowered': ['deputy', `UPDATE app_user SET clearance = 0 WHERE username = 'deputy'`, 404],
    'a deputation that is ended': ['registry', 'UPDATE deputation SET revoked_at = now()', 403],
  };

  it.each(Object.keys(revocations))('%s bites on the very next request', async (name) => {
    const [username, sql, status] = revocations[name] as (typeof revocations)[string];
    if (username === 'registry')
      await app.sql(`INSERT INTO deputation (id, absent_key, acting_key, valid_from, valid_to, reason, approved_by)
        SELECT gen_random_uuid(), a.key, b.key, DATE '2020-01-01', DATE '2199-01-01', '外出', 1 FROM app_user a, app_user b
        WHERE a.username = 'petition.clerk' AND b.username = 'registry'`);
    const { id } = await file({ secrecy: 'INTERNAL' });
    const by = await app.as(username);
    expect((await by.get(at(`/complaints/${id}`))).status).toBe(200);
    expect((await by.get(at('/complaints'))).status).toBe(200);
    await other.sql(sql);
    expect((await by.get(at(`/complaints/${id}`))).status).toBe(status);
  });
});

describe('fifty at once', () => {
  it('registrations give numbers without a gap, also when some of them fail', async () => {
    const filed = await Promise.all(Array.from({ length: 50 }, () => file()));
    const [before] = await app.sql<{ last: number }>(`SELECT COALESCE(max(last), 0) AS last FROM number_series s
      JOIN organization o ON o.key = s.organ_key WHERE o.code = 'BJ' AND s.year = extract(year FROM now() AT TIME ZONE 'Asia/Shanghai')`);
    const elsewhere = await other.as('petition.clerk');
    const answers = await Promise.all(
      filed.map((each, n) => register(n % 2 ? clerk : elsewhere, n % 5 === 0 ? { ...each, version: 9 } : each)),
    );
    expect(answers.filter(({ status }) => status === 412)).toHaveLength(10);
    const numbers = answers
      .filter(({ status }) => status === 200)
      .map(({ body }) => Number(body.number.split('-').at(-1)));
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, n) => (before?.last ?? 0) + n + 1));
  });
});

describe('the figures as of an instant', () => {
  const figures = async (asOf?: string) =>
    (await clerk.get(at(`/statistics/programmes/DEMO-LIVE${asOf ? `?asOf=${encodeURIComponent(asOf)}` : ''}`))).body;

  it('stay as they were, whatever is recorded later, backdated or not', async () => {
    const { asOf, ledger } = await figures();
    const filed = await file({ programme: 'DEMO-LIVE', receivedAt: '2026-02-01T08:00:00+08:00' });
    await register(clerk, await file({ programme: 'DEMO-LIVE' }));
    await register(clerk, filed);
    expect((await figures(asOf)).ledger).toEqual(ledger);
    expect((await figures()).ledger.received).toBe(ledger.received + 2);
  });

  it('wait for a transaction that was open while the instant was taken', async () => {
    const filed = await file({ programme: 'DEMO-LIVE' });
    const writer = new Client({ connectionString: app.database.ownerUrl });
    await writer.connect();
    await writer.query('BEGIN');
    await writer.query(`UPDATE case_file SET state = 'REGISTERED', version = 2 WHERE id = $1`, [filed.id]);
    await writer.query(
      `INSERT INTO case_event (case_key, version, workflow, action, from_state, to_state, actor_key, org_key, programme_key)
      SELECT key, 2, 'complaint', 'register', 'RECEIVED', 'REGISTERED', created_by, org_key, programme_key FROM case_file WHERE id = $1`,
      [filed.id],
    );
    const asking = figures();
    const waited = await Promise.race([
      asking.then(() => 'answered'),
      new Promise((resolve) => setTimeout(resolve, 300, 'waits')),
    ]);
    await writer.query('COMMIT');
    await writer.end();
    const first = await asking;
    expect(waited).toBe('waits');
    expect((await figures(first.asOf)).ledger).toEqual(first.ledger);
  });
});
