import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, Pool } from 'pg';
import type { Chore } from '../../../apps/worker/chore.js';
import { chores } from '../../../apps/worker/chores.js';
import { startWorker, type Worker } from '../../../apps/worker/worker.js';
import { advisoryLocks } from '../../../libs/platform/database/advisory-locks.js';
import { FileStore } from '../../../libs/platform/storage/file-store.js';
import { Scanner } from '../../../libs/platform/storage/scanner.js';
import { startTestApp, type TestApp } from '../../support/app.js';

let app: TestApp;
let vaultPool: Pool;
const said: string[] = [];
const log = { info: (event: string) => void said.push(event), warn: (event: string) => void said.push(event) };

beforeAll(async () => {
  app = await startTestApp();
  vaultPool = new Pool({ connectionString: app.database.vaultUrl, max: 1 });
  vaultPool.on('error', () => undefined);
});
afterAll(async () => {
  await vaultPool?.end();
  await app?.stop();
});

const vault = {
  olderThanAnHour: async (after: string, limit: number) =>
    (
      await vaultPool.query<{ ref: string }>(
        `SELECT ref FROM vault.reporter WHERE created_at < now() - interval '1 hour' AND ref > $1 ORDER BY ref LIMIT $2`,
        [after, limit],
      )
    ).rows.map(({ ref }) => ref),
  forget: async (refs: readonly string[]) => {
    await vaultPool.query('DELETE FROM vault.reporter WHERE ref = ANY($1::uuid[])', [refs]);
  },
};
const start = (now = app.clock.now, last: readonly Chore[] = []): Worker =>
  startWorker({
    appUrl: app.database.appUrl,
    vault,
    documents: { store: app.nest.get(FileStore), scanner: app.nest.get(Scanner) },
    log,
    now,
    everyMs: 30,
    chores: [...chores, ...last],
  });

/** Asks until the answer is the wished one, at most ten seconds. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end; await wait(30)) if (await holds()) return;
  throw new Error('it never came to that');
}
const none = async (text: string) => (await app.sql(text)).length === 0;
const leaders = async () =>
  (
    await app.sql<{ pid: number }>(
      `SELECT l.pid FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
       WHERE l.locktype = 'advisory' AND l.objid = ${advisoryLocks.worker} AND l.granted AND a.datname = current_database()`,
    )
  ).map(({ pid }) => pid);

describe('the worker', () => {
  it('writes down moves, forgets reporters without a complaint and old keys, and touches nothing else', async () => {
    await app.sql(
      `UPDATE organization SET parent_key = (SELECT key FROM organization WHERE code = 'BJ-HD') WHERE code = 'BJ-CY'`,
    );
    const [young, old] = ['01a00000-0000-7000-8000-000000000001', '01a00000-0000-7000-8000-000000000002'];
    await vaultPool.query(
      `INSERT INTO vault.reporter (ref, sealed, created_at) VALUES ($1, '', now()), ($2, '', now() - interval '2 hours')`,
      [young, old],
    );
    await app.sql(`INSERT INTO idempotency (user_key, idempotency_key, route, body_hash, status, answer, created_at)
      VALUES (1, 'old', 'x', '', 201, '{}', now() - interval '8 days'), (1, 'new', 'x', '', 201, '{}', now() - interval '6 days')`);
    const before = await app.sql('SELECT count(*) AS n, max(version) AS v FROM case_file');
    const worker = start();
    await until(() => none('SELECT 1 FROM organization_move WHERE done_at IS NULL'));
    await until(() => none(`SELECT 1 FROM idempotency WHERE idempotency_key = 'old'`));
    await worker.stop();
    expect((await vaultPool.query('SELECT ref FROM vault.reporter WHERE ref = ANY($1)', [[young, old]])).rows).toEqual([
      { ref: young },
    ]);
    expect(await app.sql('SELECT idempotency_key FROM idempotency WHERE user_key = 1')).toEqual([
      { idempotency_key: 'new' },
    ]);
    expect(await app.sql('SELECT count(*) AS n, max(version) AS v FROM case_file')).toEqual(before);
  });

  it('warns from 1 December on that next year’s calendar is missing, and not before', async () => {
    const at = async (day: string) => {
      said.length = 0;
      let isRoundDone = false;
      const mark = {
        name: 'mark',
        everyMs: 0,
        run: async () => {
          isRoundDone = true;
        },
      };
      const worker = start(() => new Date(`${day}T04:00:00Z`), [mark]);
      await until(async () => isRoundDone);
      await worker.stop();
      return said.includes('work calendar missing');
    };
    expect(await at('2090-11-30')).toBe(false);
    expect(await at('2090-12-01')).toBe(true);
  });

  it('leads alone, hands over when it stops, and comes back after its connection is killed', async () => {
    const [first, second] = [start(), start()];
    await until(async () => (await leaders()).length === 1);
    const [pid] = await leaders();
    const superuser = new Client({ connectionString: app.database.superuserUrl });
    await superuser.connect();
    await superuser.query('SELECT pg_terminate_backend($1)', [pid]);
    await superuser.end();
    await until(async () => (await leaders()).some((other) => other !== pid));
    await first.stop();
    await until(async () => (await leaders()).length === 1);
    await second.stop();
    expect(await leaders()).toEqual([]);
  });
});
