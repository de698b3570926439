import { Client } from 'pg';
import { deadlineRules } from '../../../libs/domain/deadlines.js';
import { workCalendarRows, workCalendarYears } from '../../../libs/domain/work-calendar-years.js';
import { complaintWorkflow } from '../../../libs/domain/workflows/complaint.js';
import { WorkCalendar } from '../../../libs/kernel/calendar.js';
import { computeDue, warnOn } from '../../../libs/kernel/deadline.js';
import { legalDayOf } from '../../../libs/kernel/legal-day.js';
import { Passwords } from '../../../libs/platform/identity/password.js';
import { type DemoComplaint, liveComplaints, olympicComplaints } from './complaints.js';
import { demoAccounts, demoOrganizations } from './people.js';
import { type Random, seeded } from './random.js';

const SEED = 20080808;

/** Loads the demo once, as the owner, in one transaction; later calls only set the demo accounts' password. */
export async function loadDemo(ownerUrl: string, password: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    const { rows } = await client.query(`SELECT 1 FROM programme WHERE code = 'OLYMPIC-2008'`);
    const hash = await new Passwords().hash(password);
    if (rows.length === 0) await load(client, hash);
    else
      await client.query(
        'UPDATE app_user SET password_hash = $1, failures = 0, retry_at = NULL WHERE username = ANY($2)',
        [hash, demoAccounts.map(({ username }) => username)],
      );
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}

async function load(client: Client, hash: string): Promise<void> {
  const random = seeded(SEED);
  const epoch = new Date('2001-09-01T00:00:00Z');
  for (const [code, name, type, parent, isOrgan] of demoOrganizations) {
    await client.query(
      `INSERT INTO organization (id, code, name, type, parent_key, is_organ) VALUES ($1, $2, $3, $4, (SELECT key FROM organization WHERE code = $5), $6)`,
      [random.uuid(epoch), code, name, type, parent, isOrgan],
    );
  }
  for (const account of demoAccounts) await loadAccount(client, random, account, hash, epoch);
  for (const [code, zh, en, from, to] of [
    [
      'OLYMPIC-2008',
      '北京奥运会筹办监督',
      'Supervision of the Beijing Olympic preparations',
      '2001-09-01',
      '2008-12-31',
    ],
    ['DEMO-LIVE', '演示专项（当前）', 'Present-day demonstration', '2026-01-01', null],
  ]) {
    await client.query(
      `INSERT INTO programme (id, code, name_zh, name_en, starts_on, ends_on, organization_key) VALUES ($1, $2, $3, $4, $5, $6, (SELECT key FROM organization WHERE code = 'BJ'))`,
      [random.uuid(epoch), code, zh, en, from, to],
    );
  }
  const numbers = new Map<number, number>();
  const all = [...olympicComplaints(random), ...liveComplaints(random, new Date())].sort(
    (a, b) => firstAt(a) - firstAt(b),
  );
  for (const complaint of all) await loadComplaint(client, random, complaint, numbers);
}

async function loadAccount(
  client: Client,
  random: Random,
  account: (typeof demoAccounts)[number],
  hash: string,
  at: Date,
): Promise<void> {
  const person = random.uuid(at);
  await client.query(
    'INSERT INTO person (id, name, organization_key) VALUES ($1, $2, (SELECT key FROM organization WHERE code = $3))',
    [person, account.name, account.home],
  );
  await client.query(
    `INSERT INTO post (person_key, organization_key, title, rank, valid_from) SELECT key, organization_key, $2, $3, DATE '2001-09-01' FROM person WHERE id = $1`,
    [person, account.post, account.rank],
  );
  await client.query(
    'INSERT INTO app_user (id, username, person_key, password_hash, clearance) VALUES ($1, $2, (SELECT key FROM person WHERE id = $3), $4, 2)',
    [random.uuid(at), account.username, person, hash],
  );
  await client.query(
    `INSERT INTO role_grant (id, user_key, role, organization_key, valid_from, reason, proposed_by, approved_by, approved_at)
     VALUES ($1, (SELECT key FROM app_user WHERE username = $2), $3, (SELECT key FROM organization WHERE code = $4), DATE '2001-09-01', '演示', 1, 1, now())`,
    [random.uuid(at), account.username, account.role, account.scope],
  );
}

/** Walks one complaint through its history, version by version, so that every trigger has its say. */
async function loadComplaint(
  client: Client,
  random: Random,
  complaint: DemoComplaint,
  numbers: Map<number, number>,
): Promise<void> {
  const [filed, ...steps] = complaint.steps;
  if (!filed) return;
  const { rows } = await client.query<{ key: string }>(
    `INSERT INTO case_file (id, kind, state, organ_key, org_key, secrecy, programme_key, title, received_at, created_by)
     SELECT $1, 1, 'RECEIVED', o.key, o.key, 1, p.key, $2, $3, u.key FROM organization o, programme p, app_user u
     WHERE o.code = 'BJ' AND p.code = $4 AND u.username = $5 RETURNING key`,
    [complaint.id, complaint.title, filed.at, complaint.programme, filed.by],
  );
  const key = rows[0]?.key as string;
  await client.query(
    `INSERT INTO complaint (case_key, channel, content, is_real_name, is_synthetic) VALUES ($1, $2, $3, false, true)`,
    [key, complaint.channel, complaint.content],
  );
  await tell(client, random, key, 1, filed);
  await client.query(
    'INSERT INTO allegation (id, case_key, ordinal, accused_name, issue_type, matter) VALUES ($1, $2, 1, $3, $4, $5)',
    [random.uuid(filed.at), key, complaint.accused, complaint.issueType, complaint.content],
  );
  for (const [index, step] of steps.entries()) {
    await client.query(STEP[step.action] ?? 'SELECT $1::bigint, $2::text', [key, complaint.conclusion]);
    if (step.action === 'register') await number(client, key, step.at.getUTCFullYear(), numbers);
    await client.query(
      `UPDATE case_file SET state = $2, version = version + 1, is_open = $3, due_on = DATE '9999-12-31', warn_on = DATE '9999-12-31',
         outcome = CASE WHEN $4 = 'conclude' THEN $5 ELSE outcome END,
         org_key = CASE WHEN $4 = 'moveToUnit' THEN (SELECT key FROM organization WHERE code = 'BJ-JD1') ELSE org_key END,
         assignees = CASE WHEN $4 = 'moveToUnit' THEN ARRAY[(SELECT key FROM app_user WHERE username = 'supervision.officer')] ELSE assignees END,
         number = CASE WHEN $4 = 'register' THEN $6 ELSE number END
       WHERE key = $1`,
      [
        key,
        step.to,
        !('closed' in complaintWorkflow.states[step.to]),
        step.action,
        complaint.conclusion,
        numberText(step.at.getUTCFullYear(), numbers),
      ],
    );
    await tell(client, random, key, index + 2, step);
  }
}

const STEP: Readonly<Record<string, string>> = {
  register: `UPDATE complaint SET registered_by = (SELECT key FROM app_user WHERE username = 'petition.clerk'), registered_at = now() WHERE case_key = $1 AND $2::text IS NOT DISTINCT FROM $2`,
  conclude: `UPDATE allegation SET conclusion = $2, basis = '核查报告（演示）' WHERE case_key = $1`,
};

const numberText = (year: number, numbers: Map<number, number>) =>
  `BJ-XF-${year}-${String(numbers.get(year) ?? 0).padStart(4, '0')}`;

async function number(client: Client, key: string, year: number, numbers: Map<number, number>): Promise<void> {
  numbers.set(year, (numbers.get(year) ?? 0) + 1);
  await client.query(
    `INSERT INTO number_series (organ_key, series, year, last) SELECT organ_key, 'XF', $2, $3 FROM case_file WHERE key = $1
     ON CONFLICT (organ_key, series, year) DO UPDATE SET last = EXCLUDED.last`,
    [key, year, numbers.get(year)],
  );
}

/** History row and clock of one step; the records of the past carry the past's own time. */
async function tell(
  client: Client,
  random: Random,
  key: string,
  version: number,
  step: DemoComplaint['steps'][number],
): Promise<void> {
  await client.query(
    `INSERT INTO case_event (case_key, version, workflow, action, from_state, to_state, actor_key, org_key, programme_key, outcome, recorded_at)
     SELECT $1, $2, 'complaint', $3, $4, $5, u.key, c.org_key, c.programme_key, c.outcome, $6 FROM case_file c, app_user u WHERE c.key = $1 AND u.username = $7`,
    [key, version, step.action, step.from, step.to, step.at, step.by],
  );
  await client.query('UPDATE case_deadline SET ended_at = $2 WHERE case_key = $1 AND ended_at IS NULL', [key, step.at]);
  const within =
    step.action === 'file'
      ? 'CLASSIFY_GENERAL'
      : (complaintWorkflow.actions[step.action] as { within?: string }).within;
  const startOn = legalDayOf(step.at);
  const rule = deadlineRules.find(
    (each) => each.key === within && each.validFrom <= startOn && (each.validTo === null || each.validTo >= startOn),
  );
  if (!rule) return;
  const due = computeDue(
    { startOn, amount: rule.amount, unit: rule.unit, counting: rule.counting, rollToWorkingDay: rule.rollToWorkingDay },
    calendar,
    [],
    [],
  );
  const warn = warnOn({ startOn, dueOn: due.dueOn }, calendar);
  await client.query(
    `INSERT INTO case_deadline (id, case_key, rule, rule_key, started_on, due_on, warn_on, is_provisional, derivation)
     SELECT $1, $2, $3, key, $4, $5, $6, $7, $8 FROM rule_deadline WHERE rule = $3 AND rule_set = $9 AND valid_from = $10`,
    [
      random.uuid(step.at),
      key,
      rule.key,
      startOn,
      due.dueOn,
      warn,
      due.provisional,
      JSON.stringify(due.derivation),
      rule.ruleSet,
      rule.validFrom,
    ],
  );
  await client.query('UPDATE case_file SET due_on = $2, warn_on = $3 WHERE key = $1', [key, due.dueOn, warn]);
}

const calendar = new WorkCalendar(workCalendarRows(), workCalendarYears);
const firstAt = (complaint: DemoComplaint) => complaint.steps[0]?.at.getTime() ?? 0;
