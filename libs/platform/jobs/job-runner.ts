import { Injectable } from '@nestjs/common';
import type { JobKind } from '../../domain/job-kinds.js';
import { Problem } from '../../domain/problems.js';
import { Log } from '../http/log.js';
import { Authority } from '../identity/authority.js';
import { UnitOfWork } from '../unit-of-work/unit-of-work.js';
import { CLAIM, COUNT_FAILURE, END_JOB, WAKE_SESSION } from './job.queries.js';
import { serveQueue, type Ticket } from './job-queue.js';
import { JobCancelled, JobLost, JobRun } from './job-run.js';

/** Does one kind of job. What it throws as a Problem ends the job; anything else is tried again. */
export type JobHandler = (run: JobRun) => Promise<void>;

/** Jobs that one process works on at once: a long import leaves room for a short export. */
const AT_ONCE = 2;
const FAILURES_ALLOWED = 5;

/** Knows who does which kind of job, and does them as long as a worker lives. */
@Injectable()
export class JobRunner {
  readonly #handlers = new Map<string, JobHandler>();

  constructor(
    private readonly authority: Authority,
    private readonly unitOfWork: UnitOfWork,
    private readonly log: Log,
  ) {}

  /** Says who does a kind of job; features say so when they are made. */
  handle(kind: JobKind, handler: JobHandler): void {
    this.#handlers.set(kind, handler);
  }

  /** Works until `stop`. A worker that dies in the middle is noticed by its silence, and the job goes on elsewhere. */
  start(appUrl: string): Promise<{ stop(): Promise<void> }> {
    return serveQueue({
      appUrl,
      atOnce: AT_ONCE,
      onTrouble: () => this.log.warn('queue waits for the database'),
      work: (ticket, signal) => this.#work(ticket, signal),
    });
  }

  async #work({ jobId, sessionId }: Ticket, signal: AbortSignal): Promise<void> {
    const claimed = await this.authority.inContext(sessionId, '', async (ask) => {
      const [session] = await ask(WAKE_SESSION, [sessionId]);
      if (!session) return undefined;
      await ask(NAMED, [String(session.user_key)]);
      const [job] = await ask(CLAIM, [jobId]);
      return job && { job, userKey: String(session.user_key), lives: session.lives };
    });
    if (!claimed) return;
    const { job, userKey, lives } = claimed;
    const end = async (state: 'DONE' | 'FAILED' | 'CANCELLED', problem: string | null = null) => {
      await this.authority.inContext(sessionId, userKey, (ask) => ask(END_JOB, [jobId, state, problem, sessionId]));
      this.authority.forget(sessionId);
    };
    if (job.is_cancelled) return end('CANCELLED');
    if (!lives) return end('FAILED', 'not-signed-in');
    const handler = this.#handlers.get(job.kind);
    if (!handler) return end('FAILED', 'internal-error');
    const run = new JobRun({ jobId, sessionId, job, signal, authority: this.authority, unitOfWork: this.unitOfWork });
    try {
      await handler(run);
      await end('DONE');
    } catch (error) {
      if (error instanceof JobLost) return;
      if (error instanceof JobCancelled) return end('CANCELLED');
      if (error instanceof Problem && error.status < 500) return end('FAILED', error.code);
      this.log.failure(jobId, error);
      const [counted] = await this.authority.inContext(sessionId, userKey, (ask) =>
        ask(COUNT_FAILURE, [jobId, job.attempt]),
      );
      if ((counted?.failures ?? 0) >= FAILURES_ALLOWED) return end('FAILED', 'internal-error');
      throw error;
    }
  }
}

const NAMED = { name: 'job-name-user', text: `SELECT set_config('mj.user', $1, true)` };
