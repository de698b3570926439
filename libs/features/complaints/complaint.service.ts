import { Injectable } from '@nestjs/common';
import { CaseEngine, type CaseKind } from '../../casework/engine.js';
import { Problem } from '../../domain/problems.js';
import { type ComplaintAction, complaintWorkflow } from '../../domain/workflows/complaint.js';
import { Audit } from '../../platform/audit/audit.js';
import type { Envelope } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import type { ComplaintActionBody, FileComplaint, ReporterView } from './complaint.contract.js';
import { complaintEffects } from './complaint.effects.js';
import { ComplaintFiling } from './complaint.filing.js';
import { complaintGuards } from './complaint.guards.js';
import { ANSWER, type ComplaintFacts, LOAD, READ, REPORTER } from './complaint.queries.js';
import { ReporterVault } from './reporter-vault.js';

/** An answer ready for the wire: status, version for the ETag, JSON text. */
export interface WireCase {
  readonly status: number;
  readonly id: string;
  readonly version: number;
  readonly text: string;
}

/** The use cases of a complaint. */
@Injectable()
export class ComplaintService {
  readonly #kind: CaseKind<ComplaintFacts, ComplaintActionBody>;

  constructor(
    private readonly engine: CaseEngine,
    private readonly filing: ComplaintFiling,
    private readonly reader: Reader,
    private readonly audit: Audit,
    private readonly vault: ReporterVault,
  ) {
    this.#kind = {
      workflow: complaintWorkflow,
      guards: complaintGuards,
      load: LOAD,
      answer: ANSWER,
      effects: complaintEffects(
        () => new Date(),
        () => engine.newId(),
      ),
    };
  }

  /** Files a received complaint. */
  async file(actor: Actor, body: FileComplaint, envelope: Envelope): Promise<WireCase> {
    const { status, answer } = await this.filing.file(actor, body, envelope);
    return this.#wire(actor, status, answer);
  }

  /** Reads one complaint, with what the reader may do; the read is audited before the answer leaves. */
  async read(actor: Actor, id: string, traceId: string): Promise<WireCase> {
    const row = await this.reader.one(actor, READ, [id, this.engine.today()]);
    if (!row) throw new Problem('not-found');
    await this.audit.read(actor, { action: 'complaint.read', kind: 'complaint', id, caseKey: row.facts.key, traceId });
    return this.#case(actor, 200, row.body, row.facts);
  }

  /** Does one action of the workflow. */
  async act(
    actor: Actor,
    id: string,
    action: ComplaintAction,
    body: ComplaintActionBody,
    envelope: Envelope,
  ): Promise<WireCase> {
    const { status, answer } = await this.engine.act(this.#kind, { actor, id, action, body, envelope });
    return this.#wire(actor, status, answer);
  }

  /** The reporter, for the clerk who registered, to acknowledge and to answer (house: Reveal). Needs a reason. */
  async reporter(actor: Actor, id: string, { reason, traceId }: Envelope): Promise<ReporterView> {
    const row = await this.reader.one(actor, REPORTER, [id]);
    if (!row) throw new Problem('not-found');
    if (row.registered_by !== actor.userKey) {
      await this.audit.denied(actor, 'reporter.read', traceId, { kind: 'complaint', id, caseKey: row.case_key });
      throw new Problem('separation-of-duty');
    }
    if (!reason || reason.length < 2) throw new Problem('reason-required');
    const reporter = row.reporter_ref === null ? undefined : await this.vault.reveal(row.reporter_ref);
    if (!reporter) throw new Problem('not-found');
    await this.audit.read(actor, {
      action: 'reporter.read',
      kind: 'complaint',
      id,
      caseKey: row.case_key,
      traceId,
      reason,
    });
    return reporter;
  }

  #wire(actor: Actor, status: number, answer: string): WireCase {
    const { body, facts, ...gone } = JSON.parse(answer) as {
      body?: object;
      facts?: ComplaintFacts;
      id?: string;
      version?: number;
    };
    if (!body || !facts) return { status, id: gone.id ?? '', version: gone.version ?? 0, text: answer };
    return this.#case(actor, status, JSON.stringify(body), facts);
  }

  #case(actor: Actor, status: number, body: string, facts: ComplaintFacts): WireCase {
    const actions = JSON.stringify(this.engine.allowed(this.#kind, actor, facts));
    return { status, id: facts.id, version: facts.version, text: `${body.slice(0, -1)},"actions":${actions}}` };
  }
}
