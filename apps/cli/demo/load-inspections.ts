import type { Client } from 'pg';
import { legalDayOf } from '../../../libs/kernel/legal-day.js';
import type { FINDINGS } from './inspection-texts.js';
import type { Random } from './random.js';
import type { WalkedCase } from './walk.js';

/** A demo inspection with what its detail rows hold in the end. */
export interface DemoInspection extends WalkedCase {
  readonly type: string;
  readonly tags: readonly string[];
  readonly topics: readonly string[];
  readonly supervision: string;
  readonly phase: string;
  readonly finding: (typeof FINDINGS)[number] | null;
}

/** Stores what the inspections hold when they stand where they stand; the walk through their histories follows. */
export async function storeInspections(
  client: Client,
  inspections: readonly DemoInspection[],
  random: Random,
): Promise<void> {
  const send = (text: string, rows: readonly object[]) => client.query(text, [JSON.stringify(rows)]);
  const rows = inspections.map(detailRow);
  await send(DETAIL, rows);
  await send(
    TEAM,
    rows.filter(({ teamOn }) => teamOn !== null),
  );
  const checked = inspections.filter(({ steps }) => steps.some(({ action }) => action === 'submitFindings'));
  await send(
    PAPERS,
    checked.map(({ id, steps }) => ({ case: id, id: random.id(), at: stepOf(steps, 'goOnSite')?.at })),
  );
  const found = inspections.flatMap((each) => (each.finding ? [findingRow(each, each.finding, random)] : []));
  await send(FINDING, found);
  await send(
    ITEM,
    found.filter(({ item }) => item.state !== null),
  );
}

/** Leaves the counters of their numbers where the walk has brought them. */
export const countNumbers = (client: Client): Promise<unknown> => client.query(SERIES);

const stepOf = (steps: DemoInspection['steps'], ...actions: string[]) =>
  steps.find(({ action }) => actions.includes(action));
const dayOf = (steps: DemoInspection['steps'], ...actions: string[]) => {
  const step = stepOf(steps, ...actions);
  return step ? legalDayOf(step.at) : null;
};

function detailRow({ steps, ...each }: DemoInspection) {
  const closing = stepOf(steps, 'close', 'closeWithoutFindings', 'concludeJoined');
  return {
    ...each,
    isJoined: each.holder === 'BJ-PZ08',
    drafter: steps[0]?.by,
    startsOn: dayOf(steps, 'file'),
    initiatedOn: dayOf(steps, 'initiate'),
    noticedOn: dayOf(steps, 'issueNotice', 'goWithoutNotice'),
    waiver: stepOf(steps, 'goWithoutNotice')?.opinion ?? null,
    teamOn: stepOf(steps, 'proposeTeam')?.at ?? null,
    signed: steps.filter(({ action }) => action === 'signStatement').length,
    onSiteOn: dayOf(steps, 'goOnSite', 'join'),
    confirmedOn: dayOf(steps, 'confirmFindings'),
    closedOn: closing ? legalDayOf(closing.at) : null,
    closing: closing?.opinion ?? null,
  };
}

function findingRow({ id, steps }: DemoInspection, finding: (typeof FINDINGS)[number], random: Random) {
  const [severity, dimension, clause, description, measure] = finding;
  const [planned, done, verified] = ['planRectification', 'submitItem', 'verifyItem'].map((action) =>
    stepOf(steps, action),
  );
  const state = verified ? 'VERIFIED' : done ? 'SUBMITTED' : planned ? 'OPEN' : null;
  const due = planned ? legalDayOf(new Date(planned.at.getTime() + 20 * 86_400_000)) : null;
  return {
    case: id,
    id: random.id(),
    severity,
    dimension,
    clause,
    description,
    at: stepOf(steps, 'recordFinding')?.at,
    item: {
      id: random.id(),
      measure,
      state,
      due,
      on: done ? legalDayOf(done.at) : null,
      verifiedAt: verified?.at ?? null,
    },
  };
}

const DETAIL = `INSERT INTO inspection (case_key, type, tags, kind, topics, participation, phase, drafted_by, organiser_name, organiser_key, subject_names,
    subject_keys, basis, checklist_version_key, starts_on, ends_on, initiated_on, noticed_on, notice_signed_by, notice_waiver, team_round, on_site_on,
    certificate, confirmed_on, unit_statement, confirmed_by, closed_on, closing_statement, is_synthetic)
  SELECT c.key, r.type, r.tags, r.supervision, r.topics, CASE WHEN r."isJoined" THEN 'JOINED' ELSE 'ORGANISED' END, r.phase, u.key,
    CASE WHEN r."isJoined" THEN '市建设工程质量监督总站（示例）' ELSE h.name END, CASE WHEN NOT r."isJoined" THEN h.key END, ARRAY[s.name], ARRAY[s.key],
    '年度监督检查计划（演示）', CASE WHEN NOT r."isJoined" THEN v.key END, r."startsOn", r."startsOn" + 90, r."initiatedOn", r."noticedOn",
    CASE WHEN r."noticedOn" IS NOT NULL AND r.waiver IS NULL THEN '宋维平' END, r.waiver, (r."teamOn" IS NOT NULL)::int, r."onSiteOn",
    CASE WHEN NOT r."isJoined" AND r."onSiteOn" IS NOT NULL THEN '检查工作证' END, r."confirmedOn",
    CASE WHEN r."confirmedOn" IS NOT NULL THEN '情况属实，立即整改（演示）' END, CASE WHEN r."confirmedOn" IS NOT NULL THEN '彭丽娟' END,
    r."closedOn", r.closing, true
  FROM jsonb_to_recordset($1) AS r(id uuid, type text, tags text[], supervision text, topics text[], phase text, holder text, "isJoined" boolean, drafter text,
    "startsOn" date, "initiatedOn" date, "noticedOn" date, waiver text, "teamOn" timestamptz, "onSiteOn" date, "confirmedOn" date, "closedOn" date, closing text)
  JOIN case_file c ON c.id = r.id JOIN app_user u ON u.username = r.drafter JOIN organization h ON h.code = r.holder
  JOIN organization s ON s.code = 'BJ-JW' JOIN checklist l ON l.code = 'DEMO-INSPECTION' JOIN checklist_version v ON v.checklist_key = l.key`;
const TEAM = `INSERT INTO inspection_member (case_key, round, user_key, role, statement, signed_at)
  SELECT c.key, 1, u.key, m.role, CASE WHEN m.n <= r.signed THEN '无应当回避的情形（演示）' END, CASE WHEN m.n <= r.signed THEN r."teamOn" END
  FROM jsonb_to_recordset($1) AS r(id uuid, "teamOn" timestamptz, signed int) JOIN case_file c ON c.id = r.id
  CROSS JOIN (VALUES (1, 'supervision.officer', 'LEADER'), (2, 'supervision.officer2', 'MEMBER')) m(n, username, role)
  JOIN app_user u ON u.username = m.username ORDER BY c.key, m.n`;
const PAPERS = `INSERT INTO inspection_paper (id, case_key, checklist_version_key, item, answer, taken_at, recorded_by, recorded_at)
  SELECT r.id, c.key, d.checklist_version_key, 1, 'MET', r.at, u.key, r.at
  FROM jsonb_to_recordset($1) AS r("case" uuid, id uuid, at timestamptz) JOIN case_file c ON c.id = r."case" JOIN inspection d ON d.case_key = c.key
  JOIN app_user u ON u.username = 'supervision.officer2' ORDER BY c.key`;
const FINDING = `INSERT INTO inspection_finding (id, case_key, ordinal, severity, dimension, clause, description, recorded_by, recorded_at)
  SELECT r.id, c.key, 1, r.severity, r.dimension, r.clause, r.description, u.key, r.at
  FROM jsonb_to_recordset($1) AS r("case" uuid, id uuid, severity text, dimension text, clause text, description text, at timestamptz)
  JOIN case_file c ON c.id = r."case" JOIN app_user u ON u.username = 'supervision.officer2' ORDER BY c.key`;
const ITEM = `INSERT INTO rectification_item (id, case_key, finding_key, ordinal, measure, owner, due_on, state, evidence, submitted_by, submitted_on,
    decided_by, decided_at)
  SELECT (r.item->>'id')::uuid, f.case_key, f.key, 1, r.item->>'measure', '工程部', (r.item->>'due')::date, r.item->>'state',
    CASE WHEN r.item->>'on' IS NOT NULL THEN '整改报告（演示）' END, CASE WHEN r.item->>'on' IS NOT NULL THEN l.key END, (r.item->>'on')::date,
    CASE WHEN r.item->>'verifiedAt' IS NOT NULL THEN t.key END, (r.item->>'verifiedAt')::timestamptz
  FROM jsonb_to_recordset($1) AS r(id uuid, item jsonb) JOIN inspection_finding f ON f.id = r.id
  JOIN app_user l ON l.username = 'unit.liaison' JOIN app_user t ON t.username = 'supervision.officer2' ORDER BY f.key`;
const SERIES = `INSERT INTO number_series (organ_key, series, year, last)
  SELECT organ_key, split_part(number, '-', 2), split_part(number, '-', 3)::int, max(split_part(number, '-', 4)::int)
  FROM case_file WHERE kind = 3 AND number IS NOT NULL GROUP BY 1, 2, 3`;
