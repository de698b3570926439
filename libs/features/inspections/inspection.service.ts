import { Injectable } from '@nestjs/common';
import { type CaseKind, soundKind } from '../../casework/case-kind.js';
import { CaseEngine } from '../../casework/engine.js';
import { type WireCase, wireAnswer } from '../../casework/wire-case.js';
import { type InspectionAction, inspectionWorkflow } from '../../domain/workflows/inspection.js';
import type { LegalDay } from '../../kernel/legal-day.js';
import type { Envelope } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import type { InspectionBody } from './inspection.contract.js';
import { InspectionDrafting } from './inspection.drafting.js';
import { inspectionEffects } from './inspection.effects.js';
import { inspectionGuards } from './inspection.guards.js';
import { ANSWER, type InspectionFacts, LOAD, READ } from './inspection.queries.js';
import { forReader } from './inspection.unit.js';
import type { DraftInspection } from './inspection-plan.contract.js';

/** The use cases of an inspection. */
@Injectable()
export class InspectionService {
  readonly #kind: CaseKind<InspectionFacts, InspectionBody & { opinion?: string }>;

  constructor(
    private readonly engine: CaseEngine,
    private readonly drafting: InspectionDrafting,
  ) {
    this.#kind = soundKind({
      workflow: inspectionWorkflow,
      guards: inspectionGuards,
      load: LOAD,
      answer: ANSWER,
      effects: inspectionEffects({ today: () => engine.today() as LegalDay, newId: () => engine.newId() }),
    });
  }

  /** Begins a draft. */
  async draft(actor: Actor, body: DraftInspection, envelope: Envelope): Promise<WireCase> {
    return wireAnswer(this.#kind, actor, await this.drafting.draft(this.#kind, actor, body, envelope));
  }

  /** Reads one inspection, with what the reader may do; the read is audited before the answer leaves. */
  async read(actor: Actor, id: string, traceId: string): Promise<WireCase> {
    return forReader(actor, await this.engine.read(this.#kind, READ, { actor, id, traceId }));
  }

  /** Does one action of the workflow. */
  async act(
    actor: Actor,
    id: string,
    action: InspectionAction,
    body: InspectionBody,
    envelope: Envelope,
  ): Promise<WireCase> {
    const answer = await this.engine.act(this.#kind, { actor, id, action, body, envelope });
    return forReader(actor, wireAnswer(this.#kind, actor, answer));
  }
}
