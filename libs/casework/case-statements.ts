import { workflows } from '../domain/workflows/all.js';
import { statement } from '../platform/unit-of-work/statement.js';

/** SQL of what a case's `deeds` are made from, inside an aggregate over `case_event e`: [action, actor, absent] of each. */
export function deedsOf(workflow: string): string {
  const actions = Object.values(workflows[workflow]?.actions ?? {}).flatMap(({ apartFrom }) => apartFrom ?? []);
  return `COALESCE(json_agg(json_build_array(e.action, e.actor_key, e.on_behalf_of_key))
    FILTER (WHERE e.action IN (${[...new Set(actions)].map((action) => `'${action}'`).join(', ')})), '[]')`;
}

/**
 * The visible case of a public id as `c`, named to the policies of its child rows by the very statement that found it:
 * they read the same snapshot, so whoever cannot see the case never gets here. `id` is the place of the id.
 */
export const visibleCase = (id: string): string =>
  `(SELECT f.*, set_config('mj.case', f.key::text, true) AS entered FROM case_file f WHERE f.id = ${id} OFFSET 0) c`;

/** Locks the case that the actor sees; a case recused while waiting is gone (policies re-check the locked row). */
export const LOCK = statement<{ key: string }>(
  'case-lock',
  'SELECT key FROM case_file WHERE id = $1 FOR NO KEY UPDATE',
);

/** Where an organisation stands, by its public id; for moving a case. */
export const PLACE = statement<{ key: number; path: number[]; is_organ: boolean; type: string }>(
  'case-place',
  'SELECT key, path, is_organ, type FROM organization WHERE id = $1 AND (valid_to IS NULL OR valid_to >= CURRENT_DATE)',
);

/** Takes the next number of a series under its row lock: gapless, because it lives and dies with this transaction. */
export const TAKE_NUMBER = statement(
  'case-take-number',
  `INSERT INTO number_series (organ_key, series, year, last) VALUES ($1, $2, $3, 1)
   ON CONFLICT (organ_key, series, year) DO UPDATE SET last = number_series.last + 1`,
);

/**
 * Files a case: `$1` id, kind, state, organ, holder, secrecy, assignees, programme, title, received, filer, due, warn, organ
 * where not the holder; series and year of the number that it takes at once, if any (TAKE_NUMBER comes first).
 */
export const FILE = statement(
  'case-file',
  `INSERT INTO case_file (id, kind, state, organ_key, org_key, secrecy, assignees, programme_key, title, received_at,
     created_by, due_on, warn_on, number)
   VALUES ($1, $2, $3, COALESCE($13::int, $4), $4, $5, $6, $7, $8, $9, $10, $11, $12,
     (SELECT o.code || '-' || n.series || '-' || n.year || '-' || lpad(n.last::text, GREATEST(4, length(n.last::text)), '0')
      FROM number_series n JOIN organization o ON o.key = n.organ_key
      WHERE n.organ_key = COALESCE($13::int, $4) AND n.series = $14::text AND n.year = $15::int))
   RETURNING set_config('mj.case', key::text, true)`,
);

/** First history row and first clock of the case that this transaction filed. */
export const BEGIN_HISTORY = statement(
  'case-begin-history',
  `WITH deadline AS (
     INSERT INTO case_deadline (id, case_key, rule, rule_key, started_on, due_on, warn_on, is_provisional, derivation)
     SELECT $6, currval('case_file_key_seq'), $7, $8, $9, $10, $11, $12, $13 WHERE $6::uuid IS NOT NULL)
   INSERT INTO case_event (case_key, version, workflow, action, from_state, to_state, actor_key, on_behalf_of_key, org_key, programme_key)
   VALUES (currval('case_file_key_seq'), 1, $1, 'file', 'NONE', $2, $3, $14, $4, $5)`,
);

/**
 * One step of a case: state, version, number, holder, assignees, outcome; its history row; the old clock stopped where
 * the state changes and, after that, the new one started: it may count by the same rule. Answers nothing where the version has moved. A step may take the case out
 * of the actor's sight (sent back to the organ above): the transaction that makes it still sees the row that it writes.
 */
export const STEP = statement<{ version: number }>(
  'case-step',
  `WITH step AS (
     UPDATE case_file SET filed_xid = pg_current_xact_id(), state = $3, version = version + 1, is_open = $4,
       org_key = $5, organ_key = $6, assignees = $7, outcome = $8, programme_key = $9, title = $10, received_at = $11, secrecy = $12,
       due_on = COALESCE($20, CASE WHEN $13 THEN DATE '9999-12-31' ELSE due_on END),
       warn_on = COALESCE($21, CASE WHEN $13 THEN DATE '9999-12-31' ELSE warn_on END),
       is_paused = is_paused AND NOT $13,
       number = COALESCE((SELECT $26::text || lpad(last::text, GREATEST($33::int, length(last::text)), '0') || $34::text FROM number_series
         WHERE organ_key = $27::int AND series = $28::text AND year = $29::int), number)
     WHERE key = $1 AND version = $2 RETURNING key, version),
   stopped AS (
     UPDATE case_deadline SET ended_at = clock_timestamp(), version = version + 1
     WHERE $13 AND case_key = $1 AND ended_at IS NULL AND NOT is_parallel AND EXISTS (SELECT 1 FROM step) RETURNING 1),
   started AS (
     INSERT INTO case_deadline (id, case_key, rule, rule_key, started_on, due_on, warn_on, is_provisional, derivation)
     SELECT $16, $1, $17, $18, $19, $20, $21, $22, $23 FROM step, (SELECT count(*) FROM stopped) first WHERE $16::uuid IS NOT NULL),
   told AS (
     INSERT INTO case_event (case_key, version, workflow, action, from_state, to_state, actor_key, on_behalf_of_key, opinion,
       changes, org_key, programme_key, outcome)
     SELECT key, version, $30::text, $14, $15, $3, $24, $25, $31, $32, $5, $9, $8 FROM step)
   SELECT version FROM step`,
);

/**
 * A line in the history of other cases that the actor sees, their states as they were; locked in the order of their keys.
 * Keys, workflow, action, who.
 */
export const TELL_CASES = statement(
  'case-tell-others',
  `WITH locked AS (SELECT key FROM case_file WHERE key = ANY($1::bigint[]) ORDER BY key FOR NO KEY UPDATE),
   step AS (UPDATE case_file f SET version = f.version + 1 FROM locked WHERE f.key = locked.key
     RETURNING f.key, f.version, f.state, f.org_key, f.programme_key, f.outcome)
   INSERT INTO case_event (case_key, version, workflow, action, from_state, to_state, actor_key, org_key, programme_key, outcome)
   SELECT key, version, $2, $3, state, state, $4, org_key, programme_key, outcome FROM step`,
);
