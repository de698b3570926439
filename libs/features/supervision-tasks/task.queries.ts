import { instant, person, place } from '../../casework/case-json.js';
import { reading, statement } from '../../platform/unit-of-work/statement.js';
import type { FactView, GroupView, SupervisionTaskView, ThemeView } from './task.contract.js';

const taskView = (
  today: string,
) => `json_build_object('id', t.id, 'version', t.version, 'themeId', h.id, 'year', h.year, 'theme', h.title,
  'programme', (SELECT code FROM programme WHERE key = h.programme_key), 'title', t.title, 'leadOrganization', ${place('t.lead_key')},
  'coUnits', t.co_units, 'regionCode', t.region_code, 'dueOn', t.due_on, 'isOverdue', t.state = 'OPEN' AND t.due_on < ${today}::date, 'state', t.state,
  'evidence', t.evidence, 'reportedBy', CASE WHEN t.reported_by IS NOT NULL THEN ${person('t.reported_by')} END,
  'decidedBy', CASE WHEN t.decided_by IS NOT NULL THEN ${person('t.decided_by')} END, 'returnedBecause', t.returned_because)`;
const TASKS = `FROM supervision_task t JOIN supervision_theme h ON h.key = t.theme_key JOIN organization l ON l.key = t.lead_key
  JOIN organization o ON o.key = h.organization_key`;
const FILTER = `${TASKS} WHERE (o.path && $5::int[] OR l.path && $5) AND ($6::date IS NOT NULL)
  AND ($7::text IS NULL OR h.programme_key = (SELECT key FROM programme WHERE code = $7)) AND ($8::int IS NULL OR h.year = $8)
  AND ($9::text IS NULL OR t.state = $9) AND ($10::uuid IS NULL OR l.id = $10) AND ($11::boolean IS NULL OR (t.state = 'OPEN' AND t.due_on < $6))`;

/** A task with its place in the list. */
export interface TaskRow {
  readonly due: string;
  readonly key: number;
  readonly view: SupervisionTaskView;
}

/** A page in due order: `$5` the reader's roots, today, programme, year, state, lead, overdue, day and key to start after, rows. */
export const LIST = reading<TaskRow>(
  'task-list',
  `SELECT t.due_on::text AS due, t.key, ${taskView('$6')} AS view ${FILTER} AND ($12::date IS NULL OR (t.due_on, t.key) > ($12, $13::int))
   ORDER BY t.due_on, t.key LIMIT $14::int`,
);

/** How many there are, counted up to `$12`. */
export const COUNT = reading<{ counted: number }>(
  'task-count',
  `SELECT count(*)::int AS counted FROM (SELECT 1 ${FILTER} LIMIT $12::int) counted`,
);

/** One task inside a transaction: id, today. */
export const ONE = statement<{ view: SupervisionTaskView }>(
  'task-one',
  `SELECT ${taskView('$2')} AS view ${TASKS} WHERE t.id = $1`,
);

/** A theme with its tasks inside a transaction: id, today. */
export const THEME = statement<{ view: ThemeView }>(
  'task-theme',
  `SELECT json_build_object('id', x.id, 'year', x.year, 'title', x.title, 'programme', (SELECT code FROM programme WHERE key = x.programme_key),
     'tasks', (SELECT json_agg(${taskView('$2')} ORDER BY t.ordinal) ${TASKS} WHERE t.theme_key = x.key)) AS view
   FROM supervision_theme x WHERE x.id = $1`,
);

/** A programme and organisations by id, in the order asked. */
export const RESOLVE = statement<{ programme: number | null; keys: (number | null)[] }>(
  'task-resolve',
  `SELECT (SELECT key FROM programme WHERE code = $1) AS programme,
     ARRAY(SELECT (SELECT o.key FROM organization o WHERE o.id = x.id) FROM unnest($2::uuid[]) WITH ORDINALITY x(id, n) ORDER BY x.n) AS keys`,
);

/** id, year, title, programme, organisation, by whom. */
export const OPEN_THEME = statement<{ key: number }>(
  'task-open-theme',
  `INSERT INTO supervision_theme (id, year, title, programme_key, organization_key, created_by) VALUES ($1, $2, $3, $4, $5, $6) RETURNING key`,
);

/** Tasks of a theme: theme; a JSON list of id, title, lead, coUnits, regionCode, dueOn. */
export const ADD_TASKS = statement(
  'task-add',
  `INSERT INTO supervision_task (id, theme_key, ordinal, title, lead_key, co_units, region_code, due_on)
   SELECT (x->>'id')::uuid, $1, n, x->>'title', (x->>'lead')::int, ARRAY(SELECT jsonb_array_elements_text(x->'coUnits')), x->>'regionCode', (x->>'dueOn')::date
   FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY t(x, n)`,
);

/** One locked for a change: id. */
export const LOCK = statement<{
  key: number;
  version: number;
  state: string;
  lead_path: number[];
  path: number[];
  reported_by: number | null;
}>(
  'task-lock',
  `SELECT t.key, t.version, t.state, l.path AS lead_path, o.path, t.reported_by ${TASKS} WHERE t.id = $1 FOR NO KEY UPDATE OF t`,
);

/** Reported: task, evidence, by whom. */
export const REPORT = statement(
  'task-report',
  `UPDATE supervision_task SET state = 'REPORTED', evidence = $2, reported_by = $3, reported_at = clock_timestamp(), decided_by = NULL,
     decided_at = NULL, returned_because = NULL, version = version + 1 WHERE key = $1`,
);

/** Decided: task, state, by whom, why it was returned. */
export const DECIDE = statement(
  'task-decide',
  `UPDATE supervision_task SET state = $2, decided_by = $3, decided_at = clock_timestamp(), returned_because = $4, version = version + 1 WHERE key = $1`,
);

const GROUPS = `FROM working_group w WHERE ($5::text IS NULL OR w.programme_key = (SELECT key FROM programme WHERE code = $5))
  AND ($6::timestamptz IS NULL OR w.recorded_at <= $6)`;
const groupView = `json_build_object('id', w.id, 'programme', (SELECT code FROM programme WHERE key = w.programme_key), 'name', w.name,
  'leadOrganization', ${place('w.lead_key')}, 'supervisor', ${place('w.supervisor_key')}, 'startsOn', w.starts_on)`;

/** A page of groups: programme, instant, the key to start after, rows. */
export const LIST_GROUPS = reading<{ key: number; view: GroupView }>(
  'group-list',
  `SELECT w.key, ${groupView} AS view ${GROUPS} AND ($7::int IS NULL OR w.key > $7) ORDER BY w.key LIMIT $8::int`,
);
export const COUNT_GROUPS = reading<{ counted: number }>(
  'group-count',
  `SELECT count(*)::int AS counted FROM (SELECT 1 ${GROUPS} LIMIT $7::int) counted`,
);
export const GROUP = statement<{ view: GroupView }>(
  'group-one',
  `SELECT ${groupView} AS view FROM working_group w WHERE w.id = $1`,
);
/** id, programme, name, lead, supervisor, day, by whom. */
export const SET_UP_GROUP = statement(
  'group-set-up',
  `INSERT INTO working_group (id, programme_key, name, lead_key, supervisor_key, starts_on, recorded_by) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
);

const FACTS = `FROM programme_fact f WHERE ($5::text IS NULL OR f.programme_key = (SELECT key FROM programme WHERE code = $5))
  AND ($6::timestamptz IS NULL OR f.stated_at <= $6)`;
const factView = `json_build_object('id', f.id, 'programme', (SELECT code FROM programme WHERE key = f.programme_key), 'code', f.code, 'value', f.value,
  'qualifier', f.qualifier, 'unit', f.unit, 'source', f.source, 'statedBy', ${person('f.stated_by')}, 'statedAt', ${instant('f.stated_at')})`;

/** A page of facts: programme, instant, the key to start after, rows. */
export const LIST_FACTS = reading<{ key: number; view: FactView }>(
  'fact-list',
  `SELECT f.key, ${factView} AS view ${FACTS} AND ($7::int IS NULL OR f.key > $7) ORDER BY f.key LIMIT $8::int`,
);
export const COUNT_FACTS = reading<{ counted: number }>(
  'fact-count',
  `SELECT count(*)::int AS counted FROM (SELECT 1 ${FACTS} LIMIT $7::int) counted`,
);
export const FACT = statement<{ view: FactView }>(
  'fact-one',
  `SELECT ${factView} AS view FROM programme_fact f WHERE f.id = $1`,
);
/** id, programme, code, value, qualifier, unit, source, by whom. */
export const STATE_FACT = statement(
  'fact-state',
  `INSERT INTO programme_fact (id, programme_key, code, value, qualifier, unit, source, stated_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
);
