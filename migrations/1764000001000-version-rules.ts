import type { MigrationInterface, QueryRunner } from 'typeorm';
import { advisoryLocks } from '../libs/platform/database/advisory-locks.js';
import { allow, close, currentUser, signedIn } from './policy.js';

/** Rules as versioned data: proposed by one, decided by another, written into force by the database itself. */
export class VersionRules1764000001000 implements MigrationInterface {
  readonly name = 'VersionRules1764000001000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [proposals, history, intoForce, policies]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}

const proposals = `
  CREATE TABLE rule_proposal (
    key int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    kind text NOT NULL CHECK (kind IN ('DEADLINE', 'CALENDAR_YEAR')),
    rule text,
    rule_set text,
    year int CHECK (year BETWEEN 1949 AND 2199),
    content jsonb NOT NULL,
    -- What stood there before, for a year of the calendar; versions of a rule stay in their own table.
    replaced jsonb,
    reason text NOT NULL CHECK (char_length(reason) BETWEEN 2 AND 500),
    proposed_by int NOT NULL REFERENCES app_user,
    proposed_at timestamptz NOT NULL DEFAULT now(),
    decision text CHECK (decision IN ('APPROVED', 'REFUSED')),
    decided_by int REFERENCES app_user,
    decided_at timestamptz,
    version int NOT NULL DEFAULT 1,
    CONSTRAINT rule_proposal_names_its_subject CHECK (CASE kind
      WHEN 'DEADLINE' THEN num_nonnulls(rule, rule_set) = 2 AND year IS NULL
      ELSE num_nonnulls(rule, rule_set) = 0 AND year IS NOT NULL END),
    CONSTRAINT rule_proposal_approver_is_not_proposer CHECK (decided_by <> proposed_by),
    CONSTRAINT rule_proposal_decision_is_signed CHECK (num_nonnulls(decision, decided_by, decided_at) IN (0, 3))
  );`;

const history = `
  CREATE FUNCTION keep_rule_history() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'DELETE' OR NEW.valid_to IS NULL OR NEW.valid_to > COALESCE(OLD.valid_to, NEW.valid_to)
       OR to_jsonb(NEW) - 'valid_to' <> to_jsonb(OLD) - 'valid_to' THEN
      RAISE EXCEPTION 'a version of a rule is ended, never edited' USING ERRCODE = '23514', CONSTRAINT = 'rule_deadline_is_history';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER rule_deadline_is_history BEFORE UPDATE OR DELETE ON rule_deadline
    FOR EACH ROW EXECUTE FUNCTION keep_rule_history();

  CREATE FUNCTION keep_rule_proposal() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE decided text[] := '{decision,decided_by,decided_at,replaced,version}';
  BEGIN
    IF TG_OP = 'DELETE' OR OLD.decision IS NOT NULL OR to_jsonb(NEW) - decided <> to_jsonb(OLD) - decided THEN
      RAISE EXCEPTION 'a proposal is decided once, never edited' USING ERRCODE = '23514', CONSTRAINT = 'rule_proposal_is_decided_once';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER rule_proposal_is_decided_once BEFORE UPDATE OR DELETE ON rule_proposal
    FOR EACH ROW EXECUTE FUNCTION keep_rule_proposal();`;

const intoForce = `
  -- The new version follows the last one, which ends the day before.
  CREATE FUNCTION put_rule_into_force(p_rule text, p_rule_set text, c jsonb) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE starts date := (c->>'validFrom')::date;
  BEGIN
    IF EXISTS (SELECT 1 FROM rule_deadline WHERE rule = p_rule AND valid_from >= starts) THEN
      RAISE EXCEPTION 'a later version exists' USING ERRCODE = '23P01', CONSTRAINT = 'rule_deadline_versions_follow_each_other';
    END IF;
    UPDATE rule_deadline SET valid_to = starts - 1 WHERE rule = p_rule AND (valid_to IS NULL OR valid_to >= starts);
    INSERT INTO rule_deadline (rule, rule_set, amount, unit, counting, rolls_to_working_day, label_zh, label_en, starts_zh,
        starts_en, source, mark, valid_from, most_extensions)
      SELECT p_rule, p_rule_set, (c->>'amount')::int, c->>'unit', c->>'counting', (c->>'rollsToWorkingDay')::boolean,
        last.label_zh, last.label_en, last.starts_zh, last.starts_en, c->>'source', c->>'mark', starts, last.most_extensions
      FROM rule_deadline last WHERE last.rule = p_rule ORDER BY last.valid_from DESC LIMIT 1;
  END $$;

  -- The days of a year as a whole; answers what they replace, null where the year was not there.
  CREATE FUNCTION put_year_into_force(p_year int, c jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
  DECLARE before jsonb;
  BEGIN
    SELECT jsonb_build_object('source', y.source, 'days', (
        SELECT COALESCE(jsonb_agg(jsonb_build_object('date', day, 'kind', kind, 'name', name) ORDER BY day), '[]')
        FROM work_calendar_day WHERE extract(year FROM day) = p_year)) INTO before
      FROM work_calendar_year y WHERE y.year = p_year;
    DELETE FROM work_calendar_day WHERE extract(year FROM day) = p_year;
    INSERT INTO work_calendar_year (year, source) VALUES (p_year, c->>'source') ON CONFLICT (year) DO UPDATE SET source = EXCLUDED.source;
    INSERT INTO work_calendar_day (day, kind, name, source)
      SELECT d.date, d.kind, d.name, c->>'source' FROM jsonb_to_recordset(c->'days') AS d(date date, kind text, name text);
    RETURN before;
  END $$;

  -- A decision. Two people, not two accounts; approval moves the epoch, so that no process counts by the old rule again.
  CREATE FUNCTION decide_rule_proposal() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    IF EXISTS (SELECT 1 FROM app_user p JOIN app_user d ON d.person_key = p.person_key
               WHERE p.key = NEW.proposed_by AND d.key = NEW.decided_by) THEN
      RAISE EXCEPTION 'same person' USING ERRCODE = '23514', CONSTRAINT = 'rule_proposal_approver_is_not_proposer';
    END IF;
    IF NEW.decision <> 'APPROVED' THEN RETURN NEW; END IF;
    PERFORM pg_advisory_xact_lock(${advisoryLocks.ruleVersions});
    IF NEW.kind = 'DEADLINE' THEN PERFORM put_rule_into_force(NEW.rule, NEW.rule_set, NEW.content);
    ELSE NEW.replaced := put_year_into_force(NEW.year, NEW.content);
    END IF;
    UPDATE authority SET epoch = epoch + 1;
    RETURN NEW;
  END $$;
  CREATE TRIGGER rule_proposal_takes_effect BEFORE UPDATE OF decision ON rule_proposal
    FOR EACH ROW WHEN (OLD.decision IS NULL AND NEW.decision IS NOT NULL) EXECUTE FUNCTION decide_rule_proposal();
  REVOKE EXECUTE ON FUNCTION keep_rule_history, keep_rule_proposal, put_rule_into_force, put_year_into_force,
    decide_rule_proposal FROM PUBLIC;`;

const policies = [
  close('rule_proposal'),
  allow('rule_proposal', 'SELECT', signedIn),
  allow('rule_proposal', 'INSERT', `proposed_by = ${currentUser} AND decision IS NULL`),
  allow('rule_proposal', 'UPDATE', 'decision IS NULL', `decided_by = ${currentUser}`),
  'GRANT SELECT, INSERT, UPDATE (decision, decided_by, decided_at, version) ON rule_proposal TO mingjing_app;',
].join('\n');
