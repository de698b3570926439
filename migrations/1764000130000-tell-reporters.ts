import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, appendOnly, caseOf, close, currentUser } from './policy.js';

/** What happens beside the steps of a complaint: told to the reporter, asked by leaders, urged, supervised. */
export class TellReporters1764000130000 implements MigrationInterface {
  readonly name = 'TellReporters1764000130000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [notes, clocks, policies]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}

const notes = `
  CREATE TABLE complaint_note (
    key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    case_key bigint NOT NULL REFERENCES complaint,
    kind text NOT NULL CHECK (kind IN ('ACKNOWLEDGEMENT', 'FEEDBACK', 'INSTRUCTION', 'URGE', 'SUPERVISION')),
    happened_on date NOT NULL,
    note text NOT NULL CHECK (char_length(note) BETWEEN 2 AND 4000),
    means text CHECK (means IN ('PHONE', 'MEETING', 'LETTER', 'ONLINE')),
    answer text CHECK (char_length(answer) BETWEEN 1 AND 4000),
    is_dissent boolean,
    leader text CHECK (char_length(leader) BETWEEN 1 AND 100),
    colour text CHECK (colour IN ('BLUE', 'YELLOW', 'RED')),
    recorded_by int NOT NULL REFERENCES app_user,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT telling_has_its_means CHECK ((kind IN ('ACKNOWLEDGEMENT', 'FEEDBACK')) = (means IS NOT NULL)),
    CONSTRAINT only_a_told_reporter_answers CHECK (means IS NOT NULL OR (answer IS NULL AND is_dissent IS NULL)),
    CONSTRAINT dissent_is_an_answer CHECK (NOT COALESCE(is_dissent, false) OR answer IS NOT NULL),
    CONSTRAINT instruction_has_its_leader CHECK ((kind = 'INSTRUCTION') = (leader IS NOT NULL)),
    CONSTRAINT supervision_has_its_colour CHECK ((kind = 'SUPERVISION') = (colour IS NOT NULL))
  );
  CREATE INDEX complaint_note_case ON complaint_note (case_key, key);
  CREATE UNIQUE INDEX complaint_is_acknowledged_once ON complaint_note (case_key) WHERE kind = 'ACKNOWLEDGEMENT';
  CREATE UNIQUE INDEX complaint_is_supervised_once_a_colour ON complaint_note (case_key, colour) WHERE kind = 'SUPERVISION';
  ${appendOnly('complaint_note')}`;

const clocks = `
  -- A clock beside the stage's own: it neither ends with the stage nor says when the case is due.
  ALTER TABLE case_deadline ADD COLUMN is_parallel boolean NOT NULL DEFAULT false;
  CREATE OR REPLACE FUNCTION follow_clocks() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    UPDATE case_file c SET due_on = first.due_on, warn_on = first.warn_on, is_paused = first.is_paused
    FROM (SELECT due_on, warn_on, is_paused FROM case_deadline WHERE case_key = NEW.case_key AND ended_at IS NULL AND NOT is_parallel
          ORDER BY is_paused, due_on, key LIMIT 1) first
    WHERE c.key = NEW.case_key AND c.is_open
      AND (c.due_on, c.warn_on, c.is_paused) IS DISTINCT FROM (first.due_on, first.warn_on, first.is_paused);
    RETURN NULL;
  END $$;`;

const policies = `
  ${close('complaint_note')}
  ${allow('complaint_note', 'SELECT', caseOf('complaint_note'))}
  ${allow('complaint_note', 'INSERT', `recorded_by = ${currentUser} AND ${caseOf('complaint_note')}`)}
  GRANT SELECT, INSERT ON complaint_note TO mingjing_app;`;
