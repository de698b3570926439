import { instant, person } from '../../casework/case-json.js';
import { caseKindNames, caseKinds } from '../../domain/case-kinds.js';
import { reading, statement } from '../../platform/unit-of-work/statement.js';
import type { DestructionCertificate, DestructionView, KeptCase } from './retention.contract.js';

const kindName = `CASE c.kind ${caseKindNames.map((kind) => `WHEN ${caseKinds[kind]} THEN '${kind}'`).join(' ')} END`;
const LIVE_LIST = `(SELECT l.id FROM destruction_item i JOIN destruction_list l ON l.key = i.list_key
  WHERE i.case_key = c.key AND l.state <> 'CANCELLED')`;
const HOLD = `(SELECT json_build_object('id', h.id, 'reason', h.reason, 'placedBy', ${person('h.placed_by')}, 'placedAt', ${instant('h.placed_at')})
  FROM legal_hold h WHERE h.case_key = c.key AND h.lifted_at IS NULL)`;
const KEPT = `FROM case_file c CROSS JOIN LATERAL (SELECT kept_until(c.key) AS until OFFSET 0) k WHERE NOT c.is_open AND k.until <= $5::date`;

/** Closed cases whose time has come, the earliest first: `$5` by which day, the day and key to start after, rows. */
export const KEPT_CASES = reading<{ until: string; key: string; view: KeptCase }>(
  'retention-cases',
  `SELECT k.until::text AS until, c.key::text AS key, json_build_object('kind', ${kindName}, 'id', c.id, 'number', c.number, 'title', c.title,
     'outcome', c.outcome, 'closedOn', closed_on(c.key), 'keptUntil', k.until, 'hold', ${HOLD}, 'listId', ${LIVE_LIST}) AS view
   ${KEPT} AND ($6::date IS NULL OR (k.until, c.key) > ($6::date, $7::bigint)) ORDER BY k.until, c.key LIMIT $8::int`,
);

/** How many there are, counted up to `$6`. */
export const COUNT_KEPT = reading<{ counted: number }>(
  'retention-cases-count',
  `SELECT count(*)::int AS counted FROM (SELECT 1 ${KEPT} LIMIT $6::int) counted`,
);

/** A case that the actor sees, with who holds it: id. */
export const CASE = statement<{ key: string; id: string; path: number[] }>(
  'retention-case',
  'SELECT c.key::text, c.id, o.path FROM case_file c JOIN organization o ON o.key = c.org_key WHERE c.id = $1',
);

/** id, case, reason, who. */
export const PLACE_HOLD = statement(
  'retention-hold',
  'INSERT INTO legal_hold (id, case_key, reason, placed_by) VALUES ($1, $2, $3, $4)',
);

/** The case of a hold: id. */
export const HOLD_CASE = statement<{ id: string; is_lifted: boolean }>(
  'retention-hold-case',
  'SELECT c.id, h.lifted_at IS NOT NULL AS is_lifted FROM legal_hold h JOIN case_file c ON c.key = h.case_key WHERE h.id = $1',
);

/** id, who, why. */
export const LIFT_HOLD = statement(
  'retention-hold-lift',
  'UPDATE legal_hold SET lifted_by = $2, lifted_at = clock_timestamp(), lift_reason = $3 WHERE id = $1',
);

const VIEW = `json_build_object('id', l.id, 'title', l.title, 'state', l.state, 'author', ${person('l.author_key')}, 'authoredAt', ${instant('l.authored_at')},
  'reviewer', CASE WHEN l.reviewer_key IS NOT NULL THEN ${person('l.reviewer_key')} END,
  'archivist', CASE WHEN l.archivist_key IS NOT NULL THEN ${person('l.archivist_key')} END, 'waitsUntil', l.waits_until,
  'carriedOutAt', ${instant('l.carried_out_at')}, 'certificateSha256', l.certificate_sha256,
  'items', (SELECT COALESCE(json_agg(json_build_object('caseId', c.id, 'number', c.number, 'title', c.title, 'keptUntil', i.kept_until) ORDER BY c.key), '[]')
    FROM destruction_item i JOIN case_file c ON c.key = i.case_key WHERE i.list_key = l.key))`;

/** Lists, the latest first: the key to start before, rows. */
export const LISTS = reading<{ key: string; view: DestructionView }>(
  'destruction-lists',
  `SELECT l.key::text AS key, ${VIEW} AS view FROM destruction_list l WHERE ($5::bigint IS NULL OR l.key < $5) ORDER BY l.key DESC LIMIT $6::int`,
);

/** How many there are, counted up to `$5`. */
export const COUNT_LISTS = reading<{ counted: number }>(
  'destruction-lists-count',
  'SELECT count(*)::int AS counted FROM (SELECT 1 FROM destruction_list LIMIT $5::int) counted',
);

/** The certificate of one: id. */
export const CERTIFICATE = reading<DestructionCertificate & { state: string }>(
  'destruction-certificate',
  'SELECT state, certificate, certificate_sha256 AS sha256 FROM destruction_list WHERE id = $5',
);

/** One inside a transaction: id. */
export const LIST = statement<{ view: DestructionView }>(
  'destruction-list',
  `SELECT ${VIEW} AS view FROM destruction_list l WHERE l.id = $1`,
);

/** Locks the cases of a list, then the list: whatever moves a case locks that first. id. */
export const LOCK_CASES = statement<{ path: number[] }>(
  'destruction-lock-cases',
  `SELECT o.path FROM case_file c JOIN organization o ON o.key = c.org_key WHERE c.key IN (SELECT i.case_key FROM destruction_item i
     JOIN destruction_list l ON l.key = i.list_key WHERE l.id = $1) ORDER BY c.key FOR NO KEY UPDATE OF c`,
);
export const LOCK_LIST = statement<{ state: string }>(
  'destruction-lock-list',
  'SELECT state FROM destruction_list WHERE id = $1 FOR UPDATE',
);

/** id, title, author. */
export const DRAFT = statement(
  'destruction-draft',
  'INSERT INTO destruction_list (id, title, author_key) VALUES ($1, $2, $3)',
);

/** List, cases. */
export const ADD_ITEMS = statement(
  'destruction-items',
  `INSERT INTO destruction_item (list_key, case_key, kept_until)
   SELECT l.key, c.key, COALESCE(kept_until(c.key), DATE '9999-12-31') FROM destruction_list l, case_file c WHERE l.id = $1 AND c.id = ANY($2::uuid[]) ORDER BY c.key`,
);

/** id, who, and for the approval until when it waits. */
export const REVIEW = statement(
  'destruction-review',
  `UPDATE destruction_list SET state = 'REVIEWED', reviewer_key = $2, reviewed_at = clock_timestamp() WHERE id = $1`,
);
export const APPROVE = statement(
  'destruction-approve',
  `UPDATE destruction_list SET state = 'APPROVED', archivist_key = $2, approved_at = clock_timestamp(), waits_until = $3 WHERE id = $1`,
);
export const CANCEL = statement('destruction-cancel', `UPDATE destruction_list SET state = 'CANCELLED' WHERE id = $1`);

/** Carries it out: id, today. */
export const CARRY_OUT = statement<{ told: string | null }>(
  'destruction-carry-out',
  'SELECT carry_out_destruction($1, $2) AS told',
);
