import { Injectable } from '@nestjs/common';
import { RuleBook } from '../../casework/rule-book.js';
import { Problem } from '../../domain/problems.js';
import { chineseDate } from '../../kernel/chinese-date.js';
import { Audit } from '../../platform/audit/audit.js';
import type { Actor } from '../../platform/identity/actor.js';
import { officialPdf } from '../../platform/print/official-pdf.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import { PRINTABLE } from './suggestion-notice.queries.js';

/** Suggestion notices on paper, in the plain form. */
@Injectable()
export class SuggestionNoticePrinting {
  constructor(
    private readonly reader: Reader,
    private readonly audit: Audit,
    private readonly rules: RuleBook,
  ) {}

  /** The notice as a PDF. Throws not-found, and guard-not-satisfied while it has no text. */
  async pdf(actor: Actor, id: string, traceId: string): Promise<Buffer> {
    const notice = await this.reader.one(actor, PRINTABLE, [id]);
    if (!notice) throw new Problem('not-found');
    if (notice.notice_text === null || notice.recipient_name === null)
      throw new Problem('guard-not-satisfied', {
        errors: [{ pointer: '', code: 'not-sorted', detail: '尚未梳理成文 / it has not been put into words yet' }],
      });
    const what = { action: 'suggestionNotice.read', kind: 'suggestionNotice', id, caseKey: notice.key, traceId };
    await this.audit.read(actor, what);
    const due =
      notice.due_on === null
        ? '请及时办理，并将结果回复我单位。'
        : `请于${chineseDate(notice.due_on)}前办理，并将结果回复我单位。`;
    return officialPdf({
      format: 'PLAIN',
      mark: notice.organ,
      number: notice.number ?? '',
      title: `${notice.issued_on === null ? '（草稿）' : ''}建议通知书`,
      recipients: [notice.recipient_name],
      body: [
        { level: 0, text: `现将群众提出的关于“${notice.title}”的意见建议转送你单位：` },
        ...notice.notice_text
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((text) => ({ level: 0 as const, text })),
        { level: 0, text: due },
      ],
      attachments: [],
      signedBy: notice.organ,
      signedOn: notice.issued_on ?? this.rules.today(),
      copies: [],
    });
  }
}
