import { chineseDate } from '../../kernel/chinese-date.js';
import { type BodyParagraph, type OfficialDocument, printable } from './official-document.js';
import { printImprint } from './official-imprint.js';
import { AREA, CHARACTER, DOCUMENT, LETTER, LINE, PAGE, pt, RED, STROKE, TYPE } from './official-measures.js';
import { Flow } from './pdf-flow.js';
import { inLine, PdfSheet, type Setting } from './pdf-sheet.js';
import { balanceTitle } from './title-balance.js';

const BODY: Setting = { face: 'body', size: TYPE.body };
const HEADING: Setting = { face: 'bold', size: TYPE.body };
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
  flow.top = HEADS[document.format](sheet, document);
  printTitle(flow, document);
  flow.blank(1);
  if (document.format === 'PLAIN') printPlainNumber(flow, document);
  flow.paragraph(`${document.recipients.map(printable).join('、')}：`, BODY, 0);
  for (const paragraph of document.body) printParagraph(flow, paragraph);
  printAttachments(flow, document.attachments.map(printable));
  printSignature(flow, document);
  printImprint(flow, document);
  return sheet.finish();
}

/** The plain form has no head: its number stands below the title. */
function printPlainNumber(flow: Flow, { number }: OfficialDocument): void {
  if (number === '') return;
  flow.sheet.putCentred(number, inLine(flow.top, TYPE.body), BODY);
  flow.top += 2 * LINE;
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

const HEADS = { DOCUMENT: printDocumentHead, LETTER: printLetterHead, PLAIN: () => AREA.top } as const;

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
  const date = chineseDate(signedOn);
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
