import { Injectable } from '@nestjs/common';
import { caseKinds } from '../../domain/case-kinds.js';
import { readingOf } from '../../domain/documents.js';
import { Problem } from '../../domain/problems.js';
import { Audit } from '../../platform/audit/audit.js';
import type { Envelope } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { FileStore } from '../../platform/storage/file-store.js';
import type { SealedReader } from '../../platform/storage/sealed-reader.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import type { CaseAddress } from './case-documents.js';
import type { ReadAttachment } from './document.contract.js';
import { STORED_DOCUMENT, type StoredDocument } from './document.queries.js';

/** The bytes of a document, ready to be sent. */
export interface DocumentBytes {
  readonly name: string;
  /** The media type to send: the true one only for what was encoded here. */
  readonly type: string;
  readonly sha256: string;
  readonly reader: SealedReader;
}

const UNTRUSTED = 'application/octet-stream';

/** Opens documents for those who see their case. */
@Injectable()
export class DocumentContent {
  constructor(
    private readonly reader: Reader,
    private readonly audit: Audit,
    private readonly store: FileStore,
  ) {}

  /**
   * Opens one: the copy for showing where there is one, else, or on request and with a reason, the original. The read is
   * audited before a byte leaves. Throws not-found, document-not-released, document-destroyed, reason-required.
   */
  async open(
    actor: Actor,
    { kind, id }: CaseAddress,
    documentId: string,
    { variant = 'SHOWN' }: ReadAttachment,
    { reason, traceId }: Envelope,
  ): Promise<DocumentBytes> {
    const row = await this.reader.one(actor, STORED_DOCUMENT, [id, caseKinds[kind], documentId]);
    if (!row) throw new Problem('not-found');
    if (row.state === 'DESTROYED') throw new Problem('document-destroyed');
    if (row.state !== 'RELEASED') throw new Problem('document-not-released', { state: row.state });
    const wantsOriginal = variant === 'ORIGINAL' && row.copy_file !== null;
    if (wantsOriginal && (reason === undefined || reason.length < 2)) throw new Problem('reason-required');
    const bytes = this.#bytes(row, wantsOriginal);
    const what = { action: readingOf(kind), kind: 'document', id: documentId, caseKey: row.case_key, traceId };
    await this.audit.read(actor, { ...what, ...(wantsOriginal && reason ? { reason } : {}) });
    return bytes;
  }

  #bytes(row: StoredDocument, wantsOriginal: boolean): DocumentBytes {
    const { copy_file: file, copy_seal: seal, copy_size: size, copy_sha256: sha256 } = row;
    if (!wantsOriginal && file && seal && size && sha256) {
      const reader = this.store.reader({ file, seal, size: Number(size) });
      return { name: row.name, type: row.copy_type ?? UNTRUSTED, sha256, reader };
    }
    if (!row.seal) throw new Problem('document-destroyed');
    const reader = this.store.reader({ file: row.file, seal: row.seal, size: Number(row.size) });
    return { name: row.name, type: UNTRUSTED, sha256: row.sha256, reader };
  }
}
