import { instant, person } from '../../casework/case-json.js';
import { reading, statement } from '../../platform/unit-of-work/statement.js';
import type { RelationView } from './complaint-relations.contract.js';

/** One link as the complaint `self` shows it; `o` is the other one, which the reader sees or the row is not there. */
const view = (self: string) => `json_build_object('id', r.id, 'kind', CASE WHEN r.kind = 'RELATED' THEN r.kind
    WHEN (CASE WHEN r.case_key = ${self}.key THEN ${self}.state ELSE o.state END) = 'DUPLICATE_FILED'
      AND NOT EXISTS (SELECT 1 FROM complaint_relation x WHERE x.case_key = r.case_key AND x.kind = 'DUPLICATE' AND x.key > r.key)
    THEN r.kind ELSE 'PROMOTED' END,
  'isPrimary', r.kind = 'DUPLICATE' AND r.other_key = o.key,
  'complaint', json_build_object('id', o.id, 'number', o.number, 'state', o.state, 'title', o.title),
  'why', r.why, 'madeBy', ${person('r.made_by')}, 'madeAt', ${instant('r.made_at')})`;

/** The links of a complaint, oldest first, in one row that is missing where it is out of sight: `$5` id. */
export const RELATED = reading<{ key: string; items: RelationView[] }>(
  'complaint-related',
  `SELECT c.key::text AS key, (SELECT COALESCE(json_agg(${view('c')} ORDER BY r.key), '[]') FROM complaint_relation r
     JOIN case_file o ON o.key = CASE WHEN r.case_key = c.key THEN r.other_key ELSE r.case_key END
     WHERE c.key IN (r.case_key, r.other_key)) AS items
   FROM case_file c WHERE c.id = $5 AND c.kind = 1`,
);

/** One link inside a transaction, as the complaint where it was made shows it: id. */
export const RELATION = statement<{ view: RelationView }>(
  'complaint-relation',
  `SELECT ${view('c')} AS view FROM complaint_relation r JOIN case_file c ON c.key = r.case_key JOIN case_file o ON o.key = r.other_key
   WHERE r.id = $1`,
);

/** A complaint that the actor sees, with where it is held: id. */
export const COMPLAINT = statement<{ key: string; state: string; path: number[] }>(
  'complaint-to-relate',
  'SELECT c.key::text AS key, c.state, o.path FROM case_file c JOIN organization o ON o.key = c.org_key WHERE c.id = $1 AND c.kind = 1',
);

/** id, kind, the complaint, the other one, why, who says so. */
export const RELATE = statement(
  'complaint-relate',
  'INSERT INTO complaint_relation (id, kind, case_key, other_key, why, made_by) VALUES ($1, $2, $3, $4, $5, $6)',
);
