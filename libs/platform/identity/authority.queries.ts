import { statement } from '../unit-of-work/statement.js';

/** A session as the guard needs it. */
export interface SessionRow {
  readonly user_key: number;
  readonly kind: string;
  readonly secret_hash: Buffer;
  readonly refresh_serial: number;
}

/** The context of a session that is about to be looked up: nothing else is visible with it. */
export const NAME_SESSION = statement(
  'session-name',
  `SELECT set_config('mj.session', $1, true), set_config('mj.user', $2, true)`,
);

/** The live session of `$1`. */
export const LIVE_SESSION = statement<SessionRow>(
  'session-live',
  `SELECT user_key, kind, secret_hash, refresh_serial FROM session
   WHERE id = $1 AND revoked_at IS NULL AND expires_at > now() AND seen_at > now() - interval '35 minutes'`,
);

/** Marks a session as used, at most once a minute. */
export const TOUCH_SESSION = statement(
  'session-touch',
  `UPDATE session SET seen_at = now() WHERE id = $1 AND seen_at < now() - interval '1 minute'`,
);

/** The account behind a session, with person, home organisation and the epoch of authority. */
export const ACCOUNT = statement<{
  epoch: string;
  user_id: string;
  username: string;
  person_id: string;
  person_name: string;
  organization_key: number;
  organization_id: string;
  organization_name: string;
  clearance: number;
}>(
  'authority-account',
  `SELECT (SELECT epoch::text FROM authority) AS epoch, u.id AS user_id, u.username, p.id AS person_id, p.name AS person_name,
     o.key AS organization_key, o.id AS organization_id, o.name AS organization_name, u.clearance
   FROM app_user u JOIN person p ON p.key = u.person_key JOIN organization o ON o.key = p.organization_key
   WHERE u.key = $1 AND u.disabled_at IS NULL`,
);

/** Grants in force on `$2` (a legal day), one's own and those of colleagues one acts for; with the next change of day. */
export const GRANTS = statement<{
  role: string;
  organization_key: number;
  path: number[];
  on_behalf_of: number | null;
}>(
  'authority-grants',
  `SELECT g.role, g.organization_key, o.path, NULLIF(g.user_key, $1) AS on_behalf_of
   FROM role_grant g JOIN organization o ON o.key = g.organization_key
   WHERE g.approved_at IS NOT NULL AND g.revoked_at IS NULL AND daterange(g.valid_from, g.valid_to, '[]') @> $2::date
     AND (g.user_key = $1 OR (g.role NOT LIKE '%\\_ADMIN' AND g.user_key IN (
       SELECT d.absent_key FROM deputation d WHERE d.acting_key = $1 AND d.revoked_at IS NULL
         AND $2::date BETWEEN d.valid_from AND d.valid_to)))`,
);

/** Moves of the tree that are not yet written down on every case. */
export const PENDING_MOVES = statement<{ old_path: number[]; new_path: number[] }>(
  'authority-moves',
  'SELECT old_path, new_path FROM organization_move WHERE done_at IS NULL',
);

/** The whole tree, for the time of a move. */
export const TREE = statement<{ key: number; path: number[] }>('authority-tree', 'SELECT key, path FROM organization');
