import { once } from 'node:events';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { workCalendarRows, workCalendarYears } from '../../../libs/domain/work-calendar-years.js';
import { WorkCalendar } from '../../../libs/kernel/calendar.js';
import { computeDue } from '../../../libs/kernel/deadline.js';
import { legalDayOf } from '../../../libs/kernel/legal-day.js';
import { putUp, takeDown } from './catalogue.js';
import { type Batch, columns, complaintRows, type Ground } from './complaints.js';
import { loadPeople } from './people.js';

/** How long the bulk load took. */
export interface Loaded {
  readonly complaints: number;
  readonly copySeconds: number;
  readonly indexSeconds: number;
  /** Complaints a second, indexes and checked foreign keys included. */
  readonly perSecond: number;
}

/** Small, so that the text is turned into bytes while it is young: the collector copies what it meets twice. */
const CHUNK = 250;
/** Newly received complaints on the measured clerk's desk, so that acting does not pile history on a few. */
const DESK = 3_000;
const TABLES = Object.keys(columns) as (keyof Batch)[];

/** Fills an empty, migrated database with `count` complaints: COPY first, indexes and foreign keys afterwards. */
export async function loadComplaints(superuserUrl: string, count: number): Promise<Loaded> {
  const clients = await Promise.all(TABLES.map(() => open(superuserUrl)));
  const [admin] = clients as [Client];
  try {
    const staff = await loadPeople(admin);
    const ground: Ground = { staff, count, now: Date.now(), ...(await ruleGround(admin)) };
    const rebuild = await takeDown(admin);
    // No trigger fires from here on: what triggers would derive, the rows already carry.
    for (const client of clients)
      await client.query(`SET session_replication_role = replica; SET synchronous_commit = off`);
    const began = Date.now();
    const streams = TABLES.map((table, index) =>
      (clients[index] as Client).query(copyFrom(`COPY ${table} (${columns[table]}) FROM STDIN`)),
    );
    const finished = Promise.all(streams.map((stream) => once(stream, 'finish')));
    finished.catch(() => undefined);
    for (let from = 0; from < count + DESK; from += CHUNK) {
      const batch = complaintRows(ground, from, Math.min(from + CHUNK, count + DESK));
      const full = streams.filter((stream, index) => !stream.write(Buffer.from(batch[TABLES[index] as keyof Batch])));
      await Promise.race([finished, Promise.all(full.map((stream) => once(stream, 'drain')))]);
    }
    for (const stream of streams) stream.end();
    await finished;
    await admin.query(
      `INSERT INTO number_series SELECT organ_key, 'XF', extract(year FROM received_at), max(key) FROM case_file
       WHERE number IS NOT NULL GROUP BY 1, 2, 3`,
    );
    const copied = Date.now();
    await putUp(admin, rebuild);
    const seconds = (Date.now() - began) / 1000;
    const copySeconds = (copied - began) / 1000;
    return {
      complaints: count + DESK,
      copySeconds,
      indexSeconds: seconds - copySeconds,
      perSecond: (count + DESK) / seconds,
    };
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}

async function open(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
}

async function ruleGround(admin: Client): Promise<Pick<Ground, 'ruleKeys' | 'derivation'>> {
  const { rows } = await admin.query<{ rule: string; key: number }>(
    'SELECT rule, max(key) AS key FROM rule_deadline GROUP BY rule',
  );
  const calendar = new WorkCalendar(workCalendarRows(), workCalendarYears);
  const wish = {
    startOn: legalDayOf(new Date('2026-03-02T04:00:00Z')),
    amount: 15,
    unit: 'DAY',
    counting: 'WORKING_DAY',
    rollToWorkingDay: true,
  } as const;
  return {
    ruleKeys: Object.fromEntries(rows.map(({ rule, key }) => [rule, key])),
    derivation: JSON.stringify(computeDue(wish, calendar, [], []).derivation).replaceAll('\\', '\\\\'),
  };
}
