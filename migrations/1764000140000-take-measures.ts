import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, caseOf, close, currentUser } from './policy.js';

/** What was done about a substantiated complaint: proposed by one, confirmed by another, then as it is for good. */
export class TakeMeasures1764000140000 implements MigrationInterface {
  readonly name = 'TakeMeasures1764000140000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [measures, rules, policies]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}

const measures = `
  CREATE TABLE measure (
    key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    case_key bigint NOT NULL REFERENCES complaint,
    type text NOT NULL CHECK (type ~ '^[A-Z_]{3,40}$'),
    note text NOT NULL CHECK (char_length(note) BETWEEN 2 AND 4000),
    tender_ref text CHECK (char_length(tender_ref) BETWEEN 1 AND 100),
    before_fen bigint CHECK (before_fen >= 0),
    after_fen bigint CHECK (after_fen >= 0),
    amount_fen bigint CHECK (amount_fen BETWEEN 1 AND 1000000000000000),
    basis text CHECK (char_length(basis) BETWEEN 2 AND 1000),
    is_synthetic boolean NOT NULL DEFAULT false,
    proposed_by int NOT NULL REFERENCES app_user,
    proposed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    confirmed_by int REFERENCES app_user,
    confirmed_at timestamptz,
    CONSTRAINT measure_of_money_has_its_figures CHECK (num_nonnulls(before_fen, after_fen, amount_fen, basis) =
      CASE WHEN type IN ('SAVING', 'COST_CUT', 'RECOVERY', 'REFUND') THEN 4 ELSE 0 END),
    CONSTRAINT measure_amount_is_the_difference CHECK (amount_fen IS NULL OR amount_fen = abs(before_fen - after_fen)),
    CONSTRAINT measure_is_confirmed_by_somebody CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL)),
    CONSTRAINT measure_confirmer_is_not_proposer CHECK (confirmed_by <> proposed_by)
  );
  CREATE INDEX measure_case ON measure (case_key, key);
  CREATE INDEX measure_type ON measure (type, case_key) WHERE confirmed_at IS NOT NULL;
  CREATE TRIGGER measure_is_never_deleted BEFORE DELETE ON measure FOR EACH ROW EXECUTE FUNCTION refuse_change();`;

const rules = `
  -- Two persons, whatever accounts they use; nothing but the confirmation is ever added; only where something was found.
  CREATE FUNCTION check_measure() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE broken text;
  BEGIN
    broken := CASE
      WHEN TG_OP = 'UPDATE' AND OLD.confirmed_by IS NOT NULL THEN 'measure_is_confirmed_once'
      WHEN TG_OP = 'UPDATE' AND (to_jsonb(NEW) - 'confirmed_by' - 'confirmed_at') <> (to_jsonb(OLD) - 'confirmed_by' - 'confirmed_at')
        THEN 'measure_stands_as_proposed'
      WHEN EXISTS (SELECT 1 FROM app_user a JOIN app_user b ON b.person_key = a.person_key
        WHERE a.key = NEW.proposed_by AND b.key = NEW.confirmed_by) THEN 'measure_confirmer_is_not_proposer'
      WHEN NOT EXISTS (SELECT 1 FROM case_file WHERE key = NEW.case_key AND outcome IN ('SUBSTANTIATED', 'PARTLY_SUBSTANTIATED'))
        THEN 'measure_follows_a_finding'
    END;
    IF broken IS NOT NULL THEN RAISE EXCEPTION '%', broken USING ERRCODE = '23514', CONSTRAINT = broken; END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER measure_is_sound BEFORE INSERT OR UPDATE ON measure FOR EACH ROW EXECUTE FUNCTION check_measure();
  REVOKE EXECUTE ON FUNCTION check_measure FROM PUBLIC;`;

const policies = `
  ${close('measure')}
  ${allow('measure', 'SELECT', caseOf('measure'))}
  ${allow('measure', 'INSERT', `proposed_by = ${currentUser} AND confirmed_by IS NULL AND ${caseOf('measure')}`)}
  ${allow('measure', 'UPDATE', caseOf('measure'), `confirmed_by = ${currentUser} AND ${caseOf('measure')}`)}
  GRANT SELECT, INSERT ON measure TO mingjing_app;
  GRANT UPDATE (confirmed_by, confirmed_at) ON measure TO mingjing_app;`;
