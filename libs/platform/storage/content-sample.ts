const HEAD_BYTES = 64 * 1024;

/** What is remembered of bytes that stream past: how they begin, and whether a NUL was among them. */
export class ContentSample {
  readonly #head = Buffer.alloc(HEAD_BYTES);
  #length = 0;
  #hasNul = false;

  /** The first 64 KiB. */
  get head(): Buffer {
    return this.#head.subarray(0, this.#length);
  }

  /** Text has none. */
  get hasNul(): boolean {
    return this.#hasNul;
  }

  /** Looks at the next bytes. */
  see(piece: Uint8Array): void {
    this.#hasNul ||= piece.includes(0);
    if (this.#length === HEAD_BYTES) return;
    const part = piece.subarray(0, HEAD_BYTES - this.#length);
    this.#head.set(part, this.#length);
    this.#length += part.length;
  }
}
