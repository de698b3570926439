import { open } from 'node:fs/promises';
import { SheetRefused } from './sheet.js';

const TAIL_BYTES = 65_557;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LARGE = 0xffffffff;

/** What the entries of a ZIP file say they unpack to, together. Throws SheetRefused for what is no ZIP file. */
export async function unpackedBytesOf(path: string): Promise<number> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const tail = Buffer.alloc(Math.min(TAIL_BYTES, size));
    await file.read(tail, 0, tail.length, size - tail.length);
    const end = lastIndexOf(tail, END);
    if (end < 0 || end + 20 > tail.length) throw new SheetRefused('damaged');
    const [length, start] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
    if (start === LARGE || length === LARGE) throw new SheetRefused('too-large');
    if (start + length > size) throw new SheetRefused('damaged');
    const directory = Buffer.alloc(length);
    await file.read(directory, 0, length, start);
    return sum(directory);
  } finally {
    await file.close();
  }
}

function sum(directory: Buffer): number {
  let [total, at] = [0, 0];
  while (at + 46 <= directory.length && directory.readUInt32LE(at) === ENTRY) {
    const unpacked = directory.readUInt32LE(at + 24);
    if (unpacked === LARGE) throw new SheetRefused('too-large');
    total += unpacked;
    at += 46 + directory.readUInt16LE(at + 28) + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return total;
}

function lastIndexOf(buffer: Buffer, signature: number): number {
  for (let at = buffer.length - 22; at >= 0; at--) if (buffer.readUInt32LE(at) === signature) return at;
  return -1;
}
