import { Injectable } from '@nestjs/common';
import { RuleBook } from '../../casework/rule-book.js';
import { COUNTED_UP_TO, Cursors, DEFAULT_LIMIT, scopeOf, totalOf } from '../../platform/http/paging.js';
import type { Actor } from '../../platform/identity/actor.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import type { InboxCounters, ReadInbox } from './inbox.contract.js';
import { countOfBox, countOfTodo, pageOfBox } from './inbox.queries.js';

/** Reads somebody's own inbox, by the same visibility as every list. */
@Injectable()
export class InboxService {
  constructor(
    private readonly reader: Reader,
    private readonly rules: RuleBook,
    private readonly cursors: Cursors,
  ) {}

  /** A page of one box as text of JSON. Throws invalid-cursor. */
  async page(actor: Actor, wish: ReadInbox): Promise<string> {
    const box = wish.box ?? 'todo';
    const scope = scopeOf('inbox', { ...wish, box });
    const after = wish.cursor === undefined ? undefined : this.cursors.decode(scope, wish.cursor);
    const limit = wish.limit ?? DEFAULT_LIMIT;
    const [row] = await this.reader.all(actor, ...pageOfBox(actor, box, { after, limit, today: this.rules.today() }));
    const next = row && row.size > limit && row.last ? this.cursors.encode(scope, [row.last, row.last_key]) : null;
    const total = wish.count ? `,"total":${JSON.stringify(totalOf(await this.#counted(actor, box)))}` : '';
    return `{"items":${row?.items ?? '[]'},"nextCursor":${JSON.stringify(next)}${total}}`;
  }

  /** How much there is in every box, and how much of the work is overdue or due soon. */
  async counters(actor: Actor): Promise<InboxCounters> {
    const [[work], done, copied, started, watched] = await Promise.all([
      this.reader.all(actor, ...countOfTodo(actor, this.rules.today())),
      this.#counted(actor, 'done'),
      this.#counted(actor, 'copied'),
      this.#counted(actor, 'startedByMe'),
      this.#counted(actor, 'watched'),
    ]);
    const { todo = 0, overdue = 0, soon = 0 } = work ?? {};
    // Where the walk was cut, there may be more of each.
    const part = (value: number) => ({ value, relation: todo > COUNTED_UP_TO ? ('gte' as const) : ('eq' as const) });
    return {
      todo: totalOf(todo),
      overdue: part(Math.min(overdue, COUNTED_UP_TO)),
      dueSoon: part(Math.min(soon, COUNTED_UP_TO)),
      done: totalOf(done),
      copied: totalOf(copied),
      startedByMe: totalOf(started),
      watched: totalOf(watched),
    };
  }

  async #counted(actor: Actor, box: NonNullable<ReadInbox['box']>): Promise<number> {
    const [row] = await this.reader.all(actor, ...countOfBox(actor, box));
    return row?.counted ?? 0;
  }
}
