import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, appendOnly, close, currentUser } from './policy.js';

/** Who asked about a case or pleaded for somebody (打听案情、说情干预): everybody adds, nobody changes, two offices read. */
export class RegisterInterference1764000150000 implements MigrationInterface {
  readonly name = 'RegisterInterference1764000150000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [register, policies]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}

const register = `
  CREATE TABLE interference (
    key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    organization_key int NOT NULL REFERENCES organization,
    kind text NOT NULL CHECK (kind IN ('ASKED', 'PLEADED', 'INTERVENED', 'OTHER')),
    happened_on date NOT NULL,
    subject_name text NOT NULL CHECK (char_length(subject_name) BETWEEN 1 AND 100),
    subject_post text CHECK (char_length(subject_post) BETWEEN 1 AND 200),
    subject_person_key int REFERENCES person,
    case_number text CHECK (char_length(case_number) BETWEEN 1 AND 60),
    note text NOT NULL CHECK (char_length(note) BETWEEN 2 AND 4000),
    reported_by int NOT NULL REFERENCES app_user,
    reported_at timestamptz NOT NULL DEFAULT clock_timestamp()
  );
  CREATE INDEX interference_organization ON interference (organization_key, key);
  ${appendOnly('interference')}`;

/** Over the reporter's organisation, and never about oneself. */
const overseen = `(SELECT path FROM organization WHERE key = organization_key) && (SELECT COALESCE(NULLIF(current_setting('mj.oversees', true), ''), '{}')::int[])
  AND subject_person_key IS DISTINCT FROM (SELECT person_key FROM app_user WHERE key = ${currentUser})`;

const policies = `
  ${close('interference')}
  ${allow('interference', 'SELECT', overseen)}
  ${allow('interference', 'INSERT', `reported_by = ${currentUser}`)}
  GRANT SELECT, INSERT ON interference TO mingjing_app;`;
