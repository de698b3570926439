import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody did and what somebody filed, newest first, without a walk over everybody's cases. */
export class IndexInbox1764000003000 implements MigrationInterface {
  readonly name = 'IndexInbox1764000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX case_event_actor ON case_event (actor_key, recorded_at DESC, case_key DESC);
      CREATE INDEX case_file_filer ON case_file (created_by, key DESC);`);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
