import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, caseOf, close } from './policy.js';

/** Suggestion notices: what was said, the notice that was made of it, what came of that; who spoke, sealed and apart. */
export class CreateSuggestionNotices1764000181000 implements MigrationInterface {
  readonly name = 'CreateSuggestionNotices1764000181000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [notices, policies]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}

const notices = `
  CREATE TABLE suggestion_notice (
    case_key bigint PRIMARY KEY REFERENCES case_file,
    channel text NOT NULL CHECK (channel IN ('RESIDENTS_MEETING', 'RECEPTION', 'HOTLINE', 'LAY_SUPERVISOR', 'SURVEY', 'OTHER')),
    opinion text NOT NULL CHECK (char_length(opinion) BETWEEN 1 AND 4000),
    collected_on date NOT NULL,
    notice_text text CHECK (char_length(notice_text) BETWEEN 1 AND 4000),
    recipient_name text CHECK (char_length(recipient_name) BETWEEN 1 AND 100),
    recipient_key int REFERENCES organization,
    person_name text CHECK (char_length(person_name) BETWEEN 1 AND 100),
    issued_on date,
    received_by text CHECK (char_length(received_by) BETWEEN 1 AND 100),
    result text CHECK (char_length(result) BETWEEN 2 AND 4000),
    informed_on date,
    informed_means text CHECK (informed_means IN ('VISIT', 'PHONE', 'MEETING', 'POSTED')),
    is_synthetic boolean NOT NULL DEFAULT false,
    CONSTRAINT suggestion_notice_is_issued_with_its_text CHECK (issued_on IS NULL OR num_nulls(notice_text, recipient_name) = 0),
    CONSTRAINT suggestion_notice_is_informed_whole CHECK (num_nulls(informed_on, informed_means) IN (0, 2)),
    CONSTRAINT suggestion_notice_days_follow_each_other CHECK (issued_on >= collected_on AND informed_on >= issued_on)
  );
  -- What went out stays as it went out.
  CREATE FUNCTION keep_issued_notice() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF to_jsonb(OLD) - '{received_by,result,informed_on,informed_means}'::text[]
       IS DISTINCT FROM to_jsonb(NEW) - '{received_by,result,informed_on,informed_means}'::text[] THEN
      RAISE EXCEPTION 'issued' USING ERRCODE = '23514', CONSTRAINT = 'suggestion_notice_is_frozen_once_issued';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER suggestion_notice_is_frozen_once_issued BEFORE UPDATE ON suggestion_notice
    FOR EACH ROW WHEN (OLD.issued_on IS NOT NULL) EXECUTE FUNCTION keep_issued_notice();
  CREATE TRIGGER suggestion_notice_is_never_deleted BEFORE DELETE ON suggestion_notice FOR EACH ROW EXECUTE FUNCTION refuse_change();

  -- Who spoke: sealed by the application's key, never read but by whoever wrote it down.
  CREATE TABLE suggestion_notice_source (
    case_key bigint PRIMARY KEY REFERENCES suggestion_notice,
    sealed bytea NOT NULL,
    recorded_by int NOT NULL REFERENCES app_user
  );
  CREATE TRIGGER suggestion_notice_source_is_kept BEFORE UPDATE OR DELETE ON suggestion_notice_source
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  REVOKE EXECUTE ON FUNCTION keep_issued_notice FROM PUBLIC;`;

const ofCase = (table: string, verbs: readonly ('SELECT' | 'INSERT' | 'UPDATE')[]) => [
  close(table),
  ...verbs.map((verb) => allow(table, verb, caseOf(table))),
  `GRANT ${verbs.join(', ')} ON ${table} TO mingjing_app;`,
];

const policies = [
  ...ofCase('suggestion_notice', ['SELECT', 'INSERT', 'UPDATE']),
  ...ofCase('suggestion_notice_source', ['SELECT', 'INSERT']),
].join('\n');
