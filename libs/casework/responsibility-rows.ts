/** SQL of how rows of the register of responsibility are told: for its feature, and for whoever freezes a chain. */

/** An instant as text, to the microsecond. */
export const instantText = (value: string) => `to_char(${value} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** The public id of a subject's row. */
export const subjectId = (row: string) => `COALESCE(${row}.external_id,
  (SELECT id FROM project WHERE key = ${row}.project_key), (SELECT id FROM organization WHERE key = ${row}.organization_key))`;

const subject = (row: string) =>
  `json_build_object('kind', ${row}.kind, 'id', ${subjectId(row)}, 'stage', ${row}.stage, 'name', ${row}.name)`;
const person = (key: string) => `(SELECT json_build_object('id', id, 'name', name) FROM person WHERE key = ${key})`;

// The neighbour on the same place, as it was known at the same time.
const neighbour = (
  known: string,
  where: string,
  order: string,
) => `(SELECT json_build_object('id', n.id, 'person', ${person('n.person_key')},
  'validFrom', lower(n.valid), 'validTo', upper(n.valid) - 1) FROM responsibility n WHERE n.subject_key = r.subject_key
  AND n.level = r.level AND n.duty = r.duty AND n.key <> r.key AND n.recorded @> ${known} AND ${where} ORDER BY ${order} LIMIT 1)`;

/** A row `r` of subject `s` with the organisation `po` of its post, as JSON; `known` is the instant of knowing, for the neighbours. */
export const responsibilityView = (
  known: string,
) => `json_build_object('id', r.id, 'subject', ${subject('s')}, 'level', r.level, 'duty', r.duty,
  'person', ${person('r.person_key')}, 'post', r.post_title, 'organizationId', po.id, 'organizationName', po.name,
  'vacancyReason', r.vacancy_reason, 'document', CASE WHEN r.document_kind IS NOT NULL THEN json_build_object('kind', r.document_kind,
  'reference', r.document_reference, 'pledgeId', (SELECT id FROM case_file WHERE key = r.pledge_case_key)) END,
  'validFrom', lower(r.valid), 'validTo', upper(r.valid) - 1, 'recordedFrom', ${instantText('lower(r.recorded)')},
  'recordedTo', ${instantText('upper(r.recorded)')}, 'reason', r.reason, 'synthetic', r.is_synthetic,
  'before', ${neighbour(known, 'upper(n.valid) <= lower(r.valid)', 'upper(n.valid) DESC')},
  'after', ${neighbour(known, 'lower(n.valid) >= upper(r.valid)', 'lower(n.valid)')})`;

/** What that view reads from. */
export const responsibilityRows = `FROM responsibility r JOIN responsibility_subject s ON s.key = r.subject_key
  JOIN organization so ON so.key = s.organization_key LEFT JOIN organization po ON po.key = r.post_organization_key`;

const LEVEL_ORDER = `array_position(ARRAY['OVERALL', 'FIRST', 'LEADING', 'DIRECT', 'HANDLING'], r.level)`;

/** Places of a chain's parameters: the subject's key, its organisation, its project, the day, the instant of knowing. */
export interface ChainPlaces {
  readonly subject: string;
  readonly organization: string;
  readonly project: string;
  readonly at: string;
  readonly known: string;
}

/**
 * The links of a chain as `link`: the subject itself, its project, its owner and everything above, at last the leading
 * group of the project's programme where it does not stand above anyhow; by `distance`. Each is looked up by a key of its
 * own, so that it costs the same however many subjects there are.
 */
export const chainLinks = ({ subject: own, organization, project, at }: ChainPlaces) => `link AS (
    SELECT s.*, -2 AS distance FROM responsibility_subject s WHERE s.key = ${own}::bigint
    UNION ALL
    SELECT s.*, -1 FROM responsibility_subject s
    WHERE s.kind = 'PROJECT' AND s.project_key = ${project}::int AND s.key IS DISTINCT FROM ${own}::bigint
    UNION ALL
    SELECT s.*, step.distance::int FROM organization here
      CROSS JOIN LATERAL (SELECT org, cardinality(here.path) - n AS distance FROM unnest(here.path) WITH ORDINALITY AS p(org, n)) step
      JOIN responsibility_subject s ON s.organization_key = step.org AND s.kind IN ('ORGANIZATION', 'COMMUNITY') AND s.key IS DISTINCT FROM ${own}::bigint
    WHERE here.key = ${organization}::int
    UNION ALL
    SELECT s.*, 1000 FROM project p JOIN network_body b ON b.programme_key = p.programme_key AND b.kind = 'LEADING_GROUP'
      AND ${at}::date BETWEEN b.starts_on AND COALESCE(b.ends_on, 'infinity')
      JOIN responsibility_subject s ON s.organization_key = b.organization_key AND s.kind IN ('ORGANIZATION', 'COMMUNITY')
    WHERE p.key = ${project}::int AND NOT EXISTS (SELECT 1 FROM organization here WHERE here.key = ${organization}::int AND b.organization_key = ANY(here.path)))`;

/** The links with their holders as one JSON array, nearest first. */
export const chainJson = ({
  at,
  known,
}: ChainPlaces) => `(SELECT COALESCE(json_agg(json_build_object('subject', ${subject('link')}, 'holders', (
    SELECT COALESCE(json_agg(${responsibilityView(known)} ORDER BY ${LEVEL_ORDER}, r.duty, lower(r.valid), r.key), '[]') ${responsibilityRows}
    WHERE r.subject_key = link.key AND r.valid @> ${at}::date AND r.recorded @> ${known})) ORDER BY distance), '[]') FROM link)`;
