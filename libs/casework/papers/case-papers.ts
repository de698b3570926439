import { Injectable } from '@nestjs/common';
import { caseKinds } from '../../domain/case-kinds.js';
import { readingOf } from '../../domain/documents.js';
import { Problem } from '../../domain/problems.js';
import type { LegalDay } from '../../kernel/legal-day.js';
import { Audit } from '../../platform/audit/audit.js';
import type { Envelope } from '../../platform/http/request.js';
import { type Actor, mayAt } from '../../platform/identity/actor.js';
import { formDocx } from '../../platform/print/form-docx.js';
import { formPdf } from '../../platform/print/form-pdf.js';
import { FileStore } from '../../platform/storage/file-store.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import type { CaseAddress } from '../documents/case-documents.js';
import { RuleBook } from '../rule-book.js';
import { type CaseArchive, caseArchive } from './case-archive.js';
import { caseForm, type FormName, type FormSource } from './case-forms.js';
import { PAPER_CASE } from './case-paper.queries.js';
import { CaseParticulars } from './case-particulars.js';

const EXPORTING = 'case.export';

/** A case on paper, and a whole case in one file. */
@Injectable()
export class CasePapers {
  constructor(
    private readonly reader: Reader,
    private readonly audit: Audit,
    private readonly rules: RuleBook,
    private readonly particulars: CaseParticulars,
    private readonly store: FileStore,
  ) {}

  /** A form as a file; a read of the case like any other. Throws not-found. */
  async form(
    actor: Actor,
    of: CaseAddress,
    { form, format }: { form: FormName; format: 'pdf' | 'docx' },
    traceId: string,
  ): Promise<{ readonly bytes: Buffer; readonly name: string }> {
    const source = await this.#source(actor, of);
    const { kind, id } = of;
    await this.audit.read(actor, { action: readingOf(kind), kind, id, caseKey: source.facts.key, traceId });
    const content = caseForm(form, source);
    const bytes = await (format === 'pdf' ? formPdf(content) : formDocx(content));
    return { bytes, name: `${content.title} ${source.facts.number ?? ''}`.trim().concat('.', format) };
  }

  /**
   * The whole case as a ZIP that streams: forms, history, documents, and a numbered list of contents with hashes. The
   * export and its reason are audited before a byte leaves. Throws not-found, permission-missing, reason-required.
   */
  async export(actor: Actor, of: CaseAddress, { reason, traceId }: Envelope): Promise<CaseArchive> {
    const source = await this.#source(actor, of);
    const { kind, id } = of;
    const { key: caseKey, holderPath } = source.facts;
    if (!mayAt(actor, EXPORTING, holderPath)) throw new Problem('permission-missing', { permission: EXPORTING });
    if (reason === undefined || reason.length < 2) throw new Problem('reason-required');
    const archive = await caseArchive(source, this.store, { exportedBy: actor.personName, reason });
    await this.audit.read(actor, { action: EXPORTING, kind, id, caseKey, traceId, reason });
    return archive;
  }

  async #source(actor: Actor, { kind, id }: CaseAddress): Promise<FormSource> {
    const today = this.rules.today() as LegalDay;
    const own = this.particulars.of(kind);
    const [row, detail] = await Promise.all([
      this.reader.one(actor, PAPER_CASE, [id, caseKinds[kind], today]),
      own && this.reader.one(actor, own.read, [id]),
    ]);
    if (!row) throw new Problem('not-found');
    return { kind, facts: row.facts, particulars: (detail && own?.rows(detail.facts)) ?? [], today };
  }
}
