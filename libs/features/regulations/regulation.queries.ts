import { codesOf } from '../../domain/vocabularies.js';
import { reading, statement } from '../../platform/unit-of-work/statement.js';
import type { RegulationView, RequirementListItem, StageCoverage } from './regulation.contract.js';

const VIEW = `json_build_object('id', r.id, 'version', r.version, 'title', r.title, 'documentNumber', r.document_number, 'issuer', r.issuer,
  'issuedOn', r.issued_on, 'kind', r.kind, 'stage', r.stage, 'origin', r.origin, 'coordinatedWith', r.coordinated_with,
  'programme', (SELECT code FROM programme WHERE key = r.programme_key), 'supersedesId', (SELECT id FROM regulation WHERE key = r.supersedes_key),
  'supersededById', (SELECT n.id FROM regulation n WHERE n.supersedes_key = r.key),
  'findingId', (SELECT id FROM inspection_finding WHERE key = r.finding_key), 'endedOn', r.ended_on, 'synthetic', r.is_synthetic,
  'requirements', (SELECT COALESCE(json_agg(json_build_object('item', q.ordinal, 'kind', q.kind, 'content', q.content) ORDER BY q.ordinal), '[]')
    FROM regulation_requirement q WHERE q.regulation_key = r.key))`;
const inForce = (at: string) => `r.issued_on <= ${at} AND (r.ended_on IS NULL OR r.ended_on > ${at})`;
const FILTER = `FROM regulation r WHERE ($5::text IS NULL OR r.kind = $5) AND ($6::text IS NULL OR r.stage = $6) AND ($7::text IS NULL OR r.origin = $7)
  AND ($8::text IS NULL OR r.programme_key = (SELECT key FROM programme WHERE code = $8)) AND ($9::date IS NULL OR (${inForce('$9')}))
  AND ($10::text IS NULL OR strpos(r.title, $10) > 0 OR strpos(r.issuer, $10) > 0 OR strpos(COALESCE(r.document_number, ''), $10) > 0)`;

/** A regulation with its place in the list. */
export interface RegulationRow {
  readonly on: string;
  readonly key: number;
  readonly view: RegulationView;
}

/** A page, oldest first: `$5` kind, stage, origin, programme, day, words, day and key to start after, rows. */
export const LIST = reading<RegulationRow>(
  'regulation-list',
  `SELECT r.issued_on::text AS on, r.key, ${VIEW} AS view ${FILTER} AND ($11::date IS NULL OR (r.issued_on, r.key) > ($11, $12::int))
   ORDER BY r.issued_on, r.key LIMIT $13::int`,
);

/** How many there are, counted up to `$11`. */
export const COUNT = reading<{ counted: number }>(
  'regulation-count',
  `SELECT count(*)::int AS counted FROM (SELECT 1 ${FILTER} LIMIT $11::int) counted`,
);

/** One by id. */
export const ONE = reading<{ view: RegulationView }>(
  'regulation-one',
  `SELECT ${VIEW} AS view FROM regulation r WHERE r.id = $5`,
);

/** The same inside a transaction. */
export const FOUND = statement<{ view: RegulationView }>(
  'regulation-found',
  `SELECT ${VIEW} AS view FROM regulation r WHERE r.id = $1`,
);

const REQUIREMENTS = `FROM regulation_requirement q JOIN regulation r ON r.key = q.regulation_key WHERE ($5::text[] IS NULL OR q.kind = ANY($5))
  AND ($6::text IS NULL OR r.programme_key = (SELECT key FROM programme WHERE code = $6)) AND ($7::timestamptz IS NULL OR r.recorded_at <= $7)`;

/** A page of requirements: kind, programme, instant, key and ordinal to start after, rows. */
export const LIST_REQUIREMENTS = reading<{ key: number; item: RequirementListItem }>(
  'requirement-list',
  `SELECT r.key, json_build_object('regulationId', r.id, 'title', r.title, 'item', q.ordinal, 'kind', q.kind, 'content', q.content) AS item
   ${REQUIREMENTS} AND ($8::int IS NULL OR (q.regulation_key, q.ordinal) > ($8, $9::int)) ORDER BY q.regulation_key, q.ordinal LIMIT $10::int`,
);

/** How many there are, counted up to `$8`. */
export const COUNT_REQUIREMENTS = reading<{ counted: number }>(
  'requirement-count',
  `SELECT count(*)::int AS counted FROM (SELECT 1 ${REQUIREMENTS} LIMIT $8::int) counted`,
);

const STAGES = codesOf('projectStage')
  .map((stage, place) => `('${stage}', ${place})`)
  .join(', ');

/** Coverage stage by stage: day, programme. What is for every stage counts in each. */
export const COVERAGE = reading<StageCoverage>(
  'regulation-coverage',
  `SELECT s.stage, count(r.key)::int AS "inForce", count(*) FILTER (WHERE r.origin = 'ISSUED')::int AS issued,
     count(*) FILTER (WHERE r.origin = 'COORDINATED')::int AS coordinated, count(*) FILTER (WHERE r.origin = 'URGED')::int AS urged,
     count(*) FILTER (WHERE r.stage = s.stage) = 0 AS "isGap"
   FROM (VALUES ${STAGES}) s(stage, place) LEFT JOIN regulation r ON (r.stage = s.stage OR r.stage IS NULL) AND ${inForce('$5::date')}
     AND ($6::text IS NULL OR r.programme_key = (SELECT key FROM programme WHERE code = $6))
   GROUP BY s.stage, s.place ORDER BY s.place`,
);

/** What a regulation refers to: programme, superseded one, finding. */
export const RESOLVE = statement<{
  programme: number | null;
  supersedes: { key: number; issuedOn: string; isEnded: boolean } | null;
  finding: string | null;
}>(
  'regulation-resolve',
  `SELECT (SELECT key FROM programme WHERE code = $1) AS programme,
     (SELECT json_build_object('key', key, 'issuedOn', issued_on, 'isEnded', ended_on IS NOT NULL) FROM regulation WHERE id = $2::uuid) AS supersedes,
     (SELECT key::text FROM inspection_finding WHERE id = $3::uuid) AS finding`,
);

/** id, title, number, issuer, day, kind, stage, origin, coordinated with, programme, supersedes, finding, by whom. */
export const INSERT = statement<{ key: number }>(
  'regulation-insert',
  `INSERT INTO regulation (id, title, document_number, issuer, issued_on, kind, stage, origin, coordinated_with, programme_key, supersedes_key,
     finding_key, recorded_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) RETURNING key`,
);

/** What it demands: regulation; arrays of kind, content. */
export const DEMAND = statement(
  'regulation-demand',
  `INSERT INTO regulation_requirement (regulation_key, ordinal, kind, content)
   SELECT $1, x.n, x.kind, x.content FROM unnest($2::text[], $3::text[]) WITH ORDINALITY AS x(kind, content, n)`,
);

/** Ends one: key, day. */
export const END = statement(
  'regulation-end',
  'UPDATE regulation SET ended_on = $2, version = version + 1 WHERE key = $1',
);

/** One locked for a change: id. */
export const LOCK = statement<{ key: number; version: number; issued_on: string; is_ended: boolean }>(
  'regulation-lock',
  'SELECT key, version, issued_on::text, ended_on IS NOT NULL AS is_ended FROM regulation WHERE id = $1 FOR NO KEY UPDATE',
);
