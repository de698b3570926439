import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { prepareDatabase } from '../../apps/api/start.js';
import { createDatabase, dropDatabase, type EmbeddedPostgres } from '../../libs/platform/database/embedded-postgres.js';
import { signIn } from './complaints.js';
import type { Deck } from './generator.js';
import { BATCH, loadRegister } from './load/responsibility.js';
import { type Measured, measure } from './measure.js';
import type { Options } from './options.js';
import { end, start } from './processes.js';

const DAY = '2006-09-15';
const KNOWN = '2020-01-01T00:00:00Z';
const SAMPLE = 4_000;
const RATIO = 0.5;
const GROWTH = 1.3;
const COVERAGE_MS = 1_000;
const BATCH_MS = 20_000;

/** What was found at one size. */
export interface RegisterFindings {
  readonly rows: number;
  readonly loadSeconds: number;
  readonly chain: Measured;
  readonly coverageMs: number;
  readonly batchMs: number;
}

/** The point-in-time chain of a project beside its ceiling, coverage over 10,000 units, a batch of 5,000 pledges. */
export async function benchResponsibility(
  server: EmbeddedPostgres,
  options: Options,
  say: (line: string) => void,
): Promise<RegisterFindings[]> {
  const findings: RegisterFindings[] = [];
  for (const rows of options.rows) {
    const name = `bench_register_${rows}`;
    await dropDatabase(server, name);
    const database = await createDatabase(server, name);
    await prepareDatabase(database);
    say(`loading ${rows} rows of responsibility`);
    const loadSeconds = await loadRegister(database.superuserUrl, rows);
    say(`loaded in ${loadSeconds.toFixed(0)} s`);
    findings.push({ rows, loadSeconds, ...(await measureRegister(database, server, { rows, options })) });
    const last = findings.at(-1) as RegisterFindings;
    say(`${rows} chain x ${last.chain.ratio.toFixed(2)}, coverage ${last.coverageMs} ms, batch ${last.batchMs} ms`);
    await dropDatabase(server, name);
  }
  return findings;
}

async function measureRegister(
  urls: EmbeddedPostgres,
  server: EmbeddedPostgres,
  { rows, options }: { rows: number; options: Options },
) {
  const secret = () => randomBytes(32).toString('hex');
  const api = await start<{ port: number }>('api.js', {
    DATABASE_URL: urls.appUrl,
    DATABASE_OWNER_URL: urls.ownerUrl,
    DATABASE_VAULT_URL: urls.vaultUrl,
    MINGJING_TOKEN_KEY: secret(),
    MINGJING_VAULT_KEY: secret(),
    MINGJING_POOL_SIZE: '8',
    LOG_LEVEL: 'error',
  });
  const ceiling = await start<{ port: number }>('ceiling/server.js', { BENCH_DATABASE_URL: urls.superuserUrl });
  const generator = await start('generator.js');
  const admin = new Client({ connectionString: urls.superuserUrl });
  await admin.connect();
  const ports = { api: api.first.port, ceiling: ceiling.first.port };
  try {
    const players = {
      generator: generator.child,
      api: api.child,
      ceiling: ceiling.child,
      postmaster: () => server.pid,
    };
    const rounds = { rounds: options.rounds, roundMs: options.roundMs };
    const chain = await measure({ name: 'chain', role: 'leader', rows, ...rounds }, await decks(admin, ports), players);
    const coverageMs = await coverage(ports.api);
    return { chain, coverageMs, batchMs: await batch(admin, ports.api) };
  } finally {
    await admin.end();
    await Promise.all([api.child, ceiling.child, generator.child].map(end));
  }
}

/** The same projects for both sides, in one order; their answers are compared first. */
async function decks(admin: Client, ports: { api: number; ceiling: number }): Promise<{ ours: Deck; ceiling: Deck }> {
  const { rows } = await admin.query<{ id: string }>(`SELECT id FROM project ORDER BY md5(id::text) LIMIT ${SAMPLE}`);
  const headers = await signIn(ports.api, 'bench.leader');
  const ours = rows.map(({ id }) => ({
    path: `/api/v1/projects/${id}/responsibility?at=${DAY}&knownAt=${encodeURIComponent(KNOWN)}`,
  }));
  const theirs = rows.map(({ id }) => ({ path: `/chain/${id}/${DAY}` }));
  const text = async (port: number, path: string, more: RequestInit = {}) =>
    (await fetch(`http://127.0.0.1:${port}${path}`, more)).json();
  const authorization = headers.slice('authorization: '.length).trim();
  const [a, b] = await Promise.all([
    text(ports.api, (ours[0] as { path: string }).path, { headers: { authorization } }),
    text(ports.ceiling, (theirs[0] as { path: string }).path),
  ]);
  if (JSON.stringify(a) !== JSON.stringify(b))
    throw new Error(`the ceiling answers something else:\n${JSON.stringify(a)}\n${JSON.stringify(b)}`);
  const get = { method: 'GET', expected: 200 } as const;
  return {
    ours: { ...get, port: ports.api, headers, items: ours },
    ceiling: { ...get, port: ports.ceiling, headers: '', items: theirs },
  };
}

/** The slowest of five. */
async function coverage(port: number): Promise<number> {
  const authorization = (await signIn(port, 'bench.leader')).slice('authorization: '.length).trim();
  const times: number[] = [];
  for (let n = 0; n < 5; n += 1) {
    const from = performance.now();
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1/pledges/coverage?campaign=ZR-COVER&at=2026-06-01`, {
      headers: { authorization },
    });
    const { levels } = (await answer.json()) as { levels: { units: number }[] };
    if (levels.reduce((sum, { units }) => sum + units, 0) < 10_000) throw new Error('too few units are covered');
    times.push(performance.now() - from);
  }
  return Math.round(Math.max(...times));
}

async function batch(admin: Client, port: number): Promise<number> {
  const authorization = (await signIn(port, 'bench.leader')).slice('authorization: '.length).trim();
  const { rows } = await admin.query<{ people: string[]; superior: string }>(
    `SELECT (SELECT array_agg(id) FROM (SELECT p.id FROM person p JOIN organization o ON o.key = p.organization_key AND o.code LIKE 'U%' ORDER BY p.key LIMIT ${BATCH}) x) AS people,
       (SELECT p.id FROM app_user u JOIN person p ON p.key = u.person_key WHERE u.username = 'bench.officer') AS superior`,
  );
  const body = { level: 'UNIT', superiorPersonId: rows[0]?.superior, responsiblePersonIds: rows[0]?.people };
  const from = performance.now();
  const answer = await fetch(`http://127.0.0.1:${port}/api/v1/pledges/campaigns/ZR-BATCH/issue`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json', 'idempotency-key': 'bench-batch' },
    body: JSON.stringify(body),
  });
  if (answer.status !== 201) throw new Error(`the batch was refused: ${await answer.text()}`);
  return Math.round(performance.now() - from);
}

/** The table of what was found, and the promises beside it. */
export function registerText(findings: readonly RegisterFindings[]): string {
  const side = (of: Measured['ours']) => `${of.rps.toFixed(0)} rps, ${of.p50Ms.toFixed(2)} / ${of.p95Ms.toFixed(2)} ms`;
  const lines = findings.map(
    ({ rows, loadSeconds, chain, coverageMs, batchMs }) =>
      `| ${rows} | ${loadSeconds.toFixed(0)} | ${side(chain.ours)} | ${side(chain.ceiling)} | ${chain.ratio.toFixed(2)} | ${coverageMs} | ${batchMs} |`,
  );
  const [small, large] = [findings[0], findings.at(-1)];
  const growth = small && large ? large.chain.ours.p95Ms / small.chain.ours.p95Ms : Number.NaN;
  const check = (what: string, target: string, found: string, kept: boolean) =>
    `| ${what} | ${target} | ${found}${kept ? '' : ', missed'} |`;
  const worst = Math.min(...findings.map(({ chain }) => chain.ratio));
  const slowest = (of: (each: RegisterFindings) => number) => Math.max(...findings.map(of));
  return [
    '| rows | load s | chain ours, p50 / p95 | chain ceiling, p50 / p95 | x | coverage ms | batch ms |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...lines,
    '',
    '| promise | target | found |',
    '| --- | --- | --- |',
    check('chain of a project against hand-written SQL', `≥ ${RATIO}`, worst.toFixed(2), worst >= RATIO),
    check('growth of its p95 over the sizes', `≤ ${GROWTH}`, growth.toFixed(2), growth <= GROWTH),
    check(
      'coverage over 10,000 units',
      `≤ ${COVERAGE_MS} ms`,
      `${slowest((each) => each.coverageMs)} ms`,
      slowest((each) => each.coverageMs) <= COVERAGE_MS,
    ),
    check(
      'batch issue of 5,000 pledges',
      `≤ ${BATCH_MS} ms`,
      `${slowest((each) => each.batchMs)} ms`,
      slowest((each) => each.batchMs) <= BATCH_MS,
    ),
  ].join('\n');
}
