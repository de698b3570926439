import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, close, currentUser } from './policy.js';

/** A batch of letters that somebody has printed together, in the order in which they asked for them. */
export class PrintLettersInBatches1764000183000 implements MigrationInterface {
  readonly name = 'PrintLettersInBatches1764000183000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE letter_batch (
        id uuid PRIMARY KEY,
        user_key int NOT NULL REFERENCES app_user,
        job_id uuid NOT NULL,
        letters uuid[] NOT NULL CONSTRAINT letter_batch_is_no_larger_than_a_thousand CHECK (cardinality(letters) BETWEEN 1 AND 1000),
        asked_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE TRIGGER letter_batch_stays_as_it_was_asked BEFORE UPDATE OR DELETE ON letter_batch FOR EACH ROW EXECUTE FUNCTION refuse_change();
      ${close('letter_batch')}
      ${allow('letter_batch', 'SELECT', `user_key = ${currentUser}`)}
      ${allow('letter_batch', 'INSERT', `user_key = ${currentUser}`)}
      GRANT SELECT, INSERT ON letter_batch TO mingjing_app;`);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
