import type { LegalDay } from '../../kernel/legal-day.js';
import { breakLines } from './line-breaking.js';
import { printable } from './official-document.js';
import { AREA, CHARACTER, NUMBER_BELOW_AREA, pt, TYPE } from './official-measures.js';
import { PdfSheet, type Setting } from './pdf-sheet.js';

/** A table on A4 paper: a register, or a form of two columns. Widths in millimetres, together at most 156. */
export interface PrintedTable {
  readonly title: string;
  /** Lines between title and table, and below it. */
  readonly above: readonly string[];
  readonly below: readonly string[];
  /** A table without headers is a form. */
  readonly columns: readonly { readonly header?: string; readonly width: number }[];
  readonly rows: readonly (readonly string[])[];
  /** The paper's own day, so that the same table is the same bytes. */
  readonly madeOn: LegalDay;
}

const CELL: Setting = { face: 'body', size: 10.5 };
const HEAD: Setting = { face: 'bold', size: 10.5 };
const LINE_MM = 5.4;
const PADDING = 1.2;
const BOTTOM = AREA.top + AREA.height;
const STROKE = 0.2;

/** Prints a table; its headers stand again at the top of every page. */
export async function tablePdf(table: PrintedTable): Promise<Buffer> {
  const sheet = new PdfSheet({
    title: printable(table.title),
    createdAt: new Date(`${table.madeOn}T00:00:00+08:00`),
  });
  let top = newPage(sheet);
  sheet.putCentred(printable(table.title), top, { face: 'bold', size: TYPE.title });
  top += 14;
  for (const line of table.above) {
    sheet.put(printable(line), { left: AREA.left, top }, CELL);
    top += LINE_MM + 1;
  }
  const headers = table.columns.map(({ header }) => header ?? '');
  const put = (cells: readonly string[], setting: Setting) => {
    const lines = cells.map((cell, index) => linesOf(sheet, cell, table.columns[index]?.width ?? 0, setting));
    const height = Math.max(...lines.map(({ length }) => length)) * LINE_MM + 2 * PADDING;
    if (top + height > BOTTOM) {
      top = newPage(sheet);
      if (setting !== HEAD && headers.some((header) => header !== '')) put(headers, HEAD);
    }
    rule(sheet, top);
    let left = AREA.left;
    for (const [index, cell] of lines.entries()) {
      for (const [row, text] of cell.entries())
        sheet.put(text, { left: left + PADDING, top: top + PADDING + row * LINE_MM }, setting);
      left += table.columns[index]?.width ?? 0;
    }
    top += height;
    rule(sheet, top);
  };
  if (headers.some((header) => header !== '')) put(headers, HEAD);
  for (const row of table.rows) put(row, CELL);
  for (const line of table.below) {
    if (top + 2 * LINE_MM > BOTTOM) top = newPage(sheet);
    top += LINE_MM + 1;
    sheet.put(printable(line), { left: AREA.left, top }, CELL);
  }
  return sheet.finish();
}

function newPage(sheet: PdfSheet): number {
  sheet.addPage();
  const setting: Setting = { face: 'body', size: TYPE.small };
  const middle = BOTTOM + NUMBER_BELOW_AREA - (TYPE.small * 25.4) / 144;
  const text = `— ${sheet.page} —`;
  if (sheet.page % 2 === 1) sheet.putRight(text, middle, setting, 1);
  else sheet.put(text, { left: AREA.left + CHARACTER, top: middle }, setting);
  return AREA.top;
}

const rule = (sheet: PdfSheet, top: number) => sheet.rule(top, { left: AREA.left, width: AREA.width, stroke: STROKE });

function linesOf(sheet: PdfSheet, text: string, width: number, setting: Setting): string[] {
  const measure = (piece: string) => sheet.widthOf(piece, setting);
  const space = { width: pt(width - 2 * PADDING), indent: 0, spacing: 0 };
  return breakLines(printable(text), measure, space).map((line) => line.text);
}
