import { reading, statement } from '../../../platform/unit-of-work/statement.js';

/** What of a complaint is compared. */
export interface ComparedText {
  readonly title: string;
  readonly content: string;
  readonly projectId: string | null;
  readonly names: readonly string[];
}

/** Names of the accused of a case `c`, by name or by id. */
const NAMES = `(SELECT COALESCE(json_agg(COALESCE(a.accused_name, p.name, o.name)), '[]') FROM allegation a
  LEFT JOIN person p ON p.key = a.accused_person_key LEFT JOIN organization o ON o.key = a.accused_organization_key
  WHERE a.case_key = c.key)`;

/** Over `c` and `d`, as text of JSON: the part of `ComparedText` that a hit does not have already. */
export const COMPARED = `json_build_object('content', d.content, 'projectId', d.project_id, 'names', ${NAMES})::text`;

/** A filed complaint, to be compared: `$5` id. */
export const SUBJECT = reading<ComparedText & { key: string }>(
  'similar-subject',
  `SELECT c.key::text AS key, c.title, d.content, d.project_id AS "projectId", ${NAMES} AS names
   FROM case_file c JOIN complaint d ON d.case_key = c.key WHERE c.id = $5 AND c.kind = 1`,
);

/** Names of accused people and organisations of a draft: `$5` people, `$6` organisations. */
export const DRAFT_NAMES = reading<{ name: string }>(
  'similar-draft-names',
  `SELECT name FROM person WHERE id = ANY($5::uuid[]) UNION ALL SELECT name FROM organization WHERE id = ANY($6::uuid[])`,
);

/** What was decided between a complaint and others: `$5` its key, `$6` the others. */
export const DECISIONS = reading<{ other: string; decision: string }>(
  'similar-decisions',
  `SELECT CASE WHEN r.case_key = $5::bigint THEN r.other_key ELSE r.case_key END::text AS other, r.kind AS decision FROM complaint_relation r
   WHERE (r.case_key = $5 AND r.other_key = ANY($6::bigint[])) OR (r.other_key = $5 AND r.case_key = ANY($6::bigint[]))
   UNION ALL
   SELECT CASE WHEN x.case_key = $5 THEN x.other_key ELSE x.case_key END::text, 'DISTINCT' FROM complaint_distinction x
   WHERE (x.case_key = $5 AND x.other_key = ANY($6::bigint[])) OR (x.other_key = $5 AND x.case_key = ANY($6::bigint[]))`,
);

/** The complaint, the other one, why, who says so. */
export const TELL_APART = statement(
  'similar-tell-apart',
  'INSERT INTO complaint_distinction (case_key, other_key, why, made_by) VALUES ($1, $2, $3, $4)',
);
