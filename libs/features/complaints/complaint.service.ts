import { Injectable } from '@nestjs/common';
import { type CaseKind, soundKind } from '../../casework/case-kind.js';
import { CaseEngine } from '../../casework/engine.js';
import { type WireCase, wireAnswer } from '../../casework/wire-case.js';
import { Problem } from '../../domain/problems.js';
import { type ComplaintAction, complaintWorkflow } from '../../domain/workflows/complaint.js';
import { Audit } from '../../platform/audit/audit.js';
import type { Envelope } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import { Categories } from './categories/categories.js';
import type { ComplaintActionBody, FileComplaint, ReporterView } from './complaint.contract.js';
import { complaintEffects } from './complaint.effects.js';
import { ComplaintFiling } from './complaint.filing.js';
import { complaintGuards } from './complaint.guards.js';
import { ANSWER, type ComplaintFacts, LOAD, READ, REPORTER } from './complaint.queries.js';
import { ReporterVault } from './reporter-vault.js';

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
    categories: Categories,
  ) {
    this.#kind = soundKind({
      workflow: complaintWorkflow,
      guards: complaintGuards,
      load: LOAD,
      answer: ANSWER,
      effects: complaintEffects(() => new Date(), engine, categories),
    });
  }

  /** Files a received complaint. */
  async file(actor: Actor, body: FileComplaint, envelope: Envelope): Promise<WireCase> {
    return wireAnswer(this.#kind, actor, await this.filing.file(this.#kind, actor, body, envelope));
  }

  /** Reads one complaint, with what the reader may do; the read is audited before the answer leaves. */
  read(actor: Actor, id: string, traceId: string): Promise<WireCase> {
    return this.engine.read(this.#kind, READ, { actor, id, traceId });
  }

  /** Does one action of the workflow. */
  async act(
    actor: Actor,
    id: string,
    action: ComplaintAction,
    body: ComplaintActionBody,
    envelope: Envelope,
  ): Promise<WireCase> {
    return wireAnswer(this.#kind, actor, await this.engine.act(this.#kind, { actor, id, action, body, envelope }));
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
}
