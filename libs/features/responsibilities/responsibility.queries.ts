import {
  type ChainPlaces,
  chainJson,
  chainLinks,
  responsibilityRows as FROM,
  instantText as instant,
  subjectId,
  responsibilityView as view,
} from '../../casework/responsibility-rows.js';
import { reading, statement } from '../../platform/unit-of-work/statement.js';
import type { ChainLink, DefectView, FreezeView, ResponsibilityView, SubjectView } from './responsibility.contract.js';
import { conflictsAmong, gapsAmong, heldOn } from './responsibility.reports.js';

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
  `SELECT COALESCE(f.key, ${subjectKey('$5', 'f.organization_key', 'f.project_key', '$7')})::text AS key,
     $5::text AS kind, f.name, f.organization_key, f.project_key, o.path
   FROM (SELECT o.name, o.key AS organization_key, NULL::int AS project_key, NULL::bigint AS key FROM organization o WHERE o.id = $6 AND $5 IN ('ORGANIZATION', 'COMMUNITY')
     UNION ALL SELECT p.name, p.owner_organization_key, p.key, NULL FROM project p WHERE p.id = $6 AND $5 IN ('PROJECT', 'PROJECT_STAGE')
     UNION ALL SELECT e.name, e.organization_key, e.project_key, e.key FROM responsibility_subject e WHERE e.external_id = $6 AND e.kind = $5) f
   JOIN organization o ON o.key = f.organization_key WHERE o.path && $8::int[]`,
);

/** Makes sure that the subject has its row: kind, name, organisation, project, stage, id. */
export const ENSURE_SUBJECT = statement(
  'responsibility-ensure-subject',
  `INSERT INTO responsibility_subject (id, kind, name, organization_key, project_key, stage) VALUES ($6, $1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
);

/** Locks the subject's row, so that one change of it comes after another, and tells the moment of recording: kind, organisation, project, stage, key. */
export const LOCK_SUBJECT = statement<{ key: string; moment: string }>(
  'responsibility-lock-subject',
  `WITH locked AS MATERIALIZED (SELECT key FROM responsibility_subject
     WHERE key = COALESCE($5::bigint, ${subjectKey('$1', '$2::int', '$3::int', '$4::text')}) FOR UPDATE)
   SELECT key::text, clock_timestamp()::text AS moment FROM locked`,
);

/** A tender or a task that another part of the office keeps: id, kind, name, organisation, project, its public id there. */
export const REGISTER_SUBJECT = statement(
  'responsibility-register-subject',
  `INSERT INTO responsibility_subject (id, kind, name, organization_key, project_key, external_id) VALUES ($1, $2, $3, $4, $5, $6)`,
);

/** Where such a subject stands: organisation id, project id. */
export const STANDS = statement<{ key: number; path: number[]; project: number | null; owner: number | null }>(
  'responsibility-subject-stands',
  `SELECT o.key, o.path, p.key AS project, p.owner_organization_key AS owner FROM organization o LEFT JOIN project p ON p.id = $2 WHERE o.id = $1 AND o.key <> 1`,
);

/** A subject as it is told: its public id, kind. */
export const FIND_SUBJECT = statement<SubjectView>(
  'responsibility-find-subject',
  `SELECT s.kind, ${subjectId('s')} AS id, s.stage, s.name FROM responsibility_subject s WHERE s.external_id = $1 AND s.kind = $2`,
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

const PLACES: ChainPlaces = {
  subject: '$5',
  organization: '$6',
  project: '$7',
  at: '$8',
  known: '(SELECT at FROM known)',
};

/**
 * The chain of a subject: itself, its project, its owner and everything above, nearest first, each with its holders, and
 * what is wrong with them, in one snapshot: subject key (or null), organisation, project, day, instant of knowing (now
 * where null).
 */
export const CHAIN = reading<{ links: ChainLink[]; gaps: DefectView[]; conflicts: DefectView[]; known: string }>(
  'responsibility-chain',
  `WITH RECURSIVE known AS MATERIALIZED (SELECT COALESCE($9::timestamptz, clock_timestamp()) AS at), ${chainLinks(PLACES)},
     subject AS (SELECT link.key, link.kind, link.name, link.stage, ${subjectId('link')} AS public_id, link.organization_key
       FROM link JOIN organization o ON o.key = link.organization_key LEFT JOIN project pr ON pr.key = link.project_key
       WHERE $8::date BETWEEN o.valid_from AND COALESCE(o.valid_to, 'infinity')
         AND (pr.key IS NULL OR $8::date BETWEEN pr.starts_on AND COALESCE(pr.ends_on, 'infinity'))),
     ${heldOn('$8::date', PLACES.known)}
   SELECT ${chainJson(PLACES)} AS links, ${instant('(SELECT at FROM known)')} AS known,
     (SELECT COALESCE(json_agg(d), '[]') FROM (${gapsAmong('$8::date', PLACES.known)}) d) AS gaps,
     (SELECT COALESCE(json_agg(d), '[]') FROM (${conflictsAmong()}) d) AS conflicts`,
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

/** A page of kept chains, newest first: scope, event, the key to start before, rows. */
export const FREEZES = reading<FreezeView & { key: string }>(
  'responsibility-freezes',
  `SELECT f.key::text AS key, ${FREEZE_VIEW} FROM responsibility_freeze f JOIN responsibility_subject s ON s.key = f.subject_key
     JOIN organization o ON o.key = s.organization_key
   WHERE o.path && $5::int[] AND ($6::uuid IS NULL OR f.event_id = $6) AND ($7::bigint IS NULL OR f.key < $7) ORDER BY f.key DESC LIMIT $8::int`,
);

/** How many, counted up to `$7`. */
export const COUNT_FREEZES = reading<{ counted: number }>(
  'responsibility-freezes-count',
  `SELECT count(*)::int AS counted FROM (SELECT 1 FROM responsibility_freeze f JOIN responsibility_subject s ON s.key = f.subject_key
     JOIN organization o ON o.key = s.organization_key WHERE o.path && $5::int[] AND ($6::uuid IS NULL OR f.event_id = $6) LIMIT $7::int) counted`,
);

/** The same inside a transaction. */
export const FIND_FROZEN = statement<FreezeView>(
  'responsibility-find-frozen',
  `SELECT ${FREEZE_VIEW} FROM responsibility_freeze f WHERE f.id = $1`,
);

/** The key of a subject that has its row, by kind, organisation, project and stage: each kind by an index of its own. */
function subjectKey(kind: string, organization: string, project: string, stage: string): string {
  return `CASE WHEN ${kind} = 'PROJECT' THEN (SELECT key FROM responsibility_subject WHERE kind = 'PROJECT' AND project_key = ${project})
    WHEN ${kind} = 'PROJECT_STAGE' THEN (SELECT key FROM responsibility_subject WHERE kind = 'PROJECT_STAGE' AND project_key = ${project} AND stage = ${stage})
    WHEN ${kind} IN ('ORGANIZATION', 'COMMUNITY') THEN (SELECT key FROM responsibility_subject WHERE kind IN ('ORGANIZATION', 'COMMUNITY') AND organization_key = ${organization}) END`;
}
