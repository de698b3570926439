import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { legalDayOf } from '../../../libs/kernel/legal-day.js';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';
import { employ } from '../matrix/complaint-cases.js';
import { type ArrangedPaper, accountOf, arrange, paperKinds, prepareArranging } from '../matrix/paper-cases.js';
import { at } from './letters.js';

const LETTERS = 200;
const AT_ONCE = 25;
let app: TestApp;
let principal: Signed;

beforeAll(async () => {
  app = await startTestApp();
  for (const [column, place] of [
    ['SUPERVISION_OFFICER', 'BJ-JD1'],
    ['SUPERVISION_HEAD', 'BJ-JD1'],
  ] as const)
    await employ(app, accountOf(column), column, place);
  await prepareArranging(app);
  principal = await app.as('principal');
}, 240_000);
afterAll(() => app?.stop());

/** Ends every connection of the application but the test's own, as a crash would. */
async function cutConnections(): Promise<void> {
  const admin = new Client({ connectionString: app.database.superuserUrl });
  await admin.connect();
  await admin.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND usename = 'mingjing_app' AND state <> 'idle'`,
  );
  await admin.end();
}

/** Signs; whoever does not hear back asks again under the same key, as a careful client does. */
async function sign({ id, version }: ArrangedPaper, isDoomed: boolean): Promise<number> {
  const headers = { 'idempotency-key': randomUUID(), 'if-match': `"${isDoomed ? version - 1 : version}"` };
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const { status } = await principal.post(at(`/recommendations/${id}/actions/sign`), {}, headers);
    if (status < 500) return status;
  }
  return 0;
}

describe('two hundred signings of one series', () => {
  it('leave 1 … n, though every fifth is rolled back and the connections are cut in the middle', async () => {
    const [paper] = paperKinds;
    if (!paper) throw new Error('no kind');
    const letters: ArrangedPaper[] = [];
    for (let n = 0; n < LETTERS; n += 1) letters.push(await arrange(app, paper, paper.ways['REVIEW'] ?? [], true));
    const year = Number(legalDayOf(app.clock.now()).slice(0, 4));
    const register = async () =>
      (await principal.get(at(`/recommendations/register?organ=BJ&series=SUPERVISION_PROPOSAL&year=${year}`))).body;
    const { last: before } = await register();
    const queue = letters.map((letter, index) => ({ letter, isDoomed: index % 5 === 4 }));
    const statuses: number[] = [];
    const clients = Array.from({ length: AT_ONCE }, async () => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        if (queue.length === LETTERS / 2) await cutConnections();
        statuses.push(await sign(next.letter, next.isDoomed));
      }
    });
    await Promise.all(clients);
    const count = (status: number) => statuses.filter((each) => each === status).length;
    expect([count(200), count(412)]).toEqual([LETTERS * 0.8, LETTERS * 0.2]);
    expect(await register()).toMatchObject({ last: before + LETTERS * 0.8, missing: [], isComplete: true });
    const [row] = await app.sql<{ doubles: number; unsigned: number }>(
      `SELECT (SELECT count(*) FROM (SELECT 1 FROM recommendation WHERE serial IS NOT NULL GROUP BY organ_key, series, series_year, serial HAVING count(*) > 1) d)::int AS doubles,
         count(*) FILTER (WHERE d.serial IS NULL AND c.state = 'SIGNED')::int AS unsigned
       FROM case_file c JOIN recommendation d ON d.case_key = c.key`,
    );
    expect(row).toEqual({ doubles: 0, unsigned: 0 });
  }, 300_000);
});
