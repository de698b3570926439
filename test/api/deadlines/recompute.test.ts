import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, Pool } from 'pg';
import { recomputeDeadlines } from '../../../libs/casework/deadline-recompute.js';
import { startTestApp, type TestApp } from '../../support/app.js';

let app: TestApp;
let pool: Pool;
const now = () => new Date();

beforeAll(async () => {
  app = await startTestApp();
  pool = new Pool({ connectionString: app.database.appUrl, max: 2 });
  await recomputeDeadlines(pool, now);
});
afterAll(async () => {
  await pool?.end();
  await app?.stop();
});

/** A day off on the due date of some running working-day clock of an open case. */
async function dueDayTakenOff() {
  const [clock] = await app.sql<{ id: string; due_on: string; case_key: string }>(
    `SELECT t.id, t.due_on::text, t.case_key::text FROM case_deadline t JOIN case_file c ON c.key = t.case_key
     JOIN rule_deadline r ON r.key = t.rule_key
     WHERE t.ended_at IS NULL AND c.is_open AND r.counting = 'WORKING_DAY' ORDER BY t.due_on DESC LIMIT 1`,
  );
  if (!clock) throw new Error('the demo has no running clock');
  await app.sql(
    `INSERT INTO work_calendar_day (day, kind, name, source) VALUES ($1, 'HOLIDAY', '临时假', '测试')
     ON CONFLICT (day) DO UPDATE SET kind = 'HOLIDAY'`,
    [clock.due_on],
  );
  return clock;
}
const dueOf = async (id: string) =>
  (
    await app.sql<{ clock: string; spine: string }>(
      `SELECT t.due_on::text AS clock, c.due_on::text AS spine FROM case_deadline t JOIN case_file c ON c.key = t.case_key WHERE t.id = $1`,
      [id],
    )
  )[0];
const events = async (id: string) =>
  app.sql(`SELECT actor_key, outcome FROM audit_event WHERE subject_id = $1 AND action = 'deadline.recompute'`, [id]);

describe('after a change of the calendar', () => {
  it('a running clock and its case move, with one audit event of the system, and a second run changes nothing', async () => {
    const clock = await dueDayTakenOff();
    const told = (await events(clock.id)).length;
    const first = await recomputeDeadlines(pool, now, { batch: 7 });
    expect(first.changed).toBeGreaterThan(0);
    const moved = await dueOf(clock.id);
    expect(moved?.clock.localeCompare(clock.due_on)).toBe(1);
    expect(moved?.spine).toBe(moved?.clock);
    expect((await events(clock.id)).slice(told)).toEqual([{ actor_key: 1, outcome: 'DONE' }]);
    expect((await recomputeDeadlines(pool, now)).changed).toBe(0);
  });

  it('a run that was stopped goes on where it stopped', async () => {
    const whole = await recomputeDeadlines(pool, now);
    const stop = new AbortController();
    const part = await recomputeDeadlines(pool, now, { batch: 5, signal: stop.signal, onBatch: () => stop.abort() });
    expect(part.seen).toBe(5);
    const rest = await recomputeDeadlines(pool, now, { after: part.last });
    expect(part.seen + rest.seen).toBe(whole.seen);
  });

  it('waits for a case in somebody’s hands, and leaves closed matters alone', async () => {
    const clock = await dueDayTakenOff();
    const holder = new Client({ connectionString: app.database.ownerUrl });
    await holder.connect();
    await holder.query('BEGIN');
    await holder.query('SELECT 1 FROM case_file WHERE key = $1 FOR UPDATE', [clock.case_key]);
    const running = recomputeDeadlines(pool, now);
    await holder.query('SELECT pg_sleep(0.2)');
    expect((await dueOf(clock.id))?.clock).toBe(clock.due_on);
    await holder.query('COMMIT');
    await holder.end();
    expect((await running).changed).toBeGreaterThan(0);
    const closed = await app.sql(
      `SELECT 1 FROM audit_event a JOIN case_file c ON c.key = a.case_key WHERE a.action = 'deadline.recompute' AND NOT c.is_open`,
    );
    expect(closed).toEqual([]);
  });

  it('nobody but the system may write due dates in this way', async () => {
    await expect(app.appSql(`SELECT * FROM rewrite_clocks('[]')`)).rejects.toMatchObject({ code: '42501' });
    expect(await app.appSql('SELECT * FROM running_clocks(0, 10)')).toEqual([]);
  });
});
