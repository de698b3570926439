/** A text that is no sequence of JSON objects. */
export class JsonPiecesError extends Error {
  constructor(
    readonly code: 'not-json' | 'piece-too-long' | 'ends-early',
    message: string,
  ) {
    super(message);
    this.name = 'JsonPiecesError';
  }
}

/** What is read of: `BETWEEN` objects, an object, a list whose objects are told one by one, what follows it in its package. */
type Place = 'BETWEEN' | 'PIECE' | 'LIST' | 'REST';

/** Where the scanner stands: how deep, whether inside a string, where it goes on after the object at hand. */
interface Scan {
  place: Place;
  home: 'BETWEEN' | 'LIST';
  isPackaged: boolean;
  piece: string;
  depth: number;
  inString: boolean;
  isEscaped: boolean;
}

/**
 * Cuts a stream of text into the JSON objects that it consists of, holding one at a time: the lines of JSON Lines, the
 * elements of a list, or those of the list that one of `lists` names in an enclosing object. Throws JsonPiecesError for
 * anything else, and for an object of more than `longest` characters.
 */
export async function* jsonPieces(
  texts: AsyncIterable<string>,
  { lists, longest }: { readonly lists: readonly string[]; readonly longest: number },
): AsyncGenerator<string> {
  const scan: Scan = {
    place: 'BETWEEN',
    home: 'BETWEEN',
    isPackaged: false,
    piece: '',
    depth: 0,
    inString: false,
    isEscaped: false,
  };
  const namesList = new RegExp(`"(?:${lists.join('|')})"\\s*:\\s*$`);
  for await (const text of texts) {
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const wasPiece = scan.place === 'PIECE';
      step(scan, text.charCodeAt(at), () => namesList.test(scan.piece + text.slice(from, at)));
      if (scan.place === 'PIECE' && !wasPiece) from = at;
      else if (wasPiece && scan.place !== 'PIECE') {
        if (scan.depth === 0) yield scan.piece + text.slice(from, at + 1);
        scan.piece = '';
        scan.depth = scan.place === 'REST' ? 1 : 0;
      }
    }
    if (scan.place === 'PIECE') scan.piece += text.slice(from);
    if (scan.piece.length > longest) throw new JsonPiecesError('piece-too-long', `more than ${longest} characters`);
  }
  if (scan.place !== 'BETWEEN') throw new JsonPiecesError('ends-early', 'the text ends in the middle');
}

const [QUOTE, BACKSLASH, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d];
/** Blank, comma, byte order mark: what may stand between objects. */
const BLANK = new Set([0x20, 0x09, 0x0a, 0x0d, 0x2c, 0xfeff]);

function step(scan: Scan, character: number, namesList: () => boolean): void {
  if (scan.inString) {
    if (scan.isEscaped) scan.isEscaped = false;
    else if (character === BACKSLASH) scan.isEscaped = true;
    else if (character === QUOTE) scan.inString = false;
  } else if (scan.place === 'PIECE' || scan.place === 'REST') inside(scan, character, namesList);
  else outside(scan, character);
}

function inside(scan: Scan, character: number, namesList: () => boolean): void {
  if (character === QUOTE) scan.inString = true;
  else if (
    character === OPEN_LIST &&
    scan.place === 'PIECE' &&
    scan.depth === 1 &&
    scan.home === 'BETWEEN' &&
    namesList()
  ) {
    scan.place = 'LIST';
    scan.home = 'LIST';
    scan.isPackaged = true;
  } else if (character === OPEN || character === OPEN_LIST) scan.depth += 1;
  else if (character === CLOSE || character === CLOSE_LIST) {
    scan.depth -= 1;
    if (scan.depth === 0) scan.place = scan.place === 'REST' ? 'BETWEEN' : scan.home;
  }
}

function outside(scan: Scan, character: number): void {
  if (BLANK.has(character)) return;
  if (character === OPEN) {
    scan.place = 'PIECE';
    scan.depth = 1;
  } else if (character === OPEN_LIST && scan.place === 'BETWEEN') {
    scan.place = 'LIST';
    scan.home = 'LIST';
    scan.isPackaged = false;
  } else if (character === CLOSE_LIST && scan.place === 'LIST') {
    scan.place = scan.isPackaged ? 'REST' : 'BETWEEN';
    scan.home = 'BETWEEN';
    scan.depth = scan.isPackaged ? 1 : 0;
  } else throw new JsonPiecesError('not-json', 'neither JSON nor JSON Lines');
}
