import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { loadDemo } from '../../../apps/cli/demo/load.js';
import { demoAccounts } from '../../../apps/cli/demo/people.js';
import { roleOf } from '../../../libs/domain/roles.js';
import { complaintWorkflow } from '../../../libs/domain/workflows/complaint.js';
import { startTestApp, type TestApp } from '../../support/app.js';

const at = (path: string) => `/api/v1${path}`;
let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app?.stop());

describe('the demo', () => {
  it('has present-day work in every state and, where a clock runs, in every light', async () => {
    const head = await app.as('petition.head');
    const { body } = await head.get(at('/complaints?open=all&receivedFrom=2020-01-01&limit=200'));
    const pairs = new Set<string>(
      body.items.map(({ state, light }: { state: string; light: string }) => `${state} ${light}`),
    );
    const states = new Set([...pairs].map((pair) => pair.split(' ')[0]));
    expect([...states].sort()).toEqual(Object.keys(complaintWorkflow.states).sort());
    for (const state of [
      'RECEIVED',
      'REGISTERED',
      'FORWARDED_DOWN',
      'ASSIGNED_DOWN',
      'ACCEPTED',
      'MOVED_TO_UNIT',
      'RETURNED_TO_INTAKE',
    ])
      for (const light of ['GREEN', 'YELLOW', 'RED', 'GREY']) expect([...pairs]).toContain(`${state} ${light}`);
  });

  it('shows every account something where its role reads', async () => {
    for (const { username, role } of demoAccounts) {
      if (['NONE', undefined].includes(roleOf(role)?.reads.complaint)) continue;
      const { body } = await (await app.as(username)).get(at('/complaints?open=all&count=true'));
      expect([username, body.total?.value > 0]).toEqual([username, true]);
    }
  });

  it('counts 104 complaints of the Olympic programme, 27 substantiated or partly, from rows between 2001 and 2008', async () => {
    const [row] = await app.sql<{ all: number; found: number; concluded: number; first: string; last: string }>(
      `SELECT count(*)::int AS all, count(*) FILTER (WHERE outcome IN ('SUBSTANTIATED', 'PARTLY_SUBSTANTIATED'))::int AS found,
         count(outcome)::int AS concluded, min(e.first)::text AS first, max(e.last)::text AS last
       FROM case_file c JOIN programme p ON p.key = c.programme_key
       JOIN LATERAL (SELECT min(recorded_at)::date AS first, max(recorded_at)::date AS last FROM case_event WHERE case_key = c.key) e ON true
       WHERE p.code = 'OLYMPIC-2008' AND c.kind = 1`,
    );
    expect(row).toMatchObject({ all: 104, found: 27, concluded: 104 });
    expect([(row?.first ?? '') >= '2001-09-01', (row?.last ?? '') <= '2008-12-31']).toEqual([true, true]);
    const conclusions = await app.sql(
      `SELECT 1 FROM case_file c JOIN allegation a ON a.case_key = c.key WHERE c.kind = 1 AND c.outcome IS NOT NULL AND a.conclusion IS NULL`,
    );
    expect(conclusions).toEqual([]);
  });

  it('says of everything made up that it is', async () => {
    const [row] = await app.sql<{ said: boolean; silent: number }>(
      `SELECT (SELECT bool_and(is_synthetic) FROM complaint) AS said,
         ((SELECT count(*) FROM organization WHERE key <> 1 AND NOT is_synthetic) + (SELECT count(*) FROM person WHERE key <> 1 AND NOT is_synthetic))::int AS silent`,
    );
    expect(row).toEqual({ said: true, silent: 0 });
  });

  it('keeps no figure of the book in code outside its own seed', () => {
    const files = ['libs', 'apps', 'migrations'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    );
    const guilty = files.filter(
      (name) =>
        name.endsWith('.ts') &&
        !name.startsWith(join('apps', 'cli', 'demo')) &&
        /\b(104|1205|10995|197224|3669|10348)\b/.test(readFileSync(name, 'utf8')),
    );
    expect(guilty).toEqual([]);
  });

  it('is the same in every run: two empty databases are given the same ids and texts', async () => {
    const now = new Date('2026-11-24T03:00:00Z');
    const load = async () => {
      const sibling = await emptyCopy();
      await loadDemo(sibling.url, 'for-tests-only', { vaultKey: randomBytes(32), now });
      const content = await sibling.rows();
      await sibling.drop();
      return content;
    };
    const [first, second] = [await load(), await load()];
    expect(second).toEqual(first);
    expect(first.length).toBeGreaterThan(500);
  });
});

/** A database without the demo: migrated, with the domain's tables. */
async function emptyCopy() {
  const { createDatabase, dropDatabase } = await import('../../../libs/platform/database/embedded-postgres.js');
  const { prepareDatabase } = await import('../../../apps/api/start.js');
  const name = `empty_${randomBytes(6).toString('hex')}`;
  const database = await createDatabase(app.database, name);
  await prepareDatabase(database);
  const client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  return {
    url: database.ownerUrl,
    rows: async () =>
      (
        await client.query<{ line: string }>(
          `SELECT 'o ' || id || name AS line FROM organization UNION ALL SELECT 'p ' || id || name FROM person
           UNION ALL SELECT 'u ' || id || username FROM app_user UNION ALL SELECT 'c ' || c.id || c.title || c.number || c.state || d.content || COALESCE(d.reporter_ref::text, '')
             FROM case_file c JOIN complaint d ON d.case_key = c.key
           UNION ALL SELECT 'm ' || id || type || confirmed_at FROM measure UNION ALL SELECT 'r ' || id || kind FROM complaint_relation
           UNION ALL SELECT 'a ' || id || matter || COALESCE(conclusion, '') FROM allegation
           UNION ALL SELECT 'd ' || id || rule || due_on FROM case_deadline
           UNION ALL SELECT 'e ' || case_key || ' ' || version || action || recorded_at FROM case_event ORDER BY 1`,
        )
      ).rows.map(({ line }) => line),
    drop: async () => {
      await client.end();
      await dropDatabase(app.database, name);
    },
  };
}
