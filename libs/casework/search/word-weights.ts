import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/identity/actor.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import { reading } from '../../platform/unit-of-work/statement.js';

const WEIGHTS = reading<{ weights: number[] }>('search-weights', 'SELECT search_weights($5::text[]) AS weights');

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
  constructor(private readonly reader: Reader) {}

  async weigh(actor: Actor, words: readonly string[]): Promise<WordWeights> {
    const unique = [...new Set(words)];
    const row = await this.reader.one(actor, WEIGHTS, [unique]);
    return new WordWeights(unique, row?.weights ?? []);
  }
}
