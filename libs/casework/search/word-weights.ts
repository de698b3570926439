import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/identity/actor.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import { reading } from '../../platform/unit-of-work/statement.js';

const WEIGHTS = reading<{ weights: number[] }>('search-weights', 'SELECT search_weights($5::text[]) AS weights');

const REMEMBERED_MS = 5 * 60_000;
const REMEMBERED_WORDS = 400_000;
const QUARTER_BIT = Math.LN2 / 4;

/** How rare words are among all cases, in coarse steps: enough to choose a way and to rank, too little to count by. */
export class WordWeights {
  readonly #weights: ReadonlyMap<string, number>;
  /** About how many cases there are. */
  readonly cases: number;

  constructor(words: readonly string[], [cases = 0, ...weights]: readonly number[]) {
    this.cases = Math.exp(cases * QUARTER_BIT);
    this.#weights = new Map(words.map((each, at) => [each, (weights[at] ?? 0) * QUARTER_BIT]));
  }

  /** The natural logarithm of all cases through those with the word; 0 for a word that was not asked for. */
  of(word: string): number {
    return this.#weights.get(word) ?? 0;
  }

  /** About how many cases have the word. */
  casesWith(word: string): number {
    return this.cases / Math.exp(this.of(word));
  }
}

/** Looks the weights of words up. */
@Injectable()
export class WordWeighing {
  #known = new Map<string, number>();
  #cases = 0;
  #knownSince = Number.NEGATIVE_INFINITY;

  constructor(private readonly reader: Reader) {}

  async weigh(actor: Actor, words: readonly string[]): Promise<WordWeights> {
    const unique = [...new Set(words)];
    const row = await this.reader.one(actor, WEIGHTS, [unique]);
    return new WordWeights(unique, row?.weights ?? []);
  }

  /** The same for the words of whole texts, which are many and mostly known: remembered for some minutes. */
  async weighMany(actor: Actor, words: Iterable<string>): Promise<WordWeights> {
    if (Date.now() - this.#knownSince > REMEMBERED_MS || this.#known.size > REMEMBERED_WORDS) {
      this.#known = new Map();
      this.#knownSince = Date.now();
    }
    const unique = [...new Set(words)];
    const missing = unique.filter((word) => !this.#known.has(word));
    if (missing.length > 0 || this.#cases === 0) {
      const [cases = 0, ...weights] = (await this.reader.one(actor, WEIGHTS, [missing]))?.weights ?? [];
      this.#cases = cases;
      missing.forEach((word, at) => void this.#known.set(word, weights[at] ?? 0));
    }
    return new WordWeights(unique, [this.#cases, ...unique.map((word) => this.#known.get(word) ?? 0)]);
  }
}
