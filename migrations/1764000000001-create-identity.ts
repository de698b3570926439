import type { MigrationInterface, QueryRunner } from 'typeorm';
import { advisoryLocks } from '../libs/platform/database/advisory-locks.js';
import { allow, close, currentUser, signedIn } from './policy.js';
import { organizations } from './sql/organization-tree.js';

/** Organisations, people, accounts, grants, sessions, and the authority epoch that ties them to every statement. */
export class CreateIdentity1764000000001 implements MigrationInterface {
  readonly name = 'CreateIdentity1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(foundations);
    await runner.query(organizations);
    await runner.query(accounts);
    await runner.query(grants);
    await runner.query(disabling);
    await runner.query(policies);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}

const foundations = `
  CREATE EXTENSION IF NOT EXISTS btree_gist;
  REVOKE ALL ON SCHEMA public FROM PUBLIC;
  GRANT USAGE ON SCHEMA public TO mingjing_app;

  CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = '42501'; END $$;

  -- Who may do what has one number: it moves with every change of accounts, grants, deputies or the tree.
  CREATE TABLE authority (one boolean PRIMARY KEY DEFAULT true CHECK (one), epoch bigint NOT NULL DEFAULT 1);
  INSERT INTO authority DEFAULT VALUES;
  CREATE FUNCTION bump_authority() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN UPDATE authority SET epoch = epoch + 1; RETURN NULL; END $$;`;

const accounts = `
  CREATE TABLE person (
    key int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 100),
    organization_key int NOT NULL REFERENCES organization,
    superior_key int REFERENCES person,
    valid_from date NOT NULL DEFAULT DATE '1949-10-01',
    valid_to date,
    version int NOT NULL DEFAULT 1,
    CONSTRAINT person_is_not_own_superior CHECK (superior_key <> key)
  );
  CREATE INDEX person_name ON person (name);

  CREATE TABLE post (
    key int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person_key int NOT NULL REFERENCES person,
    organization_key int NOT NULL REFERENCES organization,
    title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 100),
    rank text NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    CONSTRAINT post_validity_is_in_order CHECK (valid_to IS NULL OR valid_to >= valid_from)
  );
  CREATE INDEX post_person ON post (person_key);

  CREATE TABLE app_user (
    key int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    username text NOT NULL CONSTRAINT app_user_username_is_unique UNIQUE CHECK (username ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
    person_key int NOT NULL REFERENCES person,
    password_hash text,
    totp_sealed bytea,
    totp_last_step bigint NOT NULL DEFAULT 0,
    clearance smallint NOT NULL DEFAULT 1 CHECK (clearance BETWEEN 0 AND 2),
    disabled_at timestamptz,
    failures int NOT NULL DEFAULT 0,
    retry_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    version int NOT NULL DEFAULT 1
  );
  CREATE INDEX app_user_person ON app_user (person_key);
  CREATE TRIGGER app_user_moves_authority AFTER UPDATE OF disabled_at, clearance, person_key, password_hash ON app_user
    FOR EACH STATEMENT EXECUTE FUNCTION bump_authority();

  CREATE TABLE session (
    id uuid PRIMARY KEY,
    user_key int NOT NULL REFERENCES app_user,
    kind text NOT NULL CHECK (kind IN ('TOKEN', 'COOKIE')),
    secret_hash bytea NOT NULL,
    refresh_serial int NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    seen_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz
  );
  CREATE INDEX session_of_user ON session (user_key);`;

const grants = `
  CREATE TABLE role_grant (
    key int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    user_key int NOT NULL REFERENCES app_user,
    role text NOT NULL,
    organization_key int NOT NULL REFERENCES organization,
    valid_from date NOT NULL DEFAULT CURRENT_DATE,
    valid_to date,
    reason text NOT NULL DEFAULT '',
    proposed_by int NOT NULL REFERENCES app_user,
    proposed_at timestamptz NOT NULL DEFAULT now(),
    approved_by int REFERENCES app_user,
    approved_at timestamptz,
    revoked_by int REFERENCES app_user,
    revoked_at timestamptz,
    version int NOT NULL DEFAULT 1,
    CONSTRAINT grant_approver_is_not_proposer CHECK (approved_by IS NULL OR approved_by <> proposed_by OR proposed_by = 1),
    CONSTRAINT grant_is_not_to_oneself CHECK (proposed_by = 1 OR (user_key <> proposed_by AND user_key IS DISTINCT FROM approved_by)),
    CONSTRAINT grant_validity_is_in_order CHECK (valid_to IS NULL OR valid_to >= valid_from)
  );
  CREATE INDEX role_grant_user ON role_grant (user_key);

  -- Three administrators (MLPS): no business role beside one, no two of the three, in one pair of hands.
  CREATE FUNCTION keep_administrators_apart() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    PERFORM pg_advisory_xact_lock(${advisoryLocks.administrators}, NEW.user_key);
    IF NEW.revoked_at IS NULL AND EXISTS (
      SELECT 1 FROM role_grant g JOIN app_user u ON u.key = g.user_key
      WHERE u.person_key = (SELECT person_key FROM app_user WHERE key = NEW.user_key)
        AND g.key <> NEW.key AND g.revoked_at IS NULL AND g.role <> NEW.role
        AND (g.role LIKE '%\\_ADMIN' OR NEW.role LIKE '%\\_ADMIN')
        AND daterange(g.valid_from, g.valid_to, '[]') && daterange(NEW.valid_from, NEW.valid_to, '[]')) THEN
      RAISE EXCEPTION 'administrators are exclusive' USING ERRCODE = '23P01', CONSTRAINT = 'administrators_are_exclusive';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER administrators_are_exclusive AFTER INSERT OR UPDATE ON role_grant
    FOR EACH ROW EXECUTE FUNCTION keep_administrators_apart();
  CREATE TRIGGER role_grant_moves_authority AFTER INSERT OR UPDATE ON role_grant
    FOR EACH STATEMENT EXECUTE FUNCTION bump_authority();

  CREATE TABLE deputation (
    key int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    absent_key int NOT NULL REFERENCES app_user,
    acting_key int NOT NULL REFERENCES app_user,
    valid_from date NOT NULL,
    valid_to date NOT NULL,
    reason text NOT NULL CHECK (char_length(reason) BETWEEN 2 AND 500),
    approved_by int NOT NULL REFERENCES app_user,
    approved_at timestamptz NOT NULL DEFAULT now(),
    revoked_at timestamptz,
    CONSTRAINT deputation_is_to_another CHECK (absent_key <> acting_key),
    CONSTRAINT deputation_approver_is_not_acting CHECK (approved_by <> acting_key),
    CONSTRAINT deputation_validity_is_in_order CHECK (valid_to >= valid_from)
  );
  CREATE TRIGGER deputation_moves_authority AFTER INSERT OR UPDATE ON deputation
    FOR EACH STATEMENT EXECUTE FUNCTION bump_authority();

  -- Enters a session for this transaction: one look at the session and at the epoch, or nothing at all.
  CREATE FUNCTION enter_session(p_session uuid, p_epoch bigint, p_user int, p_context text[]) RETURNS int LANGUAGE plpgsql AS $$
  DECLARE made text;
  BEGIN
    -- Assignments, not PERFORM: these are worked out in place, without a query of their own.
    made := set_config('mj.session', p_session::text, true);
    IF NOT EXISTS (SELECT 1 FROM session WHERE id = p_session AND user_key = p_user AND revoked_at IS NULL
                   AND expires_at > now() AND seen_at > now() - interval '35 minutes'
                   AND (SELECT epoch FROM authority) = p_epoch) THEN
      RAISE EXCEPTION 'session or authority changed' USING ERRCODE = 'MJ001';
    END IF;
    made := set_config('mj.user', p_user::text, true);
    FOR i IN 1 .. array_length(p_context, 1) BY 2 LOOP
      made := set_config(p_context[i], p_context[i + 1], true);
    END LOOP;
    RETURN p_user;
  END $$;`;

const disabling = `
  -- Disabling an account ends its sessions for good: enabling it again revives none.
  CREATE FUNCTION end_sessions() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN UPDATE session SET revoked_at = now() WHERE user_key = NEW.key AND revoked_at IS NULL; RETURN NULL; END $$;
  CREATE TRIGGER disabled_account_has_no_session AFTER UPDATE OF disabled_at ON app_user
    FOR EACH ROW WHEN (NEW.disabled_at IS NOT NULL) EXECUTE FUNCTION end_sessions();
  CREATE TRIGGER person_moves_authority AFTER UPDATE ON person FOR EACH STATEMENT EXECUTE FUNCTION bump_authority();
  CREATE TRIGGER organization_addition_moves_authority AFTER INSERT ON organization
    FOR EACH STATEMENT EXECUTE FUNCTION bump_authority();`;

const own = `user_key = ${currentUser}`;
const sessionSelf = `id = NULLIF(current_setting('mj.session', true), '')::uuid`;
const signingIn = `username = NULLIF(current_setting('mj.signing_in', true), '')`;

const policies = [
  close('authority'),
  allow(
    'authority',
    'SELECT',
    `COALESCE(NULLIF(current_setting('mj.session', true), ''), NULLIF(current_setting('mj.user', true), '')) IS NOT NULL`,
  ),
  'GRANT SELECT ON authority TO mingjing_app;',
  ...['organization', 'person', 'post'].flatMap((table) => [
    close(table),
    allow(table, 'SELECT', signedIn),
    allow(table, 'INSERT', signedIn),
    allow(table, 'UPDATE', signedIn),
    `GRANT SELECT, INSERT, UPDATE ON ${table} TO mingjing_app;`,
  ]),
  close('organization_move'),
  allow('organization_move', 'SELECT', signedIn),
  'GRANT SELECT ON organization_move TO mingjing_app;',
  close('app_user'),
  allow('app_user', 'SELECT', `${signedIn} OR ${signingIn}`),
  allow('app_user', 'INSERT', signedIn),
  allow('app_user', 'UPDATE', `${signedIn} OR ${signingIn}`),
  'GRANT SELECT, INSERT, UPDATE ON app_user TO mingjing_app;',
  close('session'),
  allow('session', 'SELECT', `${sessionSelf} OR ${own}`),
  allow('session', 'INSERT', own),
  allow('session', 'UPDATE', `${sessionSelf} OR ${own}`),
  'GRANT SELECT, INSERT, UPDATE ON session TO mingjing_app;',
  close('role_grant'),
  allow('role_grant', 'SELECT', signedIn),
  allow('role_grant', 'INSERT', signedIn),
  allow('role_grant', 'UPDATE', signedIn),
  'GRANT SELECT, INSERT, UPDATE ON role_grant TO mingjing_app;',
  close('deputation'),
  allow('deputation', 'SELECT', signedIn),
  allow('deputation', 'INSERT', signedIn),
  allow('deputation', 'UPDATE', signedIn),
  'GRANT SELECT, INSERT, UPDATE ON deputation TO mingjing_app;',
  // The system itself (clocks, set-up, demo) is account 1: no password, no grant, never signs in.
  `INSERT INTO organization (id, code, name, type) VALUES ('00000000-0000-7000-8000-000000000001', 'SYSTEM', '系统', 'TEMPORARY_BODY');
   INSERT INTO person (id, name, organization_key) VALUES ('00000000-0000-7000-8000-000000000002', '系统', 1);
   INSERT INTO app_user (id, username, person_key, disabled_at) VALUES ('00000000-0000-7000-8000-000000000003', 'system', 1, now());`,
  appendOnlyGuard(),
].join('\n');

/** Accounts and grants are ended, never deleted: the history names them. */
function appendOnlyGuard(): string {
  return ['app_user', 'role_grant', 'deputation', 'organization', 'person']
    .map(
      (table) =>
        `CREATE TRIGGER ${table}_is_never_deleted BEFORE DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION refuse_change();`,
    )
    .join('\n');
}
