import { reading, statement } from '../../platform/unit-of-work/statement.js';
import type { PartyView } from './grant.contract.js';
import { party } from './party.queries.js';

/** A grant as rows answer it; keys and `path` stay inside. */
export interface GrantRow {
  readonly key: number;
  readonly id: string;
  readonly user_key: number;
  readonly grantee: PartyView;
  readonly role: string;
  readonly organization_id: string;
  readonly organization_name: string;
  readonly path: number[];
  readonly valid_from: string;
  readonly valid_to: string | null;
  readonly reason: string;
  readonly proposed_key: number;
  readonly proposer: PartyView;
  readonly proposed_at: Date;
  readonly approver: PartyView | null;
  readonly approved_at: Date | null;
  readonly revoker: PartyView | null;
  readonly revoked_at: Date | null;
  readonly version: number;
}

const COLUMNS = `g.key, g.id, g.user_key, ${party('g.user_key')} AS grantee, g.role, o.id AS organization_id,
  o.name AS organization_name, o.path, g.valid_from::text, g.valid_to::text, g.reason, g.proposed_by AS proposed_key,
  ${party('g.proposed_by')} AS proposer, g.proposed_at, ${party('g.approved_by')} AS approver, g.approved_at,
  ${party('g.revoked_by')} AS revoker, g.revoked_at, g.version`;
const FROM =
  'FROM role_grant g JOIN organization o ON o.key = g.organization_key JOIN app_user h ON h.key = g.user_key';
const FILTERS = `($5::uuid IS NULL OR h.id = $5) AND ($6::text IS NULL OR g.role = $6) AND ($7::uuid IS NULL OR o.id = $7)
  AND ($8::text IS NULL OR $8 = CASE WHEN g.revoked_at IS NOT NULL THEN 'REVOKED' WHEN g.approved_at IS NOT NULL THEN 'APPROVED'
    ELSE 'PROPOSED' END)`;

/** A page, newest first: `$5` account, role, organisation, status, `$9` the key to start before, `$10` rows. */
export const LIST = reading<GrantRow>(
  'grant-list',
  `SELECT ${COLUMNS} ${FROM} WHERE ${FILTERS} AND ($9::int IS NULL OR g.key < $9) ORDER BY g.key DESC LIMIT $10::int`,
);

/** How many a list has, counted up to `$9`. */
export const COUNT = reading<{ counted: number }>(
  'grant-count',
  `SELECT count(*)::int AS counted FROM (SELECT 1 ${FROM} WHERE ${FILTERS} LIMIT $9::int) counted`,
);

/** One by id. */
export const ONE = reading<GrantRow>('grant-one', `SELECT ${COLUMNS} ${FROM} WHERE g.id = $5`);

/** One by id inside a transaction. */
export const FIND = statement<GrantRow>('grant-find', `SELECT ${COLUMNS} ${FROM} WHERE g.id = $1`);

/** Locks a grant for a change. */
export const LOCK = statement<{ key: number }>(
  'grant-lock',
  'SELECT key FROM role_grant WHERE id = $1 FOR NO KEY UPDATE',
);

/** The account that a grant is for. */
export const GRANTEE = statement<{ key: number }>(
  'grant-grantee',
  'SELECT key FROM app_user WHERE id = $1 AND key <> 1',
);

/** The organisation that a grant is over. */
export const PLACE = statement<{ key: number; path: number[] }>(
  'grant-place',
  'SELECT key, path FROM organization WHERE id = $1 AND key <> 1',
);

/** The people behind accounts. */
export const PEOPLE_OF = statement<{ key: number; person_key: number }>(
  'grant-people-of',
  'SELECT key, person_key FROM app_user WHERE key = ANY($1::int[])',
);

/** Approves a proposal; answers nothing where it is none any more. */
export const APPROVE = statement<{ key: number }>(
  'grant-approve',
  `UPDATE role_grant SET approved_by = $2, approved_at = now(), version = version + 1
   WHERE key = $1 AND approved_at IS NULL AND revoked_at IS NULL RETURNING key`,
);

/** Revokes a grant or a proposal; answers nothing where that has been done. */
export const REVOKE = statement<{ key: number }>(
  'grant-revoke',
  `UPDATE role_grant SET revoked_by = $2, revoked_at = now(), version = version + 1
   WHERE key = $1 AND revoked_at IS NULL RETURNING key`,
);

/** Sets the clearance of an account. */
export const SET_CLEARANCE = statement(
  'grant-set-clearance',
  'UPDATE app_user SET clearance = $2, version = version + 1 WHERE key = $1 AND clearance <> $2',
);
