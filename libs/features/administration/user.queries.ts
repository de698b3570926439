import { reading, statement } from '../../platform/unit-of-work/statement.js';

/** An account as rows answer it; `key` and `path` (of the home organisation) stay inside. */
export interface UserRow {
  readonly key: number;
  readonly id: string;
  readonly username: string;
  readonly person_id: string;
  readonly person_name: string;
  readonly organization_id: string;
  readonly organization_name: string;
  readonly path: number[];
  readonly roles: string[];
  readonly clearance: number;
  readonly disabled: boolean;
  readonly version: number;
}

const COLUMNS = `u.key, u.id, u.username, p.id AS person_id, p.name AS person_name, o.id AS organization_id,
  o.name AS organization_name, o.path, u.clearance, u.disabled_at IS NOT NULL AS disabled, u.version,
  ARRAY(SELECT DISTINCT g.role FROM role_grant g WHERE g.user_key = u.key AND g.approved_at IS NOT NULL AND g.revoked_at IS NULL
    AND daterange(g.valid_from, g.valid_to, '[]') @> (now() AT TIME ZONE 'Asia/Shanghai')::date ORDER BY g.role) AS roles`;
const FROM = 'FROM app_user u JOIN person p ON p.key = u.person_key JOIN organization o ON o.key = p.organization_key';
// Account 1 is the system itself.
const FILTERS = `u.key <> 1 AND ($5::text IS NULL OR strpos(u.username, $5) > 0) AND ($6::uuid IS NULL OR p.id = $6)
  AND ($7::uuid IS NULL OR o.id = $7) AND ($8::boolean IS NULL OR (u.disabled_at IS NOT NULL) = $8)`;

/** A page by user name: `$5` part of it, person, organisation, disabled, `$9` the user name to start after, `$10` rows. */
export const LIST = reading<UserRow>(
  'user-list',
  `SELECT ${COLUMNS} ${FROM} WHERE ${FILTERS} AND ($9::text IS NULL OR u.username > $9) ORDER BY u.username LIMIT $10::int`,
);

/** How many a list has, counted up to `$9`. */
export const COUNT = reading<{ counted: number }>(
  'user-count',
  `SELECT count(*)::int AS counted FROM (SELECT 1 ${FROM} WHERE ${FILTERS} LIMIT $9::int) counted`,
);

/** One by id. */
export const ONE = reading<UserRow>('user-one', `SELECT ${COLUMNS} ${FROM} WHERE u.id = $5 AND u.key <> 1`);

/** One by id inside a transaction. */
export const FIND = statement<UserRow>('user-find', `SELECT ${COLUMNS} ${FROM} WHERE u.id = $1 AND u.key <> 1`);

/** The person that an account is made for. */
export const OWNER = statement<{ key: number; path: number[] }>(
  'user-owner',
  'SELECT p.key, o.path FROM person p JOIN organization o ON o.key = p.organization_key WHERE p.id = $1 AND p.key <> 1',
);

/** Disables or enables; answers nothing where the version has moved. */
export const SET_DISABLED = statement<{ key: number }>(
  'user-set-disabled',
  `UPDATE app_user SET disabled_at = CASE WHEN $3 THEN COALESCE(disabled_at, now()) END, version = version + 1
   WHERE id = $1 AND version = $2 RETURNING key`,
);
