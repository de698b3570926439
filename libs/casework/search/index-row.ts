import { createHash } from 'node:crypto';
import { pinyin } from 'pinyin-pro';
import { bigramsOf, charactersOf, isHan, plainText, runsOf } from '../../kernel/grams.js';

/** What of a case is searched. */
export interface SearchedText {
  readonly title: string;
  /** Content and whatever else is text. */
  readonly body: string;
  /** Names of the accused as reported. */
  readonly names: readonly string[];
  /** Codes that filters ask for, each with its mark: `q:BID_RIGGING` for an issue type. */
  readonly codes: readonly string[];
}

/** A case as the index keeps it. */
export interface IndexRow {
  /** Sorted and unique, as Postgres wants the words of a `tsvector`. */
  readonly words: readonly string[];
  /** Plain title, a line break, plain body: what a hit is checked against. */
  readonly plain: string;
  /** The same for texts that say the same letters in the same order. */
  readonly sameness: string | null;
}

const LONGEST_WORD = 64;
const SOUNDED_NAME = 8;

/**
 * Words of the index: pairs of neighbouring characters, the last character of a run by itself (so that one character is
 * found wherever it stands), whole words of letters and digits; names by pairs (`n:`), whole (`m:`), and by sound in full
 * and by initials (`p:`).
 */
export function indexRow({ title, body, names, codes }: SearchedText): IndexRow {
  const [plainTitle, plainBody] = [plainText(title), plainText(body)];
  const plainNames = names.map(plainText).filter((name) => name !== '');
  const words = new Set<string>(codes);
  for (const text of [plainTitle, plainBody, ...plainNames]) for (const word of wordsOf(text)) words.add(word);
  for (const name of plainNames) for (const word of nameWords(name)) words.add(word);
  return {
    words: [...words].filter((word) => word.length <= LONGEST_WORD).sort(byBytes),
    plain: `${plainTitle}\n${[plainBody, ...plainNames].join(' ')}`,
    sameness: samenessOf(plainBody),
  };
}

/** The words of plain text. */
export function wordsOf(plain: string): string[] {
  return [...bigramsOf(plain), ...runsOf(plain).flatMap((run) => (isHan(run) ? (charactersOf(run).at(-1) ?? []) : []))];
}

/** A number for texts that differ in blanks, punctuation and width only; null where there is too little to say so. */
export function samenessOf(plain: string): string | null {
  const letters = plain.replaceAll(' ', '');
  if (letters.length < 10) return null;
  return createHash('sha256').update(letters).digest().readBigInt64BE().toString();
}

function nameWords(name: string): string[] {
  const letters = name.replaceAll(' ', '');
  const pairs = bigramsOf(letters).map((pair) => `n:${pair}`);
  const whole = `m:${letters}`;
  if (!isHan(letters) || charactersOf(letters).length > SOUNDED_NAME) return [...pairs, whole];
  return [...pairs, whole, ...soundsOf(letters).map((sound) => `p:${sound}`)];
}

/** How a name sounds: `zhangwei` and `zw`; the surname as a surname (单 is shan there). */
function soundsOf(name: string): string[] {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', surname: 'head', v: true, nonZh: 'removed' });
  if (syllables.length === 0) return [];
  return [syllables.join(''), syllables.map((syllable) => syllable[0] ?? '').join('')];
}

const byBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
