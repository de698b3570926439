import { fileTypeFromBuffer } from 'file-type';
import { type FileKind, kindOfFile, mayBeClaimed } from '../../domain/file-kinds.js';
import { refuseBadArchive } from './archive.js';
import type { ContentSample } from './content-sample.js';
import { refusedFile } from './file-refusal.js';
import type { SealedReader } from './sealed-reader.js';

const MOST_NAME_CHARACTERS = 200;
const PDF_END_WITHIN = 4096;

/** The kind that a name claims. Throws file-refused for a name that is none, and for a kind that is not taken. */
export function claimedKind(name: string, claimedType: string): FileKind {
  if (/[/\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|^\.+$/u.test(name)) throw refusedFile('name-is-a-path');
  if (name.trim() === '' || [...name].length > MOST_NAME_CHARACTERS) throw refusedFile('name-length');
  const kind = kindOfFile(name);
  if (!kind) throw refusedFile('type-not-allowed');
  if (!mayBeClaimed(kind, claimedType)) throw refusedFile('type-mismatch');
  return kind;
}

/** Holds a stored file against the kind that it claims to be. Throws file-refused where it is another, or cut short. */
export async function refuseFalseContent(kind: FileKind, sample: ContentSample, stored: SealedReader): Promise<void> {
  if (stored.size === 0) throw refusedFile('empty');
  const found = await fileTypeFromBuffer(sample.head);
  const [expected] = kind.content;
  if (expected?.startsWith('ZIP:')) return refuseFalseZip(expected.slice('ZIP:'.length), sample, stored);
  if (expected === 'TEXT' || expected === 'DATA') {
    if (found || (expected === 'TEXT' && sample.hasNul)) throw refusedFile('type-mismatch');
    return;
  }
  if (!found || !kind.content.includes(found.mime)) throw refusedFile('type-mismatch');
  if (!(await isWhole(found.mime, sample.head, stored))) throw refusedFile('truncated');
}

async function refuseFalseZip(entry: string, sample: ContentSample, stored: SealedReader): Promise<void> {
  if (!['PK\x03\x04', 'PK\x05\x06'].includes(sample.head.toString('latin1', 0, 4))) throw refusedFile('type-mismatch');
  const names = await refuseBadArchive(stored);
  if (entry !== '' && !names.includes(entry)) throw refusedFile('type-mismatch');
}

/** Whether the end is there, for formats that say where it is; pictures are decoded afterwards. */
async function isWhole(type: string, head: Buffer, stored: SealedReader): Promise<boolean> {
  if (type === 'application/pdf') {
    const tail = await stored.bytes(stored.size - PDF_END_WITHIN, stored.size);
    return tail.includes('%%EOF');
  }
  if (head.toString('latin1', 0, 4) === 'RIFF') return head.readUInt32LE(4) + 8 <= stored.size;
  if (head.toString('latin1', 4, 8) === 'ftyp') return hasWholeBoxes(stored);
  return true;
}

/** MP4 and its kin are boxes, each with its length in front. */
async function hasWholeBoxes(stored: SealedReader): Promise<boolean> {
  for (let at = 0, boxes = 0; at < stored.size; boxes += 1) {
    const head = await stored.bytes(at, at + 16);
    if (head.length < 8 || boxes > 10_000) return false;
    const short = head.readUInt32BE(0);
    if (short === 0) return true; // the last box, up to the end of the file
    const length = short === 1 && head.length === 16 ? Number(head.readBigUInt64BE(8)) : short;
    if (length < 8 || at + length > stored.size) return false;
    at += length;
  }
  return true;
}
