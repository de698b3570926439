import { advisoryLocks } from '../../platform/database/advisory-locks.js';
import { statement } from '../../platform/unit-of-work/statement.js';

/** True while there is no account but the system's own. */
export const IS_EMPTY = statement<{ empty: boolean }>(
  'setup-is-empty',
  'SELECT NOT EXISTS (SELECT 1 FROM app_user WHERE key <> 1) AS empty',
);

/** One set-up at a time. */
export const QUEUE = statement('setup-queue', `SELECT pg_advisory_xact_lock(${advisoryLocks.setup})`);

/** The organisation at the top: `$1` id, code, name, type. */
export const FOUND_ORGANIZATION = statement<{ key: number }>(
  'setup-organization',
  'INSERT INTO organization (id, code, name, type, is_organ) VALUES ($1, $2, $3, $4, true) RETURNING key',
);

/** A person with an account and an approved grant: ids of person, account, grant; name, organisation, user name, hash, role. */
export const FOUND_PERSON = statement<{ key: number }>(
  'setup-person',
  'INSERT INTO person (id, name, organization_key) VALUES ($1, $2, $3) RETURNING key',
);

/** Their account: `$1` id, user name, person, hash, clearance. */
export const FOUND_USER = statement<{ key: number }>(
  'setup-user',
  `INSERT INTO app_user (id, username, person_key, password_hash, clearance) VALUES ($1, $2, $3, $4, $5) RETURNING key`,
);

/** Their role, given by the system: `$1` id, account, role, organisation. */
export const FOUND_GRANT = statement(
  'setup-grant',
  `INSERT INTO role_grant (id, user_key, role, organization_key, valid_from, reason, proposed_by, approved_by, approved_at)
   VALUES ($1, $2, $3, $4, (now() AT TIME ZONE 'Asia/Shanghai')::date, 'set-up', 1, 1, now())`,
);

/** A person of the register, for an account made from the machine itself. */
export const FOUNDING_PERSON = statement<{ key: number }>(
  'setup-known-person',
  'SELECT key FROM person WHERE id = $1 AND key <> 1',
);

/** An organisation by its code. */
export const FOUNDING_PLACE = statement<{ key: number }>(
  'setup-known-organization',
  'SELECT key FROM organization WHERE code = $1 AND key <> 1',
);
