import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { SideSteps } from '../../casework/side-steps.js';
import { Problem } from '../../domain/problems.js';
import { asProblem, problemBody } from '../../platform/http/problem.filter.js';
import type { Envelope } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { StaleAuthority } from '../../platform/unit-of-work/unit-of-work.js';
import type { UrgeAnswer, UrgePledges, UrgeResult } from './campaign.contract.js';

/** Urging (催办): a line in each pledge's history, a transaction each, so that one refusal stops no other. */
@Injectable()
export class PledgeUrging {
  constructor(private readonly sideSteps: SideSteps) {}

  /** Urges every pledge of the list in turn. */
  async urge(actor: Actor, { ids, opinion }: UrgePledges, envelope: Envelope): Promise<UrgeAnswer> {
    if (!envelope.idempotencyKey) throw new Problem('idempotency-key-required');
    const results: UrgeResult[] = [];
    for (const [place, id] of ids.entries())
      results.push(await this.#one(actor, id.toLowerCase(), opinion, itemOf(envelope, place)));
    return { results };
  }

  async #one(actor: Actor, id: string, opinion: string, envelope: Envelope): Promise<UrgeResult> {
    try {
      await this.sideSteps.take<{ id: string }>({
        actor,
        envelope,
        action: 'urge',
        permission: 'pledge.appraise',
        subjectKind: 'pledge',
        of: id,
        over: 'holder',
        decide: (_, { id: subjectId, workflow, state }) => {
          if (workflow !== 'pledge') throw new Problem('not-found');
          if (state === 'CLOSED') throw new Problem('transition-not-open', { state });
          return { opinion, changes: {}, after: [], subjectId };
        },
        answer: async () => ({ id }),
      });
      return { id, status: 201 };
    } catch (error) {
      if (error instanceof StaleAuthority) throw error;
      const problem = asProblem(error);
      return { id, status: problem.status, problem: problemBody(problem, envelope.traceId, envelope.language) };
    }
  }
}

/** What the item would have brought as a request of its own; its key follows from the batch's key and its place. */
function itemOf(envelope: Envelope, place: number): Envelope {
  const key = createHash('sha256').update(`${envelope.idempotencyKey}|${place}`).digest('base64url');
  return { ...envelope, idempotencyKey: `batch:${key}` };
}
