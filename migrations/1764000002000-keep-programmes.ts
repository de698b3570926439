import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, signedIn } from './policy.js';

/** Programmes are opened and closed by the people who run them; what is made up for a demonstration says so. */
export class KeepProgrammes1764000002000 implements MigrationInterface {
  readonly name = 'KeepProgrammes1764000002000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [programmes, synthetic]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}

const programmes = `
  ALTER TABLE programme ADD COLUMN version int NOT NULL DEFAULT 1,
    ADD CONSTRAINT programme_ends_after_it_starts CHECK (ends_on IS NULL OR ends_on >= starts_on);
  ALTER TABLE programme RENAME CONSTRAINT programme_code_key TO programme_code_is_unique;
  CREATE TRIGGER programme_is_never_deleted BEFORE DELETE ON programme FOR EACH ROW EXECUTE FUNCTION refuse_change();
  ${allow('programme', 'INSERT', signedIn)}
  ${allow('programme', 'UPDATE', signedIn)}
  GRANT INSERT, UPDATE (ends_on, version) ON programme TO mingjing_app;`;

const synthetic = ['organization', 'person', 'programme']
  .map((table) => `ALTER TABLE ${table} ADD COLUMN is_synthetic boolean NOT NULL DEFAULT false;`)
  .join('\n');
