import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeCluster } from './remove-cluster.js';

const PREFIX = 'mingjing-jest-';

/** Gives the whole run one folder for its database server, and clears away what a killed run has left. */
export default async function setUp() {
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(PREFIX))) {
    const runner = Number(name.slice(PREFIX.length).split('-')[0]);
    if (!isAlive(runner)) await removeCluster(join(tmpdir(), name));
  }
  // The first test that needs the server starts it there (test/support/cluster.ts): specs alone never pay for one.
  process.env.MINGJING_TEST_CLUSTER = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
