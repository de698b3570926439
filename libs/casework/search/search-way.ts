import type { Actor } from '../../platform/identity/actor.js';
import type { SearchTerm } from './search-terms.js';
import type { WordWeights } from './word-weights.js';

/** More hits than this are no longer ranked: newest first. */
export const RANKED_UP_TO = 1_000;
/** Counts and facets go no further. */
export const COUNTED_HITS = 1_000;
/** About so many hits are cheaper to gather by the index than to meet on a walk from the newest back. */
const GATHERED_UP_TO = 3_000;
/** A whole sentence is looked for by so many of its rarest words, as long as these are rare enough together. */
const RAREST_WORDS = 12;
const RAREST_CASES = 30_000;

/** How terms are looked for: by the index and ranked, by the index and newest first, or by a walk from the newest back. */
export type SearchWay = 'RANKED' | 'GATHERED' | 'WALKED';

/** Chooses by how common the words are. A term is as common as its rarest word; terms are taken for independent. */
export function chooseWay(terms: readonly SearchTerm[], weights: WordWeights): SearchWay {
  const share = (term: SearchTerm) =>
    Math.min(1, ...term.words.map((word) => weights.casesWith(word) / Math.max(weights.cases, 1)));
  const expected = terms.reduce((cases, term) => cases * share(term), weights.cases);
  if (expected <= RANKED_UP_TO) return 'RANKED';
  return expected <= GATHERED_UP_TO ? 'GATHERED' : 'WALKED';
}

/** The rarest of some words, rarest first: at least two, and no more than the index gathers in a moment. */
export function rarestOf(words: readonly string[], weights: WordWeights, most = RAREST_WORDS): string[] {
  const byRarity = [...new Set(words)].sort((a, b) => weights.of(b) - weights.of(a));
  let cases = 0;
  return byRarity.slice(0, most).filter((word, at) => {
    cases += weights.casesWith(word);
    return at < 2 || cases <= RAREST_CASES;
  });
}

/** Weights of terms, for ranking: a term weighs as much as its rarest word. */
export const termWeights = (terms: readonly SearchTerm[], weights: WordWeights): number[] =>
  terms.map(({ words }) => Math.max(0, ...words.map((word) => weights.of(word))));

/** Where a walk from the newest back begins: the roots that the reader reads, and what is assigned to them. */
export function walkOf({ reach, userKey }: Actor, kind: keyof Actor['reach']) {
  const { all, closed } = reach[kind];
  const scopes = [...all.scopes, ...closed.scopes];
  return {
    levels: scopes.map(({ level }) => level),
    roots: scopes.map(({ organizationKey }) => organizationKey),
    owners: [...all.exact, ...closed.exact],
    assignee: userKey,
  };
}
