import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, caseOf, close, currentUser } from './policy.js';

/** Documents of a case: what was attached, who did, where its encrypted file is, and whether it may be shown. */
export class KeepDocuments1764000210000 implements MigrationInterface {
  readonly name = 'KeepDocuments1764000210000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [documents, rules, janitor, policies]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}

const hash = (column: string) => `${column} text CHECK (${column} ~ '^[0-9a-f]{64}$')`;

const documents = `
  CREATE TABLE document (
    key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL CONSTRAINT document_id_is_unique UNIQUE,
    case_key bigint NOT NULL REFERENCES case_file,
    organ_key int NOT NULL REFERENCES organization,
    name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
    CONSTRAINT document_name_is_no_path CHECK (name !~ '[/\\\\[:cntrl:]]' AND name !~ '^\\.+$'),
    description text CHECK (char_length(description) BETWEEN 1 AND 500),
    media_type text NOT NULL CHECK (char_length(media_type) BETWEEN 3 AND 150),
    size bigint NOT NULL CHECK (size > 0),
    ${hash('sha256')} NOT NULL,
    file uuid NOT NULL CONSTRAINT document_file_is_its_own UNIQUE,
    seal bytea,
    state text NOT NULL CHECK (state IN ('QUARANTINED', 'RELEASED', 'BLOCKED', 'DESTROYED')),
    scan text NOT NULL CHECK (scan IN ('WAITING', 'NOT_CONFIGURED', 'CLEAN', 'INFECTED')),
    scanned_at timestamptz,
    copy_file uuid CONSTRAINT document_copy_is_its_own UNIQUE,
    copy_seal bytea,
    copy_type text,
    copy_size bigint CHECK (copy_size > 0),
    ${hash('copy_sha256')},
    replaces_key bigint CONSTRAINT document_is_replaced_once UNIQUE,
    -- The action after closing with which it came.
    for_action text CHECK (for_action ~ '^[a-z][A-Za-z]{1,59}$'),
    added_by int NOT NULL REFERENCES app_user,
    added_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    -- What points at a document points at one of its own case: FOREIGN KEY (case_key, document_key) REFERENCES document (case_key, key).
    CONSTRAINT document_of_its_case UNIQUE (case_key, key),
    CONSTRAINT document_replaces_one_of_its_case FOREIGN KEY (case_key, replaces_key) REFERENCES document (case_key, key),
    CONSTRAINT document_replaces_an_earlier_one CHECK (replaces_key < key),
    CONSTRAINT document_is_shown_only_after_its_scan CHECK
      ((state = 'QUARANTINED') = (scan = 'WAITING') AND (state <> 'RELEASED' OR scan IN ('CLEAN', 'NOT_CONFIGURED'))),
    CONSTRAINT document_copy_is_whole CHECK (num_nulls(copy_file, copy_type, copy_size, copy_sha256) IN (0, 4)),
    CONSTRAINT document_is_destroyed_with_its_keys CHECK ((seal IS NULL) = (state = 'DESTROYED') AND
      (copy_seal IS NULL) = (copy_file IS NULL OR state = 'DESTROYED'))
  );
  CREATE INDEX document_quarantine ON document (key) WHERE state = 'QUARANTINED';

  -- Bytes that an organ's documents take; kept by the triggers below, under the row's lock.
  CREATE TABLE document_room (organ_key int PRIMARY KEY REFERENCES organization, bytes bigint NOT NULL CHECK (bytes >= 0));`;

const rules = `
  CREATE FUNCTION place_document() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE f case_file%ROWTYPE;
  BEGIN
    SELECT * INTO f FROM case_file WHERE key = NEW.case_key;
    IF NOT f.is_open AND NEW.for_action IS NULL THEN
      RAISE EXCEPTION 'closed' USING ERRCODE = '23514', CONSTRAINT = 'document_is_of_an_open_case';
    END IF;
    NEW.organ_key := f.organ_key;
    INSERT INTO document_room VALUES (NEW.organ_key, NEW.size) ON CONFLICT (organ_key)
      DO UPDATE SET bytes = document_room.bytes + NEW.size;
    RETURN NEW;
  END $$;
  CREATE TRIGGER document_is_placed BEFORE INSERT ON document FOR EACH ROW EXECUTE FUNCTION place_document();

  -- A document is never edited: it leaves quarantine once, and is destroyed once.
  CREATE FUNCTION keep_document() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF (OLD.key, OLD.id, OLD.case_key, OLD.organ_key, OLD.name, OLD.description, OLD.media_type, OLD.size, OLD.sha256, OLD.file,
        OLD.replaces_key, OLD.for_action, OLD.added_by, OLD.added_at) IS DISTINCT FROM
       (NEW.key, NEW.id, NEW.case_key, NEW.organ_key, NEW.name, NEW.description, NEW.media_type, NEW.size, NEW.sha256, NEW.file,
        NEW.replaces_key, NEW.for_action, NEW.added_by, NEW.added_at)
       OR NOT ((OLD.state = 'QUARANTINED' AND NEW.state IN ('RELEASED', 'BLOCKED') AND NEW.seal = OLD.seal)
         OR (OLD.state <> 'DESTROYED' AND NEW.state = 'DESTROYED' AND (OLD.copy_file, OLD.copy_sha256) IS NOT DISTINCT FROM (NEW.copy_file, NEW.copy_sha256))) THEN
      RAISE EXCEPTION 'kept' USING ERRCODE = '23514', CONSTRAINT = 'document_is_never_edited';
    END IF;
    IF NEW.state = 'DESTROYED' THEN UPDATE document_room SET bytes = bytes - OLD.size WHERE organ_key = OLD.organ_key; END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER document_is_never_edited BEFORE UPDATE ON document FOR EACH ROW EXECUTE FUNCTION keep_document();
  CREATE TRIGGER document_is_never_deleted BEFORE DELETE ON document FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER document_is_never_emptied BEFORE TRUNCATE ON document FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
  ALTER TABLE document ENABLE ALWAYS TRIGGER document_is_never_edited;
  ALTER TABLE document ENABLE ALWAYS TRIGGER document_is_never_deleted;
  ALTER TABLE document ENABLE ALWAYS TRIGGER document_is_never_emptied;

  -- Bytes that the organ of a case has taken: a figure, whoever may see which of its cases.
  CREATE FUNCTION room_taken(p_organ int) RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT COALESCE((SELECT bytes FROM document_room WHERE organ_key = p_organ), 0) $$;`;

/** What the worker may do: three doors, none of which shows a name or a case. */
const janitor = `
  -- Files that no document refers to, or whose document is destroyed.
  CREATE FUNCTION orphaned_files(p_files uuid[]) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT f FROM unnest(p_files) f WHERE NOT EXISTS (SELECT 1 FROM document WHERE file = f AND state <> 'DESTROYED')
      AND NOT EXISTS (SELECT 1 FROM document WHERE copy_file = f AND state <> 'DESTROYED') $$;

  CREATE FUNCTION quarantined_files(p_limit int) RETURNS TABLE (id uuid, file uuid, seal bytea, size bigint, media_type text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT d.id, d.file, d.seal, d.size, d.media_type FROM document d WHERE d.state = 'QUARANTINED' ORDER BY d.key LIMIT p_limit $$;

  -- The verdict on one: under the lock of its case, once, and written into the audit.
  CREATE FUNCTION judge_document(p_id uuid, p_scan text, p_copy_file uuid, p_copy_seal bytea, p_copy_type text, p_copy_size bigint, p_copy_sha256 text)
    RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE k bigint;
  BEGIN
    SELECT case_key INTO k FROM document WHERE id = p_id;
    PERFORM 1 FROM case_file WHERE key = k FOR NO KEY UPDATE;
    UPDATE document SET state = CASE p_scan WHEN 'CLEAN' THEN 'RELEASED' ELSE 'BLOCKED' END, scan = p_scan, scanned_at = clock_timestamp(),
      copy_file = p_copy_file, copy_seal = p_copy_seal, copy_type = p_copy_type, copy_size = p_copy_size, copy_sha256 = p_copy_sha256
      WHERE id = p_id AND state = 'QUARANTINED';
    IF NOT FOUND THEN RETURN false; END IF;
    INSERT INTO audit_event (actor_key, action, subject_kind, subject_id, case_key, outcome, changed)
      VALUES (${currentUser}, 'document.judge', 'document', p_id, k, 'DONE', ARRAY['state', 'scan']);
    RETURN true;
  END $$;
  REVOKE EXECUTE ON FUNCTION place_document, keep_document, room_taken, orphaned_files, quarantined_files, judge_document FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION room_taken, orphaned_files, quarantined_files, judge_document TO mingjing_app;`;

const policies = [
  close('document'),
  allow('document', 'SELECT', caseOf('document')),
  allow('document', 'INSERT', `added_by = ${currentUser} AND ${caseOf('document')}`),
  'GRANT SELECT, INSERT ON document TO mingjing_app;',
  close('document_room'),
].join('\n');
