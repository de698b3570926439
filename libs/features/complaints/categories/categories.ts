import { Injectable } from '@nestjs/common';
import type { Sending } from '../../../casework/case-kind.js';
import { type Code, isCode, labelOf } from '../../../domain/vocabularies.js';
import type { Actor } from '../../../platform/identity/actor.js';
import { Reader } from '../../../platform/unit-of-work/reader.js';
import type { AcceptanceOfSuggestions, CategorySuggestions, SuggestCategories } from './categories.contract.js';
import { ACCEPTANCE, MODEL, NEWEST, NOTE_CHOICE } from './categories.queries.js';
import { type CategoryModel, classify, type Suggestion } from './category-model.js';
import { featuresOf } from './features.js';

const LOOKED_FOR_EVERY_MS = 60_000;
const SUGGESTED = 3;
/** Below this nothing is suggested: a wrong chip costs more than none. */
const SURE_ENOUGH = 0.3;
/** And below this no further one is. */
const WORTH_SHOWING = 0.05;

interface Loaded {
  readonly key: number;
  readonly learntAt: Date;
  readonly examples: number;
  readonly model: CategoryModel;
}

/** Suggests issue types by what clerks have registered before, and tells how often they agreed. */
@Injectable()
export class Categories {
  #loaded: Loaded | undefined;
  #lookedAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly reader: Reader) {}

  /** At most three suggestions for a text that is being written. */
  async suggest(actor: Actor, { title = '', content }: SuggestCategories): Promise<CategorySuggestions> {
    const loaded = await this.#current(actor);
    if (!loaded) return { items: [], model: null };
    const items = sure(classify(loaded.model, featuresOf(`${title}\n${content}`))).flatMap(({ code, confidence }) =>
      isCode('issueType', code)
        ? [{ code, ...labelOf('issueType', code as Code<'issueType'>), confidencePercent: percent(confidence) }]
        : [],
    );
    return { items, model: { learntAt: loaded.learntAt.toISOString(), examples: loaded.examples } };
  }

  /** The row that says what was suggested and what the clerk chose, at the registration that confirms it. */
  async choice(
    actor: Actor,
    facts: {
      readonly key: string;
      readonly title: string;
      readonly content: string;
      readonly chosen: readonly string[];
    },
  ): Promise<Sending[]> {
    const loaded = await this.#current(actor);
    if (!loaded) return [];
    const suggested = sure(classify(loaded.model, featuresOf(`${facts.title}\n${facts.content}`))).map(
      ({ code }) => code,
    );
    return suggested.length === 0 ? [] : [[NOTE_CHOICE, [facts.key, loaded.key, suggested, facts.chosen]]];
  }

  /** How often suggestions were taken. */
  async acceptance(actor: Actor): Promise<AcceptanceOfSuggestions> {
    const rows = await this.reader.all(actor, ACCEPTANCE);
    return { items: rows.map((row) => ({ ...row, firstPercent: percent(row.first / row.shown) })) };
  }

  /** The newest model, looked for once a minute. */
  async #current(actor: Actor): Promise<Loaded | undefined> {
    if (Date.now() - this.#lookedAt < LOOKED_FOR_EVERY_MS) return this.#loaded;
    const key = (await this.reader.one(actor, NEWEST))?.key ?? undefined;
    if (key !== undefined && key !== this.#loaded?.key) {
      const row = await this.reader.one(actor, MODEL, [key]);
      if (row) {
        const weights = new Int8Array(row.weights.buffer, row.weights.byteOffset, row.weights.length);
        const { learnt_at: learntAt, examples, codes, rarity, scales, biases, sharpness } = row;
        this.#loaded = { key, learntAt, examples, model: { codes, rarity, weights, scales, biases, sharpness } };
      }
    }
    this.#lookedAt = Date.now();
    return this.#loaded;
  }
}

function sure(suggestions: readonly Suggestion[]): Suggestion[] {
  if ((suggestions[0]?.confidence ?? 0) < SURE_ENOUGH) return [];
  return suggestions.slice(0, SUGGESTED).filter(({ confidence }) => confidence >= WORTH_SHOWING);
}

const percent = (share: number) => Math.round(share * 100);
