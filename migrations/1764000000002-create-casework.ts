import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, appendOnly, caseIsVisible, caseOf, close, currentUser, filedHere, signedIn } from './policy.js';
import { clocks, rules } from './sql/rules-and-clocks.js';

/** The spine that every kind of case shares: file, history, clocks, recusal, numbers, replays, audit. */
export class CreateCasework1764000000002 implements MigrationInterface {
  readonly name = 'CreateCasework1764000000002';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [rules, caseFile, history, clocks, recusals, ledgers, audit, policies]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}

const ancestorColumns = [1, 2, 3, 4, 5].map((level) => `o${level} int`).join(', ');

const caseFile = `
  CREATE TABLE case_file (
    key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL CONSTRAINT case_file_id_is_unique UNIQUE,
    kind smallint NOT NULL,
    number text CONSTRAINT case_file_number_is_unique UNIQUE,
    state text NOT NULL,
    version int NOT NULL DEFAULT 1,
    is_open boolean NOT NULL DEFAULT true,
    organ_key int NOT NULL REFERENCES organization,
    org_key int NOT NULL REFERENCES organization,
    ${ancestorColumns},
    secrecy smallint NOT NULL CHECK (secrecy BETWEEN 0 AND 2),
    assignees int[] NOT NULL DEFAULT '{}',
    recused int[] NOT NULL DEFAULT '{}',
    CONSTRAINT recused_are_never_assigned CHECK (NOT assignees && recused),
    programme_key int REFERENCES programme,
    outcome text,
    title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
    due_on date NOT NULL DEFAULT DATE '9999-12-31',
    warn_on date NOT NULL DEFAULT DATE '9999-12-31',
    is_paused boolean NOT NULL DEFAULT false,
    received_at timestamptz NOT NULL,
    created_by int NOT NULL REFERENCES app_user,
    filed_xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
    CONSTRAINT programme_complaint_is_investigated CHECK
      (kind <> 1 OR programme_key IS NULL OR outcome IS NOT NULL OR state NOT IN ('CLOSED', 'ARCHIVED', 'NOT_ACCEPTED'))
  );
  CREATE INDEX case_file_organization ON case_file (org_key, key);
  CREATE INDEX case_file_programme ON case_file (programme_key, key) WHERE programme_key IS NOT NULL;
  ${[1, 2, 3, 4, 5]
    .map(
      (level) => `
  CREATE INDEX case_file_open_${level} ON case_file (kind, o${level}, state, due_on, key) WHERE is_open AND o${level} IS NOT NULL;
  CREATE INDEX case_file_received_${level} ON case_file (kind, o${level}, received_at, key) WHERE o${level} IS NOT NULL;`,
    )
    .join('')}

  -- One row an assignee, so that an officer's list starts from the officer; kept by the trigger below.
  CREATE TABLE case_assignee (
    user_key int NOT NULL, case_key bigint NOT NULL REFERENCES case_file ON DELETE CASCADE, PRIMARY KEY (user_key, case_key)
  );

  CREATE FUNCTION place_case() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE p int[];
  BEGIN
    SELECT path INTO p FROM organization WHERE key = NEW.org_key;
    NEW.o1 := p[1]; NEW.o2 := p[2]; NEW.o3 := p[3]; NEW.o4 := p[4]; NEW.o5 := p[5];
    RETURN NEW;
  END $$;
  CREATE TRIGGER case_file_is_placed BEFORE INSERT OR UPDATE OF org_key ON case_file
    FOR EACH ROW EXECUTE FUNCTION place_case();

  -- A version moves by one with every change; only the tree's bookkeeping and recusal leave it alone.
  CREATE FUNCTION step_version() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.version = OLD.version AND (NEW.state, NEW.number, NEW.title, NEW.org_key, NEW.organ_key, NEW.secrecy,
        NEW.programme_key, NEW.outcome, NEW.is_open, NEW.received_at) IS NOT DISTINCT FROM
       (OLD.state, OLD.number, OLD.title, OLD.org_key, OLD.organ_key, OLD.secrecy,
        OLD.programme_key, OLD.outcome, OLD.is_open, OLD.received_at)
       AND (NEW.assignees = OLD.assignees OR (NEW.recused <> OLD.recused
         AND NEW.assignees = ARRAY(SELECT a FROM unnest(OLD.assignees) a WHERE a <> ALL(NEW.recused)))) THEN RETURN NEW; END IF;
    IF NEW.version <> OLD.version + 1 THEN
      RAISE EXCEPTION 'version must move by one' USING ERRCODE = '23514', CONSTRAINT = 'case_file_version_steps_by_one';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER case_file_version_steps_by_one BEFORE UPDATE ON case_file FOR EACH ROW EXECUTE FUNCTION step_version();

  CREATE FUNCTION list_assignees() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    IF TG_OP = 'UPDATE' THEN DELETE FROM case_assignee WHERE case_key = NEW.key AND user_key <> ALL(NEW.assignees); END IF;
    INSERT INTO case_assignee SELECT DISTINCT unnest(NEW.assignees), NEW.key ON CONFLICT DO NOTHING;
    RETURN NULL;
  END $$;
  CREATE TRIGGER case_file_lists_new_assignees AFTER INSERT ON case_file
    FOR EACH ROW WHEN (NEW.assignees <> '{}') EXECUTE FUNCTION list_assignees();
  CREATE TRIGGER case_file_lists_assignees AFTER UPDATE OF assignees ON case_file
    FOR EACH ROW WHEN (NEW.assignees IS DISTINCT FROM OLD.assignees) EXECUTE FUNCTION list_assignees();`;

const history = `
  CREATE TABLE case_event (
    case_key bigint NOT NULL REFERENCES case_file,
    version int NOT NULL,
    workflow text NOT NULL, action text NOT NULL, from_state text NOT NULL, to_state text NOT NULL,
    actor_key int NOT NULL REFERENCES app_user,
    on_behalf_of_key int REFERENCES app_user,
    opinion text,
    changes jsonb,
    org_key int NOT NULL,
    programme_key int,
    outcome text,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (case_key, version),
    CONSTRAINT case_event_stands_in_the_workflow FOREIGN KEY (workflow, action, from_state, to_state) REFERENCES workflow_transition
  );
  CREATE INDEX case_event_programme ON case_event (programme_key, recorded_at) WHERE programme_key IS NOT NULL;
  ${appendOnly('case_event')}

  CREATE FUNCTION event_is_last_word() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    IF NOT EXISTS (SELECT 1 FROM case_file WHERE key = NEW.case_key AND version = NEW.version AND state = NEW.to_state)
       OR (NEW.version > 1 AND NOT EXISTS (SELECT 1 FROM case_event WHERE case_key = NEW.case_key
           AND version = NEW.version - 1 AND to_state = NEW.from_state)) THEN
      RAISE EXCEPTION 'history and state differ' USING ERRCODE = '23514', CONSTRAINT = 'case_event_is_last_word';
    END IF;
    -- Duties are kept apart between people, whatever accounts they use.
    IF EXISTS (SELECT 1 FROM workflow_separation s JOIN case_event e ON e.case_key = NEW.case_key AND e.action = s.apart_from
        JOIN app_user earlier ON earlier.key IN (e.actor_key, e.on_behalf_of_key)
        JOIN app_user now_acting ON now_acting.key IN (NEW.actor_key, NEW.on_behalf_of_key) AND now_acting.person_key = earlier.person_key
        WHERE s.workflow = NEW.workflow AND s.action = NEW.action) THEN
      RAISE EXCEPTION 'duties are separated' USING ERRCODE = '23514', CONSTRAINT = 'case_event_duties_are_separated';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER case_event_is_last_word AFTER INSERT ON case_event FOR EACH ROW EXECUTE FUNCTION event_is_last_word();
  ALTER TABLE case_file ADD CONSTRAINT case_file_state_is_in_history
    FOREIGN KEY (key, version) REFERENCES case_event (case_key, version) DEFERRABLE INITIALLY DEFERRED;`;

const recusals = `
  CREATE TABLE recusal (
    key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
    case_key bigint NOT NULL REFERENCES case_file,
    user_key int NOT NULL REFERENCES app_user,
    ground text NOT NULL,
    statement text,
    made_by int NOT NULL REFERENCES app_user,
    made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    lifted_at timestamptz
  );
  CREATE INDEX recusal_case ON recusal (case_key);
  CREATE UNIQUE INDEX recusal_is_one_a_ground ON recusal (case_key, user_key, ground) WHERE lifted_at IS NULL;
  CREATE TABLE recusal_lift (
    recusal_key bigint NOT NULL REFERENCES recusal,
    case_key bigint NOT NULL REFERENCES case_file,
    approver_key int NOT NULL REFERENCES app_user,
    reason text NOT NULL CHECK (char_length(reason) BETWEEN 2 AND 500),
    approved_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (recusal_key, approver_key)
  );
  ${appendOnly('recusal_lift')}`;

const ledgers = `
  CREATE TABLE number_series (
    organ_key int NOT NULL REFERENCES organization, series text NOT NULL, year int NOT NULL, last int NOT NULL,
    PRIMARY KEY (organ_key, series, year)
  );
  CREATE TABLE idempotency (
    user_key int NOT NULL REFERENCES app_user,
    idempotency_key text NOT NULL CHECK (char_length(idempotency_key) BETWEEN 1 AND 200),
    route text NOT NULL,
    body_hash bytea NOT NULL,
    status smallint NOT NULL,
    case_key bigint,
    answer text,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (user_key, idempotency_key)
  );
  CREATE INDEX idempotency_age ON idempotency (created_at);`;

const audit = `
  CREATE TABLE audit_event (
    key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    actor_key int,
    on_behalf_of_key int,
    session_id uuid,
    action text NOT NULL,
    subject_kind text NOT NULL,
    subject_id uuid,
    case_key bigint,
    outcome text NOT NULL CHECK (outcome IN ('DONE', 'READ', 'DENIED', 'FAILED')),
    problem text,
    reason text,
    changed text[],
    value_hash text,
    trace_id text
  );
  CREATE INDEX audit_event_subject ON audit_event (subject_id) WHERE subject_id IS NOT NULL;
  CREATE INDEX audit_event_actor ON audit_event (actor_key, key);
  ${appendOnly('audit_event')}`;

const auditColumns =
  'actor_key, on_behalf_of_key, session_id, action, subject_kind, subject_id, case_key, outcome, problem, reason, changed, value_hash, trace_id';

const policies = [
  ...[
    'workflow_transition',
    'workflow_actor',
    'workflow_separation',
    'rule_deadline',
    'work_calendar_year',
    'work_calendar_day',
    'programme',
  ].flatMap((table) => [close(table), allow(table, 'SELECT', signedIn), `GRANT SELECT ON ${table} TO mingjing_app;`]),
  close('case_file'),
  allow('case_file', 'SELECT', `${caseIsVisible} OR ${filedHere}`),
  allow('case_file', 'INSERT', `created_by = ${currentUser}`),
  `CREATE POLICY case_file_update ON case_file FOR UPDATE TO mingjing_app USING ((${caseIsVisible}) OR ${filedHere}) WITH CHECK (${signedIn});`,
  'GRANT SELECT, INSERT, UPDATE ON case_file TO mingjing_app;',
  close('case_assignee'),
  allow('case_assignee', 'SELECT', `user_key = ${currentUser} OR ${caseOf('case_assignee')}`),
  'GRANT SELECT ON case_assignee TO mingjing_app;',
  ...['case_event', 'recusal', 'recusal_lift', 'deadline_adjustment', 'case_deadline'].flatMap((table) => [
    close(table),
    allow(table, 'SELECT', caseOf(table)),
    allow(table, 'INSERT', caseOf(table)),
    `GRANT SELECT, INSERT ON ${table} TO mingjing_app;`,
  ]),
  allow('case_deadline', 'UPDATE', caseOf('case_deadline')),
  'GRANT UPDATE ON case_deadline TO mingjing_app;',
  close('number_series'),
  allow('number_series', 'SELECT', signedIn),
  allow('number_series', 'INSERT', signedIn),
  allow('number_series', 'UPDATE', signedIn),
  'GRANT SELECT, INSERT, UPDATE ON number_series TO mingjing_app;',
  close('idempotency'),
  allow('idempotency', 'SELECT', `user_key = ${currentUser}`),
  allow('idempotency', 'INSERT', `user_key = ${currentUser}`),
  'GRANT SELECT, INSERT ON idempotency TO mingjing_app;',
  close('audit_event'),
  allow('audit_event', 'INSERT', 'true'),
  allow(
    'audit_event',
    'SELECT',
    `NULLIF(current_setting('mj.audit', true), '') = 'all' OR (case_key IS NOT NULL AND ${caseOf('audit_event')})`,
  ),
  `GRANT INSERT (${auditColumns}), SELECT ON audit_event TO mingjing_app;
   CREATE POLICY audit_event_reader ON audit_event FOR SELECT TO mingjing_audit USING (true);
   GRANT USAGE ON SCHEMA public TO mingjing_audit;
   GRANT SELECT ON audit_event TO mingjing_audit;`,
].join('\n');
