/** One cell as the file has it: text as text, so that an 18-digit number keeps its digits. */
export type Cell = string | number | boolean | Date | null;

/** One row with its number in the file, 1 for the first. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** How much of a file is read before it is refused: what is read stays within memory, whatever the file claims. */
export interface SheetCaps {
  readonly bytes: number;
  /** Bytes of what a packed file unpacks to. */
  readonly unpackedBytes: number;
  readonly rows: number;
  readonly columns: number;
  readonly cellCharacters: number;
}

/** Caps for whatever comes from outside. */
export const USUAL_CAPS: SheetCaps = {
  bytes: 200 * 1024 * 1024,
  unpackedBytes: 1024 * 1024 * 1024,
  rows: 1_000_000,
  columns: 200,
  cellCharacters: 32_767,
};

/** Why a file is no sheet that we read. */
export type SheetRefusal = 'too-large' | 'damaged' | 'encrypted' | 'unknown-format' | 'encoding';

/** The file is refused; `line` where it is known. */
export class SheetRefused extends Error {
  constructor(
    readonly reason: SheetRefusal,
    readonly line?: number,
  ) {
    super(`sheet refused: ${reason}`);
  }
}

/** Throws SheetRefused for a row beyond the caps. */
export function withinCaps(row: SheetRow, rows: number, caps: SheetCaps): SheetRow {
  const isTooLarge =
    rows > caps.rows ||
    row.cells.length > caps.columns ||
    row.cells.some((cell) => typeof cell === 'string' && cell.length > caps.cellCharacters);
  if (isTooLarge) throw new SheetRefused('too-large', row.line);
  return row;
}
