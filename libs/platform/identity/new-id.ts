import { randomFillSync } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { createUuidV7Source } from '../../kernel/uuid-v7.js';

/** Gives the ids that the outside sees. */
export abstract class Ids {
  /** The next UUIDv7; later ones sort after earlier ones of the same process. */
  abstract next(): string;
}

/** UUIDv7 from the process's own clock and the system's randomness. */
@Injectable()
export class UuidV7Ids extends Ids {
  override readonly next = createUuidV7Source(
    (bytes) => void randomFillSync(bytes),
    () => Date.now(),
  );
}
