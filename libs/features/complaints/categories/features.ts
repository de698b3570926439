import { createHash } from 'node:crypto';
import { wordsOf } from '../../../casework/search/index-row.js';
import { charactersOf, plainText } from '../../../kernel/grams.js';

/** Features are numbers below this; words that fall on one number share it. */
export const FEATURES = 1 << 18;

const numbers = new Map<string, number>();
const REMEMBERED = 300_000;

/** The numbers of a text's pairs and characters, each once; the database says the same of its index (`category_examples`). */
export function featuresOf(text: string): number[] {
  const words = new Set(wordsOf(plainText(text)));
  for (const word of [...words])
    if (!/[a-z0-9]/.test(word)) for (const character of charactersOf(word)) words.add(character);
  return [...new Set([...words].map(numberOf))];
}

function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  if (numbers.size >= REMEMBERED) numbers.clear();
  const number = Number.parseInt(createHash('md5').update(word).digest('hex').slice(0, 5), 16) >> 2;
  numbers.set(word, number);
  return number;
}
