import { reading, statement } from '../../platform/unit-of-work/statement.js';
import type { CampaignView, CoverageRow } from './campaign.contract.js';

const VIEW = `k.id, k.code, k.name, k.year, (SELECT code FROM programme WHERE key = k.programme_key) AS programme,
  o.id AS "organizationId", k.template, (SELECT count(*)::int FROM pledge_target t WHERE t.campaign_key = k.key) AS targets,
  k.is_synthetic AS synthetic`;
const FROM = 'FROM pledge_campaign k JOIN organization o ON o.key = k.organization_key';
// Campaigns are read by whoever is above or below their top.
const SEEN =
  '(o.path && $5::int[] OR EXISTS (SELECT 1 FROM organization r WHERE r.key = ANY($5::int[]) AND o.key = ANY(r.path)))';

/** A page by code: roots of the reader's scope, the code to start after, rows. */
export const CAMPAIGNS = reading<CampaignView>(
  'pledge-campaigns',
  `SELECT ${VIEW} ${FROM} WHERE ${SEEN} AND ($6::text IS NULL OR k.code > $6) ORDER BY k.code LIMIT $7::int`,
);

/** How many, counted up to `$6`. */
export const COUNT_CAMPAIGNS = reading<{ counted: number }>(
  'pledge-campaigns-count',
  `SELECT count(*)::int AS counted FROM (SELECT 1 ${FROM} WHERE ${SEEN} LIMIT $6::int) counted`,
);

/** A campaign by its code, or the newest: roots of the reader's scope, code. */
export const ASKED = reading<{ code: string }>(
  'pledge-campaign-asked',
  `SELECT k.code ${FROM} WHERE ${SEEN} AND ($6::text IS NULL OR k.code = $6) ORDER BY k.year DESC, k.key DESC LIMIT 1`,
);

/** Where a campaign begins, and its programme: organisation id, programme code. */
export const TOP = statement<{ key: number; path: number[]; programme_key: number | null }>(
  'pledge-campaign-top',
  'SELECT key, path, (SELECT key FROM programme WHERE code = $2) AS programme_key FROM organization WHERE id = $1 AND key <> 1',
);

/** Opens one: id, code, name, year, programme, organisation, template, who. */
export const OPEN = statement(
  'pledge-campaign-open',
  `INSERT INTO pledge_campaign (id, code, name, year, programme_key, organization_key, template, created_by)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
);

/** One inside a transaction: code. */
export const FIND_CAMPAIGN = statement<CampaignView>(
  'pledge-campaign-find',
  `SELECT ${VIEW} ${FROM} WHERE k.code = $1`,
);

/** The campaign that a batch issues: code. */
export const CAMPAIGN = statement<{
  key: number;
  id: string;
  year: number;
  programme_key: number | null;
  organization_key: number;
  created_by: string;
}>(
  'pledge-campaign-key',
  `SELECT k.key, k.id, k.year, k.programme_key, k.organization_key, p.id AS created_by FROM pledge_campaign k
     JOIN app_user u ON u.key = k.created_by JOIN person p ON p.key = u.person_key WHERE k.code = $1`,
);

/** What a batch rests on: parent id, superior id. */
export const ABOVE = statement<{ parent: string | null; parent_binds: boolean; superior: number | null }>(
  'pledge-above',
  `SELECT parent.key::text AS parent, COALESCE(parent.state IN ('IN_FORCE', 'REPORT_DUE', 'REPORTED', 'APPRAISED'), false) AS parent_binds,
     (SELECT key FROM person WHERE id = $2 AND key <> 1) AS superior
   FROM (SELECT 1) one LEFT JOIN case_file parent ON parent.id = $1 AND parent.kind = 4`,
);

/**
 * Who pledges, in the order asked: each with the unit of the post that they hold on the day, and the accounts that will
 * sign: array of people, superior, day.
 */
export const PLEDGORS = statement<{
  person: number | null;
  unit: number | null;
  name: string | null;
  path: number[] | null;
  signers: string;
}>(
  'pledge-pledgors',
  `SELECT r.key AS person, o.key AS unit, o.name, o.path,
     ARRAY(SELECT u.key FROM app_user u WHERE u.person_key IN (r.key, $2::int) AND u.disabled_at IS NULL ORDER BY 1)::text AS signers
   FROM unnest($1::uuid[]) WITH ORDINALITY AS x(person, n) LEFT JOIN person r ON r.id = x.person AND r.key <> 1
     LEFT JOIN LATERAL (SELECT t.organization_key FROM post t WHERE t.person_key = r.key
       AND $3::date BETWEEN t.valid_from AND COALESCE(t.valid_to, 'infinity') ORDER BY t.valid_from DESC, t.key LIMIT 1) held ON true
     LEFT JOIN organization o ON o.key = held.organization_key AND o.key <> 1 ORDER BY x.n`,
);

/** Who owes a pledge: campaign, array of organisations, level. */
export const OWE_MANY = statement(
  'pledge-owe-many',
  `INSERT INTO pledge_target (campaign_key, organization_key, level)
   SELECT $1, x, $3 FROM unnest($2::int[]) x ON CONFLICT DO NOTHING`,
);

/** Details of many cases from the campaign's template: campaign, arrays of id, organisation, person; level, parent, superior. */
export const INSERT_MANY = statement(
  'pledge-insert-many',
  `INSERT INTO pledge (case_key, target_key, campaign_key, level, parent_case_key, responsible_person_key, superior_person_key, starts_on, ends_on,
     objectives, tasks, divisions, text_hash)
   SELECT c.key, t.key, k.key, $5, $6::bigint, x.responsible, $7::int, make_date(k.year, 1, 1), make_date(k.year, 12, 31),
     k.template->'objectives', k.template->'tasks', k.template->'divisions', ''
   FROM pledge_campaign k, unnest($2::uuid[], $3::int[], $4::int[]) AS x(id, organization, responsible)
     JOIN case_file c ON c.id = x.id
     JOIN pledge_target t ON t.campaign_key = $1 AND t.organization_key = x.organization AND t.project_key IS NULL AND t.level = $5
   WHERE k.key = $1 ORDER BY c.key`,
);

// Who owes a pledge in scope, and how it stood on the day: scope, campaign, day.
const STANDING = `standing AS MATERIALIZED (
    SELECT DISTINCT ON (s.target_key) s.target_key, s.valid @> $7::date AS holds, s.person_key, (upper(s.valid) - 1)::text AS valid_to
    FROM pledge_standing s WHERE s.campaign_key = (SELECT key FROM pledge_campaign WHERE code = $6) AND upper_inf(s.recorded) AND lower(s.valid) <= $7::date
    ORDER BY s.target_key, s.valid @> $7::date DESC, upper(s.valid) DESC),
  owing AS (
    SELECT t.key, t.level, t.organization_key, t.project_key, CASE WHEN st.holds THEN 'VALID' WHEN st.target_key IS NOT NULL THEN 'LAPSED' ELSE 'MISSING' END AS standing,
      st.person_key, st.valid_to
    FROM pledge_target t JOIN organization o ON o.key = t.organization_key LEFT JOIN standing st ON st.target_key = t.key
    WHERE t.campaign_key = (SELECT key FROM pledge_campaign WHERE code = $6) AND o.path && $5::int[])`;

/** Level by level. */
export const COVERAGE = reading<{ level: string; units: number; valid: number; lapsed: number; missing: number }>(
  'pledge-coverage',
  `WITH ${STANDING} SELECT level, count(*)::int AS units, (count(*) FILTER (WHERE standing = 'VALID'))::int AS valid,
     (count(*) FILTER (WHERE standing = 'LAPSED'))::int AS lapsed, (count(*) FILTER (WHERE standing = 'MISSING'))::int AS missing
   FROM owing GROUP BY level ORDER BY pledge_depth(level), level`,
);

const WANTED = '($8::text IS NULL OR x.level = $8) AND ($9::text IS NULL OR x.standing = $9)';

/** The units behind a number: more own parameters are level, standing, the key to start after, rows. */
export const COVERAGE_ROWS = reading<CoverageRow & { key: string }>(
  'pledge-coverage-rows',
  `WITH ${STANDING} SELECT x.key::text AS key, x.level, o.id AS "organizationId", o.name AS "organizationName",
     (SELECT id FROM project WHERE key = x.project_key) AS "projectId", x.standing, seen.id AS "pledgeId", seen.state,
     (SELECT name FROM person WHERE key = x.person_key) AS person, x.valid_to AS "validTo"
   FROM (SELECT * FROM owing x WHERE ${WANTED} AND ($10::bigint IS NULL OR x.key > $10) ORDER BY x.key LIMIT $11::int) x
     JOIN organization o ON o.key = x.organization_key
     LEFT JOIN LATERAL (SELECT c.id, c.state FROM pledge p JOIN case_file c ON c.key = p.case_key WHERE p.target_key = x.key ORDER BY c.key DESC LIMIT 1) seen ON true
   ORDER BY x.key`,
);

/** How many rows there are, counted up to `$10`. */
export const COUNT_COVERAGE = reading<{ counted: number }>(
  'pledge-coverage-count',
  `WITH ${STANDING} SELECT count(*)::int AS counted FROM (SELECT 1 FROM owing x WHERE ${WANTED} LIMIT $10::int) counted`,
);
