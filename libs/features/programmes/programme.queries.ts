import { reading, statement } from '../../platform/unit-of-work/statement.js';
import type { ProgrammeView } from './programme.contract.js';

const VIEW = `p.id, p.code, json_build_object('zh', p.name_zh, 'en', p.name_en) AS name, p.starts_on::text AS "from",
  p.ends_on::text AS "to", o.id AS "organizationId", o.name AS "organizationName", p.is_synthetic AS synthetic, p.version`;
const FROM = 'FROM programme p JOIN organization o ON o.key = p.organization_key';
const FILTERS = `($5::boolean IS NULL OR (p.ends_on IS NULL OR p.ends_on >= $6::date) = $5)`;

/** A page by code: `$5` running, `$6` today, `$7` the code to start after, `$8` rows. */
export const LIST = reading<ProgrammeView>(
  'programme-list',
  `SELECT ${VIEW} ${FROM} WHERE ${FILTERS} AND ($7::text IS NULL OR p.code > $7) ORDER BY p.code LIMIT $8::int`,
);

/** How many a list has, counted up to `$7`. */
export const COUNT = reading<{ counted: number }>(
  'programme-count',
  `SELECT count(*)::int AS counted FROM (SELECT 1 ${FROM} WHERE ${FILTERS} LIMIT $7::int) counted`,
);

/** One by its code. */
export const ONE = reading<ProgrammeView>('programme-one', `SELECT ${VIEW} ${FROM} WHERE p.code = $5`);

/** One by its code inside a transaction. */
export const FIND = statement<ProgrammeView>('programme-find', `SELECT ${VIEW} ${FROM} WHERE p.code = $1`);

/** Where a programme stands, locked for a change. */
export const LOCK = statement<{ key: number; path: number[]; version: number }>(
  'programme-lock',
  `SELECT p.key, o.path, p.version ${FROM} WHERE p.code = $1 FOR NO KEY UPDATE OF p`,
);

/** An organisation that may run a programme. */
export const PLACE = statement<{ key: number; path: number[] }>(
  'programme-place',
  'SELECT key, path FROM organization WHERE id = $1 AND key <> 1',
);

/** Ends a programme: key, last day. */
export const CLOSE = statement(
  'programme-close',
  'UPDATE programme SET ends_on = $2, version = version + 1 WHERE key = $1',
);
