import { reading, statement } from '../../platform/unit-of-work/statement.js';
import type { ProjectView } from './project.contract.js';

const STAGES = `(SELECT COALESCE(json_agg(json_build_object('stage', s.stage, 'startsOn', s.starts_on, 'endsOn', s.ends_on)
  ORDER BY s.ordinal), '[]') FROM project_stage s WHERE s.project_key = p.key)`;
const VIEW = `p.id, p.number, p.name, (SELECT code FROM programme WHERE key = p.programme_key) AS programme,
  o.id AS "ownerOrganizationId", o.name AS "ownerOrganizationName", p.stage, ${STAGES} AS stages, p.starts_on::text AS "startsOn",
  p.ends_on::text AS "endsOn", p.closed_at IS NOT NULL AS closed, p.is_synthetic AS synthetic, p.version`;
const FROM = 'FROM project p JOIN organization o ON o.key = p.owner_organization_key';
const FILTERS = `o.path && $5::int[] AND ($6::text IS NULL OR p.programme_key = (SELECT key FROM programme WHERE code = $6))
  AND ($7::uuid IS NULL OR o.id = $7) AND ($8::text IS NULL OR p.stage = $8)
  AND ($9::text IS NULL OR strpos(lower(p.name), lower($9)) > 0 OR strpos(lower(p.number), lower($9)) > 0)`;

/** A page by number: `$5` roots of the reader's scope, programme, owner, stage, words, the number to start after, rows. */
export const LIST = reading<ProjectView>(
  'project-list',
  `SELECT ${VIEW} ${FROM} WHERE ${FILTERS} AND ($10::text IS NULL OR p.number > $10) ORDER BY p.number LIMIT $11::int`,
);

/** How many a list has, counted up to `$10`. */
export const COUNT = reading<{ counted: number }>(
  'project-count',
  `SELECT count(*)::int AS counted FROM (SELECT 1 ${FROM} WHERE ${FILTERS} LIMIT $10::int) counted`,
);

/** One by id, where the reader's scope (`$6`) holds it. */
export const ONE = reading<ProjectView>(
  'project-one',
  `SELECT ${VIEW} ${FROM} WHERE p.id = $5 AND o.path && $6::int[]`,
);

/** One by id inside a transaction. */
export const FIND = statement<ProjectView>('project-find', `SELECT ${VIEW} ${FROM} WHERE p.id = $1`);

/** A project locked for a change. */
export const LOCK = statement<{
  key: number;
  path: number[];
  version: number;
  stage: string;
  stage_starts_on: string;
  starts_on: string;
  is_closed: boolean;
}>(
  'project-lock',
  `SELECT p.key, o.path, p.version, p.stage, p.starts_on::text, p.closed_at IS NOT NULL AS is_closed,
     COALESCE((SELECT max(starts_on) FROM project_stage s WHERE s.project_key = p.key), p.starts_on)::text AS stage_starts_on
   ${FROM} WHERE p.id = $1 FOR NO KEY UPDATE OF p`,
);

/** An organisation that may own a project, and a programme by its code. */
export const PLACE = statement<{ key: number; path: number[]; programme_key: number | null }>(
  'project-place',
  `SELECT o.key, o.path, (SELECT key FROM programme WHERE code = $2) AS programme_key FROM organization o WHERE o.id = $1 AND o.key <> 1`,
);

/** The first stage of the project with id `$1`. */
export const BEGIN_STAGE = statement(
  'project-begin-stage',
  `INSERT INTO project_stage (project_key, stage, ordinal, starts_on) SELECT key, $2, $3, $4 FROM project WHERE id = $1`,
);

/** Ends the running stage the day before `$2`. */
export const END_STAGE = statement(
  'project-end-stage',
  'UPDATE project_stage SET ends_on = $2::date - 1 WHERE project_key = $1 AND ends_on IS NULL',
);

/** Sets stage, last day and whether it is closed. */
export const STEP = statement(
  'project-step',
  `UPDATE project SET stage = $2, ends_on = COALESCE($3::date, ends_on), version = version + 1,
     closed_at = CASE WHEN $4::boolean THEN clock_timestamp() ELSE closed_at END WHERE key = $1`,
);
