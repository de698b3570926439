import { Injectable } from '@nestjs/common';
import type { Actor } from '../identity/actor.js';
import { Reader } from '../unit-of-work/reader.js';
import type { Statement } from '../unit-of-work/statement.js';
import {
  COUNTED_UP_TO,
  Cursors,
  type CursorValues,
  DEFAULT_LIMIT,
  type Page,
  type PageWish,
  pageOf,
  scopeOf,
  totalOf,
} from './paging.js';

/** A register as its list needs it. */
export interface Register<Row, Item> {
  readonly name: string;
  /** Own parameters: the filters, the sort key to start after (nulls at first), the number of rows. */
  readonly list: Statement<Row>;
  /** Own parameters: the filters, how far to count. */
  readonly count: Statement<{ counted: number }>;
  readonly item: (row: Row) => Item;
  /** Sort key of a row, as the list's parameters take it. */
  readonly key: (row: Row) => CursorValues;
  readonly keyWidth: number;
}

/** Pages of registers (organisations, projects, …): keyset underneath, counted only on request. */
@Injectable()
export class RegisterPages {
  constructor(
    private readonly reader: Reader,
    private readonly cursors: Cursors,
  ) {}

  /** One page. `filters` are the values that `wish` asks for, in the statement's order. Throws invalid-cursor. */
  async page<Row, Item>(
    actor: Actor,
    register: Register<Row, Item>,
    wish: PageWish,
    filters: readonly unknown[],
  ): Promise<Page<Item>> {
    const { name, list, count, item, key, keyWidth } = register;
    const scope = scopeOf(name, Object.fromEntries(Object.entries(wish)));
    const limit = wish.limit ?? DEFAULT_LIMIT;
    const after = wish.cursor === undefined ? Array(keyWidth).fill(null) : this.cursors.decode(scope, wish.cursor);
    const rows = await this.reader.all(actor, list, [...filters, ...after, limit + 1]);
    const page = pageOf(rows, limit, { item, cursor: (row) => this.cursors.encode(scope, key(row)) });
    if (!wish.count) return page;
    const counted = await this.reader.one(actor, count, [...filters, COUNTED_UP_TO + 1]);
    return { ...page, total: totalOf(counted?.counted ?? 0) };
  }
}
