import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, close, currentUser } from './policy.js';

/**
 * Work behind the scenes, as its asker sees it: how far it is, how it ended. The queue that delivers it stands in a
 * schema of its own (libs/platform/jobs) and holds two ids a job, nothing else.
 */
export class CreateJobs1764000250000 implements MigrationInterface {
  readonly name = 'CreateJobs1764000250000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [jobs, sessions, policies]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}

const jobs = `
  CREATE TABLE job (
    key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    kind text NOT NULL,
    subject_id uuid,
    user_key int NOT NULL REFERENCES app_user,
    session_id uuid NOT NULL REFERENCES session,
    state text NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    attempt int NOT NULL DEFAULT 0,
    failures int NOT NULL DEFAULT 0,
    done_units int NOT NULL DEFAULT 0 CHECK (done_units >= 0),
    total_units int CHECK (total_units >= 0),
    problem text,
    asked_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    started_at timestamptz,
    cancel_asked_at timestamptz,
    ended_at timestamptz,
    CONSTRAINT job_has_ended_once CHECK ((ended_at IS NOT NULL) = (state IN ('DONE', 'FAILED', 'CANCELLED'))),
    CONSTRAINT job_says_why_it_failed CHECK ((problem IS NOT NULL) = (state = 'FAILED'))
  );
  CREATE INDEX job_of_user ON job (user_key, key);
  CREATE INDEX job_session ON job (session_id);

  -- What has ended stays as it ended.
  CREATE FUNCTION job_ends_once() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.ended_at IS NOT NULL THEN RAISE EXCEPTION 'job has ended' USING ERRCODE = '23514', CONSTRAINT = 'job_has_ended_once'; END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER job_ends_once BEFORE UPDATE ON job FOR EACH ROW EXECUTE FUNCTION job_ends_once();
  REVOKE EXECUTE ON FUNCTION job_ends_once FROM PUBLIC;`;

/** A job works under a session of its own, so that the right of its asker is looked at anew in every transaction. */
const sessions = `
  ALTER TABLE session DROP CONSTRAINT session_kind_check,
    ADD CONSTRAINT session_kind_check CHECK (kind IN ('TOKEN', 'COOKIE', 'JOB'));`;

const own = `user_key = ${currentUser}`;

const policies = `
  ${close('job')}
  ${allow('job', 'SELECT', own)}
  ${allow('job', 'INSERT', own)}
  ${allow('job', 'UPDATE', own)}
  GRANT SELECT, INSERT, UPDATE (state, attempt, failures, done_units, total_units, problem, started_at, cancel_asked_at, ended_at)
    ON job TO mingjing_app;`;
