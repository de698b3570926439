import { reading, statement } from '../../platform/unit-of-work/statement.js';
import type { ChainLink, FreezeView, ResponsibilityView } from './responsibility.contract.js';

const instant = (value: string) => `to_char(${value} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
const subject = (row: string) => `json_build_object('kind', ${row}.kind, 'id', COALESCE(${row}.external_id,
  (SELECT id FROM project WHERE key = ${row}.project_key), (SELECT id FROM organization WHERE key = ${row}.organization_key)),
  'stage', ${row}.stage, 'name', ${row}.name)`;
const person = (key: string) => `(SELECT json_build_object('id', id, 'name', name) FROM person WHERE key = ${key})`;

// The neighbour on the same place, as it was known at the same time.
const neighbour = (
  known: string,
  where: string,
  order: string,
) => `(SELECT json_build_object('id', n.id, 'person', ${person('n.person_key')},
  'validFrom', lower(n.valid), 'validTo', upper(n.valid) - 1) FROM responsibility n WHERE n.subject_key = r.subject_key
  AND n.level = r.level AND n.duty = r.duty AND n.key <> r.key AND n.recorded @> ${known} AND ${where} ORDER BY ${order} LIMIT 1)`;

/** A row as JSON; `known` is the instant of knowing, for the neighbours. */
const view = (
  known: string,
) => `json_build_object('id', r.id, 'subject', ${subject('s')}, 'level', r.level, 'duty', r.duty,
  'person', ${person('r.person_key')}, 'post', r.post_title, 'organizationId', po.id, 'organizationName', po.name,
  'vacancyReason', r.vacancy_reason, 'document', CASE WHEN r.document_kind IS NOT NULL THEN json_build_object('kind', r.document_kind,
  'reference', r.document_reference, 'pledgeId', (SELECT id FROM case_file WHERE key = r.pledge_case_key)) END,
  'validFrom', lower(r.valid), 'validTo', upper(r.valid) - 1, 'recordedFrom', ${instant('lower(r.recorded)')},
  'recordedTo', ${instant('upper(r.recorded)')}, 'reason', r.reason, 'synthetic', r.is_synthetic,
  'before', ${neighbour(known, 'upper(n.valid) <= lower(r.valid)', 'upper(n.valid) DESC')},
  'after', ${neighbour(known, 'lower(n.valid) >= upper(r.valid)', 'lower(n.valid)')})`;
const FROM = `FROM responsibility r JOIN responsibility_subject s ON s.key = r.subject_key
  JOIN organization so ON so.key = s.organization_key LEFT JOIN organization po ON po.key = r.post_organization_key`;

const LEVEL_ORDER = `array_position(ARRAY['OVERALL', 'FIRST', 'LEADING', 'DIRECT', 'HANDLING'], r.level)`;

/** A subject by its reference, where the reader's scope (`$8`) holds it: kind, id, stage. */
export const SUBJECT = reading<{
  key: string | null;
  kind: string;
  name: string;
  organization_key: number;
  project_key: number | null;
  path: number[];
}>(
  'responsibility-subject',
  `SELECT (SELECT key::text FROM responsibility_subject x WHERE x.kind = $5 AND x.stage IS NOT DISTINCT FROM $7::text
       AND (x.external_id = $6 OR (x.external_id IS NULL AND x.project_key IS NOT DISTINCT FROM f.project_key AND x.organization_key = f.organization_key))) AS key,
     $5::text AS kind, f.name, f.organization_key, f.project_key, o.path
   FROM (SELECT o.name, o.key AS organization_key, NULL::int AS project_key FROM organization o WHERE o.id = $6 AND $5 IN ('ORGANIZATION', 'COMMUNITY')
     UNION ALL SELECT p.name, p.owner_organization_key, p.key FROM project p WHERE p.id = $6 AND $5 IN ('PROJECT', 'PROJECT_STAGE')
     UNION ALL SELECT e.name, e.organization_key, NULL FROM responsibility_subject e WHERE e.external_id = $6 AND e.kind = $5) f
   JOIN organization o ON o.key = f.organization_key WHERE o.path && $8::int[]`,
);

/** Makes sure that the subject has its row: kind, name, organisation, project, stage, id. */
export const ENSURE_SUBJECT = statement(
  'responsibility-ensure-subject',
  `INSERT INTO responsibility_subject (id, kind, name, organization_key, project_key, stage) VALUES ($6, $1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
);

/** Locks the subject's row, so that one change of it comes after another, and tells the moment of recording. */
export const LOCK_SUBJECT = statement<{ key: string; moment: string }>(
  'responsibility-lock-subject',
  `WITH locked AS MATERIALIZED (SELECT key FROM responsibility_subject WHERE kind = $1 AND organization_key = $2
     AND project_key IS NOT DISTINCT FROM $3::int AND stage IS NOT DISTINCT FROM $4::text AND external_id IS NULL FOR UPDATE)
   SELECT key::text, clock_timestamp()::text AS moment FROM locked`,
);

/** What the place says now, between two days: subject, level, duty, from, to (open where null). */
export const OVERLAPPING = statement<{
  id: string;
  person: string | null;
  valid_from: string;
  valid_to: string | null;
}>(
  'responsibility-overlapping',
  `SELECT r.id, p.name AS person, lower(r.valid)::text AS valid_from, (upper(r.valid) - 1)::text AS valid_to
   FROM responsibility r LEFT JOIN person p ON p.key = r.person_key WHERE r.subject_key = $1 AND r.level = $2 AND r.duty = $3
     AND upper_inf(r.recorded) AND r.valid && daterange($4::date, $5::date, '[]') ORDER BY lower(r.valid)`,
);

/** One current row under the subject's lock, by id. */
export const CURRENT = statement<{
  key: string;
  subject_key: string;
  kind: string;
  organization_key: number;
  project_key: number | null;
  stage: string | null;
  path: number[];
  level: string;
  duty: string;
  person_id: string | null;
  post_organization_id: string | null;
  vacancy_reason: string | null;
  valid_from: string;
  valid_to: string | null;
}>(
  'responsibility-current',
  `SELECT r.key::text, r.subject_key::text, s.kind, s.organization_key, s.project_key, s.stage, so.path, r.level, r.duty,
     (SELECT id FROM person WHERE key = r.person_key) AS person_id, po.id AS post_organization_id, r.vacancy_reason,
     lower(r.valid)::text AS valid_from, (upper(r.valid) - 1)::text AS valid_to
   ${FROM} WHERE r.id = $1 AND upper_inf(r.recorded)`,
);

/** A post that the person holds on a day: person id, day, organisation id (any where null), the subject's organisation. */
export const POST_ON = statement<{ person_key: number; title: string; organization_key: number }>(
  'responsibility-post-on',
  `SELECT p.key AS person_key, t.title, t.organization_key FROM person p JOIN post t ON t.person_key = p.key
     JOIN organization o ON o.key = t.organization_key
   WHERE p.id = $1 AND p.key <> 1 AND $2::date BETWEEN t.valid_from AND COALESCE(t.valid_to, 'infinity')
     AND ($3::uuid IS NULL OR o.id = $3) ORDER BY t.organization_key = $4::int DESC, t.valid_from DESC, t.key LIMIT 1`,
);

/** A pledge that the actor sees: id. */
export const PLEDGE = statement<{ key: string }>(
  'responsibility-pledge',
  'SELECT key::text FROM case_file WHERE id = $1 AND kind = 4',
);

/** This instant by the clock that stamps the rows: nobody else's would do for what has just been written. */
export const INSTANT = reading<{ now: string }>(
  'responsibility-instant',
  `SELECT ${instant('clock_timestamp()')} AS now`,
);

/** Ends the belief in a row: key, moment, who ends it. */
export const END_BELIEF = statement(
  'responsibility-end-belief',
  `UPDATE responsibility SET recorded = tstzrange(lower(recorded), $2::timestamptz), ended_by = $3 WHERE key = $1 AND upper_inf(recorded)`,
);

/** The same row for other days, believed from the moment on: key, new id, from, to, moment, who, reason (the old one where null). */
export const COPY = statement(
  'responsibility-copy',
  `INSERT INTO responsibility (id, subject_key, level, duty, person_key, post_title, post_organization_key, vacancy_reason, document_kind,
     document_reference, pledge_case_key, valid, recorded, recorded_by, reason, is_synthetic)
   SELECT $2, subject_key, level, duty, person_key, post_title, post_organization_key, vacancy_reason, document_kind, document_reference,
     pledge_case_key, daterange($3::date, $4::date, '[]'), tstzrange($5::timestamptz, NULL), $6, COALESCE($7, reason), is_synthetic
   FROM responsibility WHERE key = $1`,
);

/** A new row: id, subject, level, duty, person, post, organisation, vacancy, document, reference, pledge id, from, to, moment, who, reason. */
export const INSERT = statement(
  'responsibility-insert',
  `INSERT INTO responsibility (id, subject_key, level, duty, person_key, post_title, post_organization_key, vacancy_reason, document_kind,
     document_reference, pledge_case_key, valid, recorded, recorded_by, reason)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, (SELECT key FROM case_file WHERE id = $11), daterange($12::date, $13::date, '[]'),
     tstzrange($14::timestamptz, NULL), $15, $16)`,
);

/** One row, whatever its time, where the reader's scope (`$6`) holds its subject. */
export const ONE = reading<{ item: ResponsibilityView }>(
  'responsibility-one',
  `SELECT ${view('now()')} AS item ${FROM} WHERE r.id = $5 AND so.path && $6::int[]`,
);

/** The same inside a transaction. */
export const FIND = statement<{ item: ResponsibilityView }>(
  'responsibility-find',
  `SELECT ${view('clock_timestamp()')} AS item ${FROM} WHERE r.id = $1`,
);

const FILTERS = `so.path && $5::int[] AND ($6::text IS NULL OR s.kind = $6) AND ($7::uuid IS NULL OR s.external_id = $7
    OR s.project_key = (SELECT key FROM project WHERE id = $7) OR (s.project_key IS NULL AND s.organization_key = (SELECT key FROM organization WHERE id = $7)))
  AND ($8::uuid IS NULL OR r.person_key = (SELECT key FROM person WHERE id = $8)) AND ($9::text IS NULL OR r.level = $9)
  AND ($10::date IS NULL OR r.valid @> $10::date) AND r.recorded @> COALESCE($11::timestamptz, now())`;

/** A page by key: scope, kind, subject id, person, level, day, instant of knowing, the key to start after, rows. */
export const LIST = reading<{ key: string; item: ResponsibilityView }>(
  'responsibility-list',
  `SELECT r.key::text, ${view('COALESCE($11::timestamptz, now())')} AS item ${FROM} WHERE ${FILTERS}
     AND ($12::bigint IS NULL OR r.key > $12) ORDER BY r.key LIMIT $13::int`,
);

/** How many a list has, counted up to `$12`. */
export const COUNT = reading<{ counted: number }>(
  'responsibility-count',
  `SELECT count(*)::int AS counted FROM (SELECT 1 ${FROM} WHERE ${FILTERS} LIMIT $12::int) counted`,
);

/**
 * The chain of a subject: itself, its project, its owner and everything above, nearest first, each with its holders:
 * subject key (or null), organisation, project, day, instant of knowing.
 */
export const CHAIN = reading<{ links: ChainLink[]; keys: string[] }>(
  'responsibility-chain',
  `WITH link AS (
     SELECT s.*, CASE WHEN s.key = $5::bigint THEN -2 WHEN s.kind = 'PROJECT' THEN -1 ELSE cardinality(here.path) - cardinality(o.path) END AS distance
     FROM organization here JOIN responsibility_subject s ON s.key = $5::bigint
       OR (s.kind = 'PROJECT' AND s.project_key = $7::int)
       OR (s.kind IN ('ORGANIZATION', 'COMMUNITY') AND s.organization_key = ANY(here.path))
     JOIN organization o ON o.key = s.organization_key WHERE here.key = $6::int)
   SELECT COALESCE(json_agg(json_build_object('subject', ${subject('link')}, 'holders', (
     SELECT COALESCE(json_agg(${view('$9::timestamptz')} ORDER BY ${LEVEL_ORDER}, r.duty, lower(r.valid)), '[]') ${FROM}
     WHERE r.subject_key = link.key AND r.valid @> $8::date AND r.recorded @> $9::timestamptz)) ORDER BY distance), '[]') AS links,
     COALESCE(array_agg(link.key::text), '{}') AS keys FROM link`,
);

/** Keeps a chain: id, subject, day, kind, event, chain, hash, who. */
export const FREEZE = statement(
  'responsibility-freeze',
  `INSERT INTO responsibility_freeze (id, subject_key, event_on, event_kind, event_id, chain, chain_hash, frozen_by)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
);

const FREEZE_VIEW = `f.id, f.event_on::text AS "eventOn", f.event_kind AS "eventKind", f.event_id AS "eventId",
  ${instant('f.frozen_at')} AS "frozenAt", f.chain, f.chain_hash AS "chainHash"`;

/** A kept chain, where the reader's scope (`$6`) holds its subject. */
export const FROZEN = reading<FreezeView>(
  'responsibility-frozen',
  `SELECT ${FREEZE_VIEW} FROM responsibility_freeze f JOIN responsibility_subject s ON s.key = f.subject_key
     JOIN organization o ON o.key = s.organization_key WHERE f.id = $5 AND o.path && $6::int[]`,
);

/** The same inside a transaction. */
export const FIND_FROZEN = statement<FreezeView>(
  'responsibility-find-frozen',
  `SELECT ${FREEZE_VIEW} FROM responsibility_freeze f WHERE f.id = $1`,
);
