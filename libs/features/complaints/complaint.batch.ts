import { createHash } from 'node:crypto';
import { Injectable, type Type } from '@nestjs/common';
import type { ComplaintAction } from '../../domain/workflows/complaint.js';
import { asProblem, problemBody } from '../../platform/http/problem.filter.js';
import { replayable } from '../../platform/http/replay.js';
import type { Envelope } from '../../platform/http/request.js';
import { strictValidation } from '../../platform/http/validation.js';
import type { Actor } from '../../platform/identity/actor.js';
import { StaleAuthority, UnitOfWork } from '../../platform/unit-of-work/unit-of-work.js';
import { type ComplaintActionBody, complaintBodies } from './complaint.contract.js';
import { ComplaintService } from './complaint.service.js';
import type { ActOnMany, BatchItem } from './complaint-records.contract.js';

const validation = strictValidation();

/** One action on many complaints: a transaction each, so that one refusal stops no other. */
@Injectable()
export class ComplaintBatch {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly complaints: ComplaintService,
  ) {}

  /**
   * Does `action` on every item in turn; answers a result for each as text of JSON. Sent again under the same key, what
   * was done answers as it did and what failed is tried again. Throws idempotency-key-reused for another batch.
   */
  async act(actor: Actor, { action, items }: ActOnMany, envelope: Envelope): Promise<string> {
    await this.#claim(actor, envelope);
    const results: string[] = [];
    for (const [index, item] of items.entries())
      results.push(await this.#one(actor, action, item, itemEnvelope(envelope, action, item, index)));
    return `{"results":[${results.join(',')}]}`;
  }

  /** Keeps the key for this very batch before anything is done. */
  async #claim(actor: Actor, envelope: Envelope): Promise<void> {
    const deed = { action: 'complaint.batch', subjectKind: 'complaint', traceId: envelope.traceId };
    await this.unitOfWork.run(actor, deed, (tx) =>
      replayable(tx, envelope, async () => ({ status: 200, answer: '{}' })),
    );
  }

  async #one(actor: Actor, action: ComplaintAction, { id, body = {} }: BatchItem, envelope: Envelope): Promise<string> {
    const key = JSON.stringify(id);
    try {
      const metatype = complaintBodies[action] as Type<object>;
      const valid: ComplaintActionBody = await validation.transform(body, { type: 'body', metatype });
      const { status, text } = await this.complaints.act(actor, id.toLowerCase(), action, valid, envelope);
      return `{"id":${key},"status":${status},"complaint":${text}}`;
    } catch (error) {
      // Session or authority changed: the whole request is asked again with the new one, and done items replay.
      if (error instanceof StaleAuthority) throw error;
      const problem = asProblem(error);
      return `{"id":${key},"status":${problem.status},"problem":${JSON.stringify(problemBody(problem, envelope.traceId, envelope.language))}}`;
    }
  }
}

/** What the item would have brought as a request of its own; its key follows from the batch's key and its place. */
function itemEnvelope(
  envelope: Envelope,
  action: ComplaintAction,
  { id, version, body = {} }: BatchItem,
  index: number,
): Envelope {
  const key = createHash('sha256').update(`${envelope.idempotencyKey}|${index}`).digest('base64url');
  const route = `POST /api/v1/complaints/${id}/actions/${action}`;
  return { ...envelope, ifMatch: version, idempotencyKey: `batch:${key}`, route, body };
}
