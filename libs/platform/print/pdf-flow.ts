import { breakLines } from './line-breaking.js';
import { AREA, CHARACTER, LINE, NUMBER_BELOW_AREA, pt, TYPE } from './official-measures.js';
import { inLine, type PdfSheet, type Setting } from './pdf-sheet.js';

/** What 28 characters of 16 pt must be drawn together by, to fill 156 mm. */
const TIGHTEN = pt(CHARACTER) - TYPE.body;
/** Points between characters beyond which a line looks torn. */
const MOST_SPREAD = 2;
const BOTTOM = AREA.top + AREA.height;

/** Lines that run down the type area, from page to page. */
export class Flow {
  /** Top of the next line, in millimetres. */
  top: number = AREA.top;
  readonly sheet: PdfSheet;
  readonly #isLetter: boolean;

  constructor(sheet: PdfSheet, isLetter: boolean) {
    this.sheet = sheet;
    this.#isLetter = isLetter;
  }

  /** Begins a page; every page but the first of a letter is numbered. */
  next(): void {
    this.sheet.addPage();
    this.top = AREA.top;
    const { page } = this.sheet;
    if (this.#isLetter && page === 1) return;
    const text = `— ${page} —`;
    const setting: Setting = { face: 'body', size: TYPE.small };
    const middle = BOTTOM + NUMBER_BELOW_AREA - (TYPE.small * 25.4) / 144;
    if (page % 2 === 1) this.sheet.putRight(text, middle, setting, 1);
    else this.sheet.put(text, { left: AREA.left + CHARACTER, top: middle }, setting);
  }

  /** Lines that are left on this page. */
  get left(): number {
    return Math.floor((BOTTOM - this.top) / LINE + 1e-6);
  }

  /** Moves on to a new page unless `lines` fit on this one. */
  need(lines: number): void {
    if (this.left < lines) this.next();
  }

  /** Leaves lines empty; at the top of a page there is nothing to leave. */
  blank(lines: number): void {
    if (this.top > AREA.top) this.top += lines * LINE;
  }

  /** A paragraph, its first line `indent` characters in. */
  paragraph(text: string, setting: Setting, indent: number): void {
    const spacing = TIGHTEN;
    const width = pt(AREA.width);
    const measure = (piece: string) => this.sheet.widthOf(piece, setting);
    for (const line of breakLines(text, measure, { width, indent: indent * pt(CHARACTER), spacing })) {
      this.need(1);
      const count = [...line.text].length;
      const natural = measure(line.text) + line.indent;
      const full = (width - natural) / count;
      // A line that ends early, before a long word, keeps its natural width.
      const spread = line.isLast || full > MOST_SPREAD ? spacing : full;
      const left = AREA.left + (line.indent * 25.4) / 72;
      this.sheet.put(line.text, { left, top: inLine(this.top, setting.size) }, setting, spread);
      this.top += LINE;
    }
  }
}
