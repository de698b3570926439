import { statement } from '../unit-of-work/statement.js';

/** A live cookie session (`$1`) that was used within the last `$2` seconds. */
export const COOKIE_SESSION = statement<{ secret_hash: Buffer }>(
  'session-cookie',
  `SELECT secret_hash FROM session WHERE id = $1 AND kind = 'COOKIE' AND revoked_at IS NULL AND expires_at > now()
     AND seen_at > now() - make_interval(secs => $2)`,
);

/** Opens a session for an account that is not disabled. */
export const OPEN_SESSION = statement<{ id: string }>(
  'session-open',
  `INSERT INTO session (id, user_key, kind, secret_hash, expires_at)
   SELECT $1, key, $3, $4, now() + make_interval(secs => $5) FROM app_user WHERE key = $2 AND disabled_at IS NULL
   RETURNING id`,
);

/** Gives a token session its next refresh secret; answers nothing where `$2`, `$3` are not the current ones. */
export const ROTATE_SESSION = statement<{ user_key: number }>(
  'session-rotate',
  `UPDATE session SET refresh_serial = refresh_serial + 1, secret_hash = $4, seen_at = now()
   WHERE id = $1 AND kind = 'TOKEN' AND refresh_serial = $2 AND secret_hash = $3 AND revoked_at IS NULL
     AND expires_at > now() AND seen_at > now() - make_interval(secs => $5)
   RETURNING user_key`,
);

/** Ends a session whose refresh token of serial `$2` was used before. */
export const REVOKE_REUSED = statement<{ user_key: number }>(
  'session-revoke-reused',
  `UPDATE session SET revoked_at = now() WHERE id = $1 AND kind = 'TOKEN' AND refresh_serial > $2 AND revoked_at IS NULL
   RETURNING user_key`,
);

/** Ends one session. */
export const REVOKE_SESSION = statement(
  'session-revoke',
  'UPDATE session SET revoked_at = now() WHERE id = $1 AND revoked_at IS NULL',
);

/** Ends the sessions of account `$1` other than `$2`. */
export const REVOKE_OTHERS = statement(
  'session-revoke-others',
  'UPDATE session SET revoked_at = now() WHERE user_key = $1 AND id <> $2 AND revoked_at IS NULL',
);

/** An audit event before anybody is signed in: actor, session, action, kind, subject, outcome, problem, changed, trace. */
export const AUDIT_ENTRY = statement(
  'audit-append-entry',
  `INSERT INTO audit_event (actor_key, session_id, action, subject_kind, subject_id, outcome, problem, changed, trace_id)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);
