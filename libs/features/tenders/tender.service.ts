import { Injectable } from '@nestjs/common';
import { type CaseKind, soundKind } from '../../casework/case-kind.js';
import { CaseEngine } from '../../casework/engine.js';
import { type WireCase, wireAnswer, wireCase } from '../../casework/wire-case.js';
import { Problem } from '../../domain/problems.js';
import { type TenderAction, tenderWorkflow } from '../../domain/workflows/tender.js';
import type { LegalDay } from '../../kernel/legal-day.js';
import { Audit } from '../../platform/audit/audit.js';
import type { Envelope } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
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
    private readonly reader: Reader,
    private readonly audit: Audit,
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
  async read(actor: Actor, id: string, traceId: string): Promise<WireCase> {
    const row = await this.reader.one(actor, READ, [id, this.engine.today()]);
    if (!row) throw new Problem('not-found');
    await this.audit.read(actor, { action: 'tender.read', kind: 'tender', id, caseKey: row.facts.key, traceId });
    return wireCase(this.#kind, actor, { status: 200, ...row });
  }

  /** Does one action of the workflow. */
  async act(actor: Actor, id: string, action: TenderAction, body: TenderBody, envelope: Envelope): Promise<WireCase> {
    return wireAnswer(this.#kind, actor, await this.engine.act(this.#kind, { actor, id, action, body, envelope }));
  }
}
