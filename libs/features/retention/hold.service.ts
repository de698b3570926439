import { Injectable } from '@nestjs/common';
import { LOCK } from '../../casework/case-statements.js';
import { Problem } from '../../domain/problems.js';
import { replayableAnswer } from '../../platform/http/replay.js';
import type { Envelope } from '../../platform/http/request.js';
import { type Actor, mayAt } from '../../platform/identity/actor.js';
import { Ids } from '../../platform/identity/new-id.js';
import type { Transaction } from '../../platform/unit-of-work/transaction.js';
import { UnitOfWork } from '../../platform/unit-of-work/unit-of-work.js';
import type { HoldAnswer, LiftHold, PlaceHold } from './retention.contract.js';
import { CASE, HOLD_CASE, LIFT_HOLD, PLACE_HOLD } from './retention.queries.js';

const PERMISSION = 'retention.hold';

/** Holds: whatever its period, a held case is not destroyed. */
@Injectable()
export class HoldService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ids: Ids,
  ) {}

  /** Holds a case back. Throws not-found, permission-missing, conflicting-change where it is held already. */
  place(actor: Actor, { caseId, reason }: PlaceHold, envelope: Envelope): Promise<HoldAnswer> {
    return this.#run(actor, envelope, async (tx) => {
      const key = await lockedCase(tx, caseId);
      const id = this.ids.next();
      await tx.run(PLACE_HOLD, [id, key, reason, actor.userKey]);
      tx.subject = { id, caseKey: key, changed: ['hold'] };
      return { id, caseId, isLifted: false };
    });
  }

  /** Lifts a hold that another person placed. Throws not-found, permission-missing, separation-of-duty. */
  lift(actor: Actor, id: string, { reason }: LiftHold, envelope: Envelope): Promise<HoldAnswer> {
    return this.#run(actor, envelope, async (tx) => {
      const found = await tx.one(HOLD_CASE, [id]);
      if (!found) throw new Problem('not-found');
      const key = await lockedCase(tx, found.id);
      if ((await tx.one(HOLD_CASE, [id]))?.is_lifted) throw new Problem('transition-not-open', { state: 'LIFTED' });
      await tx.run(LIFT_HOLD, [id, actor.userKey, reason]);
      tx.subject = { id, caseKey: key, changed: ['hold'] };
      return { id, caseId: found.id, isLifted: true };
    });
  }

  #run<Answer extends object>(actor: Actor, envelope: Envelope, work: (tx: Transaction) => Promise<Answer>) {
    const deed = { action: PERMISSION, subjectKind: 'hold', traceId: envelope.traceId };
    return this.unitOfWork.run(actor, deed, (tx) => replayableAnswer(tx, envelope, () => work(tx)));
  }
}

async function lockedCase(tx: Transaction, id: string): Promise<string> {
  const [locked] = await tx.run(LOCK, [id]);
  const found = await tx.one(CASE, [id]);
  if (!locked || !found) throw new Problem('not-found');
  if (!mayAt(tx.actor, PERMISSION, found.path)) throw new Problem('permission-missing', { permission: PERMISSION });
  return found.key;
}
