import { randomInt, randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import {
  type Answer,
  type AppProcess,
  ask,
  eventually,
  freePort,
  makeDataFolder,
  postgresOf,
  startApp,
} from '../../support/process.js';

const PATIENCE_MS = 600_000;
const KILLS = 10;
const WRITERS = 8;
const PASSWORD = 'for-tests-only';
const dataDir = makeDataFolder();

/** What a client was told, and therefore may rely on. */
interface Acknowledged {
  readonly id: string;
  readonly title: string;
  readonly number: string;
  readonly keys: readonly string[];
}

const acknowledged: Acknowledged[] = [];
/** Answers that no client should ever have got. */
const scandals: string[] = [];
let isOver = false;
let app: AppProcess;
let port = 0;

beforeAll(async () => {
  port = await freePort();
  app = await startApp({ dataDir, port, demo: true, env: { MINGJING_DEMO_PASSWORD: PASSWORD } });
}, PATIENCE_MS);

afterAll(async () => {
  isOver = true;
  app?.send('SIGTERM');
  await app?.ended();
  fs.rmSync(dataDir, { recursive: true, force: true });
}, PATIENCE_MS);

/** Asks until there is an answer, always the same thing under the same key, as a careful client does. */
async function insist(path: string, options: Parameters<typeof ask>[2]): Promise<Answer> {
  for (;;) {
    const answer = await ask('POST', `http://127.0.0.1:${port}/api/v1${path}`, options).catch(() => undefined);
    const passing = answer?.status === 503 && answer.type.startsWith('application/problem+json');
    if (answer !== undefined && !passing) {
      if (answer.status >= 300) scandals.push(`${path} ${answer.status} ${answer.body.code}`);
      return answer;
    }
    await delay(randomInt(10, 60));
  }
}

async function write(writer: number): Promise<void> {
  const { body: session } = await insist('/auth/token', { body: { username: 'petition.clerk', password: PASSWORD } });
  for (let serial = 1; !isOver; serial++) {
    const title = `第${writer}号经办第${serial}件`;
    const keys = [randomUUID(), randomUUID()] as const;
    const filed = await insist('/complaints', {
      token: session.accessToken,
      headers: { 'idempotency-key': keys[0] },
      body: {
        channel: 'LETTER',
        receivedAt: new Date().toISOString(),
        title,
        content: '三家投标单位报价规律性一致。',
        realName: true,
        reporter: { name: '举报甲', contact: '010-00000000' },
        programme: 'DEMO-LIVE',
        allegations: [{ accusedName: '某项目部经理', issueType: 'BID_RIGGING', matter: '串通投标' }],
      },
    });
    if (filed.status !== 201) return;
    const registered = await insist(`/complaints/${filed.body.id}/actions/register`, {
      token: session.accessToken,
      headers: { 'idempotency-key': keys[1], 'if-match': `"${filed.body.id}-1"` },
      body: {},
    });
    if (registered.status !== 200) return;
    acknowledged.push({ id: filed.body.id, title, number: registered.body.number, keys });
  }
}

/** Kills the database or the application, whichever the lot names, and waits until the service is back. */
async function killOnce(round: number): Promise<void> {
  // A kill counts only in the midst of work: some of it done since the last one, some of it under way.
  const enough = acknowledged.length + randomInt(4, 20);
  await eventually(() => acknowledged.length >= enough);
  await delay(randomInt(0, 200));
  if (round % 2 === 0) {
    const pid = postgresOf(dataDir);
    process.kill(pid, 'SIGKILL');
    await eventually(() => isBack(pid), 60_000).catch(() => {
      throw new Error(`the database does not come back:\n${app.output()}`);
    });
  } else {
    app.send('SIGKILL');
    await app.ended();
    app = await startApp({ dataDir, port });
  }
  await eventually(async () => (await ready().catch(() => undefined)) === 200);
}

/** Whether another server than the killed one has taken over. */
function isBack(killed: number): boolean {
  return fs.existsSync(join(dataDir, 'cluster/postmaster.pid')) && postgresOf(dataDir) !== killed;
}

async function ready(): Promise<number> {
  const { status, type } = await ask('GET', `${app.base}/health/ready`);
  if (status !== 200 && !(status === 503 && type.startsWith('application/problem+json')))
    scandals.push(`ready ${status}`);
  return status;
}

async function rows<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
  const secrets = JSON.parse(fs.readFileSync(join(dataDir, 'secrets.json'), 'utf8'));
  const client = new Client({
    connectionString: `postgres://postgres:${secrets.superuser}@127.0.0.1:${secrets.port}/mingjing`,
  });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows as Row[];
  } finally {
    await client.end();
  }
}

const OURS = `c.title LIKE '第_号经办第%件'`;

describe('ten kills at random moments under eight writers', () => {
  it(
    'lose nothing that was acknowledged, double nothing, and leave nothing half done',
    async () => {
      const before = await ledger();
      const writers = Array.from({ length: WRITERS }, (_, writer) => write(writer + 1));
      for (let round = 0; round < KILLS; round++) await killOnce(round);
      isOver = true;
      await Promise.all(writers);

      expect(scandals).toEqual([]);
      expect(acknowledged.length).toBeGreaterThan(KILLS * 4);
      const kept = await rows<{ id: string; title: string; number: string }>(
        `SELECT id, title, number FROM case_file c WHERE ${OURS} ORDER BY id`,
      );
      const told = acknowledged.map(({ id, title, number }) => ({ id, title, number }));
      expect(kept).toEqual(told.sort((a, b) => (a.id < b.id ? -1 : 1)));
      await expectGaplessNumbers();
      await expectWholeCases();
      const after = await ledger();
      expect(after).toMatchObject({ balances: true, received: before.received + acknowledged.length });
    },
    PATIENCE_MS,
  );
});

async function ledger(): Promise<{ received: number; balances: boolean }> {
  const { body } = await insist('/auth/token', { body: { username: 'principal', password: PASSWORD } });
  const token: string = body.accessToken;
  return (await ask('GET', `${app.base}/api/v1/statistics/programmes/DEMO-LIVE`, { token })).body.ledger;
}

async function expectGaplessNumbers(): Promise<void> {
  const year = Number(acknowledged[0]?.number.split('-')[2]);
  const numbers = await rows<{ serial: number }>(
    `SELECT split_part(number, '-', 4)::int AS serial FROM case_file WHERE number LIKE $1 ORDER BY 1`,
    [`BJ-XF-${year}-%`],
  );
  expect(numbers.map(({ serial }) => serial)).toEqual(numbers.map((_, index) => index + 1));
  const series = await rows<{ last: number }>(
    `SELECT last FROM number_series s JOIN organization o ON o.key = s.organ_key WHERE o.code = 'BJ' AND s.series = 'XF' AND year = $1`,
    [year],
  );
  expect(series).toEqual([{ last: numbers.length }]);
}

/** Every case has all its parts, and its state is the last word of an unbroken history. */
async function expectWholeCases(): Promise<void> {
  const torn = await rows(
    `SELECT c.title FROM case_file c WHERE ${OURS} AND NOT (
       c.version = 2 AND c.state = 'REGISTERED'
       AND (SELECT array_agg(version || from_state || '>' || to_state ORDER BY version) FROM case_event WHERE case_key = c.key)
         = ARRAY['1' || (SELECT from_state FROM case_event WHERE case_key = c.key AND version = 1) || '>RECEIVED', '2RECEIVED>REGISTERED']
       AND (SELECT count(*) FROM complaint WHERE case_key = c.key) = 1
       AND (SELECT count(*) FROM allegation WHERE case_key = c.key) = 1
       AND EXISTS (SELECT 1 FROM complaint k JOIN vault.reporter r ON r.ref = k.reporter_ref WHERE k.case_key = c.key)
       AND (SELECT count(*) FROM audit_event WHERE case_key = c.key AND outcome = 'DONE' AND action = 'complaint.file'
            AND cardinality(changed) IS DISTINCT FROM 0) = 1
       AND (SELECT count(*) FROM audit_event WHERE case_key = c.key AND outcome = 'DONE' AND action = 'complaint.register'
            AND cardinality(changed) IS DISTINCT FROM 0) = 1)`,
  );
  expect(torn).toEqual([]);
  const used = await rows<{ key: string }>('SELECT idempotency_key AS key FROM idempotency ORDER BY 1');
  const given = acknowledged.flatMap(({ keys }) => keys).sort();
  expect(used.map(({ key }) => key)).toEqual(given);
}
