import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, appendOnly, close, signedIn } from './policy.js';

/** Who answers for what, on any date, and as it was known on any date. */
export class CreateResponsibility1764000110000 implements MigrationInterface {
  readonly name = 'CreateResponsibility1764000110000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [subjects, responsibilities, continuity, freezes, policies]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}

const subjects = `
  -- What somebody can answer for. A stage stands below its project, a project below its owner.
  CREATE TABLE responsibility_subject (
    key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    kind text NOT NULL CHECK (kind IN ('ORGANIZATION', 'COMMUNITY', 'PROJECT', 'PROJECT_STAGE', 'TENDER', 'TASK')),
    name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
    organization_key int NOT NULL REFERENCES organization,
    project_key int REFERENCES project,
    stage text,
    external_id uuid,
    CONSTRAINT responsibility_subject_names_its_project CHECK (kind NOT IN ('PROJECT', 'PROJECT_STAGE') OR project_key IS NOT NULL),
    CONSTRAINT responsibility_subject_names_its_stage CHECK ((kind = 'PROJECT_STAGE') = (stage IS NOT NULL))
  );
  CREATE UNIQUE INDEX responsibility_subject_of_organization ON responsibility_subject (organization_key) WHERE kind IN ('ORGANIZATION', 'COMMUNITY');
  CREATE UNIQUE INDEX responsibility_subject_of_project ON responsibility_subject (project_key) WHERE kind = 'PROJECT';
  CREATE UNIQUE INDEX responsibility_subject_of_stage ON responsibility_subject (project_key, stage) WHERE kind = 'PROJECT_STAGE';
  CREATE UNIQUE INDEX responsibility_subject_elsewhere ON responsibility_subject (kind, external_id) WHERE external_id IS NOT NULL;
  CREATE INDEX responsibility_subject_tree ON responsibility_subject (organization_key, kind);`;

const responsibilities = `
  -- One row says: from when to when (valid) somebody, or nobody for a reason, answers at this level; and from when to
  -- when we believed so (recorded). Belief ends, a row never changes.
  CREATE TABLE responsibility (
    key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    subject_key bigint NOT NULL REFERENCES responsibility_subject,
    level text NOT NULL CHECK (level IN ('OVERALL', 'FIRST', 'LEADING', 'DIRECT', 'HANDLING')),
    duty text NOT NULL DEFAULT 'OWNER' CHECK (duty IN ('OWNER', 'APPROVAL', 'EVALUATION', 'SUPERVISION')),
    person_key int REFERENCES person,
    post_title text CHECK (char_length(post_title) BETWEEN 1 AND 100),
    post_organization_key int REFERENCES organization,
    vacancy_reason text CHECK (char_length(vacancy_reason) BETWEEN 2 AND 500),
    document_kind text CHECK (document_kind IN ('PLEDGE', 'APPOINTMENT', 'MINUTES', 'REGULATION')),
    document_reference text CHECK (char_length(document_reference) BETWEEN 1 AND 200),
    pledge_case_key bigint REFERENCES case_file,
    valid daterange NOT NULL CHECK (NOT isempty(valid) AND lower(valid) IS NOT NULL),
    recorded tstzrange NOT NULL,
    recorded_by int NOT NULL REFERENCES app_user,
    ended_by int REFERENCES app_user,
    reason text NOT NULL CHECK (char_length(reason) BETWEEN 2 AND 500),
    is_synthetic boolean NOT NULL DEFAULT false,
    CONSTRAINT responsibility_is_somebodys_or_vacant CHECK ((person_key IS NULL) = (vacancy_reason IS NOT NULL)),
    CONSTRAINT responsibility_names_its_document CHECK (person_key IS NULL OR (document_kind IS NOT NULL AND document_reference IS NOT NULL)),
    -- 一把手负总责: at one time one person is first, one overall (2010 rules on the responsibility system, Art. 6).
    CONSTRAINT responsibility_has_one_first EXCLUDE USING gist
      (subject_key WITH =, level WITH =, valid WITH &&, recorded WITH &&) WHERE (level IN ('OVERALL', 'FIRST') AND duty = 'OWNER'),
    CONSTRAINT responsibility_is_held_once EXCLUDE USING gist
      (subject_key WITH =, level WITH =, duty WITH =, person_key WITH =, valid WITH &&, recorded WITH &&) WHERE (person_key IS NOT NULL)
  );
  CREATE INDEX responsibility_of_subject ON responsibility (subject_key, level, lower(valid)) WHERE upper_inf(recorded);
  CREATE INDEX responsibility_of_person ON responsibility (person_key, lower(valid)) WHERE person_key IS NOT NULL;

  CREATE FUNCTION keep_responsibility() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'DELETE' OR NOT upper_inf(OLD.recorded) OR lower(NEW.recorded) <> lower(OLD.recorded) OR upper_inf(NEW.recorded)
       OR (NEW.key, NEW.id, NEW.subject_key, NEW.level, NEW.duty, NEW.person_key, NEW.post_title, NEW.post_organization_key,
           NEW.vacancy_reason, NEW.document_kind, NEW.document_reference, NEW.pledge_case_key, NEW.valid, NEW.recorded_by, NEW.reason)
          IS DISTINCT FROM
          (OLD.key, OLD.id, OLD.subject_key, OLD.level, OLD.duty, OLD.person_key, OLD.post_title, OLD.post_organization_key,
           OLD.vacancy_reason, OLD.document_kind, OLD.document_reference, OLD.pledge_case_key, OLD.valid, OLD.recorded_by, OLD.reason) THEN
      RAISE EXCEPTION 'belief ends, a row never changes' USING ERRCODE = '42501';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER responsibility_never_changes BEFORE UPDATE OR DELETE ON responsibility
    FOR EACH ROW EXECUTE FUNCTION keep_responsibility();
  CREATE TRIGGER responsibility_is_never_emptied BEFORE TRUNCATE ON responsibility
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
  ALTER TABLE responsibility ENABLE ALWAYS TRIGGER responsibility_never_changes;`;

const continuity = `
  -- Between two holders of the first place there is no gap unless a vacancy says so: looked at when the transaction ends.
  CREATE FUNCTION first_place_is_continuous() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    IF NEW.level = 'FIRST' AND NEW.duty = 'OWNER' AND EXISTS (
      SELECT 1 FROM (SELECT lower(valid) AS starts, lag(upper(valid)) OVER (ORDER BY lower(valid)) AS ended FROM responsibility
        WHERE subject_key = NEW.subject_key AND level = 'FIRST' AND duty = 'OWNER' AND upper_inf(recorded)) held
      WHERE ended IS NOT NULL AND starts <> ended) THEN
      RAISE EXCEPTION 'a gap between holders' USING ERRCODE = '23514', CONSTRAINT = 'responsibility_has_no_silent_gap';
    END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER responsibility_has_no_silent_gap AFTER INSERT OR UPDATE ON responsibility
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION first_place_is_continuous();`;

const freezes = `
  -- Who answered on the day of an event, kept as it was known then, with its hash.
  CREATE TABLE responsibility_freeze (
    key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    subject_key bigint NOT NULL REFERENCES responsibility_subject,
    event_on date NOT NULL,
    event_kind text NOT NULL CHECK (event_kind IN ('FINDING', 'CLUE', 'RECOMMENDATION', 'OTHER')),
    event_id uuid,
    chain jsonb NOT NULL,
    chain_hash text NOT NULL CHECK (chain_hash ~ '^[0-9a-f]{64}$'),
    frozen_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    frozen_by int NOT NULL REFERENCES app_user
  );
  CREATE INDEX responsibility_freeze_subject ON responsibility_freeze (subject_key, event_on);
  ${appendOnly('responsibility_freeze')}`;

const policies = [
  ...['responsibility_subject', 'responsibility', 'responsibility_freeze'].flatMap((table) => [
    close(table),
    allow(table, 'SELECT', signedIn),
    allow(table, 'INSERT', signedIn),
    `GRANT SELECT, INSERT ON ${table} TO mingjing_app;`,
  ]),
  allow('responsibility', 'UPDATE', signedIn),
  'GRANT UPDATE (recorded, ended_by) ON responsibility TO mingjing_app;',
  // One change of a subject waits for another: locking its row needs a right to change it.
  allow('responsibility_subject', 'UPDATE', signedIn),
  'GRANT UPDATE (name) ON responsibility_subject TO mingjing_app;',
].join('\n');
