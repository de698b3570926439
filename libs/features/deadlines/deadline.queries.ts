import type { Adjustment } from '../../casework/adjustments.js';
import { instant, person } from '../../casework/case-json.js';
import type { DeadlineKey } from '../../domain/deadlines.js';
import type { LegalDay } from '../../kernel/legal-day.js';
import { reading, statement } from '../../platform/unit-of-work/statement.js';
import type { DeadlineView } from './deadline.contract.js';

const light = (today: string) =>
  `CASE WHEN t.ended_at IS NOT NULL THEN NULL WHEN t.is_paused THEN 'GREY' WHEN ${today}::date > t.due_on THEN 'RED'
    WHEN ${today}::date >= t.warn_on THEN 'YELLOW' ELSE 'GREEN' END`;
const approver = person('a.approved_by');
const ADJUSTMENTS = `(SELECT COALESCE(json_agg(json_build_object('id', a.id, 'kind', a.kind, 'startsOn', a.starts_on, 'amount', a.amount,
  'unit', a.unit, 'counting', a.counting, 'reason', a.reason, 'approvedBy', ${approver}, 'recordedAt', ${instant('a.recorded_at')})
  ORDER BY a.key), '[]') FROM deadline_adjustment a WHERE a.deadline_key = t.key)`;
const view = (
  today: string,
) => `json_build_object('id', t.id, 'caseId', c.id, 'version', t.version, 'caseNumber', c.number,
  'rule', t.rule, 'label', (SELECT json_build_object('zh', r.label_zh, 'en', r.label_en) FROM rule_deadline r WHERE r.key = t.rule_key),
  'startedOn', t.started_on, 'dueOn', t.due_on, 'warnOn', t.warn_on, 'provisional', t.is_provisional, 'paused', t.is_paused,
  'light', ${light(today)}, 'derivation', t.derivation, 'adjustments', ${ADJUSTMENTS}, 'endedAt', ${instant('t.ended_at')})`;
const FROM = 'FROM case_deadline t JOIN case_file c ON c.key = t.case_key';
const OPEN = `t.ended_at IS NULL AND c.is_open AND ($5::uuid IS NULL OR c.id = $5) AND ($6::text IS NULL OR t.rule = $6)
  AND ($7::text IS NULL OR $7 = ${light('$8')})`;
/** One's own cases: few, so the list starts from them; anybody else's starts from the clocks in due order. */
const MINE = 'AND c.key IN (SELECT case_key FROM case_assignee WHERE user_key = $3::int)';

/** A row of the list with its sort key. */
export interface DeadlineRow {
  readonly view: DeadlineView;
  readonly due_on: string;
  readonly key: string;
}

const list = (name: string, narrow: string) =>
  reading<DeadlineRow>(
    `deadline-list-${name}`,
    `SELECT ${view('$8')} AS view, t.due_on::text, t.key::text FROM (SELECT t.* ${FROM} WHERE ${OPEN} ${narrow}
       AND ($9::date IS NULL OR (t.due_on, t.key) > ($9::date, $10::bigint)) ORDER BY t.due_on, t.key LIMIT $11::int) t
     JOIN case_file c ON c.key = t.case_key ORDER BY t.due_on, t.key`,
  );
const count = (name: string, narrow: string) =>
  reading<{ counted: number }>(
    `deadline-count-${name}`,
    `SELECT count(*)::int AS counted FROM (SELECT 1 ${FROM} WHERE ${OPEN} ${narrow} LIMIT $9::int) counted`,
  );

/** `$5` case, rule, light, today, `$9` due day and key to start after, `$11` rows. */
export const LIST = { all: list('all', ''), mine: list('mine', MINE) };

/** How many a list has, counted up to `$9`. */
export const COUNT = { all: count('all', ''), mine: count('mine', MINE) };

/** One by id: `$5` id, today. */
export const READ = reading<{ view: DeadlineView; case_key: string }>(
  'deadline-read',
  `SELECT ${view('$6')} AS view, t.case_key::text ${FROM} WHERE t.id = $5`,
);

/** The same inside a transaction: id, today. */
export const ONE = statement<{ view: DeadlineView }>(
  'deadline-one',
  `SELECT ${view('$2')} AS view ${FROM} WHERE t.id = $1`,
);

/** The case of a clock. */
export const CASE_OF = statement<{ id: string }>('deadline-case-of', `SELECT c.id ${FROM} WHERE t.id = $1`);

/** A clock as an adjustment starts from it; the case is locked, so it stands still. */
export const CLOCK = statement<{
  key: string;
  version: number;
  rule: DeadlineKey;
  started_on: LegalDay;
  due_on: LegalDay;
  own_days: number | null;
  adjustments: Adjustment[];
}>(
  'deadline-clock',
  `SELECT t.key::text, t.version, t.rule, t.started_on::text, t.due_on::text,
     (t.derivation->>'ownDays')::int AS own_days, ${ADJUSTMENTS} AS adjustments ${FROM} WHERE t.id = $1`,
);

/** id, clock, case, kind, from, amount, unit, counting, reason, approver; the trigger keeps the order. */
export const ADJUST = statement(
  'deadline-adjust',
  `INSERT INTO deadline_adjustment (id, deadline_key, case_key, kind, starts_on, amount, unit, counting, reason, approved_by)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
);

/** Clock, due, warn, provisional, paused, derivation, version before. The case follows (trigger). */
export const RESET = statement(
  'deadline-reset',
  `UPDATE case_deadline SET due_on = $2, warn_on = $3, is_provisional = $4, is_paused = $5, derivation = $6, version = version + 1
   WHERE key = $1 AND version = $7`,
);
