import { shownEvents } from '../../casework/case-json.js';
import { reading } from '../../platform/unit-of-work/statement.js';

/** The history of one complaint as text of JSON: `$5` id. */
export const HISTORY = reading<{ key: string; items: string }>(
  'complaint-history',
  `SELECT c.key::text AS key, (SELECT ${shownEvents} FROM case_event e WHERE e.case_key = c.key)::text AS items FROM case_file c WHERE c.id = $5 AND c.kind = 1`,
);

/** Whether the reader sees the complaint: `$5` id. */
export const SEEN = reading<{ key: string; path: number[] }>(
  'complaint-seen',
  'SELECT c.key::text AS key, o.path FROM case_file c JOIN organization o ON o.key = c.org_key WHERE c.id = $5 AND c.kind = 1',
);

/** A read as rows answer it. */
export interface ReadRow {
  readonly key: string;
  readonly reader: { readonly id: string; readonly name: string };
  readonly action: string;
  readonly at: Date;
}

const READS_OF = `FROM audit_event a WHERE a.subject_id = $5 AND a.outcome = 'READ' AND a.case_key IS NOT NULL`;

/** Who read one complaint, newest first: `$5` id, `$6` the key to start before, `$7` rows. */
export const READS = reading<ReadRow>(
  'complaint-reads',
  `SELECT a.key::text AS key, a.action, a.at, (SELECT json_build_object('id', u.id, 'name', p.name)
     FROM app_user u JOIN person p ON p.key = u.person_key WHERE u.key = a.actor_key) AS reader
   ${READS_OF} AND ($6::bigint IS NULL OR a.key < $6) ORDER BY a.key DESC LIMIT $7::int`,
);

/** How many reads there are, counted up to `$6`. */
export const COUNT_READS = reading<{ counted: number }>(
  'complaint-reads-count',
  `SELECT count(*)::int AS counted FROM (SELECT 1 ${READS_OF} LIMIT $6::int) counted`,
);
