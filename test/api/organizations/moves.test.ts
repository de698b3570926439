import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';

const at = (path: string) => `/api/v1${path}`;
const CASES = 3000;
let app: TestApp;
let other: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  other = await app.sibling();
  await app.sql(`INSERT INTO organization (id, code, name, type, parent_key) SELECT gen_random_uuid(), 'BJ-CY-' || n, '科室' || n, 'GENERAL_OFFICE',
    (SELECT key FROM organization WHERE code = 'BJ-CY') FROM generate_series(1, 20) n`);
  await app.sql(`INSERT INTO app_user (id, username, person_key, password_hash, clearance) SELECT gen_random_uuid(), 'hd.clerk', person_key, password_hash, 2
    FROM app_user WHERE username = 'cy.head'`);
  await app.sql(`INSERT INTO role_grant (id, user_key, role, organization_key, valid_from, reason, proposed_by, approved_by, approved_at)
    SELECT gen_random_uuid(), u.key, 'PETITION_CLERK', o.key, DATE '2001-09-01', '测试', 1, 1, now() FROM app_user u, organization o
    WHERE u.username = 'hd.clerk' AND o.code = 'BJ-HD'`);
  await app.sql('BEGIN');
  await app.sql(
    `INSERT INTO case_file (id, kind, state, organ_key, org_key, secrecy, title, received_at, created_by)
     SELECT gen_random_uuid(), 1, 'RECEIVED', o.key, o.key, 1, '移动件' || n, now() - n * interval '1 minute', 1
     FROM generate_series(1, $1::int) n JOIN organization o ON o.code = 'BJ-CY-' || (1 + n % 20)`,
    [CASES],
  );
  await app.sql(
    `INSERT INTO complaint (case_key, channel, content, is_real_name) SELECT key, 'LETTER', '内容', false FROM case_file WHERE title LIKE '移动件%'`,
  );
  await app.sql(`INSERT INTO case_event (case_key, version, workflow, action, from_state, to_state, actor_key, org_key)
    SELECT key, 1, 'complaint', 'file', 'NONE', state, 1, org_key FROM case_file WHERE title LIKE '移动件%'`);
  await app.sql('COMMIT');
});
afterAll(() => app?.stop());

const count = async (by: Signed) => (await by.get(at('/complaints?count=true&limit=1'))).body.total.value as number;
const move = async (to: string) => {
  const admin = await app.as('sys.admin');
  const [from, target] = await app.sql<{ id: string; version: number }>(
    `SELECT id, version FROM organization WHERE code IN ('BJ-CY', $1) ORDER BY code <> 'BJ-CY'`,
    [to],
  );
  return admin.patch(at(`/organizations/${from?.id}`), { parentId: target?.id }, { 'if-match': `"${from?.version}"` });
};
const pending = async () => (await app.sql('SELECT 1 FROM organization_move WHERE done_at IS NULL')).length;

describe('moving a big subtree', () => {
  it('moves what its people see from the next statement on, in every process, and blocks nobody for long', async () => {
    const [above, beside, whole] = await Promise.all([app.as('cy.clerk'), other.as('hd.clerk'), other.as('principal')]);
    const before = [await count(above), await count(beside), await count(whole)] as const;
    expect(before[0]).toBeGreaterThanOrEqual(CASES);
    let movedAt = Number.POSITIVE_INFINITY;
    let isRunning = true;
    const seen: { asked: number; answered: number; value: number; status: number }[] = [];
    const client = async (by: Signed, n: number) => {
      while (isRunning) {
        const asked = performance.now();
        if (n < 6) {
          const { status, body } = await by.get(at('/complaints?count=true&limit=1'));
          if (n < 4) seen.push({ asked, answered: performance.now(), value: body.total?.value ?? -1, status });
          else seen.push({ asked, answered: performance.now(), value: Number.NaN, status });
        } else {
          const filed = await by.post(at('/complaints'), {
            channel: 'LETTER',
            receivedAt: '2026-11-20T08:00:00+08:00',
            title: '并发件',
            content: '内容',
            realName: false,
            allegations: [{ accusedName: '某人', issueType: 'GIFTS', matter: '收受礼品' }],
          });
          seen.push({ asked, answered: performance.now(), value: Number.NaN, status: filed.status });
        }
      }
    };
    const clerk = await other.as('petition.clerk');
    const clients = Promise.all([beside, beside, beside, beside, above, whole, clerk, clerk].map(client));
    const started = performance.now();
    const moved = await move('BJ-HD');
    movedAt = performance.now();
    expect(moved.status).toBe(200);
    for (let rounds = 0; (await pending()) > 0 && rounds < 500; rounds++) {
      await app.sql('SELECT rewrite_moved_cases(100)');
    }
    isRunning = false;
    await clients;
    expect(await pending()).toBe(0);
    const own = seen.filter(({ value }) => !Number.isNaN(value));
    for (const { asked, answered, value, status } of own) {
      expect(status).toBe(200);
      if (answered < started) expect(value).toBe(before[1]);
      if (asked > movedAt) expect(value).toBe(before[0] + before[1]);
      expect([before[1], before[0] + before[1]]).toContain(value);
    }
    expect(seen.every(({ status }) => status === 200 || status === 201)).toBe(true);
    expect(Math.max(...seen.map(({ asked, answered }) => answered - asked))).toBeLessThan(5000);
    expect(await count(above)).toBe(before[0]);
  });

  it('back again takes them away at once, though not one case is rewritten yet, also from a read on SQL', async () => {
    const beside = await other.as('hd.clerk');
    const had = await count(beside);
    expect((await move('BJ')).status).toBe(200);
    expect(await count(beside)).toBe(had - (await count(await app.as('cy.clerk'))));
    expect(await pending()).toBeGreaterThan(0);
  });

  it('does not wait for a case in somebody’s hands', async () => {
    const holder = new Client({ connectionString: app.database.ownerUrl });
    await holder.connect();
    await holder.query('BEGIN');
    await holder.query(`SELECT 1 FROM case_file WHERE title LIKE '移动件%' FOR UPDATE`);
    const asked = performance.now();
    expect((await move('BJ-HD')).status).toBe(200);
    expect(performance.now() - asked).toBeLessThan(3000);
    await holder.query('ROLLBACK');
    await holder.end();
  });
});
