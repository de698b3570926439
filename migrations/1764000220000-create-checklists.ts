import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, appendOnly, close, currentUser, signedIn } from './policy.js';

/** Checklists of inspections: versions that nobody changes, published by another person than their drafter. */
export class CreateChecklists1764000220000 implements MigrationInterface {
  readonly name = 'CreateChecklists1764000220000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [checklists, publishing, policies]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}

const checklists = `
  CREATE TABLE checklist (
    key int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    code text NOT NULL CONSTRAINT checklist_code_is_unique UNIQUE CHECK (code ~ '^[A-Z0-9][A-Z0-9-]{1,39}$'),
    title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
    organization_key int NOT NULL REFERENCES organization,
    created_by int NOT NULL REFERENCES app_user,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    is_synthetic boolean NOT NULL DEFAULT false
  );
  ${appendOnly('checklist')}

  -- A draft is changed by writing the next one; so that what was answered to always stands as it stood.
  CREATE TABLE checklist_version (
    key int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    checklist_key int NOT NULL REFERENCES checklist,
    number smallint NOT NULL CHECK (number > 0),
    note text CHECK (char_length(note) BETWEEN 1 AND 500),
    drafted_by int NOT NULL REFERENCES app_user,
    drafted_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    published_by int REFERENCES app_user,
    published_at timestamptz,
    CONSTRAINT checklist_version_is_there_once UNIQUE (checklist_key, number),
    CONSTRAINT checklist_version_is_published_by_somebody CHECK (num_nulls(published_by, published_at) IN (0, 2))
  );

  CREATE TABLE checklist_item (
    version_key int NOT NULL REFERENCES checklist_version,
    ordinal smallint NOT NULL CHECK (ordinal BETWEEN 1 AND 200),
    section text CHECK (char_length(section) BETWEEN 1 AND 100),
    content text NOT NULL CHECK (char_length(content) BETWEEN 1 AND 1000),
    clause text CHECK (char_length(clause) BETWEEN 1 AND 500),
    is_mandatory boolean NOT NULL DEFAULT false,
    PRIMARY KEY (version_key, ordinal)
  );
  ${appendOnly('checklist_item')}`;

const publishing = `
  -- Only publication changes a version, once; by another person, with items, and never behind one published later.
  CREATE FUNCTION publish_checklist() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE broken text;
  BEGIN
    broken := CASE
      WHEN OLD.published_at IS NOT NULL
        OR (OLD.key, OLD.checklist_key, OLD.number, OLD.note, OLD.drafted_by, OLD.drafted_at)
          IS DISTINCT FROM (NEW.key, NEW.checklist_key, NEW.number, NEW.note, NEW.drafted_by, NEW.drafted_at)
        THEN 'checklist_version_is_immutable'
      WHEN EXISTS (SELECT 1 FROM app_user a JOIN app_user b ON a.person_key = b.person_key
        WHERE a.key = NEW.published_by AND b.key = OLD.drafted_by) THEN 'checklist_publisher_is_not_drafter'
      WHEN NOT EXISTS (SELECT 1 FROM checklist_item WHERE version_key = OLD.key)
        OR EXISTS (SELECT 1 FROM checklist_version v WHERE v.checklist_key = OLD.checklist_key AND v.number > OLD.number
          AND v.published_at IS NOT NULL) THEN 'checklist_versions_follow_each_other'
    END;
    IF broken IS NOT NULL THEN RAISE EXCEPTION '%', broken USING ERRCODE = '23514', CONSTRAINT = broken; END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER checklist_version_is_immutable BEFORE UPDATE ON checklist_version FOR EACH ROW EXECUTE FUNCTION publish_checklist();
  CREATE TRIGGER checklist_version_is_never_deleted BEFORE DELETE ON checklist_version FOR EACH ROW EXECUTE FUNCTION refuse_change();

  CREATE FUNCTION refuse_late_item() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT 1 FROM checklist_version WHERE key = NEW.version_key AND published_at IS NOT NULL) THEN
      RAISE EXCEPTION 'published' USING ERRCODE = '23514', CONSTRAINT = 'checklist_version_is_immutable';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER checklist_item_is_not_late BEFORE INSERT ON checklist_item FOR EACH ROW EXECUTE FUNCTION refuse_late_item();`;

const policies = [
  ...['checklist', 'checklist_version', 'checklist_item'].flatMap((table) => [
    close(table),
    allow(table, 'SELECT', signedIn),
    `GRANT SELECT, INSERT ON ${table} TO mingjing_app;`,
  ]),
  allow('checklist', 'INSERT', `created_by = ${currentUser}`),
  allow('checklist_version', 'INSERT', `drafted_by = ${currentUser} AND published_by IS NULL`),
  allow('checklist_item', 'INSERT', signedIn),
  allow('checklist_version', 'UPDATE', signedIn, `published_by = ${currentUser}`),
  'GRANT UPDATE (published_by, published_at) ON checklist_version TO mingjing_app;',
].join('\n');
