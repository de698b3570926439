import { Injectable } from '@nestjs/common';
import { Reader } from '../unit-of-work/reader.js';
import { reading } from '../unit-of-work/statement.js';
import type { Actor } from './actor.js';

const PRESENT = reading<{ present: boolean }>('session-present', 'SELECT true AS present');

/** For answers that need no row: asks the database all the same, because a session may have ended in another process. */
@Injectable()
export class Presence {
  constructor(private readonly reader: Reader) {}

  /** Throws StaleAuthority where session or authority changed. */
  async confirm(actor: Actor): Promise<void> {
    await this.reader.one(actor, PRESENT);
  }
}
