import type { Client } from 'pg';
import { complaintWorkflow } from '../../../libs/domain/workflows/complaint.js';
import { legalDayOf, yearOf } from '../../../libs/kernel/legal-day.js';
import { clockOf, ruleOf } from './clocks.js';
import type { DemoComplaint, DemoStep } from './complaints.js';

/**
 * Walks all complaints through their histories at once, step by step, so that every trigger has its say on every
 * version. The records of the past carry the past's own time.
 */
export async function loadComplaints(client: Client, complaints: readonly DemoComplaint[], now: Date): Promise<void> {
  const send = (text: string, rows: readonly object[]) => client.query(text, [JSON.stringify(rows)]);
  const numbers = numbered(complaints);
  await send(
    FILE,
    complaints.map((each) => ({ ...each, ...each.steps[0], id: each.id })),
  );
  await send(DETAIL, complaints);
  await send(
    ALLEGATIONS,
    complaints.flatMap(({ id, allegations }) =>
      allegations.map((each, place) => ({ ...each, case: id, ordinal: place + 1 })),
    ),
  );
  const longest = Math.max(...complaints.map(({ steps }) => steps.length));
  for (let version = 1; version <= longest; version += 1) {
    const rows = complaints.flatMap((complaint) => {
      const step = complaint.steps[version - 1];
      return step ? [stepRow(complaint, step, version, { number: numbers.get(complaint.id) ?? null, now })] : [];
    });
    if (version > 1) for (const text of STEP) await send(text, rows);
    for (const text of TELL) await send(text, rows);
  }
  for (const text of PAUSE)
    await send(
      text,
      complaints.filter(({ isPaused }) => isPaused).map(({ id }) => ({ id, today: legalDayOf(now) })),
    );
  await send(SERIES, [...seriesOf(numbers.values())]);
  await client.query(DUPLICATES);
}

function stepRow(
  complaint: DemoComplaint,
  step: DemoStep,
  version: number,
  { number, now }: { number: string | null; now: Date },
) {
  const startOn = legalDayOf(step.at);
  const rule = ruleOf(step.action, startOn);
  const isLast = version === complaint.steps.length;
  const pauses = complaint.isPaused && isLast ? [{ from: legalDayOf(now), to: null }] : [];
  const concludes = step.action === 'conclude' || step.action === 'reportResult';
  return {
    ...step,
    case: complaint.id,
    version,
    moves: step.from !== step.to,
    open: !('closed' in complaintWorkflow.states[step.to]),
    outcome: concludes ? complaint.conclusion : null,
    number: step.action === 'register' ? number : null,
    unassign: step.assignee === null,
    clock: rule
      ? { rule: rule.key, set: rule.ruleSet, from: rule.validFrom, startOn, ...clockOf(rule, startOn, pauses) }
      : null,
  };
}

/** Numbers in the order of registration, as the organ's series would have given them. */
function numbered(complaints: readonly DemoComplaint[]): Map<string, string> {
  const registered = complaints.flatMap(({ id, steps }) => {
    const step = steps.find(({ action }) => action === 'register');
    return step ? [{ id, at: step.at }] : [];
  });
  const last = new Map<number, number>();
  const order = registered.sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1));
  return new Map(
    order.map(({ id, at }) => {
      const year = yearOf(legalDayOf(at));
      last.set(year, (last.get(year) ?? 0) + 1);
      return [id, `BJ-XF-${year}-${String(last.get(year)).padStart(4, '0')}`];
    }),
  );
}

function seriesOf(numbers: Iterable<string>): Iterable<object> {
  const last = new Map<string, object>();
  for (const number of numbers)
    last.set(number.slice(6, 10), { year: number.slice(6, 10), last: Number(number.slice(-4)) });
  return last.values();
}

const FILE = `INSERT INTO case_file (id, kind, state, organ_key, org_key, secrecy, programme_key, title, received_at, created_by)
  SELECT r.id, 1, 'RECEIVED', o.key, o.key, r.secrecy, (SELECT key FROM programme WHERE code = r.programme), r.title, r.at, u.key
  FROM jsonb_to_recordset($1) AS r(id uuid, secrecy int, programme text, title text, at timestamptz, by text)
  JOIN organization o ON o.code = 'BJ' JOIN app_user u ON u.username = r.by ORDER BY r.at, r.id`;
const DETAIL = `INSERT INTO complaint (case_key, channel, content, is_real_name, reporter_ref, is_synthetic)
  SELECT c.key, r.channel, r.content, r."reporterRef" IS NOT NULL, r."reporterRef", true
  FROM jsonb_to_recordset($1) AS r(id uuid, channel text, content text, "reporterRef" uuid) JOIN case_file c ON c.id = r.id`;
const ALLEGATIONS = `INSERT INTO allegation (id, case_key, ordinal, accused_name, accused_organization_key, issue_type, matter, conclusion, basis)
  SELECT r.id, c.key, r.ordinal, r."accusedName", o.key, r."issueType", r.matter, r.conclusion,
    CASE WHEN r.conclusion IS NOT NULL THEN '核查报告（演示）' END
  FROM jsonb_to_recordset($1) AS r("case" uuid, id uuid, ordinal int, "accusedName" text, "accusedOrganization" text, "issueType" text, matter text, conclusion text)
  JOIN case_file c ON c.id = r."case" LEFT JOIN organization o ON o.code = r."accusedOrganization" ORDER BY c.key, r.ordinal`;

const ROWS = `jsonb_to_recordset($1) AS r("case" uuid, id uuid, version int, action text, by text, at timestamptz, "from" text, "to" text,
  moves boolean, open boolean, outcome text, number text, holder text, assignee text, unassign boolean, opinion text, clock jsonb)
  JOIN case_file c ON c.id = r."case"`;
const STEP = [
  `UPDATE complaint d SET registered_by = u.key, registered_at = r.at FROM ${ROWS} JOIN app_user u ON u.username = r.by
   WHERE d.case_key = c.key AND r.action = 'register'`,
  `UPDATE complaint d SET refusal_reason = CASE r.action WHEN 'decline' THEN 'NO_SUBSTANCE' ELSE refusal_reason END,
     assignment_ground = CASE r.action WHEN 'assignDown' THEN 'STRONG_REACTION' ELSE assignment_ground END
   FROM ${ROWS} WHERE d.case_key = c.key AND r.action IN ('decline', 'assignDown')`,
  `UPDATE case_file f SET state = r."to", version = r.version, is_open = r.open,
     due_on = CASE WHEN r.moves THEN DATE '9999-12-31' ELSE f.due_on END, warn_on = CASE WHEN r.moves THEN DATE '9999-12-31' ELSE f.warn_on END,
     outcome = COALESCE(r.outcome, f.outcome), number = COALESCE(r.number, f.number),
     org_key = COALESCE((SELECT key FROM organization WHERE code = r.holder), f.org_key),
     assignees = CASE WHEN r.unassign THEN '{}' WHEN r.assignee IS NULL THEN f.assignees
       ELSE ARRAY[(SELECT key FROM app_user WHERE username = r.assignee)] END
   FROM ${ROWS} WHERE f.key = c.key`,
];
const TELL = [
  `INSERT INTO case_event (case_key, version, workflow, action, from_state, to_state, actor_key, opinion, org_key, programme_key, outcome, recorded_at)
   SELECT c.key, r.version, 'complaint', r.action, r."from", r."to", u.key, r.opinion, c.org_key, c.programme_key, c.outcome, r.at
   FROM ${ROWS} JOIN app_user u ON u.username = r.by ORDER BY c.key`,
  `UPDATE case_deadline t SET ended_at = r.at, version = t.version + 1 FROM ${ROWS} WHERE t.case_key = c.key AND t.ended_at IS NULL AND r.moves`,
  `INSERT INTO case_deadline (id, case_key, rule, rule_key, started_on, due_on, warn_on, is_provisional, derivation)
   SELECT r.id, c.key, r.clock->>'rule', d.key, (r.clock->>'startOn')::date, (r.clock->>'dueOn')::date, (r.clock->>'warnOn')::date,
     (r.clock->>'provisional')::boolean, r.clock->'derivation'
   FROM ${ROWS} JOIN rule_deadline d ON d.rule = r.clock->>'rule' AND d.rule_set = r.clock->>'set' AND d.valid_from = (r.clock->>'from')::date ORDER BY c.key`,
  `UPDATE case_file f SET due_on = (r.clock->>'dueOn')::date, warn_on = (r.clock->>'warnOn')::date FROM ${ROWS} WHERE f.key = c.key AND r.clock IS NOT NULL`,
];
const PAUSED = `jsonb_to_recordset($1) AS r(id uuid, today date) JOIN case_file c ON c.id = r.id
  JOIN case_deadline t ON t.case_key = c.key AND t.ended_at IS NULL AND c.is_open`;
const PAUSE = [
  `INSERT INTO deadline_adjustment (id, deadline_key, case_key, kind, starts_on, reason, approved_by)
   SELECT t.id, t.key, c.key, 'PAUSE', r.today, '等待鉴定意见（演示）', u.key FROM ${PAUSED} JOIN app_user u ON u.username = 'deputy' ORDER BY t.key`,
  `UPDATE case_deadline x SET is_paused = true FROM ${PAUSED} WHERE x.key = t.key`,
];
/** Every kept duplicate repeats the first complaint that its own programme has in hand; its id follows from its place. */
const DUPLICATES = `INSERT INTO complaint_relation (id, kind, case_key, other_key, why, made_by, made_at)
  SELECT overlay(c.id::text placing '9' from 20 for 1)::uuid, 'DUPLICATE', c.key, p.key, e.opinion, e.actor_key, e.recorded_at
  FROM case_file c JOIN case_event e ON e.case_key = c.key AND e.action = 'fileDuplicate'
    JOIN LATERAL (SELECT key FROM case_file WHERE programme_key = c.programme_key AND state = 'ACCEPTED' ORDER BY key LIMIT 1) p ON true
  WHERE c.state = 'DUPLICATE_FILED' ORDER BY c.key`;
const SERIES = `INSERT INTO number_series (organ_key, series, year, last) SELECT o.key, 'XF', r.year, r.last
  FROM jsonb_to_recordset($1) AS r(year int, last int) JOIN organization o ON o.code = 'BJ'
  ON CONFLICT (organ_key, series, year) DO UPDATE SET last = GREATEST(number_series.last, EXCLUDED.last)`;
