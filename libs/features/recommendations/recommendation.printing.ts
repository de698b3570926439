import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { RuleBook } from '../../casework/rule-book.js';
import { Problem } from '../../domain/problems.js';
import { Audit } from '../../platform/audit/audit.js';
import type { Actor } from '../../platform/identity/actor.js';
import { officialDocx } from '../../platform/print/official-docx.js';
import { officialPdf } from '../../platform/print/official-pdf.js';
import { tablePdf } from '../../platform/print/table-pdf.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import { reading, statement } from '../../platform/unit-of-work/statement.js';
import { UnitOfWork } from '../../platform/unit-of-work/unit-of-work.js';
import { officialLetter, type PrintableLetter } from './recommendation.document.js';
import { receiptTable, type Service } from './recommendation.tables.js';

/** A letter's text with the print that is kept of it: `$5` id. */
const PRINTABLE = reading<PrintableLetter & Service & { pdf: Buffer | null }>(
  'recommendation-printable',
  `SELECT c.key::text AS key, c.number, d.kind, c.title, (ARRAY['PUBLIC','INTERNAL','WORK_SECRET'])[c.secrecy + 1] AS secrecy, organ.name AS organ,
     d.recipient_names AS recipients, d.source, d.matters, d.causes, d.items, d.reply_due_on::text, d.signed_on::text, d.text_hash,
     d.format, d.urgency, d.legal_bases, d.attachment_names, d.copy_names, d.revision,
     d.served_on::text, d.service_method, d.received_by, p.pdf
   FROM case_file c JOIN recommendation d ON d.case_key = c.key JOIN organization organ ON organ.key = COALESCE(d.organ_key, c.organ_key)
   LEFT JOIN recommendation_print p ON p.case_key = c.key AND p.revision = d.revision WHERE c.id = $5`,
);

/** Keeps the first print of a letter; of two at once one stays. */
const KEEP = statement(
  'recommendation-print-keep',
  'INSERT INTO recommendation_print (case_key, pdf, sha256, revision) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
);
const KEPT = statement<{ pdf: Buffer }>(
  'recommendation-print-kept',
  'SELECT pdf FROM recommendation_print WHERE case_key = $1 AND revision = $2',
);

/** What is sent as a file. */
export interface Printed {
  readonly bytes: Buffer;
  readonly name: string;
}

/** Letters on paper. The print of a signed letter is made once; after that the same bytes are answered for good. */
@Injectable()
export class RecommendationPrinting {
  constructor(
    private readonly reader: Reader,
    private readonly audit: Audit,
    private readonly unitOfWork: UnitOfWork,
    private readonly rules: RuleBook,
  ) {}

  /** The letter as a PDF. Where printing fails the letter is signed all the same, and the next request tries again. */
  async pdf(actor: Actor, id: string, traceId: string): Promise<Printed> {
    const letter = await this.#letter(actor, id, traceId);
    const bytes = letter.pdf ?? (await this.#print(actor, id, letter, traceId));
    return { bytes, name: nameOf(letter, 'pdf') };
  }

  /** The letter as a DOCX, from the text as it stands. */
  async docx(actor: Actor, id: string, traceId: string): Promise<Printed> {
    const letter = await this.#letter(actor, id, traceId);
    return { bytes: await officialDocx(officialLetter(letter, this.rules.today())), name: nameOf(letter, 'docx') };
  }

  /** The service receipt (送达回证). Throws guard-not-satisfied for a letter that is not signed. */
  async receipt(actor: Actor, id: string, traceId: string): Promise<Printed> {
    const letter = await this.#letter(actor, id, traceId);
    if (letter.signed_on === null)
      throw new Problem('guard-not-satisfied', {
        errors: [{ pointer: '', code: 'not-signed', detail: '尚未签发 / it is not signed yet' }],
      });
    const bytes = await tablePdf(receiptTable(letter, letter.served_on ?? letter.signed_on));
    return { bytes, name: `送达回证 ${nameOf(letter, 'pdf')}` };
  }

  async #letter(actor: Actor, id: string, traceId: string) {
    const letter = await this.reader.one(actor, PRINTABLE, [id]);
    if (!letter) throw new Problem('not-found');
    const what = { action: 'recommendation.read', kind: 'recommendation', id, caseKey: letter.key, traceId };
    await this.audit.read(actor, what);
    return letter;
  }

  async #print(actor: Actor, id: string, letter: PrintableLetter, traceId: string): Promise<Buffer> {
    const bytes = await officialPdf(officialLetter(letter, this.rules.today()));
    if (letter.signed_on === null) return bytes;
    const deed = { action: 'recommendation.read', subjectKind: 'recommendation', traceId };
    return this.unitOfWork.run(actor, deed, async (tx) => {
      const digest = createHash('sha256').update(bytes).digest('hex');
      void tx.run(KEEP, [letter.key, bytes, digest, letter.revision]);
      tx.subject = { id, caseKey: letter.key, changed: ['print'], values: digest };
      return (await tx.one(KEPT, [letter.key, letter.revision]))?.pdf ?? bytes;
    });
  }
}

const nameOf = ({ number, title }: PrintableLetter, ending: string) =>
  `${(number ?? `草稿 ${title}`).replace(/[\p{C}"\\/:*?<>|%;']/gu, ' ').slice(0, 80)}.${ending}`;
