import { hkdfSync } from 'node:crypto';
import { Problem } from '../../domain/problems.js';
import { Sealer } from '../crypto/seal.js';
import type { PageTotal } from './paging.contract.js';

/** Rows on a page where nothing is said. */
export const DEFAULT_LIMIT = 50;
/** Totals are exact up to here. */
export const COUNTED_UP_TO = 10_000;

/** The sort key of the last row of a page. */
export type CursorValues = readonly (string | number | null)[];

/** Cursors of keyset paging. Sealed, because a row's internal number would tell how many rows nobody may see. */
export class Cursors {
  readonly #sealer: Sealer;

  constructor(key: Buffer) {
    this.#sealer = new Sealer(Buffer.from(hkdfSync('sha256', key, '', 'mingjing cursor', 32)));
  }

  /** A cursor that serves only the list named by `scope` (list, sort, filters: see `scopeOf`). */
  encode(scope: string, values: CursorValues): string {
    return this.#sealer.seal(JSON.stringify(values), scope).toString('base64url');
  }

  /** The values of a cursor. Throws invalid-cursor for one that we did not give, or gave for another list. */
  decode(scope: string, cursor: string): CursorValues {
    try {
      return JSON.parse(this.#sealer.open(Buffer.from(cursor, 'base64url'), scope).toString()) as CursorValues;
    } catch {
      throw new Problem('invalid-cursor');
    }
  }
}

/** What a page of a list is asked for. */
export interface PageWish {
  readonly limit?: number;
  readonly cursor?: string;
  readonly count?: boolean;
}

/** One page as it goes over the wire. */
export interface Page<Item> {
  readonly items: Item[];
  readonly nextCursor: string | null;
  readonly total?: PageTotal;
}

/** Names a list with everything that decides its rows and their order; paging itself does not count. */
export function scopeOf(
  list: string,
  { limit: _limit, cursor: _cursor, count: _count, ...filters }: PageWish & Readonly<Record<string, unknown>>,
): string {
  const given = Object.entries(filters).filter(([, value]) => value !== undefined);
  return JSON.stringify([list, ...given.sort(([a], [b]) => (a < b ? -1 : 1))]);
}

/** Cuts rows read with `limit + 1` to a page; `keyOf` gives the sort key of its last row. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number,
  view: { readonly item: (row: Row) => Item; readonly cursor: (row: Row) => string },
): Page<Item> {
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { items: rows.slice(0, limit).map(view.item), nextCursor: last === undefined ? null : view.cursor(last) };
}

/** A count that stopped at one above the limit, as the wire says it. */
export function totalOf(counted: number): PageTotal {
  return counted > COUNTED_UP_TO ? { value: COUNTED_UP_TO, relation: 'gte' } : { value: counted, relation: 'eq' };
}
