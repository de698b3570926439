import { vocabularies } from '../../domain/vocabularies.js';
import { chineseDate } from '../../kernel/chinese-date.js';
import type { LegalDay } from '../../kernel/legal-day.js';
import type { BodyParagraph, OfficialDocument } from '../../platform/print/official-document.js';

/** A letter as the printer needs it. */
export interface PrintableLetter {
  readonly key: string;
  readonly number: string | null;
  readonly kind: keyof typeof vocabularies.recommendationKind;
  readonly title: string;
  readonly secrecy: string;
  readonly organ: string;
  readonly recipients: readonly string[];
  readonly source: string | null;
  readonly matters: string | null;
  readonly causes: string | null;
  readonly items: readonly string[];
  readonly reply_due_on: LegalDay | null;
  readonly signed_on: LegalDay | null;
  readonly text_hash: string | null;
  readonly format: 'LETTER' | 'DOCUMENT';
  readonly urgency: keyof typeof vocabularies.letterUrgency | null;
  readonly legal_bases: readonly string[];
  readonly attachment_names: readonly string[];
  readonly copy_names: readonly string[];
  readonly revision: number;
}

const NUMERALS = '〇一二三四五六七八九';

/** 1 to 99 as an official document counts: 一, 十, 十二, 三十. */
export function chineseOrdinal(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? NUMERALS[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? NUMERALS[ones] : ''}`;
}

/** The number as it is printed: a revision keeps it and says that it is one. */
export const printedNumber = (number: string, revision: number): string =>
  revision === 0 ? number : `${number}（${revision === 1 ? '' : `第${revision}次`}修订）`;

/** A letter in its format; a draft says in its title that it is one and bears no number. */
export function officialLetter(letter: PrintableLetter, today: LegalDay): OfficialDocument {
  const isDraft = letter.signed_on === null;
  const number = letter.number === null ? '' : printedNumber(letter.number, letter.revision);
  return {
    format: letter.format,
    mark: letter.organ,
    number,
    ...(letter.urgency === null ? {} : { urgency: vocabularies.letterUrgency[letter.urgency].zh }),
    ...(letter.secrecy === 'WORK_SECRET' ? { secrecy: vocabularies.secrecy.WORK_SECRET.zh } : {}),
    title: `${isDraft ? '（草稿）' : ''}${letter.title}`,
    recipients: letter.recipients,
    body: bodyOf(letter),
    attachments: letter.attachment_names,
    signedBy: letter.organ,
    signedOn: letter.signed_on ?? today,
    copies: letter.copy_names,
    imprint: { issuedBy: letter.organ, issuedOn: letter.signed_on ?? today },
    ...(letter.text_hash === null ? {} : { code: `${number} ${letter.text_hash}` }),
  };
}

function bodyOf(letter: PrintableLetter): BodyParagraph[] {
  const { source, matters, causes, items, reply_due_on: replyDueOn, legal_bases: bases } = letter;
  return [
    ...plain(source),
    { level: 1, text: '一、存在的主要问题' },
    ...plain(matters),
    { level: 1, text: '二、原因分析' },
    ...plain(causes),
    { level: 1, text: '三、监督建议' },
    ...(bases.length === 0 ? [] : plain(`根据${bases.join('、')}，提出如下建议：`)),
    ...items.map((text, index) => ({ level: 2 as const, text: `（${chineseOrdinal(index + 1)}）${text}` })),
    ...(replyDueOn ? plain(`请于${chineseDate(replyDueOn)}前将办理结果函告。`) : []),
  ];
}

/** A paragraph a line. */
const plain = (text: string | null): BodyParagraph[] =>
  (text ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ level: 0, text: line }));
