/** A piece of a text, and whether the other text has it too. */
export interface Piece {
  readonly text: string;
  readonly isShared: boolean;
}

const SHORTEST = 4;

/**
 * Cuts `text` into what `other` also says and what it does not: runs of at least four signs that stand in both. Signs
 * are code points, so that rare characters stay whole.
 */
export function sharedPhrases(text: string, other: string): readonly Piece[] {
  const signs = Array.from(text);
  const pieces: Piece[] = [];
  const push = (piece: string, isShared: boolean) => {
    const last = pieces.at(-1);
    if (last && last.isShared === isShared) pieces[pieces.length - 1] = { text: last.text + piece, isShared };
    else pieces.push({ text: piece, isShared });
  };
  for (let at = 0; at < signs.length; ) {
    const length = longestAt(signs, at, other);
    push(signs.slice(at, at + Math.max(1, length)).join(''), length > 0);
    at += Math.max(1, length);
  }
  return pieces;
}

/** How many signs from `at` on stand together in `other`; 0 where fewer than four do. */
function longestAt(signs: readonly string[], at: number, other: string): number {
  let phrase = signs.slice(at, at + SHORTEST).join('');
  if (at + SHORTEST > signs.length || !other.includes(phrase)) return 0;
  let length = SHORTEST;
  while (at + length < signs.length && other.includes(phrase + signs[at + length])) {
    phrase += signs[at + length];
    length += 1;
  }
  return length;
}
