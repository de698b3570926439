import { Injectable } from '@nestjs/common';
import { plainText } from '../../kernel/grams.js';
import { Cursors, DEFAULT_LIMIT, scopeOf } from '../../platform/http/paging.js';
import type { Actor } from '../../platform/identity/actor.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import { RuleBook } from '../rule-book.js';
import {
  facetsOf,
  filterValues,
  type HitRow,
  hitsOf,
  type KeySource,
  keysOf,
  keysOfRarest,
  keysOfTerms,
  type SearchedKind,
  type SearchFilters,
} from './case-search.sql.js';
import { wordsOf } from './index-row.js';
import { relevance } from './likeness.js';
import { isSentence, type SearchTerm, termsOf, word } from './search-terms.js';
import { COUNTED_HITS, chooseWay, rarestOf } from './search-way.js';
import { WordWeighing, type WordWeights } from './word-weights.js';

/** What is looked for: free words, terms that fields give, filters. */
export interface SearchWish {
  readonly text: string;
  readonly terms: readonly SearchTerm[];
  readonly filters: SearchFilters;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
  readonly count?: boolean | undefined;
  readonly facets?: boolean | undefined;
}

/** One page of hits. `EXACT`: every hit has every word; `SIMILAR`: most alike first, none need have all. */
export interface Hits {
  readonly mode: 'EXACT' | 'SIMILAR';
  readonly rows: readonly HitRow[];
  readonly nextCursor: string | null;
  readonly total?: { readonly value: number; readonly relation: 'eq' | 'gte' };
  readonly facets?: object;
}

/** Candidates of a sentence that are compared in full. */
const COMPARED = 200;
/** A phrase of so many pairs that stands nowhere is looked for by its parts. */
const RELAXED_FROM_PAIRS = 3;

/** Finds cases by their texts, under the visibility of lists. */
@Injectable()
export class CaseSearch {
  constructor(
    private readonly reader: Reader,
    private readonly weighing: WordWeighing,
    private readonly rules: RuleBook,
    private readonly cursors: Cursors,
  ) {}

  /** A page of hits. Throws invalid-cursor. */
  async find(actor: Actor, of: SearchedKind, wish: SearchWish): Promise<Hits> {
    const { text, terms, filters, cursor } = wish;
    const list = scopeOf(`search-${of.kind}`, { text, terms: terms.map(({ query }) => query), filters });
    const after = cursor === undefined ? undefined : this.cursors.decode(list, cursor);
    const words = termsOf(text);
    const all = [...terms, ...words];
    const weights = await this.weighing.weigh(actor, [
      ...all.flatMap((each) => each.words),
      ...wordsOf(plainText(text)),
    ]);
    const search = { actor, of, wish, list, weights };
    if (isSentence(text) || after?.[0] === 'SIMILAR') return this.#similar(search, after);
    const hits = await this.#exact(search, all, after);
    const isLong = words.reduce((pairs, { words: parts }) => pairs + parts.length, 0) >= RELAXED_FROM_PAIRS;
    return hits.rows.length === 0 && after === undefined && isLong ? this.#similar(search, undefined) : hits;
  }

  async #exact(search: Search, terms: readonly SearchTerm[], after: Position): Promise<Hits> {
    const { actor, of, wish, list, weights } = search;
    const way = chooseWay(terms, weights);
    const limit = wish.limit ?? DEFAULT_LIMIT;
    const [kind, first, second] = after ?? [];
    const skip = kind === 'RANKED' ? Number(first) : 0;
    const before = kind === 'NEWEST' ? ([String(first), String(second)] as const) : undefined;
    const chosen = kind === 'NEWEST' && way === 'RANKED' ? 'GATHERED' : way;
    const source = (rows: number, behind?: readonly [string, string]): KeySource =>
      keysOfTerms(chosen, { actor, kind: of.kind, terms, weights }, this.#filters(of, wish.filters, rows, behind));
    const found = await this.#rows(search, source(skip + limit + 1, before));
    const rows = found.slice(skip, skip + limit);
    const last = rows.at(-1);
    const position =
      chosen === 'RANKED' ? ['RANKED', skip + limit] : ['NEWEST', last?.received_at ?? '', last?.key ?? ''];
    const nextCursor = found.length > skip + limit ? this.cursors.encode(list, position) : null;
    const counted = await this.#counted(search, source(COUNTED_HITS + 1));
    return { mode: 'EXACT', rows, nextCursor, ...counted };
  }

  /** The most alike of what has some of the rarest words. Fields that must hold are asked of the candidates too. */
  async #similar(search: Search, after: Position): Promise<Hits> {
    const { of, wish, list, weights } = search;
    const rarest = rarestOf(wordsOf(plainText(wish.text)), weights);
    const must = wish.terms.map((term) => ` & ${term.query}`).join('');
    const queries = rarest.map((each) => `${word(each)}${must}`);
    const source = keysOfRarest(rarest, queries, weights, this.#filters(of, wish.filters, COMPARED));
    const candidates = await this.#rows(search, source);
    const plain = candidates.map(({ title, text }) => `${plainText(title)} ${plainText(text)}`);
    const scores = relevance(plainText(wish.text), plain, weights);
    const ranked = candidates
      .map((row, at) => ({ row, score: scores[at] ?? 0 }))
      .sort((a, b) => b.score - a.score)
      .map(({ row }) => row);
    const limit = wish.limit ?? DEFAULT_LIMIT;
    const skip = Number(after?.[1] ?? 0);
    const nextCursor = ranked.length > skip + limit ? this.cursors.encode(list, ['SIMILAR', skip + limit]) : null;
    const total = { value: ranked.length, relation: ranked.length < COMPARED ? 'eq' : 'gte' } as const;
    const facets = wish.facets
      ? await this.#facets(
          search,
          ranked.map(({ key }) => key),
        )
      : undefined;
    return {
      mode: 'SIMILAR',
      rows: ranked.slice(skip, skip + limit),
      nextCursor,
      ...(wish.count && { total }),
      ...(facets && { facets }),
    };
  }

  #filters(of: SearchedKind, filters: SearchFilters, limit: number, before?: readonly [string, string]): unknown[] {
    return filterValues(of.kind, filters, { today: this.rules.today(), before, limit });
  }

  #rows({ actor, of }: Search, source: KeySource): Promise<HitRow[]> {
    const [statement, values] = hitsOf(of, source, this.rules.today());
    return this.reader.all(actor, statement, values);
  }

  async #counted(search: Search, source: KeySource): Promise<Pick<Hits, 'total' | 'facets'>> {
    const { actor, wish } = search;
    if (!wish.count && !wish.facets) return {};
    const keys = (await this.reader.all(actor, ...keysOf(source))).map(({ key }) => key);
    const isMore = keys.length > COUNTED_HITS;
    const total = { value: Math.min(keys.length, COUNTED_HITS), relation: isMore ? 'gte' : 'eq' } as const;
    const facets = wish.facets ? await this.#facets(search, keys.slice(0, COUNTED_HITS)) : undefined;
    return { ...(wish.count && { total }), ...(facets && { facets }) };
  }

  async #facets({ actor, of }: Search, keys: readonly string[]): Promise<object> {
    const [statement, valuesOf] = facetsOf(of, this.rules.today());
    return (await this.reader.one(actor, statement, valuesOf(keys)))?.facets ?? {};
  }
}

interface Search {
  readonly actor: Actor;
  readonly of: SearchedKind;
  readonly wish: SearchWish;
  readonly list: string;
  readonly weights: WordWeights;
}

/** Where a page goes on: the way, then how many were shown, or the last hit's receipt and key. */
type Position = readonly (string | number | null)[] | undefined;
