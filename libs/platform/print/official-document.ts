import type { LegalDay } from '../../kernel/legal-day.js';

/** A paragraph of the body; levels 1 to 4 are 一、（一）1.（1）, 0 is plain. The text brings its own number. */
export interface BodyParagraph {
  readonly level: 0 | 1 | 2 | 3 | 4;
  readonly text: string;
}

/** An official document by GB/T 9704-2012, as content; both printers make the same of it. */
export interface OfficialDocument {
  /** `DOCUMENT` 文件格式, `LETTER` 信函格式, or `PLAIN`: no head, the number below the title. */
  readonly format: 'DOCUMENT' | 'LETTER' | 'PLAIN';
  /** 发文机关标志, without 文件. */
  readonly mark: string;
  /** 发文字号, such as 京纪监建〔2008〕12号; empty on a draft. */
  readonly number: string;
  /** 密级或保密期限 and 紧急程度, where there are any. */
  readonly secrecy?: string;
  readonly urgency?: string;
  /** 签发人, on what goes upward. */
  readonly signatory?: string;
  readonly title: string;
  /** 主送机关. */
  readonly recipients: readonly string[];
  readonly body: readonly BodyParagraph[];
  readonly attachments: readonly string[];
  /** 发文机关署名 and 成文日期. */
  readonly signedBy: string;
  readonly signedOn: LegalDay;
  /** 抄送机关. */
  readonly copies: readonly string[];
  /** 印发机关 and 印发日期: document format only. */
  readonly imprint?: { readonly issuedBy: string; readonly issuedOn: LegalDay };
  /** What the code beside the signature says. */
  readonly code?: string;
}

// Controls; format characters such as zero-width and direction marks; unpaired surrogates.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** Text as it can stand on paper: what has no shape, or would turn the line round, is left out; breaks become spaces. */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\t\r\n\u2028\u2029]+/g, ' ')
    .replace(UNPRINTABLE, '')
    .trim();
}
