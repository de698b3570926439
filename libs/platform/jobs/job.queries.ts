import { reading, statement } from '../unit-of-work/statement.js';
import type { JobView } from './job.contract.js';

const instant = (value: string) => `to_char(${value} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const VIEW = `json_build_object('id', j.id, 'kind', j.kind, 'subjectId', j.subject_id, 'state', j.state,
  'doneUnits', j.done_units, 'totalUnits', j.total_units, 'cancelling', j.cancel_asked_at IS NOT NULL AND j.ended_at IS NULL,
  'problem', j.problem, 'askedAt', ${instant('j.asked_at')}, 'startedAt', ${instant('j.started_at')}, 'endedAt', ${instant('j.ended_at')})`;

/** The session that a job works under: id, account, hash of a secret that nobody knows. */
export const OPEN_JOB_SESSION = statement(
  'job-open-session',
  `INSERT INTO session (id, user_key, kind, secret_hash, expires_at) VALUES ($1, $2, 'JOB', $3, now() + interval '7 days')`,
);

/** id, kind, subject, account, session, how much there is to do. */
export const ASK = statement(
  'job-ask',
  'INSERT INTO job (id, kind, subject_id, user_key, session_id, total_units) VALUES ($1, $2, $3, $4, $5, $6)',
);

/** One of the asker's jobs: `$5` id. */
export const READ_JOB = reading<{ view: JobView }>('job-read', `SELECT ${VIEW} AS view FROM job j WHERE j.id = $5`);

/** The same inside a transaction: id. */
export const JOB = statement<{ view: JobView }>('job-one', `SELECT ${VIEW} AS view FROM job j WHERE j.id = $1`);

/** The asker's jobs, newest first: `$5` the key to start before, `$6` rows. */
export const LIST_JOBS = reading<{ key: string; view: JobView }>(
  'job-list',
  `SELECT j.key::text AS key, ${VIEW} AS view FROM job j WHERE $5::bigint IS NULL OR j.key < $5 ORDER BY j.key DESC LIMIT $6`,
);

/** How many, up to `$5`. */
export const COUNT_JOBS = reading<{ counted: number }>(
  'job-count',
  'SELECT count(*)::int AS counted FROM (SELECT 1 FROM job LIMIT $5) few',
);

/** Asks a job to stop; one that has not begun is over at once, and its session with it: id. */
export const CANCEL = statement<{ state: string }>(
  'job-cancel',
  `WITH cancelled AS (UPDATE job SET cancel_asked_at = COALESCE(cancel_asked_at, clock_timestamp()),
       state = CASE WHEN state = 'WAITING' THEN 'CANCELLED' ELSE state END,
       ended_at = CASE WHEN state = 'WAITING' THEN clock_timestamp() END
     WHERE id = $1 AND ended_at IS NULL RETURNING state, session_id),
   closed AS (UPDATE session SET revoked_at = now() FROM cancelled WHERE session.id = session_id AND cancelled.state = 'CANCELLED')
   SELECT state FROM cancelled`,
);

/** Keeps a job's session from falling asleep while the job waits; answers whose it is, while it lives: session. */
export const WAKE_SESSION = statement<{ user_key: number; lives: boolean }>(
  'job-wake-session',
  `UPDATE session SET seen_at = CASE WHEN revoked_at IS NULL THEN now() ELSE seen_at END
   WHERE id = $1 AND kind = 'JOB' RETURNING user_key, revoked_at IS NULL AND expires_at > now() AS lives`,
);

/** A job as its worker sees it. */
export interface ClaimedJob {
  readonly kind: string;
  readonly subject_id: string | null;
  readonly attempt: number;
  readonly failures: number;
  readonly done_units: number;
  readonly is_cancelled: boolean;
}

/** Takes a job that has not ended; whoever had it before has lost it: id. */
export const CLAIM = statement<ClaimedJob>(
  'job-claim',
  `UPDATE job SET state = 'RUNNING', attempt = attempt + 1, started_at = COALESCE(started_at, clock_timestamp())
   WHERE id = $1 AND ended_at IS NULL
   RETURNING kind, subject_id, attempt, failures, done_units, cancel_asked_at IS NOT NULL AS is_cancelled`,
);

/** How far this attempt is; answers nothing where the job has been lost to another: id, attempt, done, of how many. */
export const PROGRESS = statement<{ is_cancelled: boolean }>(
  'job-progress',
  `UPDATE job SET done_units = $3, total_units = COALESCE($4, total_units) WHERE id = $1 AND attempt = $2 AND ended_at IS NULL
   RETURNING cancel_asked_at IS NOT NULL AS is_cancelled`,
);

/** One more failure of this attempt: id, attempt. */
export const COUNT_FAILURE = statement<{ failures: number }>(
  'job-count-failure',
  'UPDATE job SET failures = failures + 1 WHERE id = $1 AND attempt = $2 AND ended_at IS NULL RETURNING failures',
);

/** Ends a job, and the session that it worked under: id, state, problem, session. */
export const END_JOB = statement(
  'job-end',
  `WITH ended AS (UPDATE job SET state = $2, problem = $3, ended_at = clock_timestamp() WHERE id = $1 AND ended_at IS NULL RETURNING 1)
   UPDATE session SET revoked_at = COALESCE(revoked_at, now()) WHERE id = $4 AND EXISTS (SELECT 1 FROM ended)`,
);
