import PDFDocument from 'pdfkit';
import qrcode from 'qrcode';
import { AREA, CHARACTER, LINE, PAGE, pt } from './official-measures.js';
import { type Face, fontBytes } from './pdf-fonts.js';

/** How a run of text is set. Sizes in points, places in millimetres. */
export interface Setting {
  readonly face: Face;
  readonly size: number;
  readonly color?: string;
}

/** Where the em square of a CJK character begins above the baseline, as a part of its size. */
const EM_ABOVE_BASELINE = 0.88;

/** A4 sheets on which text and lines are put by millimetres from the top left corner. */
export class PdfSheet {
  readonly #doc: PDFKit.PDFDocument;
  readonly #done: Promise<Buffer>;
  #pages = 0;

  /** `createdAt` is the paper's own time, so that the same paper is the same bytes whenever it is printed. */
  constructor({ title, createdAt }: { readonly title: string; readonly createdAt: Date }) {
    const doc = new PDFDocument({
      size: [pt(PAGE.width), pt(PAGE.height)],
      margin: 0,
      autoFirstPage: false,
      lang: 'zh-CN',
      displayTitle: true,
      info: { Title: title, CreationDate: createdAt, ModDate: createdAt, Producer: 'Mingjing', Creator: 'Mingjing' },
    });
    this.#done = new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      doc.on('data', (chunk: Buffer) => chunks.push(chunk));
      doc.on('end', () => resolve(Buffer.concat(chunks)));
      doc.on('error', reject);
    });
    for (const face of ['body', 'bold'] as const) doc.registerFont(face, fontBytes(face));
    this.#doc = doc;
  }

  /** The number of the page that is being set, 1 at first. */
  get page(): number {
    return this.#pages;
  }

  /** Begins the next page. */
  addPage(): void {
    this.#doc.addPage();
    this.#pages += 1;
  }

  /** Width in points. */
  widthOf(text: string, { face, size }: Setting): number {
    return this.#doc.font(face).fontSize(size).widthOfString(text);
  }

  /** Puts a line of text with the top of its em square at `top`; `spacing` in points goes between characters. */
  put(text: string, at: { readonly left: number; readonly top: number }, setting: Setting, spacing = 0): void {
    if (text === '') return;
    const doc = this.#doc
      .font(setting.face)
      .fontSize(setting.size)
      .fillColor(setting.color ?? '#000000');
    const baseline = pt(at.top) + EM_ABOVE_BASELINE * setting.size;
    doc.text(text, pt(at.left), baseline, { lineBreak: false, baseline: 'alphabetic', characterSpacing: spacing });
  }

  /** The same, centred on the type area (or on `middle`). */
  putCentred(text: string, top: number, setting: Setting, middle = AREA.left + AREA.width / 2): void {
    const width = (this.widthOf(text, setting) * 25.4) / 72;
    this.put(text, { left: middle - width / 2, top }, setting);
  }

  /** The same, ending `charactersIn` characters before the right edge of the type area. Answers its left edge. */
  putRight(text: string, top: number, setting: Setting, charactersIn: number): number {
    const width = (this.widthOf(text, setting) * 25.4) / 72;
    const left = AREA.left + AREA.width - charactersIn * CHARACTER - width;
    this.put(text, { left, top }, setting);
    return left;
  }

  /** A horizontal line; `stroke` in millimetres. */
  rule(
    top: number,
    { left, width, stroke, color = '#000000' }: { left: number; width: number; stroke: number; color?: string },
  ): void {
    this.#doc
      .lineWidth(pt(stroke))
      .strokeColor(color)
      .moveTo(pt(left), pt(top))
      .lineTo(pt(left + width), pt(top))
      .stroke();
  }

  /** A frame; everything in millimetres. */
  frame(box: { left: number; top: number; width: number; height: number; stroke: number }): void {
    this.#doc
      .lineWidth(pt(box.stroke))
      .strokeColor('#000000')
      .rect(pt(box.left), pt(box.top), pt(box.width), pt(box.height))
      .stroke();
  }

  /** A two-dimensional code of `side` millimetres. */
  code(text: string, { left, top, side }: { left: number; top: number; side: number }): void {
    const { modules } = qrcode.create(text, { errorCorrectionLevel: 'M' });
    const unit = side / modules.size;
    this.#doc.fillColor('#000000');
    for (let row = 0; row < modules.size; row += 1) {
      for (let column = 0; column < modules.size; column += 1) {
        if (modules.get(row, column))
          this.#doc.rect(pt(left + column * unit), pt(top + row * unit), pt(unit), pt(unit));
      }
    }
    this.#doc.fill();
  }

  /** Ends the paper and answers its bytes. */
  finish(): Promise<Buffer> {
    this.#doc.end();
    return this.#done;
  }
}

/** The top of a character's em square inside a line that begins at `top`. */
export const inLine = (top: number, size: number): number => top + (LINE - (size * 25.4) / 72) / 2;
