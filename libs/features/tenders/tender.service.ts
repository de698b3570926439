import { Injectable } from '@nestjs/common';
import { type CaseKind, soundKind } from '../../casework/case-kind.js';
import { CaseEngine } from '../../casework/engine.js';
import { type WireCase, wireAnswer } from '../../casework/wire-case.js';
import { type TenderAction, tenderWorkflow } from '../../domain/workflows/tender.js';
import type { LegalDay } from '../../kernel/legal-day.js';
import type { Envelope } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import type { RegisterTender } from './tender.contract.js';
import { tenderEffects } from './tender.effects.js';
import { tenderGuards } from './tender.guards.js';
import { ANSWER, LOAD, READ, type TenderFacts } from './tender.queries.js';
import { TenderRegistration } from './tender.registration.js';
import type { TenderBody } from './tender-actions.contract.js';

/** The use cases of a tender. */
@Injectable()
export class TenderService {
  readonly #kind: CaseKind<TenderFacts, TenderBody>;

  constructor(
    private readonly engine: CaseEngine,
    private readonly registration: TenderRegistration,
  ) {
    this.#kind = soundKind({
      workflow: tenderWorkflow,
      guards: tenderGuards(engine),
      load: LOAD,
      answer: ANSWER,
      effects: tenderEffects({
        today: () => engine.today() as LegalDay,
        newId: () => engine.newId(),
        compute: (rule, from) => engine.compute(rule, from),
      }),
    });
  }

  /** Registers a tender. */
  async register(actor: Actor, body: RegisterTender, envelope: Envelope): Promise<WireCase> {
    return wireAnswer(this.#kind, actor, await this.registration.register(this.#kind, actor, body, envelope));
  }

  /** Reads one tender, with what the reader may do; the read is audited before the answer leaves. */
  read(actor: Actor, id: string, traceId: string): Promise<WireCase> {
    return this.engine.read(this.#kind, READ, { actor, id, traceId });
  }

  /** Does one action of the workflow. */
  async act(actor: Actor, id: string, action: TenderAction, body: TenderBody, envelope: Envelope): Promise<WireCase> {
    return wireAnswer(this.#kind, actor, await this.engine.act(this.#kind, { actor, id, action, body, envelope }));
  }
}
