import { breakLines } from './line-breaking.js';
import { type BodyParagraph, dateText, type OfficialDocument, printable } from './official-document.js';
import { printImprint } from './official-imprint.js';
import {
  AREA,
  CHARACTER,
  DOCUMENT,
  LETTER,
  LINE,
  NUMBER_BELOW_AREA,
  PAGE,
  pt,
  RED,
  STROKE,
  TYPE,
} from './official-measures.js';
import { inLine, PdfSheet, type Setting } from './pdf-sheet.js';
import { balanceTitle } from './title-balance.js';

const BODY: Setting = { face: 'body', size: TYPE.body };
const HEADING: Setting = { face: 'bold', size: TYPE.body };
/** What 28 characters of 16 pt must be drawn together by, to fill 156 mm. */
const TIGHTEN = pt(CHARACTER) - TYPE.body;
/** Points between characters beyond which a line looks torn. */
const MOST_SPREAD = 2;
const BOTTOM = AREA.top + AREA.height;
/** Lines kept together for organ, date and room for the seal. */
const SIGNATURE_LINES = 4;

/** Prints an official document by GB/T 9704-2012. The same document gives the same bytes. */
export async function officialPdf(document: OfficialDocument): Promise<Buffer> {
  const sheet = new PdfSheet({
    title: printable(document.title),
    createdAt: new Date(`${document.signedOn}T00:00:00+08:00`),
  });
  const flow = new Flow(sheet, document.format === 'LETTER');
  flow.next();
  flow.top = document.format === 'LETTER' ? printLetterHead(sheet, document) : printDocumentHead(sheet, document);
  printTitle(flow, document);
  flow.blank(1);
  flow.paragraph(`${document.recipients.map(printable).join('、')}：`, BODY, 0);
  for (const paragraph of document.body) printParagraph(flow, paragraph);
  printAttachments(flow, document.attachments.map(printable));
  printSignature(flow, document);
  printImprint(flow, document);
  return sheet.finish();
}

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

/** Document format: organ name and 文件 in red, number, red line. Answers where the title begins. */
function printDocumentHead(sheet: PdfSheet, { mark, number, secrecy, urgency, signatory }: OfficialDocument): number {
  const corner = [secrecy, urgency].filter((text) => text !== undefined).map(printable);
  for (const [row, text] of corner.entries())
    sheet.put(text, { left: AREA.left, top: inLine(AREA.top + row * LINE, TYPE.body) }, HEADING);
  const setting = markSetting(sheet, `${printable(mark)}文件`);
  sheet.putCentred(`${printable(mark)}文件`, DOCUMENT.markTop, setting);
  const top = DOCUMENT.markTop + (setting.size * 25.4) / 72 + DOCUMENT.blankBelowMark * LINE;
  if (signatory === undefined) sheet.putCentred(number, top, BODY);
  else {
    sheet.put(number, { left: AREA.left + CHARACTER, top }, BODY);
    sheet.putRight(`签发人：${printable(signatory)}`, top, BODY, 1);
  }
  const line = top + (TYPE.body * 25.4) / 72 + DOCUMENT.lineBelowNumber;
  sheet.rule(line, { left: AREA.left, width: DOCUMENT.lineWidth, stroke: STROKE.red, color: RED });
  return line + 2 * LINE;
}

/** Letter format: organ name in red, double lines at head and foot, number flush right. Answers where the title begins. */
function printLetterHead(sheet: PdfSheet, { mark, number, secrecy, urgency }: OfficialDocument): number {
  const setting = markSetting(sheet, printable(mark));
  sheet.putCentred(printable(mark), LETTER.markTop, setting, PAGE.width / 2);
  const left = (PAGE.width - LETTER.lineWidth) / 2;
  const red = (top: number, stroke: number) => sheet.rule(top, { left, width: LETTER.lineWidth, stroke, color: RED });
  const first = LETTER.markTop + (setting.size * 25.4) / 72 + LETTER.lineBelowMark;
  red(first, STROKE.red);
  red(first + 0.9, STROKE.redThin);
  const foot = PAGE.height - LETTER.lineFromBottom;
  red(foot - 0.9, STROKE.redThin);
  red(foot, STROKE.red);
  const top = first + (LETTER.numberBelowLine * TYPE.body * 25.4) / 72;
  sheet.putRight(number, top, BODY, 0);
  for (const [row, text] of [secrecy, urgency].filter((each) => each !== undefined).entries())
    sheet.put(printable(text), { left: AREA.left, top: top + row * LINE }, HEADING);
  return top + (TYPE.body * 25.4) / 72 + 2 * LINE;
}

/** The largest red that fits the type area, up to 22 mm. */
function markSetting(sheet: PdfSheet, text: string): Setting {
  const most = 62;
  const width = sheet.widthOf(text, { face: 'bold', size: most });
  return { face: 'bold', size: Math.min(most, (most * pt(AREA.width)) / width), color: RED };
}

function printTitle(flow: Flow, { title }: OfficialDocument): void {
  const setting: Setting = { face: 'bold', size: TYPE.title };
  const measure = (text: string) => flow.sheet.widthOf(text, setting);
  for (const line of balanceTitle(printable(title), measure, pt(AREA.width))) {
    flow.need(1);
    flow.sheet.putCentred(line, inLine(flow.top, TYPE.title), setting);
    flow.top += LINE;
  }
}

/** First and second level are headings: set apart where the text stands alone. */
function printParagraph(flow: Flow, { level, text }: BodyParagraph): void {
  flow.paragraph(printable(text), level === 1 ? HEADING : BODY, 2);
}

function printAttachments(flow: Flow, attachments: readonly string[]): void {
  if (attachments.length === 0) return;
  flow.blank(1);
  for (const [index, name] of attachments.entries()) {
    const number = attachments.length === 1 ? '' : `${index + 1}.`;
    flow.paragraph(`${index === 0 ? '附件：' : '\u3000\u3000\u3000'}${number}${name}`, BODY, 2);
  }
}

/** Organ over date, the date four characters from the right and the organ centred over it; room for the seal above. */
function printSignature(flow: Flow, { signedBy, signedOn, code, number }: OfficialDocument): void {
  flow.need(SIGNATURE_LINES);
  if (code !== undefined && number !== '')
    flow.sheet.code(code, { left: AREA.left, top: flow.top + LINE, side: 2.4 * LINE });
  flow.top += (SIGNATURE_LINES - 2) * LINE;
  const date = dateText(signedOn);
  const dateWidth = (flow.sheet.widthOf(date, BODY) * 25.4) / 72;
  const right = AREA.left + AREA.width - 4 * CHARACTER;
  const organ = printable(signedBy);
  const organWidth = (flow.sheet.widthOf(organ, BODY) * 25.4) / 72;
  // A long name is moved left so that it stays inside the type area.
  const middle = Math.min(right - dateWidth / 2, AREA.left + AREA.width - organWidth / 2);
  flow.sheet.putCentred(organ, inLine(flow.top, TYPE.body), BODY, middle);
  flow.top += LINE;
  flow.sheet.putRight(date, inLine(flow.top, TYPE.body), BODY, 4);
  flow.top += LINE;
}
