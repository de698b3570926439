import type { Client } from 'pg';
import type { CaseKindName } from '../../../libs/domain/case-kinds.js';
import { caseKinds } from '../../../libs/domain/case-kinds.js';
import { workflows } from '../../../libs/domain/workflows/all.js';
import { legalDayOf } from '../../../libs/kernel/legal-day.js';
import { clockOf, type DeadlineRule } from './clocks.js';

/** One step of a demo case: what was done, by whom, when; the first one is always `file`. */
export interface WalkedStep {
  readonly action: string;
  readonly by: string;
  readonly at: Date;
  readonly opinion?: string;
  /** User names; whoever is not named is assigned no longer. */
  readonly assignees?: readonly string[];
  readonly number?: string;
  /** The clock that starts with it, with the id of its row. */
  readonly clock?: { readonly id: string; readonly rule: DeadlineRule };
}

/** A demo case of any kind. */
export interface WalkedCase {
  readonly id: string;
  readonly kind: CaseKindName;
  readonly programme: string;
  /** Codes of the organ in whose name it is, and of the office that holds it. */
  readonly organ: string;
  readonly holder: string;
  readonly title: string;
  readonly steps: readonly WalkedStep[];
}

/** Files the cases; their detail rows may then be stored, before they are walked on. */
export const fileCases = (client: Client, cases: readonly WalkedCase[]): Promise<unknown> =>
  client.query(FILE, [
    JSON.stringify(cases.map((each) => ({ ...each, ...each.steps[0], kind: caseKinds[each.kind] }))),
  ]);

/** Walks all cases through their histories at once, step by step, so that every trigger has its say on every version. */
export async function walkCases(client: Client, cases: readonly WalkedCase[]): Promise<void> {
  const longest = Math.max(...cases.map(({ steps }) => steps.length));
  const states = new Map(cases.map(({ id }) => [id, 'NONE']));
  for (let version = 1; version <= longest; version += 1) {
    const rows = cases.flatMap((each) => {
      const step = each.steps[version - 1];
      if (!step) return [];
      const row = stepRow(each, step, version, states.get(each.id) as string);
      states.set(each.id, row.to);
      return [row];
    });
    const sent = JSON.stringify(rows);
    if (version > 1) await client.query(STEP, [sent]);
    for (const text of TELL) await client.query(text, [sent]);
    if (rows.some(({ clock }) => clock)) for (const text of START) await client.query(text, [sent]);
  }
}

function stepRow({ id, kind }: WalkedCase, step: WalkedStep, version: number, from: string) {
  const workflow = workflows[kind];
  const target = step.action === 'file' ? workflow?.initial : workflow?.actions[step.action]?.to;
  const to = target === 'SAME' ? from : (target ?? '');
  const startOn = legalDayOf(step.at);
  const { clock } = step;
  return {
    ...step,
    case: id,
    version,
    workflow: kind,
    from,
    to,
    moves: from !== to,
    open: !workflow?.states[to]?.closed,
    assignees: step.assignees ?? null,
    clock: clock && {
      id: clock.id,
      rule: clock.rule.key,
      set: clock.rule.ruleSet,
      from: clock.rule.validFrom,
      startOn,
      ...clockOf(clock.rule, startOn, []),
    },
  };
}

const FILE = `INSERT INTO case_file (id, kind, state, organ_key, org_key, secrecy, assignees, programme_key, title, received_at, created_by)
  SELECT r.id, r.kind, w.initial, organ.key, holder.key, 1, ARRAY[u.key], p.key, r.title, r.at, u.key
  FROM jsonb_to_recordset($1) AS r(id uuid, kind int, organ text, holder text, programme text, title text, at timestamptz, by text)
  JOIN organization organ ON organ.code = r.organ JOIN organization holder ON holder.code = r.holder
  JOIN app_user u ON u.username = r.by JOIN programme p ON p.code = r.programme
  JOIN (VALUES ${Object.entries(workflows)
    .map(([name, { initial }]) => `(${caseKinds[name as CaseKindName]}, '${initial}')`)
    .join(', ')}) w(kind, initial) ON w.kind = r.kind ORDER BY r.at, r.id`;

const ROWS = `jsonb_to_recordset($1) AS r("case" uuid, version int, workflow text, action text, by text, at timestamptz, "from" text, "to" text,
  moves boolean, open boolean, number text, assignees text[], opinion text, clock jsonb) JOIN case_file c ON c.id = r."case"`;
const STEP = `UPDATE case_file f SET state = r."to", version = r.version, is_open = r.open, number = COALESCE(r.number, f.number),
    due_on = CASE WHEN r.moves THEN DATE '9999-12-31' ELSE f.due_on END, warn_on = CASE WHEN r.moves THEN DATE '9999-12-31' ELSE f.warn_on END,
    assignees = CASE WHEN r.assignees IS NULL THEN f.assignees
      ELSE ARRAY(SELECT u.key FROM unnest(r.assignees) WITH ORDINALITY x(name, n) JOIN app_user u ON u.username = x.name ORDER BY x.n) END
  FROM ${ROWS} WHERE f.key = c.key`;
const TELL = [
  `INSERT INTO case_event (case_key, version, workflow, action, from_state, to_state, actor_key, opinion, org_key, programme_key, recorded_at)
   SELECT c.key, r.version, r.workflow, r.action, r."from", r."to", u.key, r.opinion, c.org_key, c.programme_key, r.at
   FROM ${ROWS} JOIN app_user u ON u.username = r.by ORDER BY c.key`,
  `UPDATE case_deadline t SET ended_at = r.at, version = t.version + 1 FROM ${ROWS} WHERE t.case_key = c.key AND t.ended_at IS NULL AND r.moves`,
];
const START = [
  `INSERT INTO case_deadline (id, case_key, rule, rule_key, started_on, due_on, warn_on, is_provisional, derivation)
   SELECT (r.clock->>'id')::uuid, c.key, r.clock->>'rule', d.key, (r.clock->>'startOn')::date, (r.clock->>'dueOn')::date,
     (r.clock->>'warnOn')::date, (r.clock->>'provisional')::boolean, r.clock->'derivation'
   FROM ${ROWS} JOIN rule_deadline d ON d.rule = r.clock->>'rule' AND d.rule_set = r.clock->>'set' AND d.valid_from = (r.clock->>'from')::date ORDER BY c.key`,
  `UPDATE case_file f SET due_on = (r.clock->>'dueOn')::date, warn_on = (r.clock->>'warnOn')::date FROM ${ROWS} WHERE f.key = c.key AND r.clock IS NOT NULL`,
];
