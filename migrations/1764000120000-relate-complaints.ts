import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, appendOnly, close, currentUser } from './policy.js';

/** Which complaints repeat another (重复件) or belong together (关联件): decided by a person, linked, never merged. */
export class RelateComplaints1764000120000 implements MigrationInterface {
  readonly name = 'RelateComplaints1764000120000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [relations, rules, policies]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}

const relations = `
  CREATE TABLE complaint_relation (
    key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    kind text NOT NULL CHECK (kind IN ('DUPLICATE', 'RELATED')),
    case_key bigint NOT NULL REFERENCES case_file,
    other_key bigint NOT NULL REFERENCES case_file,
    why text NOT NULL CHECK (char_length(why) BETWEEN 2 AND 2000),
    made_by int NOT NULL REFERENCES app_user,
    made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT complaint_is_not_related_to_itself CHECK (case_key <> other_key)
  );
  CREATE INDEX complaint_relation_case ON complaint_relation (case_key, key);
  CREATE INDEX complaint_relation_other ON complaint_relation (other_key, key);
  CREATE UNIQUE INDEX complaint_relation_is_said_once ON complaint_relation (LEAST(case_key, other_key), GREATEST(case_key, other_key))
    WHERE kind = 'RELATED';
  ${appendOnly('complaint_relation')}`;

const rules = `
  -- A primary is a registered complaint and no duplicate, and whatever has live duplicates becomes none: no chains.
  CREATE FUNCTION check_primary() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE broken text; other case_file%ROWTYPE;
  BEGIN
    SELECT * INTO other FROM case_file WHERE key = NEW.other_key FOR SHARE;
    broken := CASE
      WHEN other.kind <> 1 OR NOT EXISTS (SELECT 1 FROM complaint WHERE case_key = NEW.case_key) THEN 'complaint_relation_is_of_complaints'
      WHEN NEW.kind = 'RELATED' THEN NULL
      WHEN other.state IN ('RECEIVED', 'DUPLICATE_FILED') THEN 'primary_is_registered_and_no_duplicate'
      WHEN EXISTS (SELECT 1 FROM case_file d WHERE d.state = 'DUPLICATE_FILED' AND d.key <> NEW.case_key AND NEW.case_key = (SELECT r.other_key
          FROM complaint_relation r WHERE r.case_key = d.key AND r.kind = 'DUPLICATE' ORDER BY r.key DESC LIMIT 1)
        AND d.key IN (SELECT case_key FROM complaint_relation WHERE other_key = NEW.case_key AND kind = 'DUPLICATE'))
        THEN 'primary_of_others_is_no_duplicate'
    END;
    IF broken IS NOT NULL THEN RAISE EXCEPTION '%', broken USING ERRCODE = '23514', CONSTRAINT = broken; END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER complaint_relation_is_sound BEFORE INSERT ON complaint_relation FOR EACH ROW EXECUTE FUNCTION check_primary();

  -- Nothing is kept as a duplicate without the word of what it repeats.
  CREATE FUNCTION check_duplicate() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    IF NOT EXISTS (SELECT 1 FROM complaint_relation WHERE case_key = NEW.case_key AND kind = 'DUPLICATE') THEN
      RAISE EXCEPTION 'no primary' USING ERRCODE = '23514', CONSTRAINT = 'duplicate_has_a_primary';
    END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER duplicate_has_a_primary AFTER INSERT ON case_event DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.workflow = 'complaint' AND NEW.to_state = 'DUPLICATE_FILED') EXECUTE FUNCTION check_duplicate();`;

/** Whoever does not see both ends sees no sign of the link. */
const both = `EXISTS (SELECT 1 FROM case_file f WHERE f.key = complaint_relation.case_key)
  AND EXISTS (SELECT 1 FROM case_file f WHERE f.key = complaint_relation.other_key)`;

const policies = `
  ${close('complaint_relation')}
  ${allow('complaint_relation', 'SELECT', both)}
  ${allow('complaint_relation', 'INSERT', `made_by = ${currentUser} AND ${both}`)}
  GRANT SELECT, INSERT ON complaint_relation TO mingjing_app;
  REVOKE EXECUTE ON FUNCTION check_primary, check_duplicate FROM PUBLIC;`;
