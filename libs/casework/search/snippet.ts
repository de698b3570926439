import { plainText, runsOf } from '../../kernel/grams.js';

/** A piece of text with what was looked for: offsets in UTF-16 units, in order and apart. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly { readonly from: number; readonly to: number }[];
}

const SHOWN = 120;
const BEFORE = 30;

/** The text with marks at every place of a term; terms are plain (see `plainText`). */
export function markedText(text: string, terms: readonly string[]): MarkedText {
  const { plain, places } = mapped(text);
  const marks: [number, number][] = [];
  for (const term of terms) {
    for (let at = plain.indexOf(term); at !== -1 && term !== ''; at = plain.indexOf(term, at + term.length))
      marks.push([places[at] ?? 0, places[at + term.length] ?? text.length]);
  }
  return { text, marks: merged(marks).map(([from, to]) => ({ from, to })) };
}

/** The piece of the text around the first place of a term. */
export function snippet(text: string, terms: readonly string[]): MarkedText {
  const { marks } = markedText(text, terms);
  const start = Math.max(0, (marks[0]?.from ?? 0) - BEFORE);
  const from = isHalf(text, start) ? start - 1 : start;
  const cut = Math.min(text.length, from + SHOWN);
  const to = isHalf(text, cut) ? cut - 1 : cut;
  const inside = marks.filter((mark) => mark.to <= to).map((mark) => ({ from: mark.from - from, to: mark.to - from }));
  return { text: text.slice(from, to), marks: inside };
}

/** What is marked for free words: whole runs, and for what is only similar their pairs too. */
export const markedTerms = (text: string): string[] => runsOf(plainText(text));

/** Plain text character by character, with the place of each in the text as it was, and one for its end. */
function mapped(text: string): { plain: string; places: number[] } {
  let [plain, at] = ['', 0];
  const places: number[] = [];
  for (const character of text) {
    const own = character.normalize('NFKC').toLowerCase();
    for (const unit of own) for (let index = 0; index < unit.length; index++) places.push(at);
    plain += own;
    at += character.length;
  }
  places.push(at);
  return { plain, places };
}

function merged(marks: [number, number][]): [number, number][] {
  const result: [number, number][] = [];
  for (const [from, to] of marks.sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}

/** Whether a cut there would part the halves of a character. */
const isHalf = (text: string, at: number): boolean =>
  /[\uDC00-\uDFFF]/.test(text[at] ?? '') && /[\uD800-\uDBFF]/.test(text[at - 1] ?? '');
