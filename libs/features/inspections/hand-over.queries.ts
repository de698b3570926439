import { instant, person, place } from '../../casework/case-json.js';
import { reading, statement } from '../../platform/unit-of-work/statement.js';
import type { HandOverView } from './hand-over.contract.js';

/** A hand-over with its place in the list. */
export interface HandOverRow {
  readonly at: string;
  readonly id: string;
  readonly view: HandOverView;
}

const VIEW = `json_build_object('id', h.id, 'target', h.target, 'organization', ${place('h.org_key')}, 'severity', h.severity, 'clause', h.clause,
  'description', h.description, 'reason', h.reason, 'handedOverBy', ${person('h.handed_over_by')}, 'handedOverAt', ${instant('h.handed_over_at')},
  'receivedBy', CASE WHEN h.received_by IS NOT NULL THEN ${person('h.received_by')} END, 'receivedAt', ${instant('h.received_at')},
  'receipt', h.receipt)`;
const FILTER = `FROM finding_handover h WHERE ($5::boolean IS NULL OR (h.received_at IS NOT NULL) = $5) AND ($6::text IS NULL OR h.target = $6)`;

/** A page, oldest first: `$5` received or not, target, instant and id to start after, rows. The policy says whose. */
export const LIST = reading<HandOverRow>(
  'hand-over-list',
  `SELECT h.handed_over_at::text AS at, h.id, ${VIEW} AS view ${FILTER}
     AND ($7::timestamptz IS NULL OR (h.handed_over_at, h.id) > ($7, $8::uuid)) ORDER BY h.handed_over_at, h.id LIMIT $9::int`,
);

/** How many there are, counted up to `$7`. */
export const COUNT = reading<{ counted: number }>(
  'hand-over-count',
  `SELECT count(*)::int AS counted FROM (SELECT 1 ${FILTER} LIMIT $7::int) counted`,
);

/** One, locked by who receives it: id. */
export const LOCK = statement<{ is_received: boolean }>(
  'hand-over-lock',
  'SELECT received_at IS NOT NULL AS is_received FROM finding_handover WHERE id = $1 FOR NO KEY UPDATE',
);

/** Received: id, by whom, receipt. */
export const RECEIVE = statement(
  'hand-over-receive',
  'UPDATE finding_handover SET received_by = $2, received_at = clock_timestamp(), receipt = $3 WHERE id = $1',
);

/** One inside a transaction: id. */
export const ONE = statement<{ view: HandOverView }>(
  'hand-over-one',
  `SELECT ${VIEW} AS view FROM finding_handover h WHERE h.id = $1`,
);
