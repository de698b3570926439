import { appendOnly } from '../policy.js';

/** What the domain says, as rows: workflows, deadline rules, the calendar; and the programmes. */
export const rules = `
  CREATE TABLE workflow_transition (
    workflow text NOT NULL, action text NOT NULL, from_state text NOT NULL, to_state text NOT NULL,
    PRIMARY KEY (workflow, action, from_state, to_state)
  );
  -- Duties kept apart: nobody does 'action' who did 'apart_from' on the same case, nor for whom it was done.
  CREATE TABLE workflow_separation (
    workflow text NOT NULL, action text NOT NULL, apart_from text NOT NULL, PRIMARY KEY (workflow, action, apart_from)
  );
  -- Which roles may move a case of this workflow out of this state: what "somebody left to act" means.
  CREATE TABLE workflow_actor (
    workflow text NOT NULL, from_state text NOT NULL, role text NOT NULL, PRIMARY KEY (workflow, from_state, role)
  );
  CREATE TABLE rule_deadline (
    key int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    rule text NOT NULL,
    rule_set text NOT NULL,
    amount int NOT NULL CHECK (amount > 0),
    unit text NOT NULL CHECK (unit IN ('DAY', 'MONTH')),
    counting text NOT NULL CHECK (counting IN ('WORKING_DAY', 'CALENDAR')),
    rolls_to_working_day boolean NOT NULL,
    label_zh text NOT NULL, label_en text NOT NULL, starts_zh text NOT NULL, starts_en text NOT NULL,
    source text NOT NULL, mark text NOT NULL CHECK (mark IN ('V', 'M', 'D')),
    valid_from date NOT NULL, valid_to date,
    CONSTRAINT rule_deadline_has_one_version_at_a_time EXCLUDE USING gist
      (rule WITH =, rule_set WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
  );
  CREATE TABLE work_calendar_year (year int PRIMARY KEY CHECK (year BETWEEN 1949 AND 2199), source text NOT NULL);
  CREATE TABLE work_calendar_day (
    day date PRIMARY KEY, kind text NOT NULL CHECK (kind IN ('HOLIDAY', 'MAKE_UP')), name text, source text NOT NULL
  );
  CREATE TABLE programme (
    key int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    code text NOT NULL UNIQUE CHECK (code ~ '^[A-Z0-9][A-Z0-9-]{1,39}$'),
    name_zh text NOT NULL, name_en text NOT NULL,
    starts_on date NOT NULL, ends_on date,
    organization_key int NOT NULL REFERENCES organization
  );`;

/** The clocks of a case, and the pauses and extensions of a clock. */
export const clocks = `
  CREATE TABLE case_deadline (
    key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    case_key bigint NOT NULL REFERENCES case_file,
    rule text NOT NULL,
    rule_key int NOT NULL REFERENCES rule_deadline,
    started_on date NOT NULL,
    due_on date NOT NULL,
    warn_on date NOT NULL,
    is_provisional boolean NOT NULL,
    is_paused boolean NOT NULL DEFAULT false,
    derivation jsonb NOT NULL,
    ended_at timestamptz,
    version int NOT NULL DEFAULT 1
  );
  CREATE INDEX case_deadline_case ON case_deadline (case_key);
  CREATE UNIQUE INDEX case_has_one_running_stage_clock ON case_deadline (case_key, rule) WHERE ended_at IS NULL;
  CREATE TABLE deadline_adjustment (
    key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    deadline_key bigint NOT NULL REFERENCES case_deadline,
    case_key bigint NOT NULL REFERENCES case_file,
    kind text NOT NULL CHECK (kind IN ('PAUSE', 'RESUME', 'EXTENSION')),
    starts_on date NOT NULL,
    amount int CHECK (amount BETWEEN 1 AND 366),
    unit text CHECK (unit IN ('DAY', 'MONTH')),
    counting text CHECK (counting IN ('WORKING_DAY', 'CALENDAR')),
    reason text NOT NULL CHECK (char_length(reason) BETWEEN 2 AND 500),
    approved_by int NOT NULL REFERENCES app_user,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp()
  );
  CREATE INDEX deadline_adjustment_deadline ON deadline_adjustment (deadline_key);
  ${appendOnly('deadline_adjustment')}`;
