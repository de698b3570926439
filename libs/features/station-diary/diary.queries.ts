import { instant, person, place } from '../../casework/case-json.js';
import { reading, statement } from '../../platform/unit-of-work/statement.js';
import type { DiaryView } from './diary.contract.js';

const VIEW = `json_build_object('id', s.id, 'kind', s.kind, 'group', ${place('s.group_key')}, 'host', s.host, 'on', s.happened_on, 'title', s.title,
  'note', s.note, 'programme', (SELECT code FROM programme WHERE key = s.programme_key), 'recordedBy', ${person('s.recorded_by')},
  'recordedAt', ${instant('s.recorded_at')}, 'withdrawnAt', ${instant('s.withdrawn_at')}, 'withdrawnBecause', s.withdrawn_because,
  'synthetic', s.is_synthetic)`;
const FILTER = `FROM station_diary s JOIN organization g ON g.key = s.group_key WHERE g.path && $5::int[] AND ($6::text IS NULL OR s.kind = $6)
  AND ($7::text IS NULL OR s.programme_key = (SELECT key FROM programme WHERE code = $7)) AND ($8::uuid IS NULL OR g.id = $8)
  AND ($9::date IS NULL OR s.happened_on >= $9) AND ($10::date IS NULL OR s.happened_on <= $10)
  AND ($11::timestamptz IS NULL OR (s.recorded_at <= $11 AND (s.withdrawn_at IS NULL OR s.withdrawn_at > $11)))`;

/** An entry with its place in the list. */
export interface DiaryRow {
  readonly on: string;
  readonly key: string;
  readonly view: DiaryView;
}

/** A page, newest first: `$5` the reader's roots, kind, programme, group, from, to, instant, day and key to start after, rows. */
export const LIST = reading<DiaryRow>(
  'diary-list',
  `SELECT s.happened_on::text AS on, s.key::text AS key, ${VIEW} AS view ${FILTER}
     AND ($12::date IS NULL OR (s.happened_on, s.key) < ($12, $13::bigint)) ORDER BY s.happened_on DESC, s.key DESC LIMIT $14::int`,
);

/** How many there are, counted up to `$12`. */
export const COUNT = reading<{ counted: number }>(
  'diary-count',
  `SELECT count(*)::int AS counted FROM (SELECT 1 ${FILTER} LIMIT $12::int) counted`,
);

/** The programme by its code, for an entry. */
export const PROGRAMME = statement<{ key: number }>('diary-programme', 'SELECT key FROM programme WHERE code = $1');

/** id, group, host, kind, day, title, note, programme, by whom. */
export const INSERT = statement(
  'diary-insert',
  `INSERT INTO station_diary (id, group_key, host, kind, happened_on, title, note, programme_key, recorded_by)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);

/** One locked for a change: id. */
export const LOCK = statement<{ path: number[]; is_withdrawn: boolean }>(
  'diary-lock',
  `SELECT g.path, s.withdrawn_at IS NOT NULL AS is_withdrawn FROM station_diary s JOIN organization g ON g.key = s.group_key
   WHERE s.id = $1 FOR NO KEY UPDATE OF s`,
);

/** Withdrawn: id, by whom, why. */
export const WITHDRAW = statement(
  'diary-withdraw',
  'UPDATE station_diary SET withdrawn_by = $2, withdrawn_at = clock_timestamp(), withdrawn_because = $3 WHERE id = $1',
);

/** One inside a transaction: id. */
export const ONE = statement<{ view: DiaryView }>(
  'diary-one',
  `SELECT ${VIEW} AS view FROM station_diary s WHERE s.id = $1`,
);
