import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { at, type Made, openOffice, type PledgeOffice } from './office.js';

let office: PledgeOffice;
let polled: Made;

beforeAll(async () => {
  office = await openOffice();
  const called = await office.act(office.officer, await office.inForce(), 'callReport');
  polled = await office.act(office.liaison, called, 'report', {
    items: [{ task: 1, done: '全部监督', evidence: '记录' }],
  });
});
afterAll(() => office?.app.stop());

const cast = (body: object) => office.app.request().post(at('/ballots')).send(body);
const poll = async () => (await office.officer.get(at(`/pledges/${polled.id}/poll`))).body;

/** Every row of every table as text, but for the tables of codes and counts themselves. */
async function everything(): Promise<string> {
  const tables = await office.app.sql<{ name: string }>(
    `SELECT quote_ident(n.nspname) || '.' || quote_ident(c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname IN ('public', 'vault') AND c.relkind = 'r' AND c.relname NOT IN ('pledge_ballot_code', 'pledge_ballot_count')`,
  );
  const rows = await Promise.all(
    tables.map(({ name }) =>
      office.app.sql<{ line: string }>(`SELECT '${name} ' || t.xmin || ' ' || t::text AS line FROM ${name} t`),
    ),
  );
  return rows
    .flat()
    .map(({ line }) => line)
    .sort()
    .join('\n');
}

describe('an anonymous ballot', () => {
  let codes: string[];

  it('is cast with a code of its own, once, without an account', async () => {
    const key = { 'idempotency-key': 'the-poll' };
    const opened = await office.officer.post(at(`/pledges/${polled.id}/poll`), { codes: 12 }, key);
    expect([opened.status, new Set(opened.body.codes).size]).toEqual([201, 12]);
    codes = opened.body.codes;
    const replay = await office.officer.post(at(`/pledges/${polled.id}/poll`), { codes: 12 }, key);
    expect(replay.body.codes).toEqual([]);
    expect((await cast({ code: codes[0], grade: 'QUALIFIED' })).body).toEqual({ counted: true });
    const twice = await cast({ code: codes[0], grade: 'UNQUALIFIED' });
    expect([twice.status, twice.body.code]).toEqual([409, 'ballot-refused']);
    expect((await cast({ code: 'A'.repeat(16), grade: 'QUALIFIED' })).body.code).toBe('ballot-refused');
    expect((await cast({ code: codes[1], grade: 'SUPERB' })).status).toBe(400);
  });

  it('leaves nothing behind but a count: no table, no audit, no time, no transaction leads to it', async () => {
    const before = await everything();
    await cast({ code: codes[1], grade: 'EXCELLENT' });
    expect(await everything()).toBe(before);
    const columns = await office.app.sql<{ name: string }>(
      `SELECT attname AS name FROM pg_attribute WHERE attrelid IN ('pledge_ballot_code'::regclass, 'pledge_ballot_count'::regclass) AND attnum > 0 ORDER BY 1`,
    );
    expect(columns.map(({ name }) => name)).toEqual(['ballots', 'code_hash', 'grade', 'poll_key', 'poll_key']);
    const [left] = await office.app.sql<{ codes: number; rows: number }>(
      'SELECT (SELECT count(*)::int FROM pledge_ballot_code) AS codes, (SELECT count(*)::int FROM pledge_ballot_count) AS rows',
    );
    expect(left).toEqual({ codes: 10, rows: 4 });
    for (const code of codes) expect(before).not.toContain(code);
  });

  it('is not told of while the poll is open, nor as a share of fewer than ten', async () => {
    expect(await poll()).toMatchObject({ codesGiven: 12, ballots: null, shares: null });
    for (const code of codes.slice(2, 9)) await cast({ code, grade: 'QUALIFIED' });
    const closed = await office.officer.post(at(`/pledges/${polled.id}/poll/close`));
    expect([closed.status, closed.body.ballots, closed.body.shares]).toEqual([200, 9, null]);
    expect((await cast({ code: codes[9], grade: 'QUALIFIED' })).body.code).toBe('ballot-refused');
    expect((await office.officer.post(at(`/pledges/${polled.id}/poll/close`))).status).toBe(409);
  });

  it('is a share of ten and more', async () => {
    const called = await office.act(office.officer, await office.inForce({ level: 'BUREAU' }), 'callReport');
    const other = await office.act(office.liaison, called, 'report', {
      items: [{ task: 1, done: '监督', evidence: '记录' }],
    });
    const { body } = await office.officer.post(at(`/pledges/${other.id}/poll`), { codes: 10 });
    for (const [place, code] of body.codes.entries())
      await cast({ code, grade: place < 8 ? 'EXCELLENT' : 'QUALIFIED' });
    const closed = await office.officer.post(at(`/pledges/${other.id}/poll/close`));
    expect(closed.body.shares).toEqual(
      expect.arrayContaining([
        { grade: 'EXCELLENT', ballots: 8, sharePerMille: 800 },
        { grade: 'QUALIFIED', ballots: 2, sharePerMille: 200 },
      ]),
    );
  });
});
