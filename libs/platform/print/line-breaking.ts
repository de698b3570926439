/** Width of a piece of text in points, without extra spacing. */
export type Measure = (text: string) => number;

/** A line of a paragraph; `isLast` ones keep their natural width, others are spread to the full one. */
export interface SetLine {
  readonly text: string;
  readonly indent: number;
  readonly isLast: boolean;
}

// Marks that never begin, or never end, a line (禁则).
const NOT_FIRST = new Set('，。、；：？！）》」』】〉〕”’％‰℃…—·,.;:?!)]}%');
const NOT_LAST = new Set('（《「『【〈〔“‘([{');
const isLatin = (character: string | undefined) =>
  character !== undefined && /[\p{Script=Latin}\p{Nd}.,'’\-/@_]/u.test(character) && character.length === 1;

/**
 * Breaks a paragraph into lines of `width` points. Chinese breaks anywhere but before closing and after opening marks; a
 * word of Latin letters or figures stays whole unless it is longer than a line, which is then broken where it must be.
 */
export function breakLines(
  text: string,
  measure: Measure,
  { width, indent, spacing }: { width: number; indent: number; spacing: number },
): SetLine[] {
  const pieces = piecesOf(text, (piece) => measure(piece) + spacing * [...piece].length, width - indent);
  const lines: SetLine[] = [];
  let line: string[] = [];
  let used = indent;
  const close = (isLast: boolean) => {
    lines.push({ text: line.join('').trimEnd(), indent: lines.length === 0 ? indent : 0, isLast });
    line = [];
    used = 0;
  };
  for (const piece of pieces) {
    const size = measure(piece) + spacing * [...piece].length;
    // Half a point of tolerance: 28 characters fill a line exactly, but not in binary fractions.
    if (line.length > 0 && used + size > width + 0.5) {
      if (piece === ' ') continue;
      const carried = carriedOver(line, piece);
      close(false);
      for (const back of carried) {
        line.push(back);
        used += measure(back) + spacing * [...back].length;
      }
    }
    if (line.length === 0 && piece === ' ') continue;
    line.push(piece);
    used += size;
  }
  if (line.length > 0 || lines.length === 0) close(true);
  return lines;
}

/** Takes back from a full line what may not end it, or what must keep the next piece from beginning a line. */
function carriedOver(line: string[], next: string): string[] {
  const carried: string[] = [];
  const isBadBreak = () => NOT_FIRST.has(carried[0] ?? next) || NOT_LAST.has(line.at(-1) as string);
  // A line of nothing but marks cannot be helped: then it breaks where it is full.
  while (line.length > 1 && carried.length < MOST_CARRIED && isBadBreak()) carried.unshift(line.pop() as string);
  if (!isBadBreak()) return carried;
  line.push(...carried);
  return [];
}

const MOST_CARRIED = 6;

function piecesOf(text: string, sizeOf: Measure, most: number): string[] {
  const pieces: string[] = [];
  for (const character of graphemes(text)) {
    const last = pieces.at(-1);
    const joins = last !== undefined && isLatin(character) && isLatin(last.at(-1));
    if (joins && sizeOf(last + character) <= most) pieces[pieces.length - 1] = last + character;
    else pieces.push(character);
  }
  return pieces;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });
const graphemes = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment);
