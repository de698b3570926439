import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, appendOnly, caseOf, close, signedIn } from './policy.js';

/** Chains frozen by steps of cases; a programme's leading group, office and networks with their meetings and tasks. */
export class KeepNetworks1764000191000 implements MigrationInterface {
  readonly name = 'KeepNetworks1764000191000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [freezing, bodies, meetings, tasks, policies]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}

const freezing = `
  -- A chain that a step of a case froze is seen by whoever sees the case.
  ALTER TABLE responsibility_freeze ADD COLUMN case_key bigint REFERENCES case_file;
  CREATE INDEX responsibility_freeze_of_event ON responsibility_freeze (event_id) WHERE event_id IS NOT NULL;
  DROP POLICY responsibility_freeze_select ON responsibility_freeze;
  DROP POLICY responsibility_freeze_insert ON responsibility_freeze;
  ${allow('responsibility_freeze', 'SELECT', `${signedIn} AND (case_key IS NULL OR ${caseOf('responsibility_freeze')})`)}
  ${allow('responsibility_freeze', 'INSERT', `${signedIn} AND (case_key IS NULL OR ${caseOf('responsibility_freeze')})`)}
  GRANT EXECUTE ON FUNCTION id_beside TO mingjing_app;`;

const bodies = `
  -- Procedures §1.1, 1 to 5: a leading group with a standing office, and three networks: of supervision, of the regulators,
  -- of the owners. A body is led by one organisation; its members are people and units, each from a day to another.
  CREATE TABLE network_body (
    key int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    programme_key int NOT NULL REFERENCES programme,
    kind text NOT NULL CHECK (kind IN ('LEADING_GROUP', 'STANDING_OFFICE', 'SUPERVISION_NETWORK', 'REGULATOR_NETWORK', 'OWNER_NETWORK')),
    name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
    organization_key int NOT NULL REFERENCES organization,
    starts_on date NOT NULL,
    ends_on date,
    is_synthetic boolean NOT NULL DEFAULT false,
    CONSTRAINT network_body_ends_after_it_starts CHECK (ends_on IS NULL OR ends_on >= starts_on),
    CONSTRAINT programme_has_one_body_of_a_kind EXCLUDE USING gist (programme_key WITH =, kind WITH =, daterange(starts_on, ends_on, '[]') WITH &&)
  );
  CREATE TABLE network_member (
    key int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    body_key int NOT NULL REFERENCES network_body,
    role text NOT NULL CHECK (role IN ('HEAD', 'DEPUTY', 'MEMBER', 'LEAD_UNIT', 'UNIT')),
    person_key int REFERENCES person,
    organization_key int REFERENCES organization,
    starts_on date NOT NULL,
    ends_on date,
    CONSTRAINT network_member_is_a_person_or_a_unit CHECK (num_nonnulls(person_key, organization_key) = 1
      AND (organization_key IS NOT NULL) = (role IN ('LEAD_UNIT', 'UNIT'))),
    CONSTRAINT network_member_ends_after_it_starts CHECK (ends_on IS NULL OR ends_on >= starts_on),
    CONSTRAINT network_body_has_one_head EXCLUDE USING gist (body_key WITH =, daterange(starts_on, ends_on, '[]') WITH &&) WHERE (role = 'HEAD'),
    CONSTRAINT network_member_is_there_once EXCLUDE USING gist (body_key WITH =, COALESCE(person_key, 0) WITH =, COALESCE(organization_key, 0) WITH =,
      daterange(starts_on, ends_on, '[]') WITH &&)
  );
  CREATE INDEX network_member_body ON network_member (body_key);`;

const meetings = `
  -- Procedures §1.1, 2: working and joint meetings (工作会议、联席会议); what they resolve becomes tasks.
  CREATE TABLE network_meeting (
    key int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    body_key int NOT NULL REFERENCES network_body,
    kind text NOT NULL CHECK (kind IN ('WORKING', 'JOINT')),
    held_on date NOT NULL,
    title text NOT NULL CHECK (char_length(title) BETWEEN 2 AND 200),
    minutes text NOT NULL CHECK (char_length(minutes) BETWEEN 2 AND 10000),
    recorded_by int NOT NULL REFERENCES app_user,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    is_synthetic boolean NOT NULL DEFAULT false
  );
  CREATE INDEX network_meeting_body ON network_meeting (body_key, held_on);
  ${appendOnly('network_meeting')}`;

const tasks = `
  CREATE TABLE network_task (
    key int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    meeting_key int NOT NULL REFERENCES network_meeting,
    ordinal smallint NOT NULL CHECK (ordinal > 0),
    text text NOT NULL CHECK (char_length(text) BETWEEN 2 AND 500),
    owner_person_key int NOT NULL REFERENCES person,
    owner_organization_key int NOT NULL REFERENCES organization,
    due_on date NOT NULL,
    done_on date,
    done_note text CHECK (char_length(done_note) BETWEEN 2 AND 2000),
    done_by int REFERENCES app_user,
    CONSTRAINT network_task_stands_once_in_its_meeting UNIQUE (meeting_key, ordinal),
    CONSTRAINT network_task_is_done_whole CHECK (num_nulls(done_on, done_note, done_by) IN (0, 3))
  );
  CREATE INDEX network_task_due ON network_task (due_on) WHERE done_on IS NULL;
  CREATE INDEX network_task_owner ON network_task (owner_person_key);

  -- A task is due after the meeting that resolved it, its owner holds a post there, and it is done once, by nobody's
  -- changing it. Whoever owns it answers for it from the day of the meeting: the register of responsibility follows.
  CREATE FUNCTION check_network_task() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE m network_meeting%ROWTYPE; broken text;
  BEGIN
    SELECT * INTO m FROM network_meeting WHERE key = NEW.meeting_key;
    broken := CASE
      WHEN TG_OP = 'UPDATE' AND (OLD.done_on IS NOT NULL OR (NEW.id, NEW.meeting_key, NEW.ordinal, NEW.text, NEW.owner_person_key, NEW.owner_organization_key, NEW.due_on)
        IS DISTINCT FROM (OLD.id, OLD.meeting_key, OLD.ordinal, OLD.text, OLD.owner_person_key, OLD.owner_organization_key, OLD.due_on)) THEN 'network_task_is_done_once'
      WHEN NEW.due_on < m.held_on OR NEW.done_on < m.held_on THEN 'network_task_follows_its_meeting'
      WHEN TG_OP = 'INSERT' AND NOT EXISTS (SELECT 1 FROM post t WHERE t.person_key = NEW.owner_person_key AND t.organization_key = NEW.owner_organization_key
        AND m.held_on BETWEEN t.valid_from AND COALESCE(t.valid_to, 'infinity')) THEN 'network_task_owner_holds_the_post' END;
    IF broken IS NOT NULL THEN RAISE EXCEPTION '%', broken USING ERRCODE = '23514', CONSTRAINT = broken; END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER network_task_is_sound BEFORE INSERT OR UPDATE ON network_task FOR EACH ROW EXECUTE FUNCTION check_network_task();

  CREATE FUNCTION write_task_responsibility() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE subject bigint; m network_meeting%ROWTYPE;
  BEGIN
    SELECT * INTO m FROM network_meeting WHERE key = NEW.meeting_key;
    INSERT INTO responsibility_subject (id, kind, name, organization_key, external_id)
      VALUES (id_beside(NEW.id, 'subject'), 'TASK', left(NEW.text, 200), NEW.owner_organization_key, NEW.id) RETURNING key INTO subject;
    INSERT INTO responsibility (id, subject_key, level, person_key, post_title, post_organization_key, document_kind, document_reference, valid, recorded,
      recorded_by, reason, is_synthetic)
    SELECT id_beside(NEW.id, 'first'), subject, 'FIRST', NEW.owner_person_key, t.title, t.organization_key, 'MINUTES', m.title, daterange(m.held_on, NULL),
      tstzrange(CASE WHEN m.recorded_at < now() THEN m.recorded_at ELSE clock_timestamp() END, NULL), m.recorded_by, '会议议定', m.is_synthetic
    FROM post t WHERE t.person_key = NEW.owner_person_key AND t.organization_key = NEW.owner_organization_key
      AND m.held_on BETWEEN t.valid_from AND COALESCE(t.valid_to, 'infinity') ORDER BY t.valid_from DESC LIMIT 1;
    RETURN NULL;
  END $$;
  CREATE TRIGGER responsibility_follows_task AFTER INSERT ON network_task FOR EACH ROW EXECUTE FUNCTION write_task_responsibility();
  REVOKE EXECUTE ON FUNCTION check_network_task, write_task_responsibility FROM PUBLIC;`;

const policies = [
  ...['network_body', 'network_member', 'network_meeting', 'network_task'].flatMap((table) => [
    close(table),
    allow(table, 'SELECT', signedIn),
    allow(table, 'INSERT', signedIn),
    `GRANT SELECT, INSERT ON ${table} TO mingjing_app;`,
  ]),
  ...['network_body', 'network_member', 'network_task'].map((table) => allow(table, 'UPDATE', signedIn)),
  'GRANT UPDATE (ends_on) ON network_body, network_member TO mingjing_app;',
  'GRANT UPDATE (done_on, done_note, done_by) ON network_task TO mingjing_app;',
].join('\n');
