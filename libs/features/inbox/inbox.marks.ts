import { Injectable } from '@nestjs/common';
import { LOCK } from '../../casework/case-statements.js';
import { invalid, Problem } from '../../domain/problems.js';
import { replayableAnswer } from '../../platform/http/replay.js';
import type { Envelope } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { type Statement, statement } from '../../platform/unit-of-work/statement.js';
import type { Transaction } from '../../platform/unit-of-work/transaction.js';
import { UnitOfWork } from '../../platform/unit-of-work/unit-of-work.js';
import type { CopiedCase, CopyCase, WatchCase, WatchedCase } from './inbox-marks.contract.js';

const REACHED = statement<{ id: string; key: number }>('inbox-reached', 'SELECT * FROM copy_reaches($1, $2::uuid[])');
const COPY = statement(
  'inbox-copy',
  'INSERT INTO case_copy (case_key, user_key, note, made_by) SELECT $1, u, $3, $4 FROM unnest($2::int[]) u',
);
const WATCH = statement(
  'inbox-watch',
  `INSERT INTO case_watch (user_key, case_key, is_on) VALUES ($1, $2, $3)
   ON CONFLICT (user_key, case_key) DO UPDATE SET is_on = EXCLUDED.is_on, since = clock_timestamp()
   WHERE case_watch.is_on <> EXCLUDED.is_on`,
);

/** Marks beside the steps of a case: whom it was copied to, who watches it. No version and no state moves. */
@Injectable()
export class InboxMarks {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Copies a case to colleagues who may see it. Throws not-found, validation-failed for those whom it would not reach. */
  copy(actor: Actor, caseId: string, { userIds, note }: CopyCase, envelope: Envelope): Promise<CopiedCase> {
    return this.#mark(actor, caseId, envelope, 'copy', async (tx, key) => {
      const reached = await tx.run(REACHED, [key, userIds]);
      const known = new Set(reached.map(({ id }) => id));
      const missed = userIds.findIndex((id) => !known.has(id.toLowerCase()) || id.toLowerCase() === actor.userId);
      if (missed >= 0)
        throw invalid(`/userIds/${missed}`, 'copy-does-not-reach', '此人看不到本件 / the case is out of their sight');
      void tx.run(COPY as Statement<never>, [key, reached.map((each) => each.key), note ?? null, actor.userKey]);
      return { caseId, userIds };
    });
  }

  /** Begins or ends watching a case. Throws not-found. */
  watch(actor: Actor, caseId: string, { on }: WatchCase, envelope: Envelope): Promise<WatchedCase> {
    return this.#mark(actor, caseId, envelope, 'watch', async (tx, key) => {
      void tx.run(WATCH, [actor.userKey, key, on]);
      return { caseId, on };
    });
  }

  #mark<Answer extends object>(
    actor: Actor,
    caseId: string,
    envelope: Envelope,
    changed: string,
    work: (tx: Transaction, key: string) => Promise<Answer>,
  ): Promise<Answer> {
    const deed = { action: 'inbox.read', subjectKind: 'case', traceId: envelope.traceId };
    return this.unitOfWork.run(actor, deed, (tx) =>
      replayableAnswer(tx, envelope, async () => {
        const [found] = await tx.run(LOCK, [caseId]);
        if (!found) throw new Problem('not-found');
        tx.subject = { id: caseId, caseKey: found.key, changed: [changed] };
        return work(tx, found.key);
      }),
    );
  }
}
