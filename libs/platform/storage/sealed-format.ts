import { type CipherGCM, createCipheriv, createDecipheriv, type DecipherGCM } from 'node:crypto';

/** Plain bytes of a chunk; every chunk but the last is whole. */
export const CHUNK_BYTES = 64 * 1024;
/** Bytes of the tag behind every chunk. */
export const TAG_BYTES = 16;
/** `MJF`, version 1. */
export const HEAD = Buffer.from([0x4d, 0x4a, 0x46, 1]);

const ALGORITHM = 'aes-256-gcm';

/**
 * A sealed file: the head, then chunks of 64 KiB, each with AES-256-GCM under a key of this file alone, so that a counter
 * is nonce enough. The nonce says which chunk it is and whether it is the last; the associated data which file: no chunk
 * opens at another place, in another file, or where the file was cut.
 */
export interface ChunkPlace {
  readonly file: string;
  readonly index: number;
  readonly isLast: boolean;
}

/** The cipher of a chunk. */
export function chunkCipher(key: Buffer, place: ChunkPlace): CipherGCM {
  const cipher = createCipheriv(ALGORITHM, key, nonce(place), { authTagLength: TAG_BYTES });
  return cipher.setAAD(associated(place));
}

/** Its counterpart; the tag is set by whoever has read it. */
export function chunkDecipher(key: Buffer, place: ChunkPlace): DecipherGCM {
  const decipher = createDecipheriv(ALGORITHM, key, nonce(place), { authTagLength: TAG_BYTES });
  return decipher.setAAD(associated(place));
}

/** Where a chunk begins in the stored file. */
export const chunkOffset = (index: number): number => HEAD.length + index * (CHUNK_BYTES + TAG_BYTES);

/** The last chunk of a file of `size` plain bytes. */
export const lastChunk = (size: number): number => Math.max(0, Math.ceil(size / CHUNK_BYTES) - 1);

function nonce({ index, isLast }: ChunkPlace): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt32BE(index, 7);
  bytes[11] = isLast ? 1 : 0;
  return bytes;
}

const associated = ({ file }: ChunkPlace) => Buffer.concat([HEAD, Buffer.from(`document-file|${file}`)]);
