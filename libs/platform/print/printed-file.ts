import { StreamableFile } from '@nestjs/common';
import { attachmentNamed } from '../http/file-answer.js';

/** What a paper is printed as, with its type on the wire. */
export const printedTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** What a paper can be printed as. */
export type PrintedFormat = keyof typeof printedTypes;

/** A printed paper as a download; `name` is its file name without the ending. */
export function printedFile(bytes: Buffer, format: PrintedFormat, name: string): StreamableFile {
  const safe = name.replace(/[\p{C}"\\/:*?<>|%;']/gu, ' ').slice(0, 80);
  const disposition = attachmentNamed(`${safe}.${format}`);
  return new StreamableFile(bytes, { type: printedTypes[format], length: bytes.length, disposition });
}
