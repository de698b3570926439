import { Injectable } from '@nestjs/common';
import {
  filterValues,
  type HitRow,
  hitsOf,
  type KeySource,
  keysOfRarest,
  NO_FILTERS,
} from '../../../casework/search/case-search.sql.js';
import { wordsOf } from '../../../casework/search/index-row.js';
import { word } from '../../../casework/search/search-terms.js';
import { rarestOf } from '../../../casework/search/search-way.js';
import { WordWeighing } from '../../../casework/search/word-weights.js';
import { caseKinds } from '../../../domain/case-kinds.js';
import { bigramsOf, plainText } from '../../../kernel/grams.js';
import type { Actor } from '../../../platform/identity/actor.js';
import { Reader } from '../../../platform/unit-of-work/reader.js';
import { searchedComplaint } from '../search/searched-complaint.js';
import { Comparer, type Comparison, type Prepared, prepare } from './comparison.js';
import { COMPARED, type ComparedText } from './similar.queries.js';

/** What others are held against. */
export interface Subject extends ComparedText {
  /** Its own key, once it is filed. */
  readonly key?: string;
  /** Only what was received before this instant. */
  readonly receivedBefore?: string;
}

/** One complaint that may say the same. */
export interface Ranked {
  readonly row: HitRow;
  readonly comparison: Comparison;
}

const compared = { ...searchedComplaint, text: COMPARED };

/** A whole text is looked for by so many of its rarest words, and so many candidates are compared. */
const RAREST_WORDS = 24;
const CANDIDATES = 120;
const COPIES = 20;
/** So many are compared once more, with the weights of their own words. */
const CLOSELY = 25;

/** Ranks what the reader sees by how alike it is; decides nothing. */
@Injectable()
export class SimilarComplaintFinder {
  constructor(
    private readonly reader: Reader,
    private readonly weighing: WordWeighing,
  ) {}

  /** The most alike first. */
  async rank(actor: Actor, subject: Subject, today: string): Promise<Ranked[]> {
    const prepared = prepare(subject);
    const names = [...prepared.names].map((name) => `m:${name}`);
    const words = [...new Set([...wordsOf(prepared.plain), ...names])];
    const weights = await this.weighing.weighMany(actor, words);
    const rarest = rarestOf(words, weights, RAREST_WORDS);
    const filters = { ...NO_FILTERS, to: subject.receivedBefore ?? null };
    const values = filterValues('complaint', filters, { today, limit: CANDIDATES });
    const found = await Promise.all([
      this.#rows(actor, keysOfRarest(rarest, rarest.map(word), weights, values), today),
      prepared.sameness === null ? [] : this.#rows(actor, copiesOf(prepared.sameness), today),
    ]);
    const rows = [...new Map(found.flat().map((row) => [row.key, row])).values()].filter(
      (row) => row.key !== subject.key && isBefore(row, subject.receivedBefore),
    );
    const candidates = rows.map((row) => ({ row, other: preparedRow(row) }));
    const comparer = new Comparer(prepared, weights);
    const roughly = byOrder(candidates.map((each) => ({ ...each, comparison: comparer.to(each.other) })));
    const closest = roughly.slice(0, CLOSELY);
    const own = await this.weighing.weighMany(
      actor,
      closest.flatMap(({ other }) => bigramsOf(other.plain)),
    );
    const closely = byOrder(closest.map((each) => ({ ...each, comparison: comparer.to(each.other, own) })));
    return [...closely, ...roughly.slice(CLOSELY)];
  }

  #rows(actor: Actor, source: KeySource, today: string): Promise<HitRow[]> {
    const [statement, values] = hitsOf(compared, source, today);
    return this.reader.all(actor, statement, values);
  }
}

const copiesOf = (sameness: string): KeySource => ({
  sql: 'search_same_text($5::bigint, $6::int, $7::int)',
  values: [sameness, caseKinds.complaint, COPIES],
});

const isBefore = ({ received_at }: HitRow, instant: string | undefined): boolean =>
  instant === undefined || Date.parse(received_at) < Date.parse(instant);

function preparedRow({ title, text }: HitRow): Prepared {
  return prepare({ title, ...(JSON.parse(text) as Omit<ComparedText, 'title'>) });
}

const byOrder = <Each extends { readonly comparison: Comparison }>(all: readonly Each[]): Each[] =>
  [...all].sort((a, b) => b.comparison.order - a.comparison.order);

/** Plain words of a draft, for callers that ask whether there is anything to compare. */
export const hasWords = ({ title, content }: ComparedText): boolean => plainText(`${title} ${content}`) !== '';
