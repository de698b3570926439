import { Injectable } from '@nestjs/common';
import { RuleBook } from '../../casework/rule-book.js';
import type { Permission } from '../../domain/permissions.js';
import { invalid, Problem } from '../../domain/problems.js';
import { WAITING_DAYS } from '../../domain/retention.js';
import { addDays, type LegalDay } from '../../kernel/legal-day.js';
import { replayableAnswer } from '../../platform/http/replay.js';
import type { Envelope } from '../../platform/http/request.js';
import { type Actor, mayAt } from '../../platform/identity/actor.js';
import { Ids } from '../../platform/identity/new-id.js';
import type { Transaction } from '../../platform/unit-of-work/transaction.js';
import { UnitOfWork } from '../../platform/unit-of-work/unit-of-work.js';
import type { DestructionStep, DestructionView, DraftDestruction } from './retention.contract.js';
import {
  ADD_ITEMS,
  APPROVE,
  CANCEL,
  CARRY_OUT,
  CASE,
  DRAFT,
  LIST,
  LOCK_CASES,
  LOCK_LIST,
  REVIEW,
} from './retention.queries.js';

/** Steps of a list after its drafting: by which right, and from which states. */
const STEPS = {
  review: { permission: 'retention.review', from: ['DRAFTED'] },
  approve: { permission: 'retention.destroy', from: ['REVIEWED'] },
  carryOut: { permission: 'retention.destroy', from: ['APPROVED'] },
  cancel: { permission: 'retention.list', from: ['DRAFTED', 'REVIEWED', 'APPROVED'] },
} as const satisfies Record<string, { permission: Permission; from: readonly string[] }>;

/** A step of a list. */
export type DestructionAction = keyof typeof STEPS;

/**
 * Lists of destruction: an author, a reviewer and an archivist, three persons; a waiting period; then the keys of the
 * documents are forgotten and a certificate is kept. The register row and the history of a case stay.
 */
@Injectable()
export class DestructionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rules: RuleBook,
    private readonly ids: Ids,
  ) {}

  /** Makes a list of cases whose time has come. Throws validation-failed, permission-missing, guard-not-satisfied. */
  draft(actor: Actor, { title, caseIds }: DraftDestruction, envelope: Envelope): Promise<DestructionView> {
    return this.#run(actor, 'retention.list', envelope, async (tx) => {
      for (const [index, caseId] of caseIds.entries()) {
        const found = await tx.one(CASE, [caseId]);
        if (!found) throw invalid(`/caseIds/${index}`, 'unknown-case', '没有此件 / no such case');
        refuse(actor, 'retention.list', [found]);
      }
      const id = this.ids.next();
      await tx.run(DRAFT, [id, title, actor.userKey]);
      await tx.run(ADD_ITEMS, [id, caseIds]);
      return this.#told(tx, id, 'draft');
    });
  }

  /**
   * Takes a list one step on. Throws not-found, permission-missing over any of its cases, transition-not-open,
   * separation-of-duty for a person who had a hand in it, guard-not-satisfied while it waits or a case is held.
   */
  act(
    actor: Actor,
    id: string,
    action: DestructionAction,
    { remark }: DestructionStep,
    envelope: Envelope,
  ): Promise<DestructionView> {
    const { permission, from } = STEPS[action];
    return this.#run(actor, permission, { ...envelope, reason: remark }, async (tx) => {
      const cases = await tx.run(LOCK_CASES, [id]);
      const list = await tx.one(LOCK_LIST, [id]);
      if (!list) throw new Problem('not-found');
      refuse(actor, permission, cases);
      if (!(from as readonly string[]).includes(list.state))
        throw new Problem('transition-not-open', { state: list.state, openIn: from });
      await this.#step(tx, id, action);
      return this.#told(tx, id, action);
    });
  }

  async #step(tx: Transaction, id: string, action: DestructionAction): Promise<void> {
    const { userKey } = tx.actor;
    const today = this.rules.today() as LegalDay;
    if (action === 'review') await tx.run(REVIEW, [id, userKey]);
    else if (action === 'approve') await tx.run(APPROVE, [id, userKey, addDays(today, WAITING_DAYS)]);
    else if (action === 'cancel') await tx.run(CANCEL, [id]);
    else if (!(await tx.one(CARRY_OUT, [id, today]))?.told) {
      const detail =
        '等待期未满，或有案卷暂缓、重新办理，或须由批准的档案员办理 / it waits, a case is held or open, or another archivist approved it';
      throw new Problem('guard-not-satisfied', { errors: [{ pointer: '', code: 'destruction-is-ripe', detail }] });
    }
  }

  async #told(tx: Transaction, id: string, action: string): Promise<DestructionView> {
    tx.subject = { id, changed: [action] };
    const row = await tx.one(LIST, [id]);
    if (!row) throw new Problem('not-found');
    return row.view;
  }

  #run(
    actor: Actor,
    action: Permission,
    envelope: Envelope,
    work: (tx: Transaction) => Promise<DestructionView>,
  ): Promise<DestructionView> {
    const deed = { action, subjectKind: 'destructionList', traceId: envelope.traceId, reason: envelope.reason };
    return this.unitOfWork.run(actor, deed, (tx) => replayableAnswer(tx, envelope, () => work(tx)));
  }
}

function refuse(actor: Actor, permission: Permission, cases: readonly { readonly path: readonly number[] }[]): void {
  if (!cases.every(({ path }) => mayAt(actor, permission, path)))
    throw new Problem('permission-missing', { permission });
}
