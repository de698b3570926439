import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { CHUNK_BYTES, chunkCipher, HEAD } from './sealed-format.js';

/** Seals bytes into an open file as they come; holds one chunk in memory, whatever the size. */
export class SealedWriter {
  readonly #chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES);
  readonly #digest = createHash('sha256');
  #filled = 0;
  #index = 0;
  #size = 0;

  constructor(
    private readonly handle: FileHandle,
    private readonly key: Buffer,
    private readonly file: string,
  ) {}

  /** Plain bytes so far. */
  get size(): number {
    return this.#size;
  }

  /** Takes the next bytes; resolves when they are on their way to the disk. */
  async write(piece: Uint8Array): Promise<void> {
    this.#digest.update(piece);
    this.#size += piece.length;
    for (let taken = 0; taken < piece.length; ) {
      // A whole chunk waits until more comes: only then it is known not to be the last.
      if (this.#filled === CHUNK_BYTES) await this.#seal(false);
      const part = piece.subarray(taken, taken + CHUNK_BYTES - this.#filled);
      this.#chunk.set(part, this.#filled);
      this.#filled += part.length;
      taken += part.length;
    }
  }

  /** Seals the last chunk and waits until everything is on the disk. Answers the SHA-256 of the plain bytes, as hex. */
  async finish(): Promise<string> {
    await this.#seal(true);
    await this.handle.sync();
    return this.#digest.digest('hex');
  }

  async #seal(isLast: boolean): Promise<void> {
    const cipher = chunkCipher(this.key, { file: this.file, index: this.#index, isLast });
    const sealed = cipher.update(this.#chunk.subarray(0, this.#filled));
    cipher.final();
    const head = this.#index === 0 ? [HEAD] : [];
    await this.handle.writev([...head, sealed, cipher.getAuthTag()]);
    this.#index += 1;
    this.#filled = 0;
  }
}
