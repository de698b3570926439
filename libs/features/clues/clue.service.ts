import { Injectable } from '@nestjs/common';
import { type CaseKind, soundKind } from '../../casework/case-kind.js';
import { CaseEngine } from '../../casework/engine.js';
import { type WireCase, wireAnswer } from '../../casework/wire-case.js';
import { type ClueAction, clueWorkflow } from '../../domain/workflows/clue.js';
import type { Envelope } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import type { ClueBody, LogClue } from './clue.contract.js';
import { clueEffects } from './clue.effects.js';
import { ClueFiling } from './clue.filing.js';
import { clueGuards } from './clue.guards.js';
import { ANSWER, type ClueFacts, LOAD, READ } from './clue.queries.js';

/** The use cases of a clue. */
@Injectable()
export class ClueService {
  readonly #kind: CaseKind<ClueFacts, ClueBody>;

  constructor(
    private readonly engine: CaseEngine,
    private readonly filing: ClueFiling,
  ) {
    this.#kind = soundKind({
      workflow: clueWorkflow,
      guards: clueGuards,
      load: LOAD,
      answer: ANSWER,
      effects: clueEffects(engine),
    });
  }

  /** Logs a clue in the central register. */
  async log(actor: Actor, body: LogClue, envelope: Envelope): Promise<WireCase> {
    const filed = await this.filing.log(this.#kind, actor, body, envelope);
    return forReader(actor, wireAnswer(this.#kind, actor, filed));
  }

  /** Reads one clue, with what the reader may do; the read is audited before the answer leaves. */
  async read(actor: Actor, id: string, traceId: string): Promise<WireCase> {
    return forReader(actor, await this.engine.read(this.#kind, READ, { actor, id, traceId }));
  }

  /** Does one action of the workflow. */
  async act(actor: Actor, id: string, action: ClueAction, body: ClueBody, envelope: Envelope): Promise<WireCase> {
    const answer = await this.engine.act(this.#kind, { actor, id, action, body, envelope });
    return forReader(actor, wireAnswer(this.#kind, actor, answer));
  }
}

/** The clue as its reader may know it: the papers of a verification are for those who verify, decide or keep them. */
function forReader(actor: Actor, wire: WireCase): WireCase {
  if (actor.permissions.has('clue.readVerification')) return wire;
  const clue = JSON.parse(wire.text) as { verification?: object | null };
  return 'verification' in clue ? { ...wire, text: JSON.stringify({ ...clue, verification: null }) } : wire;
}
