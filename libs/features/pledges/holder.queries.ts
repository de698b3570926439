import { reading } from '../../platform/unit-of-work/statement.js';
import type { HolderItem } from './holder.contract.js';

// A person once, with the pledge that was recorded first: programme, rank, day, instant of knowing.
const HOLDERS = `holder AS (
    SELECT DISTINCT ON (s.person_key) s.person_key, s.rank, s.case_key, s.target_key, s.campaign_key, s.valid
    FROM pledge_standing s JOIN pledge_campaign k ON k.key = s.campaign_key JOIN case_file c ON c.key = s.case_key
    WHERE s.is_first AND ($5::text IS NULL OR k.programme_key = (SELECT key FROM programme WHERE code = $5)) AND ($6::text IS NULL OR s.rank = $6)
      AND s.valid @> $7::date AND s.recorded @> COALESCE($8::timestamptz, now())
    ORDER BY s.person_key, s.key)`;

/** A page by person: more own parameters are the key to start after, rows. */
export const LIST = reading<HolderItem & { key: string }>(
  'pledge-holders',
  `WITH ${HOLDERS} SELECT h.person_key::text AS key, p.id AS "personId", p.name, h.rank, o.id AS "organizationId", o.name AS "organizationName",
     (SELECT id FROM project WHERE key = t.project_key) AS "projectId", c.id AS "pledgeId", c.number, k.code AS campaign, t.level,
     lower(h.valid)::text AS "from", (upper(h.valid) - 1)::text AS "to"
   FROM (SELECT * FROM holder WHERE $9::int IS NULL OR person_key > $9 ORDER BY person_key LIMIT $10::int) h
     JOIN person p ON p.key = h.person_key JOIN case_file c ON c.key = h.case_key JOIN pledge_campaign k ON k.key = h.campaign_key
     JOIN pledge_target t ON t.key = h.target_key JOIN organization o ON o.key = t.organization_key
   ORDER BY h.person_key`,
);

/** How many, counted up to `$9`. */
export const COUNT = reading<{ counted: number }>(
  'pledge-holders-count',
  `WITH ${HOLDERS} SELECT count(*)::int AS counted FROM (SELECT 1 FROM holder LIMIT $9::int) counted`,
);
