import type { MigrationInterface, QueryRunner } from 'typeorm';
import { advisoryLocks } from '../libs/platform/database/advisory-locks.js';
import { allow, caseOf, close } from './policy.js';

/** Complaints and their allegations, the reporter's vault, and the system's own chores on cases. */
export class CreateComplaints1764000000003 implements MigrationInterface {
  readonly name = 'CreateComplaints1764000000003';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [complaints, vault, chores, policies]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}

const complaints = `
  CREATE TABLE complaint (
    case_key bigint PRIMARY KEY REFERENCES case_file,
    channel text NOT NULL CHECK (channel IN ('LETTER', 'VISIT', 'PHONE', 'ONLINE', 'OTHER')),
    kind text NOT NULL DEFAULT 'ACCUSATION' CHECK (kind IN ('ACCUSATION', 'APPEAL', 'OPINION', 'OUT_OF_SCOPE')),
    content text NOT NULL CHECK (char_length(content) BETWEEN 1 AND 20000),
    is_real_name boolean NOT NULL,
    reporter_ref uuid,
    external_no text CHECK (char_length(external_no) <= 100),
    project_id uuid,
    is_synthetic boolean NOT NULL DEFAULT false,
    registered_by int REFERENCES app_user,
    registered_at timestamptz,
    refusal_reason text CHECK (refusal_reason IN ('LITIGATION_ROUTE', 'OTHER_ORGAN_REMIT', 'NO_SUBSTANCE')),
    assignment_ground text,
    return_requested_by int REFERENCES app_user,
    CONSTRAINT real_name_complaint_has_a_reporter CHECK (NOT is_real_name OR reporter_ref IS NOT NULL)
  );
  CREATE INDEX complaint_reporter ON complaint (reporter_ref) WHERE reporter_ref IS NOT NULL;

  CREATE TABLE allegation (
    key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    case_key bigint NOT NULL REFERENCES case_file,
    ordinal smallint NOT NULL CHECK (ordinal BETWEEN 1 AND 50),
    accused_name text CHECK (char_length(accused_name) BETWEEN 1 AND 100),
    accused_person_key int REFERENCES person,
    accused_organization_key int REFERENCES organization,
    issue_type text NOT NULL,
    matter text NOT NULL CHECK (char_length(matter) BETWEEN 1 AND 4000),
    conclusion text CHECK (conclusion IN ('SUBSTANTIATED', 'PARTLY_SUBSTANTIATED', 'UNFOUNDED', 'UNVERIFIABLE')),
    basis text CHECK (char_length(basis) <= 4000),
    CONSTRAINT allegation_is_against_somebody CHECK (num_nonnulls(accused_name, accused_person_key, accused_organization_key) > 0),
    CONSTRAINT allegation_conclusion_has_a_basis CHECK ((conclusion IS NULL) = (basis IS NULL))
  );
  CREATE UNIQUE INDEX allegation_order ON allegation (case_key, ordinal);`;

const vault = `
  CREATE SCHEMA vault;
  REVOKE ALL ON SCHEMA vault FROM PUBLIC;
  GRANT USAGE ON SCHEMA vault TO mingjing_vault;
  CREATE TABLE vault.reporter (
    ref uuid PRIMARY KEY, sealed bytea NOT NULL, created_at timestamptz NOT NULL DEFAULT now()
  );
  ${close('vault.reporter')}
  CREATE POLICY vault_keeps ON vault.reporter TO mingjing_vault USING (true) WITH CHECK (true);
  GRANT SELECT, INSERT, DELETE ON vault.reporter TO mingjing_vault;`;

const chores = `
  -- Which of these references belong to no complaint: ids only, for the vault's janitor.
  CREATE FUNCTION orphaned_reporters(p_refs uuid[]) RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT r FROM unnest(p_refs) r WHERE NOT EXISTS (SELECT 1 FROM complaint WHERE reporter_ref = r) $$;

  -- Writes a move of the tree down on at most p_limit cases; answers how many moves are still pending.
  CREATE FUNCTION rewrite_moved_cases(p_limit int) RETURNS int
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE m organization_move%ROWTYPE; p int[]; last_key bigint; seen int;
  BEGIN
    IF NOT pg_try_advisory_xact_lock(${advisoryLocks.moves}) THEN RETURN (SELECT count(*) FROM organization_move WHERE done_at IS NULL); END IF;
    SELECT * INTO m FROM organization_move WHERE done_at IS NULL AND moved_xid < pg_snapshot_xmin(pg_current_snapshot())
      ORDER BY key LIMIT 1;
    IF NOT FOUND THEN RETURN (SELECT count(*) FROM organization_move WHERE done_at IS NULL); END IF;
    SELECT path INTO p FROM organization WHERE key = m.org_key;
    WITH batch AS (SELECT key FROM case_file WHERE org_key = m.org_key AND key > m.case_cursor ORDER BY key LIMIT p_limit),
         done AS (UPDATE case_file c SET o1 = p[1], o2 = p[2], o3 = p[3], o4 = p[4], o5 = p[5] FROM batch
                  WHERE c.key = batch.key AND c.org_key = m.org_key RETURNING c.key)
      SELECT max(key), count(*) INTO last_key, seen FROM batch;
    IF seen < p_limit THEN
      UPDATE organization_move SET done_at = clock_timestamp() WHERE key = m.key;
      IF NOT EXISTS (SELECT 1 FROM organization_move WHERE done_at IS NULL) THEN UPDATE authority SET epoch = epoch + 1; END IF;
    ELSE
      UPDATE organization_move SET case_cursor = last_key WHERE key = m.key;
    END IF;
    RETURN (SELECT count(*) FROM organization_move WHERE done_at IS NULL);
  END $$;

  CREATE FUNCTION forget_old_keys() RETURNS int LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH gone AS (DELETE FROM idempotency WHERE created_at < now() - interval '7 days' RETURNING 1)
    SELECT count(*)::int FROM gone $$;

  GRANT USAGE ON SEQUENCE case_file_key_seq TO mingjing_app;
  REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION enter_session, orphaned_reporters, rewrite_moved_cases, forget_old_keys TO mingjing_app;`;

const policies = ['complaint', 'allegation']
  .flatMap((table) => [
    close(table),
    allow(table, 'SELECT', caseOf(table)),
    allow(table, 'INSERT', caseOf(table)),
    allow(table, 'UPDATE', caseOf(table)),
    `GRANT SELECT, INSERT, UPDATE ON ${table} TO mingjing_app;`,
  ])
  .join('\n');
