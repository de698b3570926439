import { instant, person } from '../../casework/case-json.js';
import { reading, statement } from '../../platform/unit-of-work/statement.js';
import type { RecusalView } from './recusal.contract.js';

const VIEW = `json_build_object('id', r.id, 'caseId', c.id, 'version', c.version, 'user', ${person('r.user_key')}, 'ground', r.ground,
  'byNameOnly', r.ground = 'NAMED', 'statement', r.statement, 'madeBy', ${person('r.made_by')}, 'madeAt', ${instant('r.made_at')},
  'lifts', (SELECT COALESCE(json_agg(json_build_object('approver', ${person('l.approver_key')}, 'reason', l.reason,
    'approvedAt', ${instant('l.approved_at')}) ORDER BY l.approved_at), '[]') FROM recusal_lift l WHERE l.recusal_key = r.key),
  'liftedAt', ${instant('r.lifted_at')})`;

/** The recusals of a case, oldest first, in one row that is missing where the case is out of sight: `$5` case. */
export const OF_CASE = reading<{ key: string; items: RecusalView[] }>(
  'recusal-of-case',
  `SELECT c.key::text AS key, (SELECT COALESCE(json_agg(${VIEW} ORDER BY r.key), '[]') FROM recusal r WHERE r.case_key = c.key) AS items
   FROM case_file c WHERE c.id = $5`,
);

/** One by id, inside a transaction. */
export const ONE = statement<{ view: RecusalView }>(
  'recusal-one',
  `SELECT ${VIEW} AS view FROM recusal r JOIN case_file c ON c.key = r.case_key WHERE r.id = $1`,
);

/** The case of a recusal. */
export const CASE_OF = statement<{ id: string }>(
  'recusal-case-of',
  'SELECT c.id FROM recusal r JOIN case_file c ON c.key = r.case_key WHERE r.id = $1',
);

/** The account to be recused. */
export const ACCOUNT = statement<{ key: number }>(
  'recusal-account',
  'SELECT key FROM app_user WHERE id = $1 AND key <> 1',
);

/** id, case, account, ground, statement, who says so. */
export const INSERT = statement(
  'recusal-insert',
  'INSERT INTO recusal (id, case_key, user_key, ground, statement, made_by) VALUES ($1, $2, $3, $4, $5, $6)',
);

/** Recusal's id, case, approver, reason; the second one lifts (trigger). */
export const LIFT = statement(
  'recusal-lift',
  `INSERT INTO recusal_lift (recusal_key, case_key, approver_key, reason)
   SELECT key, case_key, $2::int, $3::text FROM recusal WHERE id = $1`,
);
