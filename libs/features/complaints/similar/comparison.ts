import { samenessOf } from '../../../casework/search/index-row.js';
import {
  containment,
  type GramCounts,
  gramCounts,
  Likeness,
  sharedPhrases,
  type Weighs,
} from '../../../casework/search/likeness.js';
import { placesIn } from '../../../casework/search/places.js';
import { plainText } from '../../../kernel/grams.js';
import type { LikenessReason } from './similar.contract.js';
import type { ComparedText } from './similar.queries.js';

/** From here on most of the shorter text stands in the other: a near copy. */
const NEAR_COPY = 0.8;
/** How alike two texts are that tell of one matter, by what else they share. */
const LIKE_ENOUGH = { alone: 0.3, sameAccused: 0.15, samePlace: 0.2 } as const;
/** What a shared circumstance adds to the order; the texts themselves decide most. */
const ADDED = { sameText: 1, sameAccused: 0.08, samePlace: 0.04, sameProject: 0.04 } as const;

/** A text with what comparing needs of it, worked out once. */
export interface Prepared {
  readonly text: ComparedText;
  readonly plain: string;
  readonly counts: GramCounts;
  readonly sameness: string | null;
  readonly names: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

/** How two complaints compare. `order` ranks; `notion` is null where they are not alike enough to say anything. */
export interface Comparison {
  readonly likeness: number;
  readonly order: number;
  readonly notion: 'SAME_TEXT' | 'SAME_ACCUSED' | 'SAME_MATTER' | null;
  /** Worked out for what is shown only. */
  reasons(): LikenessReason[];
}

/** Works out what comparing needs. */
export function prepare(text: ComparedText): Prepared {
  const [title, content] = [plainText(text.title), plainText(text.content)];
  const plain = `${title} ${content}`;
  return {
    text,
    plain,
    counts: gramCounts(plain),
    sameness: samenessOf(content),
    names: new Set(text.names.map((name) => plainText(name).replaceAll(' ', ''))),
    places: new Set(placesIn(`${text.title}\n${text.content}`)),
  };
}

/** Holds others against one complaint. Pure: the same in the product and where its quality is measured. */
export class Comparer {
  readonly #subject: Prepared;
  readonly #likeness: Likeness;

  constructor(subject: Prepared, weights: Weighs) {
    this.#subject = subject;
    this.#likeness = new Likeness(subject.plain, weights);
  }

  /** How alike the texts are, 0 to 1, with the weights of the other's words where they are known. */
  to(other: Prepared, weights?: Weighs): Comparison {
    const subject = this.#subject;
    const likeness = this.#likeness.to(other.counts, weights);
    const isCopy = subject.sameness !== null && subject.sameness === other.sameness;
    const isSameText = isCopy || (likeness > 0.5 && containment(subject.counts, other.counts) >= NEAR_COPY);
    const [accused, places] = [common(subject.names, other.names), common(subject.places, other.places)];
    const isSameProject = subject.text.projectId !== null && subject.text.projectId === other.text.projectId;
    const order =
      likeness +
      (isCopy ? ADDED.sameText : 0) +
      (accused.length > 0 ? ADDED.sameAccused : 0) +
      (places.length > 0 ? ADDED.samePlace : 0) +
      (isSameProject ? ADDED.sameProject : 0);
    const notion = isSameText
      ? 'SAME_TEXT'
      : notionOf(likeness, accused.length > 0, places.length > 0 || isSameProject);
    const reasons = () => [
      ...(isSameText ? [because('SAME_TEXT')] : []),
      ...some('SHARED_PHRASES', sharedPhrases(subject.plain, other.counts)),
      ...some('SAME_ACCUSED', accused),
      ...some('SAME_PLACE', places),
      ...(isSameProject ? [because('SAME_PROJECT')] : []),
    ];
    return { likeness: isCopy ? 1 : likeness, order, notion, reasons };
  }
}

function notionOf(likeness: number, sameAccused: boolean, samePlace: boolean): Comparison['notion'] {
  if (sameAccused && likeness >= LIKE_ENOUGH.sameAccused) return 'SAME_ACCUSED';
  if (likeness >= LIKE_ENOUGH.alone || (samePlace && likeness >= LIKE_ENOUGH.samePlace)) return 'SAME_MATTER';
  return null;
}

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [...a].filter((each) => b.has(each));

const because = (reason: string, shared: string[] = []): LikenessReason => ({ reason, shared });
const some = (reason: string, shared: string[]): LikenessReason[] =>
  shared.length > 0 ? [because(reason, shared)] : [];
