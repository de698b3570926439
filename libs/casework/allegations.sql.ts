import { statement } from '../platform/unit-of-work/statement.js';

/** Both what is shown of the allegations and what is known of them, from one look at the rows: each look pays for the policy. */
export const ALLEGATIONS = `(SELECT COALESCE(json_agg(json_build_object('id', a.id, 'accusedName', COALESCE(a.accused_name, ap.name),
    'accusedPersonId', ap.id, 'accusedOrganizationId', ao.id, 'issueType', a.issue_type, 'matter', a.matter,
    'conclusion', a.conclusion, 'basis', a.basis) ORDER BY a.ordinal), '[]') AS shown,
  COALESCE(json_agg(json_build_object('id', a.id, 'conclusion', a.conclusion) ORDER BY a.ordinal), '[]') AS known
  FROM allegation a LEFT JOIN person ap ON ap.key = a.accused_person_key LEFT JOIN organization ao ON ao.key = a.accused_organization_key
  WHERE a.case_key = c.key)`;

/** Allegations of a case, or of the one that this transaction filed: arrays of id, name, person, organisation, type, matter; case, how many there are. */
export const INSERT_ALLEGATIONS = statement(
  'case-insert-allegations',
  `INSERT INTO allegation (id, case_key, ordinal, accused_name, accused_person_key, accused_organization_key, issue_type, matter)
   SELECT a.id, COALESCE($7::bigint, currval('case_file_key_seq')), $8::int + a.ordinal, a.name, a.person, a.organization, a.type, a.matter
   FROM unnest($1::uuid[], $2::text[], $3::int[], $4::int[], $5::text[], $6::text[]) WITH ORDINALITY
     AS a(id, name, person, organization, type, matter, ordinal)`,
);

/** Conclusions: arrays of allegation id, conclusion, basis; case. */
export const CONCLUDE = statement(
  'case-conclude',
  `UPDATE allegation a SET conclusion = x.conclusion, basis = x.basis
   FROM unnest($1::uuid[], $2::text[], $3::text[]) AS x(id, conclusion, basis) WHERE a.id = x.id AND a.case_key = $4`,
);

/** SQL of the keys of people and organisations by id, nulls where nothing is found: the places of both lists of ids. */
export const accusedKeys = (people: string, organizations: string): string =>
  `ARRAY(SELECT (SELECT key FROM person WHERE id = x.id) FROM unnest(${people}::uuid[]) WITH ORDINALITY x(id, n) ORDER BY n) AS people,
     ARRAY(SELECT (SELECT key FROM organization WHERE id = x.id) FROM unnest(${organizations}::uuid[]) WITH ORDINALITY x(id, n) ORDER BY n) AS organizations`;

/** The same inside a transaction: arrays of person and organisation ids. */
export const KEYS = statement<{ people: (number | null)[]; organizations: (number | null)[] }>(
  'case-accused-keys',
  `SELECT ${accusedKeys('$1', '$2')}`,
);
