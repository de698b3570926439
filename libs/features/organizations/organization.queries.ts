import { reading, statement } from '../../platform/unit-of-work/statement.js';

/** An organisation as rows answer it; `key` and `path` stay inside. */
export interface OrganizationRow {
  readonly key: number;
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly parent_id: string | null;
  readonly parent_code: string | null;
  readonly region_code: string | null;
  readonly is_organ: boolean;
  readonly path: number[];
  readonly valid_from: string;
  readonly valid_to: string | null;
  readonly version: number;
}

const COLUMNS = `o.key, o.id, o.code, o.name, o.type, p.id AS parent_id, p.code AS parent_code, o.region_code, o.is_organ,
  o.path, o.valid_from::text, o.valid_to::text, o.version`;
const FROM = 'FROM organization o LEFT JOIN organization p ON p.key = o.parent_key';
// Organisation 1 is the system's own place; nobody outside needs it.
const FILTERS = `o.key <> 1 AND ($5::uuid IS NULL OR p.id = $5) AND ($6::text IS NULL OR p.code = $6)
  AND ($7::text IS NULL OR o.type = $7) AND ($8::text IS NULL OR strpos(lower(o.name), lower($8)) > 0 OR strpos(lower(o.code), lower($8)) > 0)`;

/** A page by code: `$5` parent id, parent code, type, words, `$9` the code to start after, `$10` rows. */
export const LIST = reading<OrganizationRow>(
  'organization-list',
  `SELECT ${COLUMNS} ${FROM} WHERE ${FILTERS} AND ($9::text IS NULL OR o.code > $9) ORDER BY o.code LIMIT $10::int`,
);

/** How many a list has, counted up to `$9`. */
export const COUNT = reading<{ counted: number }>(
  'organization-count',
  `SELECT count(*)::int AS counted FROM (SELECT 1 ${FROM} WHERE ${FILTERS} LIMIT $9::int) counted`,
);

/** One by id. */
export const ONE = reading<OrganizationRow>(
  'organization-one',
  `SELECT ${COLUMNS} ${FROM} WHERE o.id = $5 AND o.key <> 1`,
);

/** One by id inside a transaction. */
export const FIND = statement<OrganizationRow>(
  'organization-find',
  `SELECT ${COLUMNS} ${FROM} WHERE o.id = $1 AND o.key <> 1`,
);

/** The same, locked for a change. */
export const LOCK = statement<OrganizationRow>(
  'organization-lock',
  `SELECT ${COLUMNS} ${FROM} WHERE o.id = $1 AND o.key <> 1 FOR NO KEY UPDATE OF o`,
);
