import { gramsOfRun, isHan, runsOf } from '../../kernel/grams.js';

/** How rare a word is; see `WordWeights`. */
export interface Weighs {
  of(word: string): number;
}

/** Grams of a text with how often each stands there. */
export type GramCounts = ReadonlyMap<string, number>;

/** Everything before it is letters and digits, which are words and no triples. */
const FIRST_HAN = '\u2e80';
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;
/** What a shared run of three is worth beside the two pairs that it is made of. */
const TRIPLE_SHARE = 0.5;

/** Pairs and triples of plain text, counted. */
export function gramCounts(plain: string): GramCounts {
  const counts = new Map<string, number>();
  const add = (gram: string) => counts.set(gram, (counts.get(gram) ?? 0) + 1);
  for (const run of runsOf(plain)) {
    if (!isHan(run)) add(run);
    else {
      for (const pair of gramsOfRun(run, 2)) add(pair);
      for (const triple of gramsOfRun(run, 3)) if (triple.length > 2) add(triple);
    }
  }
  return counts;
}

/** The weight of a pair, a word, or a triple: that of its pairs, halved. */
export function weightOf(gram: string, weights: Weighs): number {
  if (gram.length < 3 || gram < FIRST_HAN) return weights.of(gram);
  const pairs = gramsOfRun(gram, 2);
  if (pairs.length < 2) return weights.of(gram);
  return (TRIPLE_SHARE * pairs.reduce((sum, pair) => sum + weights.of(pair), 0)) / pairs.length;
}

/**
 * How well each text answers a query: BM25 over pairs and triples of characters. Plain texts in, scores in their order.
 */
export function relevance(query: string, texts: readonly string[], weights: Weighs): number[] {
  const wanted = [...gramCounts(query)].map(([gram]) => [gram, weightOf(gram, weights)] as const);
  const mean = texts.reduce((sum, { length }) => sum + length, 0) / Math.max(texts.length, 1);
  return texts.map((text) => {
    const counts = gramCounts(text);
    const length = 1 - LENGTH_SHARE + (LENGTH_SHARE * text.length) / Math.max(mean, 1);
    return wanted.reduce((sum, [gram, weight]) => {
      const count = counts.get(gram) ?? 0;
      return sum + (weight * count * (SATURATION + 1)) / (count + SATURATION * length);
    }, 0);
  });
}

/** A text against which others are held: its grams with their weights, and its length as a vector of these. */
export class Likeness {
  readonly #vector = new Map<string, { readonly weight: number; readonly value: number }>();
  readonly #length: number;
  /** What a gram counts whose weight was not asked for. */
  readonly #meanWeight: number;

  constructor(plain: string, weights: Weighs) {
    let [square, sum] = [0, 0];
    for (const [gram, count] of gramCounts(plain)) {
      const weight = weightOf(gram, weights);
      const value = damped(count) * weight;
      this.#vector.set(gram, { weight, value });
      square += value ** 2;
      sum += weight;
    }
    this.#length = Math.sqrt(square);
    this.#meanWeight = sum / Math.max(this.#vector.size, 1);
  }

  /**
   * The cosine between this text and another, 0 to 1. The other's words that this one lacks count with their own weight
   * where `weights` has it, else with the mean of this one's.
   */
  to(counts: GramCounts, weights?: Weighs): number {
    let [product, square] = [0, 0];
    for (const [gram, count] of counts) {
      const entry = this.#vector.get(gram);
      const weight = entry?.weight ?? (weights ? weightOf(gram, weights) : this.#meanWeight);
      const theirs = damped(count) * weight;
      if (entry !== undefined) product += entry.value * theirs;
      square += theirs ** 2;
    }
    return square === 0 || this.#length === 0 ? 0 : product / (this.#length * Math.sqrt(square));
  }
}

/** Twice as often is not twice as much. */
const damped = (count: number): number => 1 + Math.log(count);

/** How much of the shorter text stands in the other: shared triples through its triples, 0 to 1. */
export function containment(a: GramCounts, b: GramCounts): number {
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
  let [shared, all] = [0, 0];
  for (const gram of shorter.keys()) {
    if (gram.length < 3) continue;
    all += 1;
    if (longer.has(gram)) shared += 1;
  }
  return all === 0 ? 0 : shared / all;
}

/**
 * The longest pieces that two plain texts share, longest first: runs of at least four characters that stand in both.
 * Works on triples, so that a piece is what its triples together say.
 */
export function sharedPhrases(plain: string, other: GramCounts, most = 3): string[] {
  const phrases = new Set<string>();
  for (const run of runsOf(plain).filter(isHan)) {
    let phrase = '';
    for (const triple of gramsOfRun(run, 3)) {
      if (!other.has(triple)) phrase = '';
      else phrase = phrase === '' ? triple : phrase + (Array.from(triple).at(-1) ?? '');
      if (phrase.length < 4) continue;
      phrases.delete(phrase.slice(0, -(Array.from(phrase).at(-1)?.length ?? 1)));
      phrases.add(phrase);
    }
  }
  return [...phrases].sort((a, b) => b.length - a.length).slice(0, most);
}
