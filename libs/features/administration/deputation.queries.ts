import { reading, statement } from '../../platform/unit-of-work/statement.js';
import type { PartyView } from './grant.contract.js';
import { party } from './party.queries.js';

/** A deputation as rows answer it. */
export interface DeputationRow {
  readonly key: number;
  readonly id: string;
  readonly absent_key: number;
  readonly absent: PartyView;
  readonly acting: PartyView;
  readonly valid_from: string;
  readonly valid_to: string;
  readonly reason: string;
  readonly approver: PartyView;
  readonly approved_at: Date;
  readonly revoked_at: Date | null;
}

const COLUMNS = `d.key, d.id, d.absent_key, ${party('d.absent_key')} AS absent, ${party('d.acting_key')} AS acting,
  d.valid_from::text, d.valid_to::text, d.reason, ${party('d.approved_by')} AS approver, d.approved_at, d.revoked_at`;
const FILTERS =
  '($5::uuid IS NULL OR EXISTS (SELECT 1 FROM app_user w WHERE w.id = $5 AND w.key IN (d.absent_key, d.acting_key)))';

/** A page, newest first: `$5` account, `$6` the key to start before, `$7` rows. */
export const LIST = reading<DeputationRow>(
  'deputation-list',
  `SELECT ${COLUMNS} FROM deputation d WHERE ${FILTERS} AND ($6::int IS NULL OR d.key < $6) ORDER BY d.key DESC LIMIT $7::int`,
);

/** How many a list has, counted up to `$6`. */
export const COUNT = reading<{ counted: number }>(
  'deputation-count',
  `SELECT count(*)::int AS counted FROM (SELECT 1 FROM deputation d WHERE ${FILTERS} LIMIT $6::int) counted`,
);

/** One by id inside a transaction. */
export const FIND = statement<DeputationRow>('deputation-find', `SELECT ${COLUMNS} FROM deputation d WHERE d.id = $1`);

/** An account with its person and whether it is open. */
export const PARTY = statement<{ key: number; person_key: number; is_disabled: boolean }>(
  'deputation-party',
  'SELECT key, person_key, disabled_at IS NOT NULL AS is_disabled FROM app_user WHERE id = $1 AND key <> 1',
);

/** Roles of account `$1` that are in force at some time between `$2` and `$3`, with where. */
export const ROLES_OF = statement<{ role: string; path: number[] }>(
  'deputation-roles-of',
  `SELECT g.role, o.path FROM role_grant g JOIN organization o ON o.key = g.organization_key
   WHERE g.user_key = $1 AND g.approved_at IS NOT NULL AND g.revoked_at IS NULL
     AND daterange(g.valid_from, g.valid_to, '[]') && daterange($2::date, $3::date, '[]')`,
);

/** Ends a deputation; answers nothing where that has been done. */
export const REVOKE = statement<{ key: number }>(
  'deputation-revoke',
  'UPDATE deputation SET revoked_at = now() WHERE id = $1 AND revoked_at IS NULL RETURNING key',
);
