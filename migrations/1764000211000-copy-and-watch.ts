import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, caseOf, close, currentUser } from './policy.js';

/** What was copied to somebody (抄送), and what somebody watches (关注). Neither shows a case to whoever does not see it. */
export class CopyAndWatch1764000211000 implements MigrationInterface {
  readonly name = 'CopyAndWatch1764000211000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [tables, reach, policies]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}

const tables = `
  CREATE TABLE case_copy (
    key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_key bigint NOT NULL REFERENCES case_file,
    user_key int NOT NULL REFERENCES app_user,
    note text CHECK (char_length(note) BETWEEN 1 AND 500),
    made_by int NOT NULL REFERENCES app_user,
    made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT case_copy_is_to_another CHECK (user_key <> made_by)
  );
  CREATE INDEX case_copy_reader ON case_copy (user_key, made_at DESC, case_key DESC);
  CREATE INDEX case_copy_case ON case_copy (case_key, user_key);
  CREATE TRIGGER case_copy_is_kept BEFORE UPDATE OR DELETE ON case_copy FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER case_copy_is_never_emptied BEFORE TRUNCATE ON case_copy FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

  CREATE TABLE case_watch (
    user_key int NOT NULL REFERENCES app_user,
    case_key bigint NOT NULL REFERENCES case_file,
    is_on boolean NOT NULL DEFAULT true,
    since timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (user_key, case_key)
  );
  CREATE INDEX case_watch_reader ON case_watch (user_key, since DESC, case_key DESC) WHERE is_on;
  CREATE INDEX case_watch_case ON case_watch (case_key);`;

const reach = `
  -- Of some accounts, those that a copy would reach: in office, cleared, not recused, assigned or with a grant there.
  CREATE FUNCTION copy_reaches(p_case bigint, p_users uuid[]) RETURNS TABLE (id uuid, key int)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT u.id, u.key FROM app_user u, case_file c WHERE c.key = p_case AND u.id = ANY(p_users) AND u.disabled_at IS NULL
      AND c.secrecy <= u.clearance AND NOT (u.key = ANY(c.recused)) AND could_see(u.key, c.key) $$;
  REVOKE EXECUTE ON FUNCTION copy_reaches FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION copy_reaches TO mingjing_app;`;

const policies = [
  close('case_copy'),
  allow('case_copy', 'SELECT', `${currentUser} IN (user_key, made_by) AND ${caseOf('case_copy')}`),
  allow('case_copy', 'INSERT', `made_by = ${currentUser} AND ${caseOf('case_copy')}`),
  'GRANT SELECT, INSERT ON case_copy TO mingjing_app;',
  close('case_watch'),
  allow('case_watch', 'SELECT', `user_key = ${currentUser}`),
  allow('case_watch', 'INSERT', `user_key = ${currentUser} AND ${caseOf('case_watch')}`),
  allow('case_watch', 'UPDATE', `user_key = ${currentUser}`),
  'GRANT SELECT, INSERT, UPDATE ON case_watch TO mingjing_app;',
].join('\n');
