import { chineseDate } from '../../kernel/chinese-date.js';
import { bandsOf, type Form, type FormRow } from './form.js';
import { breakLines } from './line-breaking.js';
import { printable } from './official-document.js';
import { AREA, pt, STROKE, TYPE } from './official-measures.js';
import { PdfSheet, type Setting } from './pdf-sheet.js';

const TEXT: Setting = { face: 'body', size: 12 };
const LABEL: Setting = { face: 'bold', size: 12 };
/** Height of a line, width of the column of labels, and space inside a cell, in millimetres. */
const [LINE, LABELS, PADDING] = [7, 28, 2];
const BOTTOM = AREA.top + AREA.height;

interface Cell {
  readonly left: number;
  readonly width: number;
  readonly setting: Setting;
  readonly lines: readonly string[];
}

/** A form as a PDF; the same form is the same bytes. */
export async function formPdf(form: Form): Promise<Buffer> {
  const sheet = new PdfSheet({ title: printable(form.title), createdAt: new Date(`${form.madeOn}T00:00:00Z`) });
  sheet.addPage();
  sheet.putCentred(printable(form.title), AREA.top, { face: 'bold', size: TYPE.title });
  let top = AREA.top + 14;
  sheet.put(printable(form.organ), { left: AREA.left, top }, TEXT);
  sheet.putRight(printable(form.number), top, TEXT, 0);
  top += LINE + 1;
  for (const band of bandsOf(form.rows)) top = putBand(sheet, band, top);
  sheet.putRight(`打印日期：${chineseDate(form.madeOn)}`, Math.min(top + 3, BOTTOM), { face: 'body', size: 10 }, 0);
  return sheet.finish();
}

/** A band goes on over the page where it does not fit: a framed part a page. Answers where the next one begins. */
function putBand(sheet: PdfSheet, band: readonly FormRow[], from: number): number {
  const cells = cellsOf(sheet, band);
  const lines = Math.max(...cells.map((cell) => cell.lines.length), ...band.map(({ room = 1 }) => room));
  let top = from;
  for (let done = 0; done < lines; ) {
    const fitting = Math.floor((BOTTOM - top - 2 * PADDING) / LINE);
    if (fitting < 1) {
      sheet.addPage();
      top = AREA.top;
      continue;
    }
    const part = Math.min(fitting, lines - done);
    const height = part * LINE + 2 * PADDING;
    for (const cell of cells) putCell(sheet, cell, { top, height, lines: cell.lines.slice(done, done + part) });
    done += part;
    top += height;
  }
  return top;
}

function putCell(
  sheet: PdfSheet,
  { left, width, setting }: Cell,
  part: { readonly top: number; readonly height: number; readonly lines: readonly string[] },
): void {
  sheet.frame({ left, top: part.top, width, height: part.height, stroke: STROKE.imprintInner });
  part.lines.forEach((line, index) => {
    sheet.put(line, { left: left + PADDING, top: part.top + PADDING + index * LINE + 1 }, setting);
  });
}

function cellsOf(sheet: PdfSheet, band: readonly FormRow[]): Cell[] {
  const share = AREA.width / band.length;
  return band.flatMap(({ label, text }, index) => {
    const left = AREA.left + index * share;
    const width = share - LABELS;
    return [
      { left, width: LABELS, setting: LABEL, lines: linesOf(sheet, label, LABEL, LABELS) },
      { left: left + LABELS, width, setting: TEXT, lines: linesOf(sheet, text, TEXT, width) },
    ];
  });
}

function linesOf(sheet: PdfSheet, text: string, setting: Setting, width: number): string[] {
  const measure = (piece: string) => sheet.widthOf(piece, setting);
  const wish = { width: pt(width - 2 * PADDING), indent: 0, spacing: 0 };
  return text
    .split('\n')
    .map(printable)
    .flatMap((line) => breakLines(line, measure, wish).map((set) => set.text));
}
