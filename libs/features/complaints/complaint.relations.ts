import { Injectable } from '@nestjs/common';
import type { Sending } from '../../casework/case-kind.js';
import { invalid, Problem } from '../../domain/problems.js';
import { Audit } from '../../platform/audit/audit.js';
import { replayableAnswer } from '../../platform/http/replay.js';
import type { Envelope } from '../../platform/http/request.js';
import { type Actor, mayAt, onBehalfOf } from '../../platform/identity/actor.js';
import { Ids } from '../../platform/identity/new-id.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import type { Transaction } from '../../platform/unit-of-work/transaction.js';
import { UnitOfWork } from '../../platform/unit-of-work/unit-of-work.js';
import type { ComplaintActionBody } from './complaint.contract.js';
import type { ComplaintFacts } from './complaint.queries.js';
import type { RelateComplaint, RelatedComplaints, RelationView } from './complaint-relations.contract.js';
import { COMPLAINT, RELATE, RELATED, RELATION } from './complaint-relations.queries.js';

const PERMISSION = 'complaint.relate';

/**
 * Links between complaints. A relation is a fact beside both of them, not a step of either: no version and no line of the
 * history tells of the other end to somebody who may not see it.
 */
@Injectable()
export class ComplaintRelations {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    private readonly audit: Audit,
    private readonly ids: Ids,
  ) {}

  /** The links of a complaint whose other end the reader sees; a read of the complaint like any other. */
  async list(actor: Actor, id: string, traceId: string): Promise<RelatedComplaints> {
    const row = await this.reader.one(actor, RELATED, [id]);
    if (!row) throw new Problem('not-found');
    await this.audit.read(actor, { action: 'complaint.read', kind: 'complaint', id, caseKey: row.key, traceId });
    return { items: row.items };
  }

  /** Says that two complaints belong together. Throws not-found, permission-missing, conflicting-change when said before. */
  relate(actor: Actor, id: string, { otherId, why }: RelateComplaint, envelope: Envelope): Promise<RelationView> {
    const deed = { action: PERMISSION, subjectKind: 'complaint', traceId: envelope.traceId };
    return this.unitOfWork.run(actor, deed, (tx) =>
      replayableAnswer(tx, envelope, async () => {
        const complaint = await tx.one(COMPLAINT, [id]);
        if (!complaint) throw new Problem('not-found');
        if (!mayAt(actor, PERMISSION, complaint.path))
          throw new Problem('permission-missing', { permission: PERMISSION });
        const other = await otherOne(tx, otherId, complaint.key, '/otherId');
        const relation = this.ids.next();
        await tx.run(RELATE, [relation, 'RELATED', complaint.key, other.key, why, actor.userKey]);
        const behalf = onBehalfOf(actor, PERMISSION, complaint.path);
        tx.subject = { id, caseKey: complaint.key, onBehalfOf: behalf, changed: ['related'], values: { otherId, why } };
        const row = await tx.one(RELATION, [relation]);
        if (!row) throw new Problem('not-found');
        return row.view;
      }),
    );
  }
}

/** The row that says which complaint a duplicate repeats; why is the opinion of the step. */
export async function duplicateOf(
  tx: Transaction,
  facts: ComplaintFacts,
  { primaryId, opinion }: ComplaintActionBody,
  id: string,
): Promise<Sending> {
  const primary = await otherOne(tx, primaryId, facts.key, '/primaryId');
  if (primary.state === 'RECEIVED' || primary.state === 'DUPLICATE_FILED') {
    throw invalid('/primaryId', 'no-primary', '须为已登记的首件 / must be registered and no duplicate itself');
  }
  return [RELATE, [id, 'DUPLICATE', facts.key, primary.key, opinion, tx.actor.userKey]];
}

/** The other complaint, where the actor sees it and it is another one. */
async function otherOne(tx: Transaction, id: string | undefined, self: string, pointer: string) {
  const other = await tx.one(COMPLAINT, [id]);
  if (!other) throw invalid(pointer, 'unknown-complaint', '没有此件 / no such complaint');
  if (other.key === self) throw invalid(pointer, 'same-complaint', '不得与本件关联 / this is the complaint itself');
  return other;
}
