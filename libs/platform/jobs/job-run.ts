import { Problem } from '../../domain/problems.js';
import type { Actor } from '../identity/actor.js';
import { Authority } from '../identity/authority.js';
import type { Transaction } from '../unit-of-work/transaction.js';
import { type Deed, StaleAuthority, UnitOfWork } from '../unit-of-work/unit-of-work.js';
import { type ClaimedJob, PROGRESS } from './job.queries.js';

/** Another worker has the job now: stop without a word. */
export class JobLost extends Error {}

/** Its asker has asked it to stop. */
export class JobCancelled extends Error {}

/** What one piece of the work answers: how far the job is with it. */
export interface Piece<Answer> {
  readonly answer: Answer;
  readonly doneUnits: number;
  readonly totalUnits?: number;
}

/** One attempt at a job, for its handler. */
export class JobRun {
  readonly id: string;
  readonly subjectId: string | null;
  /** Where an earlier attempt stopped. */
  readonly doneUnits: number;
  /** Aborts when the worker is told to stop, or has been silent for too long. */
  readonly signal: AbortSignal;
  readonly #sessionId: string;
  readonly #attempt: number;
  readonly #authority: Authority;
  readonly #unitOfWork: UnitOfWork;

  constructor(parts: {
    readonly jobId: string;
    readonly sessionId: string;
    readonly job: ClaimedJob;
    readonly signal: AbortSignal;
    readonly authority: Authority;
    readonly unitOfWork: UnitOfWork;
  }) {
    this.id = parts.jobId;
    this.subjectId = parts.job.subject_id;
    this.doneUnits = parts.job.done_units;
    this.signal = parts.signal;
    this.#sessionId = parts.sessionId;
    this.#attempt = parts.job.attempt;
    this.#authority = parts.authority;
    this.#unitOfWork = parts.unitOfWork;
  }

  /** The asker with the rights of now. Throws not-signed-in where the account has been disabled since. */
  async actor(): Promise<Actor> {
    const actor = await this.#authority.actorOf(this.#sessionId);
    if (!actor) throw new Problem('not-signed-in');
    return actor;
  }

  /** Reads with the rights of now; once more where these have just changed. */
  async reading<Answer>(work: (actor: Actor) => Promise<Answer>): Promise<Answer> {
    try {
      return await work(await this.actor());
    } catch (error) {
      if (!(error instanceof StaleAuthority)) throw error;
      this.#authority.forget(this.#sessionId);
      return work(await this.actor());
    }
  }

  /**
   * Does a piece of the work in one transaction, with the progress that it makes: what was done is never done again, and
   * whoever has lost the job commits nothing. Throws JobLost, JobCancelled (after the commit), and what `work` throws.
   */
  async piece<Answer>(deed: Deed, work: (tx: Transaction) => Promise<Piece<Answer>>): Promise<Answer> {
    let isCancelled = false;
    const answer = await this.reading((actor) =>
      this.#unitOfWork.run(actor, deed, async (tx) => {
        const piece = await work(tx);
        const row = await tx.one(PROGRESS, [this.id, this.#attempt, piece.doneUnits, piece.totalUnits ?? null]);
        if (!row) throw new JobLost();
        isCancelled = row.is_cancelled;
        return piece.answer;
      }),
    );
    if (isCancelled) throw new JobCancelled();
    if (this.signal.aborted) throw new JobLost();
    return answer;
  }
}
