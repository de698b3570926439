/**
 * Text as search and comparison see it: full-width and half-width alike, lower case, everything that is neither letter
 * nor digit a single blank.
 *
 * @example plainText('招标（ＡＢＣ）、串标') // '招标 abc 串标'
 */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The runs of plain text: Han characters apart from what is written in letters and digits.
 *
 * @example runsOf('招标 abc公司') // ['招标', 'abc', '公司']
 */
export function runsOf(plain: string): string[] {
  return plain.match(/\p{Script=Han}+|[^\p{Script=Han}\s]+/gu) ?? [];
}

/** Whether a run is of Han characters. */
export const isHan = (run: string): boolean => /^\p{Script=Han}/u.test(run);

/**
 * The characters of a text, those beyond the basic plane too.
 *
 * @example charactersOf('张𠅤') // ['张', '𠅤']
 */
export const charactersOf = (text: string): string[] => Array.from(text);

/**
 * Pairs of neighbouring Han characters of plain text, in order; letters and digits as whole words.
 *
 * @example bigramsOf('围标串标 abc') // ['围标', '标串', '串标', 'abc']
 */
export function bigramsOf(plain: string): string[] {
  return runsOf(plain).flatMap((run) => (isHan(run) ? gramsOfRun(run, 2) : [run]));
}

/**
 * Grams of `length` characters of one run; a shorter run is its own gram.
 *
 * @example gramsOfRun('围标串标', 3) // ['围标串', '标串标']
 */
export function gramsOfRun(run: string, length: number): string[] {
  // Texts are compared by the hundred: nearly all are of the basic plane, where a character is one unit.
  if (!/[\uD800-\uDFFF]/.test(run)) {
    if (run.length <= length) return [run];
    const grams: string[] = [];
    for (let at = 0; at + length <= run.length; at++) grams.push(run.substring(at, at + length));
    return grams;
  }
  const characters = charactersOf(run);
  if (characters.length <= length) return [run];
  return characters.slice(length - 1).map((_, at) => characters.slice(at, at + length).join(''));
}
