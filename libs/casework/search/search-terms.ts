import { bigramsOf, charactersOf, isHan, plainText, runsOf } from '../../kernel/grams.js';

/** One thing that every hit must have. */
export interface SearchTerm {
  /** Words of the index that all must be there; Postgres' own notation. */
  readonly query: string;
  /** What must stand in the text as it is, or null where the index word itself is the answer (sounds, names, codes). */
  readonly said: string | null;
  /** Words by which its commonness is looked up. */
  readonly words: readonly string[];
}

/** From this length on a run of characters is a sentence: looked for by its rarest pairs, most alike first. */
export const SENTENCE_CHARACTERS = 6;

/** Whether the text is more than a few short words. */
export function isSentence(text: string): boolean {
  const runs = runsOf(plainText(text)).filter(isHan).map(charactersOf);
  return runs.some((run) => run.length >= SENTENCE_CHARACTERS) || runs.length > 6;
}

/** Terms of free words. Han characters are found wherever they stand; letters as beginnings of words or sounds of names. */
export function termsOf(text: string): SearchTerm[] {
  return [...new Set(runsOf(plainText(text)))].map((run) => {
    if (!isHan(run)) return { query: `(${word(run)}:* | ${word(`p:${run}`)}:*)`, said: null, words: [run] };
    const characters = charactersOf(run);
    if (characters.length === 1) return { query: `${word(run)}:*`, said: run, words: [run] };
    const pairs = [...new Set(bigramsOf(run))];
    return { query: pairs.map(word).join(' & '), said: run, words: pairs };
  });
}

/** Terms of the name of an accused: by its characters, or by its sound. */
export function nameTerms(text: string): SearchTerm[] {
  return [...new Set(runsOf(plainText(text)))].map((run) => {
    if (!isHan(run))
      return { query: `(${word(`p:${run}`)}:* | ${word(`n:${run}`)}:*)`, said: null, words: [`p:${run}`] };
    const pairs = [...new Set(bigramsOf(run))].map((pair) => `n:${pair}`);
    const query = charactersOf(run).length === 1 ? `${word(`n:${run}`)}:*` : pairs.map(word).join(' & ');
    return { query, said: null, words: pairs };
  });
}

/** The term of a code, `q:BID_RIGGING`; several codes are alternatives. */
export function codeTerm(codes: readonly string[]): SearchTerm {
  return { query: `(${codes.map(word).join(' | ')})`, said: null, words: codes };
}

/** A word as `tsquery` reads it. */
export const word = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
