import { instant, person, place } from '../../casework/case-json.js';
import { reading, statement } from '../../platform/unit-of-work/statement.js';
import type { LotView } from './lot.contract.js';

const VIEW = `json_build_object('id', l.id, 'organization', ${place('l.organization_key')}, 'title', l.title, 'number', l.number,
  'redrawOf', (SELECT r.id FROM lot r WHERE r.key = l.redraw_of), 'reason', l.reason, 'entries', l.entries, 'exclusions', l.exclusions,
  'wants', l.wants, 'poolHash', l.pool_hash, 'commitment', l.commitment, 'committedBy', ${person('l.committed_by')},
  'committedAt', ${instant('l.committed_at')}, 'salt', l.salt, 'secret', l.secret, 'result', l.result,
  'drawnBy', CASE WHEN l.drawn_by IS NOT NULL THEN ${person('l.drawn_by')} END, 'drawnAt', ${instant('l.drawn_at')})`;
const FROM = 'FROM lot l JOIN organization o ON o.key = l.organization_key';
const FILTER = `${FROM} WHERE o.path && $5::int[] AND ($6::boolean IS NULL OR (l.result IS NOT NULL) = $6)`;

/** A page, newest first: `$5` the reader's roots, drawn or not, the key to start after, rows. */
export const LIST = reading<{ key: number; view: LotView }>(
  'lot-list',
  `SELECT l.key, ${VIEW} AS view ${FILTER} AND ($7::int IS NULL OR l.key < $7) ORDER BY l.key DESC LIMIT $8::int`,
);

/** How many there are, counted up to `$7`. */
export const COUNT = reading<{ counted: number }>(
  'lot-count',
  `SELECT count(*)::int AS counted FROM (SELECT 1 ${FILTER} LIMIT $7::int) counted`,
);

/** One by id, where the reader's scope (`$6`) holds it. */
export const ONE = reading<{ view: LotView }>(
  'lot-one',
  `SELECT ${VIEW} AS view ${FROM} WHERE l.id = $5 AND o.path && $6::int[]`,
);

/** One inside a transaction: id. */
export const FOUND = statement<{ view: LotView }>('lot-found', `SELECT ${VIEW} AS view ${FROM} WHERE l.id = $1`);

/** One locked for its draw, or to be redrawn: id. */
export const LOCK = statement<{ key: number; path: number[]; number: number; is_drawn: boolean; view: LotView }>(
  'lot-lock',
  `SELECT l.key, o.path, l.number, l.result IS NOT NULL AS is_drawn, ${VIEW} AS view ${FROM} WHERE l.id = $1 FOR NO KEY UPDATE OF l`,
);

/** Accounts among these that are recused from an inspection that the asker sees: inspection, accounts. Null: no such inspection. */
export const RECUSED = statement<{ recused: string[] }>(
  'lot-recused',
  `SELECT ARRAY(SELECT u.id::text FROM app_user u WHERE u.id = ANY($2::uuid[]) AND u.key = ANY(c.recused)) AS recused
   FROM case_file c WHERE c.id = $1 AND c.kind = 3`,
);

/** id, organisation, title, number, redraw of, reason, entries, exclusions, wants, pool hash, commitment, by whom. */
export const FREEZE = statement<{ key: number }>(
  'lot-freeze',
  `INSERT INTO lot (id, organization_key, title, number, redraw_of, reason, entries, exclusions, wants, pool_hash, commitment, committed_by)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) RETURNING key`,
);

/** The secret, kept until the draw: lot, secret. */
export const HIDE = statement('lot-hide', 'INSERT INTO lot_secret (lot_key, secret) VALUES ($1, $2)');

/** The secret, for the draw alone: lot. */
export const REVEAL = statement<{ secret: string | null }>('lot-reveal', 'SELECT reveal_lot($1) AS secret');

/** Drawn: lot, salt, by whom, secret, result. */
export const DRAW = statement(
  'lot-draw',
  'UPDATE lot SET salt = $2, drawn_by = $3, drawn_at = clock_timestamp(), secret = $4, result = $5 WHERE key = $1',
);
