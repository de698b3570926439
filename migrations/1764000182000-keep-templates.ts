import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, close, currentUser, signedIn } from './policy.js';

/** Templates of letters, versioned and unchangeable once published; phrases for opinions, one's own and shared. */
export class KeepTemplates1764000182000 implements MigrationInterface {
  readonly name = 'KeepTemplates1764000182000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [templates, phrases, policies]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}

const templates = `
  CREATE TABLE letter_template (
    key int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL CONSTRAINT letter_template_id_is_unique UNIQUE,
    organization_key int NOT NULL REFERENCES organization,
    code text NOT NULL CHECK (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
    version int NOT NULL CHECK (version > 0),
    name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 100),
    kind text NOT NULL CHECK (kind IN ('SUPERVISION_PROPOSAL', 'DISCIPLINE_PROPOSAL', 'SUPERVISORY_PROPOSAL', 'JOINT_PROPOSAL')),
    format text NOT NULL CHECK (format IN ('LETTER', 'DOCUMENT')),
    content jsonb NOT NULL,
    state text NOT NULL DEFAULT 'DRAFT' CHECK (state IN ('DRAFT', 'PUBLISHED', 'RETIRED')),
    drafted_by int NOT NULL REFERENCES app_user,
    drafted_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    published_by int REFERENCES app_user,
    published_at timestamptz,
    CONSTRAINT letter_template_version_is_one UNIQUE (organization_key, code, version),
    CONSTRAINT letter_template_is_published_by_somebody CHECK (num_nulls(published_by, published_at) IN (0, 2) AND (state = 'DRAFT') = (published_by IS NULL)),
    CONSTRAINT letter_template_publisher_is_not_drafter CHECK (published_by <> drafted_by)
  );
  -- What is in force of a code is one version; an earlier one is retired when the next is published.
  CREATE UNIQUE INDEX letter_template_has_one_in_force ON letter_template (organization_key, code) WHERE state = 'PUBLISHED';
  CREATE FUNCTION keep_template() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE free text[] := CASE OLD.state WHEN 'DRAFT' THEN '{state,published_by,published_at}' WHEN 'PUBLISHED' THEN '{state}' ELSE '{}' END;
  BEGIN
    IF to_jsonb(OLD) - free IS DISTINCT FROM to_jsonb(NEW) - free OR (OLD.state, NEW.state) NOT IN (('DRAFT', 'PUBLISHED'), ('PUBLISHED', 'RETIRED')) THEN
      RAISE EXCEPTION 'kept' USING ERRCODE = '23514', CONSTRAINT = 'letter_template_stays_as_it_is';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER letter_template_stays_as_it_is BEFORE UPDATE ON letter_template FOR EACH ROW EXECUTE FUNCTION keep_template();
  CREATE TRIGGER letter_template_is_never_deleted BEFORE DELETE ON letter_template FOR EACH ROW EXECUTE FUNCTION refuse_change();
  ALTER TABLE recommendation ADD COLUMN template_key int REFERENCES letter_template;
  REVOKE EXECUTE ON FUNCTION keep_template FROM PUBLIC;`;

const phrases = `
  CREATE TABLE phrase (
    key int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL CONSTRAINT phrase_id_is_unique UNIQUE,
    owner_key int NOT NULL REFERENCES app_user,
    organization_key int REFERENCES organization,
    text text NOT NULL CHECK (char_length(text) BETWEEN 2 AND 500),
    made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    dropped_at timestamptz
  );
  CREATE UNIQUE INDEX phrase_is_kept_once ON phrase (owner_key, COALESCE(organization_key, 0), text) WHERE dropped_at IS NULL;
  CREATE INDEX phrase_shared ON phrase (organization_key) WHERE organization_key IS NOT NULL AND dropped_at IS NULL;`;

const policies = [
  close('letter_template'),
  allow('letter_template', 'SELECT', signedIn),
  allow('letter_template', 'INSERT', `drafted_by = ${currentUser}`),
  allow('letter_template', 'UPDATE', signedIn),
  'GRANT SELECT, INSERT, UPDATE (state, published_by, published_at) ON letter_template TO mingjing_app;',
  close('phrase'),
  allow('phrase', 'SELECT', `owner_key = ${currentUser} OR organization_key IS NOT NULL`),
  allow('phrase', 'INSERT', `owner_key = ${currentUser}`),
  allow('phrase', 'UPDATE', `owner_key = ${currentUser}`),
  'GRANT SELECT, INSERT, UPDATE (dropped_at) ON phrase TO mingjing_app;',
].join('\n');
