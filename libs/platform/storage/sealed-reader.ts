import { type FileHandle, open } from 'node:fs/promises';
import { SealBroken } from '../crypto/seal.js';
import { CHUNK_BYTES, chunkDecipher, chunkOffset, HEAD, lastChunk, TAG_BYTES } from './sealed-format.js';

/** A sealed file as its row knows it. */
export interface SealedFile {
  readonly path: string;
  readonly file: string;
  readonly key: Buffer;
  /** Plain bytes. */
  readonly size: number;
}

/** Opens any part of a sealed file; nothing leaves that was not authenticated. */
export class SealedReader {
  constructor(private readonly sealed: SealedFile) {}

  /** Plain bytes. */
  get size(): number {
    return this.sealed.size;
  }

  /** The bytes from `start` up to but without `end`, a chunk at a time. Throws SealBroken where the file was altered. */
  async *stream(start = 0, end = this.sealed.size): AsyncGenerator<Buffer> {
    const handle = await open(this.sealed.path);
    try {
      const head = Buffer.alloc(HEAD.length);
      await handle.read(head, 0, HEAD.length, 0);
      if (!head.equals(HEAD)) throw new SealBroken('no sealed file of ours');
      for (let index = Math.floor(start / CHUNK_BYTES); index * CHUNK_BYTES < end; index += 1) {
        const plain = await this.#chunk(handle, index);
        const from = index * CHUNK_BYTES;
        yield plain.subarray(Math.max(0, start - from), Math.min(plain.length, end - from));
      }
    } finally {
      await handle.close();
    }
  }

  /** The same at once, for small parts. */
  async bytes(start: number, end: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    for await (const part of this.stream(Math.max(0, start), Math.min(end, this.sealed.size))) parts.push(part);
    return Buffer.concat(parts);
  }

  async #chunk(handle: FileHandle, index: number): Promise<Buffer> {
    const { file, key, size } = this.sealed;
    const isLast = index === lastChunk(size);
    const length = isLast ? size - index * CHUNK_BYTES : CHUNK_BYTES;
    const stored = Buffer.allocUnsafe(length + TAG_BYTES);
    const { bytesRead } = await handle.read(stored, 0, stored.length, chunkOffset(index));
    if (bytesRead !== stored.length) throw new SealBroken('the file was cut');
    const decipher = chunkDecipher(key, { file, index, isLast });
    decipher.setAuthTag(stored.subarray(length));
    const plain = decipher.update(stored.subarray(0, length));
    try {
      decipher.final();
    } catch {
      throw new SealBroken('the seal is broken');
    }
    return plain;
  }
}
