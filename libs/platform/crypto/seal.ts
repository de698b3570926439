import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const VERSION = 1;
const KEY_ID = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 2 + IV_BYTES + TAG_BYTES;

/** What was sealed does not open: altered, moved to another record, or sealed under another key. */
export class SealBroken extends Error {}

/**
 * Seals small secrets with AES-256-GCM. A seal is: version (1 byte), key id (1), IV (12), tag (16), ciphertext. The
 * associated data names the place where the seal stands (`table|id|field`), so that it opens nowhere else.
 */
export class Sealer {
  readonly #key: KeyObject;

  constructor(key: Buffer) {
    if (key.length !== 32) throw new Error('a sealing key has 32 bytes');
    this.#key = createSecretKey(key);
  }

  /** Seals `plain` for the place that `aad` names. */
  seal(plain: string | Buffer, aad: string): Buffer {
    const head = Buffer.from([VERSION, KEY_ID]);
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.#key, iv, { authTagLength: TAG_BYTES });
    cipher.setAAD(associated(head, aad));
    const sealed = Buffer.concat([cipher.update(Buffer.from(plain)), cipher.final()]);
    return Buffer.concat([head, iv, cipher.getAuthTag(), sealed]);
  }

  /** Opens what `seal` made for the same place. Throws SealBroken for anything else. */
  open(sealed: Buffer, aad: string): Buffer {
    if (sealed.length < HEAD_BYTES || sealed[0] !== VERSION || sealed[1] !== KEY_ID)
      throw new SealBroken('not a seal of ours');
    const iv = sealed.subarray(2, 2 + IV_BYTES);
    const tag = sealed.subarray(2 + IV_BYTES, HEAD_BYTES);
    const decipher = createDecipheriv(ALGORITHM, this.#key, iv, { authTagLength: TAG_BYTES });
    decipher.setAAD(associated(sealed.subarray(0, 2), aad));
    decipher.setAuthTag(tag);
    try {
      return Buffer.concat([decipher.update(sealed.subarray(HEAD_BYTES)), decipher.final()]);
    } catch {
      throw new SealBroken('the seal is broken');
    }
  }
}

function associated(head: Buffer, aad: string): Buffer {
  if (aad === '') throw new Error('a seal names the place where it stands');
  return Buffer.concat([head, Buffer.from(aad)]);
}
