import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, appendOnly, close, currentUser, signedIn } from './policy.js';

/** Registers around inspections: regulations, the diary of stationed groups, themes with their tasks, groups, sourced facts. */
export class KeepSupervisionRegisters1764000222000 implements MigrationInterface {
  readonly name = 'KeepSupervisionRegisters1764000222000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [regulations, diary, themes, facts, papers, policies]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}

const stages = `('INITIATION', 'PLANNING', 'LAND', 'TENDER', 'CONTRACT', 'CONSTRUCTION', 'ACCEPTANCE', 'OPERATION', 'HANDOVER')`;

const regulations = `
  CREATE TABLE regulation (
    key int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
    document_number text CHECK (char_length(document_number) BETWEEN 1 AND 60),
    issuer text NOT NULL CHECK (char_length(issuer) BETWEEN 1 AND 100),
    issued_on date NOT NULL,
    kind text NOT NULL CHECK (kind IN ('OPINION', 'MEASURE', 'RULE', 'NOTICE', 'PLAN')),
    stage text CHECK (stage IN ${stages}),
    origin text NOT NULL CHECK (origin IN ('ISSUED', 'COORDINATED', 'URGED')),
    coordinated_with text[] NOT NULL DEFAULT '{}',
    programme_key int REFERENCES programme,
    supersedes_key int CONSTRAINT regulation_is_superseded_once UNIQUE REFERENCES regulation,
    finding_key bigint REFERENCES inspection_finding,
    ended_on date,
    recorded_by int NOT NULL REFERENCES app_user,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    version int NOT NULL DEFAULT 1,
    is_synthetic boolean NOT NULL DEFAULT false,
    CONSTRAINT regulation_ends_after_it_begins CHECK (ended_on >= issued_on),
    CONSTRAINT regulation_of_a_finding_was_urged CHECK (finding_key IS NULL OR origin = 'URGED'),
    CONSTRAINT regulation_was_coordinated_with_somebody CHECK (origin <> 'COORDINATED' OR cardinality(coordinated_with) > 0)
  );
  CREATE INDEX regulation_issued ON regulation (issued_on, key);

  -- What it demands, item by item: a discipline's requirements, disclosures, prohibitions.
  CREATE TABLE regulation_requirement (
    regulation_key int NOT NULL REFERENCES regulation,
    ordinal smallint NOT NULL CHECK (ordinal BETWEEN 1 AND 200),
    kind text NOT NULL CHECK (kind IN ('DISCIPLINE', 'DISCLOSURE', 'PROHIBITION', 'OTHER')),
    content text NOT NULL CHECK (char_length(content) BETWEEN 1 AND 1000),
    PRIMARY KEY (regulation_key, ordinal)
  );
  ${appendOnly('regulation_requirement')}

  -- A regulation is repealed once, and changed no other way. What supersedes it was not issued before it.
  CREATE FUNCTION keep_regulation() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'INSERT' THEN
      IF EXISTS (SELECT 1 FROM regulation r WHERE r.key = NEW.supersedes_key AND r.issued_on > NEW.issued_on) THEN
        RAISE EXCEPTION 'order' USING ERRCODE = '23514', CONSTRAINT = 'regulation_follows_what_it_supersedes';
      END IF;
    ELSIF OLD.ended_on IS NOT NULL OR to_jsonb(NEW) - 'ended_on' - 'version' <> to_jsonb(OLD) - 'ended_on' - 'version' THEN
      RAISE EXCEPTION 'kept' USING ERRCODE = '23514', CONSTRAINT = 'regulation_stands_as_recorded';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER regulation_stands_as_recorded BEFORE INSERT OR UPDATE ON regulation FOR EACH ROW EXECUTE FUNCTION keep_regulation();
  CREATE TRIGGER regulation_is_never_deleted BEFORE DELETE ON regulation FOR EACH ROW EXECUTE FUNCTION refuse_change();`;

const diary = `
  -- The diary of a stationed group (派驻监督小组): what it joined, where it sat in without a vote.
  CREATE TABLE station_diary (
    key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    group_key int NOT NULL REFERENCES organization,
    host text NOT NULL CHECK (char_length(host) BETWEEN 1 AND 100),
    kind text NOT NULL CHECK (kind IN ('INSPECTION_JOINED', 'MEETING_SAT_IN')),
    happened_on date NOT NULL,
    title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
    note text CHECK (char_length(note) BETWEEN 1 AND 4000),
    programme_key int REFERENCES programme,
    recorded_by int NOT NULL REFERENCES app_user,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    withdrawn_by int REFERENCES app_user,
    withdrawn_at timestamptz,
    withdrawn_because text CHECK (char_length(withdrawn_because) BETWEEN 2 AND 500),
    is_synthetic boolean NOT NULL DEFAULT false,
    CONSTRAINT diary_is_withdrawn_whole CHECK (num_nulls(withdrawn_by, withdrawn_at, withdrawn_because) IN (0, 3)),
    CONSTRAINT diary_is_of_the_past CHECK (happened_on <= (recorded_at AT TIME ZONE 'Asia/Shanghai')::date)
  );
  CREATE INDEX station_diary_programme ON station_diary (programme_key, kind);
  CREATE INDEX station_diary_order ON station_diary (happened_on, key);
  CREATE FUNCTION keep_diary() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.withdrawn_at IS NOT NULL OR to_jsonb(NEW) - ARRAY['withdrawn_by', 'withdrawn_at', 'withdrawn_because']
        <> to_jsonb(OLD) - ARRAY['withdrawn_by', 'withdrawn_at', 'withdrawn_because'] THEN
      RAISE EXCEPTION 'kept' USING ERRCODE = '23514', CONSTRAINT = 'diary_stands_as_written';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER diary_stands_as_written BEFORE UPDATE ON station_diary FOR EACH ROW EXECUTE FUNCTION keep_diary();
  CREATE TRIGGER diary_is_never_deleted BEFORE DELETE ON station_diary FOR EACH ROW EXECUTE FUNCTION refuse_change();`;

const themes = `
  -- Yearly themes (年度主题), and the tasks that they are decomposed into.
  CREATE TABLE supervision_theme (
    key int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    year smallint NOT NULL CHECK (year BETWEEN 1990 AND 2100),
    title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
    programme_key int REFERENCES programme,
    organization_key int NOT NULL REFERENCES organization,
    created_by int NOT NULL REFERENCES app_user,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    is_synthetic boolean NOT NULL DEFAULT false,
    CONSTRAINT supervision_theme_is_there_once UNIQUE NULLS NOT DISTINCT (programme_key, organization_key, year, title)
  );
  ${appendOnly('supervision_theme')}

  CREATE TABLE supervision_task (
    key int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    theme_key int NOT NULL REFERENCES supervision_theme,
    ordinal smallint NOT NULL,
    title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 500),
    lead_key int NOT NULL REFERENCES organization,
    co_units text[] NOT NULL DEFAULT '{}',
    region_code text CHECK (region_code ~ '^[0-9]{6}$'),
    due_on date NOT NULL,
    state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'REPORTED', 'VERIFIED')),
    evidence text CHECK (char_length(evidence) BETWEEN 2 AND 4000),
    reported_by int REFERENCES app_user,
    reported_at timestamptz,
    decided_by int REFERENCES app_user,
    decided_at timestamptz,
    returned_because text CHECK (char_length(returned_because) BETWEEN 2 AND 2000),
    version int NOT NULL DEFAULT 1,
    CONSTRAINT supervision_task_is_there_once UNIQUE (theme_key, ordinal),
    CONSTRAINT supervision_task_shows_evidence CHECK (state = 'OPEN' OR num_nulls(evidence, reported_by, reported_at) = 0),
    CONSTRAINT supervision_task_is_verified_by_another CHECK (state <> 'VERIFIED' OR decided_by <> reported_by)
  );
  CREATE INDEX supervision_task_lead ON supervision_task (lead_key);
  CREATE FUNCTION step_task() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF (OLD.state || ' ' || NEW.state) NOT IN ('OPEN REPORTED', 'REPORTED VERIFIED', 'REPORTED OPEN') OR NEW.version <> OLD.version + 1
       OR (NEW.theme_key, NEW.ordinal, NEW.title, NEW.lead_key, NEW.due_on) <> (OLD.theme_key, OLD.ordinal, OLD.title, OLD.lead_key, OLD.due_on) THEN
      RAISE EXCEPTION 'step' USING ERRCODE = '23514', CONSTRAINT = 'supervision_task_goes_step_by_step';
    END IF;
    IF NEW.state = 'VERIFIED' AND EXISTS (SELECT 1 FROM app_user a JOIN app_user b ON a.person_key = b.person_key
        WHERE a.key = NEW.decided_by AND b.key = NEW.reported_by) THEN
      RAISE EXCEPTION 'same person' USING ERRCODE = '23514', CONSTRAINT = 'supervision_task_is_verified_by_another';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER supervision_task_goes_step_by_step BEFORE UPDATE ON supervision_task FOR EACH ROW EXECUTE FUNCTION step_task();
  CREATE TRIGGER supervision_task_is_never_deleted BEFORE DELETE ON supervision_task FOR EACH ROW EXECUTE FUNCTION refuse_change();

  -- Working groups, each with the stationed office that watches it.
  CREATE TABLE working_group (
    key int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    programme_key int NOT NULL REFERENCES programme,
    name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 100),
    lead_key int NOT NULL REFERENCES organization,
    supervisor_key int NOT NULL REFERENCES organization,
    starts_on date NOT NULL,
    recorded_by int NOT NULL REFERENCES app_user,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    is_synthetic boolean NOT NULL DEFAULT false,
    CONSTRAINT working_group_is_there_once UNIQUE (programme_key, name),
    CONSTRAINT working_group_is_watched_from_outside CHECK (supervisor_key <> lead_key)
  );
  ${appendOnly('working_group')}`;

const facts = `
  -- What a source states and no row can count: with its source, never changed, only stated anew.
  CREATE TABLE programme_fact (
    key int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    programme_key int NOT NULL REFERENCES programme,
    code text NOT NULL CHECK (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
    value bigint NOT NULL CHECK (value >= 0),
    qualifier text NOT NULL CHECK (qualifier IN ('EXACT', 'OVER', 'NEARLY', 'ATLEAST')),
    unit text NOT NULL CHECK (char_length(unit) BETWEEN 1 AND 10),
    source text NOT NULL CHECK (char_length(source) BETWEEN 2 AND 500),
    stated_by int NOT NULL REFERENCES app_user,
    stated_at timestamptz NOT NULL DEFAULT clock_timestamp()
  );
  CREATE INDEX programme_fact_programme ON programme_fact (programme_key, code, stated_at);
  ${appendOnly('programme_fact')}`;

/** Roles that are the inspected side: working papers and what is attached to them are not for their eyes. */
const side = `('UNIT_LIAISON', 'COMMUNITY_SECRETARY')`;
const papers = `
  CREATE FUNCTION is_inspected_side() RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT COALESCE(bool_and(g.role IN ${side}), false) FROM role_grant g WHERE g.user_key = ${currentUser}
      AND g.approved_at IS NOT NULL AND g.revoked_at IS NULL $$;
  CREATE FUNCTION is_of_a_paper(p_case bigint, p_document uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM inspection_paper WHERE case_key = p_case AND p_document IN (evidence_document_id, signature_document_id)) $$;
  CREATE POLICY inspection_paper_is_the_teams ON inspection_paper AS RESTRICTIVE FOR SELECT TO mingjing_app USING (NOT (SELECT is_inspected_side()));
  CREATE POLICY document_of_a_paper_is_the_teams ON document AS RESTRICTIVE FOR SELECT TO mingjing_app
    USING (NOT (SELECT is_inspected_side()) OR NOT is_of_a_paper(case_key, id));

  -- Evidence is a document of the same inspection.
  CREATE FUNCTION check_inspection_document() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    IF EXISTS (SELECT 1 FROM unnest(ARRAY[NEW.evidence_document_id, (to_jsonb(NEW)->>'signature_document_id')::uuid]) x(id)
        WHERE x.id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM document d WHERE d.id = x.id AND d.case_key = NEW.case_key)) THEN
      RAISE EXCEPTION 'document' USING ERRCODE = '23514', CONSTRAINT = 'inspection_evidence_is_of_its_case';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER inspection_paper_shows_its_own BEFORE INSERT ON inspection_paper FOR EACH ROW EXECUTE FUNCTION check_inspection_document();
  CREATE TRIGGER rectification_shows_its_own BEFORE UPDATE OF evidence_document_id ON rectification_item
    FOR EACH ROW EXECUTE FUNCTION check_inspection_document();
  REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION is_inspected_side, is_of_a_paper TO mingjing_app;`;

const policies = [
  ...[
    ['regulation', 'recorded_by'],
    ['station_diary', 'recorded_by'],
    ['supervision_theme', 'created_by'],
    ['working_group', 'recorded_by'],
    ['programme_fact', 'stated_by'],
  ].flatMap(([table = '', who]) => [
    close(table),
    allow(table, 'SELECT', signedIn),
    allow(table, 'INSERT', `${who} = ${currentUser}`),
    `GRANT SELECT, INSERT ON ${table} TO mingjing_app;`,
  ]),
  ...['regulation_requirement', 'supervision_task'].flatMap((table) => [
    close(table),
    allow(table, 'SELECT', signedIn),
    allow(table, 'INSERT', signedIn),
    `GRANT SELECT, INSERT ON ${table} TO mingjing_app;`,
  ]),
  allow('regulation', 'UPDATE', signedIn),
  allow('station_diary', 'UPDATE', signedIn, `withdrawn_by = ${currentUser}`),
  allow('supervision_task', 'UPDATE', signedIn),
  `GRANT UPDATE (ended_on, version) ON regulation TO mingjing_app;
   GRANT UPDATE (withdrawn_by, withdrawn_at, withdrawn_because) ON station_diary TO mingjing_app;
   GRANT UPDATE (state, evidence, reported_by, reported_at, decided_by, decided_at, returned_because, version) ON supervision_task TO mingjing_app;`,
].join('\n');
