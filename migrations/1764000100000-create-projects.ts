import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, close, signedIn } from './policy.js';

/** Key projects (重点工程) with their stages in order, and the posts of a stage's beginning and end. */
export class CreateProjects1764000100000 implements MigrationInterface {
  readonly name = 'CreateProjects1764000100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [projects, policies]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}

const projects = `
  CREATE TABLE project (
    key int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    number text NOT NULL CONSTRAINT project_number_is_unique UNIQUE CHECK (number ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$'),
    name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
    programme_key int REFERENCES programme,
    owner_organization_key int NOT NULL REFERENCES organization,
    stage text NOT NULL DEFAULT 'INITIATION',
    starts_on date NOT NULL,
    ends_on date,
    closed_at timestamptz,
    is_synthetic boolean NOT NULL DEFAULT false,
    version int NOT NULL DEFAULT 1,
    CONSTRAINT project_ends_after_it_starts CHECK (ends_on IS NULL OR ends_on >= starts_on)
  );
  CREATE INDEX project_owner ON project (owner_organization_key);
  CREATE INDEX project_programme ON project (programme_key, key);

  CREATE TABLE project_stage (
    key int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    project_key int NOT NULL REFERENCES project,
    stage text NOT NULL,
    ordinal smallint NOT NULL,
    starts_on date NOT NULL,
    ends_on date,
    CONSTRAINT project_stage_is_there_once UNIQUE (project_key, stage),
    CONSTRAINT project_stage_ends_after_it_starts CHECK (ends_on IS NULL OR ends_on >= starts_on)
  );
  CREATE TRIGGER project_is_never_deleted BEFORE DELETE ON project FOR EACH ROW EXECUTE FUNCTION refuse_change();`;

const policies = ['project', 'project_stage']
  .flatMap((table) => [
    close(table),
    allow(table, 'SELECT', signedIn),
    allow(table, 'INSERT', signedIn),
    allow(table, 'UPDATE', signedIn),
    `GRANT SELECT, INSERT, UPDATE ON ${table} TO mingjing_app;`,
  ])
  .join('\n');
