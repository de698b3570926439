import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';
import { refusedFile } from './file-refusal.js';
import type { SealedReader } from './sealed-reader.js';

/** Entries of an archive, at most. */
const MOST_ENTRIES = 5000;
/** Bytes of its table of contents, at most. */
const MOST_CONTENTS_BYTES = 4 * 1024 * 1024;
/** Bytes that it unpacks to, at most. */
const MOST_UNPACKED_BYTES = 1024 ** 3;
/** Above this size it may not unpack to more than a hundred times its own. */
const HARMLESS_BYTES = 16 * 1024 * 1024;
const MOST_RATIO = 100;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const MOST_COMMENT_BYTES = 0xffff;
const DEFLATED = 8;
const ENCRYPTED = 1;

interface Entry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/**
 * Looks into a ZIP without unpacking it anywhere: its table of contents is whole, its entries do not overlap, and they
 * unpack to what they say, which is not too much. Throws file-refused (`truncated`, `explodes`). Archives inside it are
 * not opened: they are files like any other.
 */
export async function refuseBadArchive(archive: SealedReader): Promise<readonly string[]> {
  const entries = await contentsOf(archive);
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
  const isTooMuch = unpacked > MOST_UNPACKED_BYTES;
  const isTooDense = unpacked > HARMLESS_BYTES && unpacked > archive.size * MOST_RATIO;
  if (isTooMuch || isTooDense || packed > archive.size) throw refusedFile('explodes');
  for (const entry of entries) if (entry.method === DEFLATED && !entry.isEncrypted) await refuseLie(archive, entry);
  return entries.map(({ name }) => name);
}

async function contentsOf(archive: SealedReader): Promise<Entry[]> {
  const tailAt = Math.max(0, archive.size - END_BYTES - MOST_COMMENT_BYTES);
  const tail = await archive.bytes(tailAt, archive.size);
  const at = endOf(tail);
  if (at === undefined) throw refusedFile('truncated');
  const [count, length, offset] = [tail.readUInt16LE(at + 10), tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
  if (count > MOST_ENTRIES || length > MOST_CONTENTS_BYTES) throw refusedFile('explodes');
  if (offset + length > tailAt + at) throw refusedFile('truncated');
  return entriesIn(await archive.bytes(offset, offset + length), count);
}

/** The end record is the last thing but its comment, whose length it gives. */
function endOf(tail: Buffer): number | undefined {
  for (let at = tail.length - END_BYTES; at >= 0; at -= 1)
    if (tail.readUInt32LE(at) === END && at + END_BYTES + tail.readUInt16LE(at + 20) === tail.length) return at;
  return undefined;
}

function entriesIn(table: Buffer, count: number): Entry[] {
  const entries: Entry[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > table.length || table.readUInt32LE(at) !== ENTRY) throw refusedFile('truncated');
    const [name, extra, comment] = [28, 30, 32].map((place) => table.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    entries.push({
      name: table.toString('utf8', at + 46, at + 46 + name),
      isEncrypted: (table.readUInt16LE(at + 8) & ENCRYPTED) !== 0,
      method: table.readUInt16LE(at + 10),
      // Sizes beyond 4 GiB stand elsewhere, with this value here: beyond every limit of ours.
      packed: table.readUInt32LE(at + 20),
      unpacked: table.readUInt32LE(at + 24),
      offset: table.readUInt32LE(at + 42),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

/** Unpacks an entry into nothing, and stops where it gives more than it says. */
async function refuseLie(archive: SealedReader, entry: Entry): Promise<void> {
  const head = await archive.bytes(entry.offset, entry.offset + 30);
  if (head.length < 30 || head.readUInt32LE(0) !== LOCAL) throw refusedFile('truncated');
  const from = entry.offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
  if (from + entry.packed > archive.size) throw refusedFile('truncated');
  let unpacked = 0;
  try {
    await pipeline(Readable.from(archive.stream(from, from + entry.packed)), createInflateRaw(), async (source) => {
      for await (const piece of source as AsyncIterable<Buffer>) {
        unpacked += piece.length;
        if (unpacked > entry.unpacked) throw refusedFile('explodes');
      }
    });
  } catch (error) {
    // zlib has codes of its own for what is no deflated data.
    throw String((error as { code?: string }).code).startsWith('Z_') ? refusedFile('truncated') : error;
  }
}
