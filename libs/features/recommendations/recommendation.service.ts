import { Injectable } from '@nestjs/common';
import { type CaseKind, soundKind } from '../../casework/case-kind.js';
import { CaseEngine } from '../../casework/engine.js';
import { type WireCase, wireAnswer } from '../../casework/wire-case.js';
import { type RecommendationAction, recommendationWorkflow } from '../../domain/workflows/recommendation.js';
import type { LegalDay } from '../../kernel/legal-day.js';
import type { Envelope } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import type { DraftRecommendation } from './letter-text.contract.js';
import type { RecommendationBody } from './recommendation.contract.js';
import { RecommendationDrafting } from './recommendation.drafting.js';
import { recommendationEffects } from './recommendation.effects.js';
import { recommendationGuards } from './recommendation.guards.js';
import { ANSWER, LOAD, READ, type RecommendationFacts } from './recommendation.queries.js';
import { forReader } from './recommendation.unit.js';

/** The use cases of a recommendation letter. */
@Injectable()
export class RecommendationService {
  readonly #kind: CaseKind<RecommendationFacts, RecommendationBody>;

  constructor(
    private readonly engine: CaseEngine,
    private readonly drafting: RecommendationDrafting,
  ) {
    const today = () => engine.today() as LegalDay;
    this.#kind = soundKind({
      workflow: recommendationWorkflow,
      guards: recommendationGuards(today),
      load: LOAD,
      answer: ANSWER,
      effects: recommendationEffects(today, () => engine.newId()),
    });
  }

  /** Begins a draft. */
  async draft(actor: Actor, body: DraftRecommendation, envelope: Envelope): Promise<WireCase> {
    return wireAnswer(this.#kind, actor, await this.drafting.draft(this.#kind, actor, body, envelope));
  }

  /** Reads one letter, with what the reader may do; the read is audited before the answer leaves. */
  async read(actor: Actor, id: string, traceId: string): Promise<WireCase> {
    return forReader(actor, await this.engine.read(this.#kind, READ, { actor, id, traceId }));
  }

  /** Does one action of the workflow. */
  async act(
    actor: Actor,
    id: string,
    action: RecommendationAction,
    body: RecommendationBody,
    envelope: Envelope,
  ): Promise<WireCase> {
    const answer = await this.engine.act(this.#kind, { actor, id, action, body, envelope });
    return forReader(actor, wireAnswer(this.#kind, actor, answer));
  }
}
