import { Injectable } from '@nestjs/common';
import { type CaseKindName, caseKinds } from '../../domain/case-kinds.js';
import { readingOf } from '../../domain/documents.js';
import { invalid, Problem } from '../../domain/problems.js';
import { isUuid } from '../../kernel/uuid-v7.js';
import { Audit } from '../../platform/audit/audit.js';
import { replayableAnswer } from '../../platform/http/replay.js';
import type { Admitted, Envelope } from '../../platform/http/request.js';
import { type Actor, onBehalfOf } from '../../platform/identity/actor.js';
import { Ids } from '../../platform/identity/new-id.js';
import { DocumentLimits } from '../../platform/storage/document-limits.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import type { Transaction } from '../../platform/unit-of-work/transaction.js';
import { UnitOfWork } from '../../platform/unit-of-work/unit-of-work.js';
import { LOCK } from '../case-statements.js';
import type { AttachmentPage, AttachmentView } from './document.contract.js';
import { ADD_DOCUMENT, DOCUMENT, DOCUMENT_KEY, DOCUMENTS, SHELF, SHELF_AHEAD, type Shelf } from './document.queries.js';
import { ADDING, type DocumentWish, lateAction, refuseFull, refuseHands, wishOf } from './document.rules.js';
import { DocumentIntake, type TakenFile } from './document-intake.js';

/** A case as its address names it. */
export interface CaseAddress {
  readonly kind: CaseKindName;
  readonly id: string;
}

/** What is attached to cases. A document is a fact beside the steps of its case: no version and no state moves. */
@Injectable()
export class CaseDocuments {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    private readonly audit: Audit,
    private readonly ids: Ids,
    private readonly intake: DocumentIntake,
    private readonly limits: DocumentLimits,
  ) {}

  /** All documents of a case; a read of it like any other. Throws not-found. */
  async list(actor: Actor, { kind, id }: CaseAddress, traceId: string): Promise<AttachmentPage> {
    const row = await this.reader.one(actor, DOCUMENTS, [id, caseKinds[kind]]);
    if (!row) throw new Problem('not-found');
    await this.audit.read(actor, { action: readingOf(kind), kind, id, caseKey: row.key, traceId });
    return { items: row.items };
  }

  /**
   * Attaches the file of a form. What can be refused is refused before the bytes come; they are stored before the row, so
   * that no row is without its file; and the row is made under the lock of the case. Throws not-found, permission-missing,
   * transition-not-open, quota-exceeded, file-refused, file-too-large, validation-failed.
   */
  async add(actor: Actor, of: CaseAddress, request: Admitted, envelope: Envelope): Promise<AttachmentView> {
    if (!envelope.idempotencyKey) throw new Problem('idempotency-key-required');
    await this.#refuseAhead(actor, of, envelope.idempotencyKey);
    const { taken, fields } = await this.intake.take(request);
    let isKept = false;
    try {
      const wish = wishOf(of.kind, fields);
      const body = { ...fields, name: taken.name, sha256: taken.original.sha256 };
      const deed = { action: ADDING, subjectKind: 'document', traceId: envelope.traceId };
      const answer = await this.unitOfWork.run(actor, deed, (tx) => {
        isKept = false;
        return replayableAnswer(tx, { ...envelope, body }, async () => {
          isKept = true;
          return this.#store(tx, of, taken, wish);
        });
      });
      return answer;
    } catch (error) {
      isKept = false;
      throw error;
    } finally {
      if (!isKept) await this.intake.discard(taken);
    }
  }

  async #refuseAhead(actor: Actor, { kind, id }: CaseAddress, replayKey: string): Promise<void> {
    const shelf = await this.reader.one(actor, SHELF_AHEAD, [id, caseKinds[kind], replayKey]);
    if (!shelf) throw new Problem('not-found');
    refuseHands(actor, shelf);
    // Where it was done before under this key, the answer is the one that was given then.
    if (!shelf.is_repeated) refuseFull(shelf, this.limits, 0);
  }

  async #store(
    tx: Transaction,
    { kind, id }: CaseAddress,
    taken: TakenFile,
    wish: DocumentWish,
  ): Promise<AttachmentView> {
    const locked = tx.run(LOCK, [id]);
    const shelf = await tx.one(SHELF, [id, caseKinds[kind]]);
    if ((await locked).length === 0 || !shelf) throw new Problem('not-found');
    refuseHands(tx.actor, shelf);
    refuseFull(shelf, this.limits, taken.original.size);
    const late = lateAction(tx.actor, kind, shelf, wish);
    const replaced = wish.replaces === undefined ? null : await replacedOne(tx, shelf, wish.replaces);
    const documentId = this.ids.next();
    void tx.run(ADD_DOCUMENT, [documentId, shelf.key, ...columnsOf(taken, wish), replaced, late, tx.actor.userKey]);
    const behalf = onBehalfOf(tx.actor, ADDING, shelf.holder_path);
    const values = { name: taken.name, sha256: taken.original.sha256 };
    tx.subject = { id: documentId, caseKey: shelf.key, onBehalfOf: behalf, changed: ['document'], values };
    const row = await tx.one(DOCUMENT, [documentId]);
    if (!row) throw new Problem('not-found');
    return row.view;
  }
}

function columnsOf({ name, type, original, copy, isQuarantined }: TakenFile, { description }: DocumentWish): unknown[] {
  return [
    name,
    description ?? null,
    type,
    original.size,
    original.sha256,
    original.file,
    original.seal,
    isQuarantined ? 'QUARANTINED' : 'RELEASED',
    isQuarantined ? 'WAITING' : 'NOT_CONFIGURED',
    copy?.file ?? null,
    copy?.seal ?? null,
    copy?.type ?? null,
    copy?.size ?? null,
    copy?.sha256 ?? null,
  ];
}

async function replacedOne(tx: Transaction, { key }: Shelf, id: string): Promise<string> {
  const found = isUuid(id) ? await tx.one(DOCUMENT_KEY, [key, id]) : undefined;
  if (!found) throw invalid('/replaces', 'unknown-document', '本件没有此附件 / the case has no such document');
  if (found.is_replaced) throw invalid('/replaces', 'replaced-already', '该附件已被替换 / it was replaced already');
  return found.key;
}
