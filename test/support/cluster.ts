import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { prepareDatabase } from '../../apps/api/start.js';
import { loadDemo } from '../../apps/cli/demo/load.js';
import type { EmbeddedPostgres } from '../../libs/platform/database/embedded-postgres.js';
import { createDatabase, dropDatabase, startEmbeddedPostgres } from '../../libs/platform/database/embedded-postgres.js';

/** The password of every demo account in tests. */
export const PASSWORD = 'for-tests-only';

const TEMPLATE = 'demo_template';

/** A database of one test file's own. */
export interface TestDatabase extends EmbeddedPostgres {
  drop(): Promise<void>;
}

/**
 * A fresh copy of the migrated database with the demo loaded. One server serves the whole run: the first who asks
 * starts it and makes the template, everybody after copies it, which takes a fraction of a second.
 */
export async function copyOfTheDemo(): Promise<TestDatabase> {
  const server = await serverOfThisRun();
  const name = `test_${randomBytes(8).toString('hex')}`;
  const database = await createDatabase(server, name, TEMPLATE);
  return { ...database, pid: server.pid, drop: () => dropDatabase(server, name) };
}

async function serverOfThisRun(): Promise<EmbeddedPostgres> {
  const folder = process.env['MINGJING_TEST_CLUSTER'];
  if (folder === undefined) throw new Error('run the tests by npm test: its global set-up names the folder');
  const place = join(folder, 'server.json');
  const lock = join(folder, 'being-made');
  while (!existsSync(place)) {
    if (takes(lock)) {
      try {
        if (!existsSync(place)) await makeServer(folder, place);
      } finally {
        rmSync(lock, { recursive: true });
      }
    } else await delay(50);
  }
  return { ...JSON.parse(readFileSync(place, 'utf8')), stop: async () => undefined };
}

function takes(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

async function makeServer(folder: string, place: string): Promise<void> {
  const server = await startEmbeddedPostgres({ dataDir: folder, database: TEMPLATE, fast: true, restart: false });
  const { superuserUrl, ownerUrl, appUrl, vaultUrl, dataDirectory, pid } = server;
  await prepareDatabase(server);
  await loadDemo(ownerUrl, PASSWORD);
  writeFileSync(`${place}.draft`, JSON.stringify({ superuserUrl, ownerUrl, appUrl, vaultUrl, dataDirectory, pid }));
  renameSync(`${place}.draft`, place);
}
