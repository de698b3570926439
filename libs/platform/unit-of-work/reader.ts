import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { Actor } from '../identity/actor.js';
import type { Statement } from './statement.js';
import { staleOr } from './unit-of-work.js';

/** Reads under row-level security in one round trip: statements made by `reading(…)` enter their session themselves. */
@Injectable()
export class Reader {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** Every row that the actor may see. `values` are the statement's own parameters, from `$5`. */
  async all<Row>(
    actor: Actor,
    statement: Statement<Row>,
    values: readonly unknown[] = [],
    context = actor.context,
  ): Promise<Row[]> {
    try {
      const { rows } = await this.#pool.query({
        name: statement.name,
        text: statement.text,
        values: [actor.sessionId, actor.epoch, actor.userKey, context, ...values],
      });
      return rows as Row[];
    } catch (error) {
      throw staleOr(error);
    }
  }

  /** The first row, or undefined. */
  async one<Row>(actor: Actor, statement: Statement<Row>, values: readonly unknown[] = []): Promise<Row | undefined> {
    return (await this.all(actor, statement, values))[0];
  }
}
