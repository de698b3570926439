import { randomBytes } from 'node:crypto';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { JobKind } from '../../domain/job-kinds.js';
import { Problem } from '../../domain/problems.js';
import { COUNTED_UP_TO, Cursors, DEFAULT_LIMIT, pageOf, scopeOf, totalOf } from '../http/paging.js';
import { replayableAnswer } from '../http/replay.js';
import type { Envelope } from '../http/request.js';
import type { Actor } from '../identity/actor.js';
import { Ids } from '../identity/new-id.js';
import { Reader } from '../unit-of-work/reader.js';
import type { Transaction } from '../unit-of-work/transaction.js';
import { UnitOfWork } from '../unit-of-work/unit-of-work.js';
import type { CancelJob, JobPage, JobView, ListJobs } from './job.contract.js';
import { ASK, CANCEL, COUNT_JOBS, JOB, LIST_JOBS, OPEN_JOB_SESSION, READ_JOB } from './job.queries.js';
import { TicketOffice } from './job-queue.js';

const PERMISSION = 'self.read';

/** Asks for work behind the scenes, and tells its asker how far it is. */
@Injectable()
export class Jobs implements OnApplicationShutdown {
  constructor(
    private readonly office: TicketOffice,
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly ids: Ids,
    private readonly cursors: Cursors,
  ) {}

  /**
   * Asks for a job in the transaction at hand: it begins after the commit and never where that fails. It works with the
   * rights that its asker has while it works, under a session of its own that signing out does not end.
   */
  async ask(
    tx: Transaction,
    kind: JobKind,
    about: { readonly subjectId: string; readonly totalUnits?: number },
  ): Promise<string> {
    const [jobId, sessionId] = [this.ids.next(), this.ids.next()];
    void tx.run(OPEN_JOB_SESSION, [sessionId, tx.actor.userKey, randomBytes(32)]);
    void tx.run(ASK, [jobId, kind, about.subjectId, tx.actor.userKey, sessionId, about.totalUnits ?? null]);
    await this.office.hand(tx, { jobId, sessionId });
    return jobId;
  }

  /** One of the asker's own. Throws not-found. */
  async read(actor: Actor, id: string): Promise<JobView> {
    const row = await this.reader.one(actor, READ_JOB, [id]);
    if (!row) throw new Problem('not-found');
    return row.view;
  }

  /** The asker's own, newest first. */
  async list(actor: Actor, wish: ListJobs): Promise<JobPage> {
    const scope = scopeOf('jobs', { ...wish });
    const limit = wish.limit ?? DEFAULT_LIMIT;
    const before = wish.cursor === undefined ? null : this.cursors.decode(scope, wish.cursor)[0];
    const rows = await this.reader.all(actor, LIST_JOBS, [before, limit + 1]);
    const page = pageOf(rows, limit, {
      item: ({ view }) => view,
      cursor: ({ key }) => this.cursors.encode(scope, [key]),
    });
    if (!wish.count) return page;
    const counted = await this.reader.one(actor, COUNT_JOBS, [COUNTED_UP_TO + 1]);
    return { ...page, total: totalOf(counted?.counted ?? 0) };
  }

  /** Stops one: at once where it has not begun, else after the piece at hand. Throws not-found, conflicting-change. */
  cancel(actor: Actor, id: string, { reason }: CancelJob, envelope: Envelope): Promise<JobView> {
    const deed = { action: PERMISSION, subjectKind: 'job', reason, traceId: envelope.traceId };
    return this.unitOfWork.run(actor, deed, (tx) =>
      replayableAnswer(tx, envelope, async () => {
        const cancelled = await tx.one(CANCEL, [id]);
        const job = await tx.one(JOB, [id]);
        if (!job) throw new Problem('not-found');
        if (!cancelled) throw new Problem('conflicting-change');
        tx.subject = { id, changed: ['state'] };
        return job.view;
      }),
    );
  }

  async onApplicationShutdown(): Promise<void> {
    await this.office.close();
  }
}
