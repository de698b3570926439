import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, appendOnly, close, currentUser } from './policy.js';

/** Two complaints that look alike and are not the same: a clerk has said so, and need not say it again. */
export class TellApart1764000252000 implements MigrationInterface {
  readonly name = 'TellApart1764000252000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(distinctions);
    await runner.query(policies);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}

const distinctions = `
  CREATE TABLE complaint_distinction (
    case_key bigint NOT NULL REFERENCES case_file,
    other_key bigint NOT NULL REFERENCES case_file,
    why text CHECK (char_length(why) BETWEEN 2 AND 2000),
    made_by int NOT NULL REFERENCES app_user,
    made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT complaint_is_not_told_from_itself CHECK (case_key <> other_key)
  );
  CREATE UNIQUE INDEX complaint_distinction_is_said_once ON complaint_distinction (LEAST(case_key, other_key), GREATEST(case_key, other_key));
  CREATE INDEX complaint_distinction_case ON complaint_distinction (case_key);
  CREATE INDEX complaint_distinction_other ON complaint_distinction (other_key);
  ${appendOnly('complaint_distinction')}`;

/** Whoever does not see both sees no sign of it. */
const both = `EXISTS (SELECT 1 FROM case_file WHERE case_file.key = complaint_distinction.case_key)
  AND EXISTS (SELECT 1 FROM case_file WHERE case_file.key = complaint_distinction.other_key)`;

const policies = `
  ${close('complaint_distinction')}
  ${allow('complaint_distinction', 'SELECT', both)}
  ${allow('complaint_distinction', 'INSERT', `made_by = ${currentUser} AND ${both}`)}
  GRANT SELECT, INSERT ON complaint_distinction TO mingjing_app;`;
