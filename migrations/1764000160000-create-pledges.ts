import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, appendOnly, caseOf, close, currentUser, signedIn } from './policy.js';
import { ballots } from './sql/ballots.js';

/** Pledges (责任书): campaigns, texts and signatures, who stands under which pledge, reports, ballots that lead to nobody. */
export class CreatePledges1764000160000 implements MigrationInterface {
  readonly name = 'CreatePledges1764000160000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [campaigns, pledges, signing, standings, followUps, ballots, register, policies])
      await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}

const levels = `('CITY', 'BUREAU', 'DIVISION', 'UNIT', 'PROJECT_DEPT', 'STREET', 'COMMUNITY')`;

const campaigns = `
  CREATE TABLE pledge_campaign (
    key int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    code text NOT NULL CONSTRAINT pledge_campaign_code_is_unique UNIQUE CHECK (code ~ '^[A-Z0-9][A-Z0-9-]{1,39}$'),
    name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
    year int NOT NULL CHECK (year BETWEEN 1990 AND 2100),
    programme_key int REFERENCES programme,
    organization_key int NOT NULL REFERENCES organization,
    template jsonb NOT NULL,
    created_by int NOT NULL REFERENCES app_user,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    is_synthetic boolean NOT NULL DEFAULT false
  );
  ${appendOnly('pledge_campaign')}

  -- Who owes a pledge in a campaign: an organisation, or one of its projects, at a level. What coverage counts against.
  CREATE TABLE pledge_target (
    key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    campaign_key int NOT NULL REFERENCES pledge_campaign,
    organization_key int NOT NULL REFERENCES organization,
    project_key int REFERENCES project,
    level text NOT NULL CHECK (level IN ${levels}),
    CONSTRAINT pledge_target_is_there_once UNIQUE NULLS NOT DISTINCT (campaign_key, organization_key, project_key, level)
  );
  ${appendOnly('pledge_target')}`;

const pledges = `
  CREATE TABLE pledge (
    case_key bigint PRIMARY KEY REFERENCES case_file,
    target_key bigint NOT NULL REFERENCES pledge_target,
    campaign_key int NOT NULL REFERENCES pledge_campaign,
    parent_case_key bigint REFERENCES pledge,
    level text NOT NULL CHECK (level IN ${levels}),
    is_first boolean NOT NULL DEFAULT true,
    responsible_person_key int NOT NULL REFERENCES person,
    superior_person_key int NOT NULL REFERENCES person,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    objectives jsonb NOT NULL,
    tasks jsonb NOT NULL,
    divisions jsonb NOT NULL,
    text_hash text NOT NULL,
    report jsonb,
    score smallint CHECK (score BETWEEN 0 AND 100),
    is_synthetic boolean NOT NULL DEFAULT false,
    CONSTRAINT pledge_has_two_sides CHECK (responsible_person_key <> superior_person_key),
    CONSTRAINT pledge_ends_after_it_starts CHECK (ends_on >= starts_on),
    CONSTRAINT pledge_is_not_its_own_parent CHECK (parent_case_key <> case_key)
  );
  CREATE INDEX pledge_target_pledges ON pledge (target_key, case_key);
  CREATE UNIQUE INDEX pledge_target_has_one_first ON pledge (target_key) WHERE is_first;
  CREATE INDEX pledge_campaign_pledges ON pledge (campaign_key, case_key);
  CREATE INDEX pledge_parent ON pledge (parent_case_key) WHERE parent_case_key IS NOT NULL;

  -- How far down a level stands; the community's branch runs beside the departments'.
  CREATE FUNCTION pledge_depth(p_level text) RETURNS int LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE p_level WHEN 'CITY' THEN 1 WHEN 'BUREAU' THEN 2 WHEN 'DIVISION' THEN 3 WHEN 'STREET' THEN 3 WHEN 'UNIT' THEN 4
      WHEN 'COMMUNITY' THEN 4 ELSE 5 END $$;

  -- The text that is read and signed, as one line of JSON: whoever reads it can compute its hash again.
  CREATE FUNCTION pledge_text(p pledge) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_array('责任书', (SELECT code FROM pledge_campaign WHERE key = p.campaign_key), p.level, p.starts_on, p.ends_on,
      (SELECT id FROM person WHERE key = p.responsible_person_key), (SELECT id FROM person WHERE key = p.superior_person_key),
      p.objectives, p.tasks, p.divisions)::text $$;

  -- Every objective has a measurable task, and a division that pairs business with integrity duty (一岗双责).
  CREATE FUNCTION pledge_is_measured(p pledge) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT jsonb_array_length(p.objectives) > 0 AND NOT EXISTS (SELECT 1 FROM jsonb_array_elements(p.objectives) o
      WHERE NOT EXISTS (SELECT 1 FROM jsonb_array_elements(p.tasks) t WHERE t->'objective' = o->'number' AND char_length(t->>'measure') >= 2)
         OR NOT EXISTS (SELECT 1 FROM jsonb_array_elements(p.divisions) d WHERE d->'objective' = o->'number'
              AND char_length(d->>'businessDuty') >= 2 AND char_length(d->>'integrityDuty') >= 2)) $$;

  -- The hash follows the text; the text stands still from the issue on, but for who holds the office.
  CREATE FUNCTION keep_pledge_text() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE stands text;
  BEGIN
    IF TG_OP = 'UPDATE' THEN
      SELECT state INTO stands FROM case_file WHERE key = NEW.case_key;
      IF (NEW.target_key, NEW.campaign_key, NEW.level, NEW.case_key) IS DISTINCT FROM (OLD.target_key, OLD.campaign_key, OLD.level, OLD.case_key)
         OR (stands <> 'DRAFT' AND (NEW.objectives, NEW.tasks, NEW.divisions, NEW.starts_on, NEW.ends_on, NEW.parent_case_key, NEW.superior_person_key, NEW.is_first)
             IS DISTINCT FROM (OLD.objectives, OLD.tasks, OLD.divisions, OLD.starts_on, OLD.ends_on, OLD.parent_case_key, OLD.superior_person_key, OLD.is_first))
         OR (stands NOT IN ('DRAFT', 'IN_FORCE', 'REPORT_DUE') AND NEW.responsible_person_key <> OLD.responsible_person_key) THEN
        RAISE EXCEPTION 'an issued text stands' USING ERRCODE = '23514', CONSTRAINT = 'pledge_text_stands_once_issued';
      END IF;
    END IF;
    IF NEW.parent_case_key IS NOT NULL AND NOT EXISTS (SELECT 1 FROM pledge p WHERE p.case_key = NEW.parent_case_key
        AND p.campaign_key = NEW.campaign_key AND pledge_depth(p.level) < pledge_depth(NEW.level)) THEN
      RAISE EXCEPTION 'parent' USING ERRCODE = '23514', CONSTRAINT = 'pledge_parent_stands_above';
    END IF;
    NEW.text_hash := encode(sha256(convert_to(pledge_text(NEW), 'UTF8')), 'hex');
    RETURN NEW;
  END $$;
  CREATE TRIGGER pledge_hash_follows_its_text BEFORE INSERT OR UPDATE ON pledge FOR EACH ROW EXECUTE FUNCTION keep_pledge_text();

  -- No pledge is issued, nor comes in force, before the one above it is in force, nor without measured objectives.
  CREATE FUNCTION check_pledge_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE p pledge%ROWTYPE; broken text;
  BEGIN
    SELECT * INTO p FROM pledge WHERE case_key = NEW.case_key;
    broken := CASE
      WHEN p.parent_case_key IS NOT NULL AND NOT EXISTS (SELECT 1 FROM case_file WHERE key = p.parent_case_key
        AND state IN ('IN_FORCE', 'REPORT_DUE', 'REPORTED', 'APPRAISED')) THEN 'pledge_parent_is_in_force'
      WHEN NEW.to_state = 'ISSUED' AND NOT pledge_is_measured(p) THEN 'pledge_objectives_are_measured'
      WHEN NEW.to_state <> 'ISSUED' AND NOT EXISTS (SELECT 1 FROM pledge_signature s WHERE s.case_key = p.case_key
        AND s.text_hash = p.text_hash AND s.side = CASE NEW.to_state WHEN 'IN_FORCE' THEN 'SUPERIOR' ELSE 'RESPONSIBLE' END)
        THEN 'pledge_is_signed_first' END;
    IF broken IS NOT NULL THEN RAISE EXCEPTION '%', broken USING ERRCODE = '23514', CONSTRAINT = broken; END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER pledge_steps_in_order AFTER INSERT ON case_event FOR EACH ROW
    WHEN (NEW.workflow = 'pledge' AND NEW.from_state <> NEW.to_state AND NEW.to_state IN ('ISSUED', 'SIGNED_BY_RESPONSIBLE', 'IN_FORCE'))
    EXECUTE FUNCTION check_pledge_step();`;

const signing = `
  CREATE TABLE pledge_signature (
    key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_key bigint NOT NULL REFERENCES pledge,
    side text NOT NULL CHECK (side IN ('RESPONSIBLE', 'SUPERIOR')),
    person_key int NOT NULL REFERENCES person,
    user_key int NOT NULL REFERENCES app_user,
    text_hash text NOT NULL,
    signed_at timestamptz NOT NULL DEFAULT clock_timestamp()
  );
  CREATE INDEX pledge_signature_pledge ON pledge_signature (case_key);
  ${appendOnly('pledge_signature')}

  -- A signature is by the person whom the pledge names, by their own account, on exactly the text that stands.
  CREATE FUNCTION check_pledge_signature() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE p pledge%ROWTYPE; broken text;
  BEGIN
    SELECT * INTO p FROM pledge WHERE case_key = NEW.case_key;
    broken := CASE
      WHEN NEW.text_hash <> p.text_hash THEN 'pledge_is_signed_as_it_stands'
      WHEN NEW.person_key <> CASE NEW.side WHEN 'SUPERIOR' THEN p.superior_person_key ELSE p.responsible_person_key END
        OR NOT EXISTS (SELECT 1 FROM app_user WHERE key = NEW.user_key AND person_key = NEW.person_key) THEN 'pledge_is_signed_by_whom_it_names'
      WHEN EXISTS (SELECT 1 FROM pledge_signature s WHERE s.case_key = NEW.case_key AND s.person_key = NEW.person_key AND s.side <> NEW.side)
        THEN 'pledge_has_two_sides' END;
    IF broken IS NOT NULL THEN RAISE EXCEPTION '%', broken USING ERRCODE = '23514', CONSTRAINT = broken; END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER pledge_signature_is_sound BEFORE INSERT ON pledge_signature FOR EACH ROW EXECUTE FUNCTION check_pledge_signature();`;

const standings = `
  -- Who stood under which pledge, from when to when, and since when we know: no text. Written by the countersignature and
  -- by a change of holder alone; coverage, figures and the register of responsibility read it.
  CREATE TABLE pledge_standing (
    key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_key bigint NOT NULL REFERENCES pledge,
    target_key bigint NOT NULL REFERENCES pledge_target,
    campaign_key int NOT NULL REFERENCES pledge_campaign,
    person_key int NOT NULL REFERENCES person,
    rank text NOT NULL,
    is_first boolean NOT NULL,
    valid daterange NOT NULL,
    recorded tstzrange NOT NULL
  );
  CREATE INDEX pledge_standing_target ON pledge_standing (target_key);
  CREATE INDEX pledge_standing_campaign ON pledge_standing (campaign_key) INCLUDE (person_key, rank, is_first, valid, recorded);
  CREATE INDEX pledge_standing_case ON pledge_standing (case_key);

  CREATE FUNCTION write_pledge_standing() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE p pledge%ROWTYPE; day date; since date;
  BEGIN
    SELECT * INTO p FROM pledge WHERE case_key = NEW.case_key;
    day := (NEW.recorded_at AT TIME ZONE 'Asia/Shanghai')::date;
    IF NEW.to_state = 'CHANGE_OF_HOLDER' THEN
      since := COALESCE((NEW.changes->>'changedOn')::date, day);
      WITH ended AS (UPDATE pledge_standing SET recorded = tstzrange(lower(recorded), NEW.recorded_at)
        WHERE case_key = NEW.case_key AND upper_inf(recorded) AND valid && daterange(since, NULL) RETURNING *)
      INSERT INTO pledge_standing (case_key, target_key, campaign_key, person_key, rank, is_first, valid, recorded)
        SELECT case_key, target_key, campaign_key, person_key, rank, is_first, valid * daterange(NULL, since), tstzrange(NEW.recorded_at, NULL)
        FROM ended WHERE NOT isempty(valid * daterange(NULL, since));
    ELSE
      INSERT INTO pledge_standing (case_key, target_key, campaign_key, person_key, rank, is_first, valid, recorded)
      SELECT p.case_key, p.target_key, p.campaign_key, p.responsible_person_key, COALESCE((SELECT t.rank FROM post t
          WHERE t.person_key = p.responsible_person_key AND day BETWEEN t.valid_from AND COALESCE(t.valid_to, 'infinity')
          ORDER BY t.valid_from DESC LIMIT 1), 'UNKNOWN'),
        p.is_first, daterange(greatest(day, p.starts_on), p.ends_on, '[]'), tstzrange(NEW.recorded_at, NULL)
      WHERE greatest(day, p.starts_on) <= p.ends_on;
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER pledge_standing_follows AFTER INSERT ON case_event FOR EACH ROW
    WHEN (NEW.workflow = 'pledge' AND NEW.from_state <> NEW.to_state AND NEW.to_state IN ('IN_FORCE', 'CHANGE_OF_HOLDER'))
    EXECUTE FUNCTION write_pledge_standing();`;

const followUps = `
  CREATE TABLE pledge_accountability (
    key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_key bigint NOT NULL REFERENCES pledge,
    measure text NOT NULL,
    person_key int REFERENCES person,
    share text CHECK (share IN ('MAIN', 'IMPORTANT')),
    basis text NOT NULL CHECK (char_length(basis) BETWEEN 2 AND 500),
    CONSTRAINT pledge_measure_is_the_teams_or_a_persons CHECK ((measure LIKE 'TEAM\\_%') = (person_key IS NULL))
  );
  CREATE INDEX pledge_accountability_pledge ON pledge_accountability (case_key);
  ${appendOnly('pledge_accountability')}`;

const register = `
  -- Belief begins and ends when it is written down, never earlier or later: what was known then cannot be made up now.
  CREATE FUNCTION responsibility_is_recorded_now() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF current_user = 'mingjing_app' AND (
        (TG_OP = 'INSERT' AND (NOT upper_inf(NEW.recorded) OR lower(NEW.recorded) NOT BETWEEN now() AND clock_timestamp()))
        OR (TG_OP = 'UPDATE' AND (upper(NEW.recorded) NOT BETWEEN now() AND clock_timestamp() OR NEW.ended_by IS NULL))) THEN
      RAISE EXCEPTION 'recorded now' USING ERRCODE = '23514', CONSTRAINT = 'responsibility_is_recorded_now';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER responsibility_is_recorded_now BEFORE INSERT OR UPDATE ON responsibility
    FOR EACH ROW EXECUTE FUNCTION responsibility_is_recorded_now();

  -- What a row names as its pledge is one, and is that person's.
  CREATE FUNCTION check_responsibility_pledge() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    IF NEW.document_kind IS DISTINCT FROM 'PLEDGE' OR NOT (
      EXISTS (SELECT 1 FROM pledge WHERE case_key = NEW.pledge_case_key AND responsible_person_key = NEW.person_key)
      OR EXISTS (SELECT 1 FROM pledge_standing WHERE case_key = NEW.pledge_case_key AND person_key = NEW.person_key)) THEN
      RAISE EXCEPTION 'pledge' USING ERRCODE = '23514', CONSTRAINT = 'responsibility_pledge_is_the_holders';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER responsibility_pledge_is_the_holders BEFORE INSERT ON responsibility
    FOR EACH ROW WHEN (NEW.pledge_case_key IS NOT NULL) EXECUTE FUNCTION check_responsibility_pledge();`;

const policies = [
  ...['pledge_campaign', 'pledge_target', 'pledge_standing'].flatMap((table) => [
    close(table),
    allow(table, 'SELECT', signedIn),
    `GRANT SELECT ON ${table} TO mingjing_app;`,
  ]),
  allow('pledge_campaign', 'INSERT', `created_by = ${currentUser}`),
  allow('pledge_target', 'INSERT', signedIn),
  'GRANT INSERT ON pledge_campaign, pledge_target TO mingjing_app;',
  ...['pledge', 'pledge_signature', 'pledge_accountability', 'pledge_poll'].flatMap((table) => [
    close(table),
    allow(table, 'SELECT', caseOf(table)),
    allow(table, 'INSERT', caseOf(table)),
    `GRANT SELECT, INSERT ON ${table} TO mingjing_app;`,
  ]),
  allow('pledge', 'UPDATE', caseOf('pledge')),
  allow('pledge_poll', 'UPDATE', caseOf('pledge_poll')),
  'GRANT UPDATE ON pledge TO mingjing_app;',
  'GRANT UPDATE (closed_on) ON pledge_poll TO mingjing_app;',
  close('pledge_ballot_code'),
  close('pledge_ballot_count'),
  allow('pledge_ballot_code', 'INSERT', signedIn),
  'GRANT INSERT ON pledge_ballot_code TO mingjing_app;',
  allow(
    'pledge_ballot_count',
    'SELECT',
    'EXISTS (SELECT 1 FROM pledge_poll p WHERE p.key = poll_key AND p.closed_on IS NOT NULL)',
  ),
  'GRANT SELECT ON pledge_ballot_count TO mingjing_app;',
  `REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC;
   GRANT EXECUTE ON FUNCTION cast_ballot, pledge_depth, pledge_text, pledge_is_measured TO mingjing_app;`,
].join('\n');
