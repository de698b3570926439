import { statement } from '../unit-of-work/statement.js';

/** What signing in looks at. Visible only while `mj.signing_in` names this very user name. */
export interface CredentialRow {
  readonly key: number;
  readonly id: string;
  readonly password_hash: string | null;
  readonly totp_sealed: Buffer | null;
  readonly is_open: boolean;
}

/** Names the account that is about to sign in. */
export const NAME_ACCOUNT = statement('sign-in-name', `SELECT set_config('mj.signing_in', $1, true)`);

/** The account of a user name. */
export const CREDENTIALS = statement<CredentialRow>(
  'sign-in-credentials',
  `SELECT key, id, password_hash, totp_sealed, disabled_at IS NULL AND COALESCE(retry_at <= now(), true) AS is_open
   FROM app_user WHERE username = $1`,
);

/**
 * Lets an account in: nothing must have come in between (disabled, slowed down, another password), and a code's step
 * (`$3`, 0 without one) counts once.
 */
export const ACCEPT = statement<{ key: number }>(
  'sign-in-accept',
  `UPDATE app_user SET failures = 0, retry_at = NULL, totp_last_step = GREATEST(totp_last_step, $3::bigint)
   WHERE username = $1 AND password_hash = $2 AND disabled_at IS NULL AND COALESCE(retry_at <= now(), true)
     AND (totp_sealed IS NULL OR totp_last_step < $3::bigint)
   RETURNING key`,
);

/** Counts a failure and slows the account down; attempts inside the delay neither count nor prolong it. */
export const REFUSE = statement<{ key: number; id: string }>(
  'sign-in-refuse',
  `UPDATE app_user SET failures = failures + 1, retry_at = now() + make_interval(secs =>
     CASE WHEN failures < 2 THEN 0 ELSE LEAST(60, power(2, LEAST(failures - 2, 6))) END)
   WHERE username = $1 AND COALESCE(retry_at <= now(), true) RETURNING key, id`,
);
