import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { SideSteps } from '../../casework/side-steps.js';
import { invalid, Problem } from '../../domain/problems.js';
import { replayable } from '../../platform/http/replay.js';
import type { Envelope } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { StaleAuthority, UnitOfWork } from '../../platform/unit-of-work/unit-of-work.js';
import type { HandedCase, HandOver, HandoverAnswer, LeftCase } from './handover.contract.js';
import { ACCOUNT, HANDLED, HANDOVER } from './handover.queries.js';

const PERMISSION = 'handover.order';
const CASES_A_REQUEST = 200;

/** What a request found to hand over, as its key keeps it: sent again, the same cases are meant. */
interface Plan {
  readonly from: number;
  readonly to: number;
  readonly cases: readonly { readonly id: string; readonly number: string | null; readonly workflow: string }[];
  readonly remaining: number;
}

/** Hands over what somebody handles: a step of each case, with its line of the history, each in a transaction of its own. */
@Injectable()
export class HandoverService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly steps: SideSteps,
  ) {}

  /**
   * Hands over every open case that `from` handles and the actor sees, at most 200 at once. A case that the new handler
   * may not have stays where it is, and says why. Throws validation-failed.
   */
  async handOver(actor: Actor, wish: HandOver, envelope: Envelope): Promise<HandoverAnswer> {
    const plan = await this.#plan(actor, wish, envelope);
    const answer: { handed: HandedCase[]; left: LeftCase[] } = { handed: [], left: [] };
    for (const { id, number, workflow } of plan.cases) {
      try {
        const { version } = await this.#one(actor, id, plan, wish, envelope);
        answer.handed.push({ id, kind: workflow, number, version });
      } catch (error) {
        if (!(error instanceof Problem) || error instanceof StaleAuthority) throw error;
        answer.left.push({ id, kind: workflow, number, why: error.details.errors?.[0]?.code ?? error.code });
      }
    }
    return { ...answer, remaining: plan.remaining };
  }

  async #plan(actor: Actor, { fromUserId, toUserId }: HandOver, envelope: Envelope): Promise<Plan> {
    const deed = { action: PERMISSION, subjectKind: 'user', traceId: envelope.traceId };
    const { answer } = await this.unitOfWork.run(actor, deed, (tx) =>
      replayable(tx, envelope, async () => {
        const [from, to] = [await tx.one(ACCOUNT, [fromUserId]), await tx.one(ACCOUNT, [toUserId])];
        if (!from) throw invalid('/fromUserId', 'unknown-account', '账号不存在 / no such account');
        if (!to || to.is_disabled || to.key === from.key)
          throw invalid(
            '/toUserId',
            'unknown-account',
            '账号不存在、已停用或为同一人 / no such other account in office',
          );
        const found = await tx.run(HANDLED, [from.key, CASES_A_REQUEST]);
        const cases = found.map(({ id, number, workflow }) => ({ id, number, workflow }));
        tx.subject = { id: fromUserId, changed: ['handover'], values: { toUserId, cases: cases.length } };
        const plan: Plan = { from: from.key, to: to.key, cases, remaining: (found[0]?.of ?? 0) - cases.length };
        return { status: 200, answer: JSON.stringify(plan) };
      }),
    );
    return JSON.parse(answer) as Plan;
  }

  #one(actor: Actor, id: string, { from, to }: Plan, wish: HandOver, envelope: Envelope): Promise<{ version: number }> {
    const key = createHash('sha256').update(`${envelope.idempotencyKey}|${id}`).digest('base64url');
    return this.steps.take<{ version: number }>({
      actor,
      envelope: { ...envelope, idempotencyKey: `handover:${key}`, route: `handover ${id}` },
      action: 'handOver',
      permission: PERMISSION,
      subjectKind: 'case',
      of: id,
      over: 'holder',
      decide: async (tx, facts) => {
        const found = await tx.one(HANDOVER, [facts.key, from, to]);
        const why = found?.is_assigned ? found.why : 'not-found';
        if (!found || why !== null) throw unmet(why ?? 'not-found');
        const changes = { handOver: { from: wish.fromUserId, to: wish.toUserId } };
        return { subjectId: id, opinion: wish.reason, changes, after: [], assignees: found.assignees };
      },
      answer: async (_tx, { version }) => ({ version: version + 1 }),
    });
  }
}

const unmet = (code: string) =>
  new Problem('guard-not-satisfied', { errors: [{ pointer: '', code, detail: code.replaceAll('-', ' ') }] });
