import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeightRule,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { chineseDate } from '../../kernel/chinese-date.js';
import { documentHead, letterFoot, letterHead, letterMark, spacer } from './docx-heads.js';
import { bodyRun, empty, indented, LINE_TWIPS, mm, paragraph, run, twips } from './docx-setting.js';
import { type BodyParagraph, type OfficialDocument, printable } from './official-document.js';
import { AREA, LETTER, PAGE, pt, TYPE } from './official-measures.js';
import { balanceTitle } from './title-balance.js';

/** The official form of a document by GB/T 9704-2012: DOCX in the faces that the standard names. */
export async function officialDocx(document: OfficialDocument): Promise<Buffer> {
  const isLetter = document.format === 'LETTER';
  const children = [
    ...(isLetter ? letterHead(document) : documentHead(document)),
    ...title(document),
    empty(),
    paragraph([bodyRun(`${document.recipients.map(printable).join('、')}：`)]),
    ...document.body.map(bodyParagraph),
    ...attachmentNote(document.attachments.map(printable)),
    ...ending(document),
  ];
  return Packer.toBuffer(
    new Document({
      title: printable(document.title),
      creator: 'Mingjing',
      evenAndOddHeaderAndFooters: true,
      sections: [
        {
          properties: { titlePage: isLetter, page: { size, margin } },
          ...(isLetter
            ? { headers: { first: new Header({ children: letterMark(document) }), default: none(), even: none() } }
            : {}),
          footers: {
            default: pageNumber(AlignmentType.RIGHT),
            even: pageNumber(AlignmentType.LEFT),
            first: new Footer({ children: letterFoot() }),
          },
          children,
        },
      ],
    }),
  );
}

const size = { width: mm(PAGE.width), height: mm(PAGE.height) };
const margin = {
  top: mm(AREA.top),
  left: mm(AREA.left),
  right: mm(PAGE.width - AREA.left - AREA.width),
  bottom: mm(PAGE.height - AREA.top - AREA.height),
  header: mm(LETTER.markTop),
  footer: mm(LETTER.lineFromBottom),
};
const none = () => new Header({ children: [] });

/** Lines of about the same length, as the PDF has them; a Chinese character is as wide as it is high. */
function title({ title: text }: OfficialDocument): Paragraph[] {
  const lines = balanceTitle(printable(text), (line) => [...line].length * TYPE.title, pt(AREA.width));
  return lines.map((line) =>
    paragraph([run(line, { face: 'song', size: TYPE.title }, { characterSpacing: 0 })], {
      alignment: AlignmentType.CENTER,
    }),
  );
}

const LEVEL_FACES = ['body', 'heading', 'sub', 'body', 'body'] as const;

function bodyParagraph({ level, text }: BodyParagraph): Paragraph {
  return paragraph([run(printable(text), { face: LEVEL_FACES[level], size: TYPE.body })], {
    alignment: AlignmentType.BOTH,
    ...indented,
  });
}

function attachmentNote(attachments: readonly string[]): Paragraph[] {
  if (attachments.length === 0) return [];
  const line = (name: string, index: number) => {
    const number = attachments.length === 1 ? '' : `${index + 1}.`;
    return paragraph([bodyRun(`${index === 0 ? '附件：' : '　　　'}${number}${name}`)], indented);
  };
  return [empty(), ...attachments.map(line)];
}

/** Organ and date, then the imprint. */
function ending(document: OfficialDocument): (Paragraph | Table)[] {
  const { signedBy, signedOn } = document;
  const inward = (text: string, characters: number) =>
    paragraph([bodyRun(text)], {
      alignment: AlignmentType.RIGHT,
      indent: { right: twips(TYPE.body * characters) },
      keepNext: true,
    });
  const organ = printable(signedBy);
  const date = chineseDate(signedOn);
  // The organ stands centred over the date, which ends four characters in. Word processors set figures half as wide as
  // Chinese, and a quarter of a character between the two.
  const [figures, others] = [date.replace(/\D/g, '').length, date.replace(/\d/g, '').length];
  const width = others + figures / 2 + (2 * others - 1) / 4;
  const shift = (width - [...organ].length) / 2;
  return [empty(), empty(), inward(organ, Math.max(0, 4 + shift)), inward(date, 4), ...imprint(document)];
}

/**
 * A table that floats to the bottom of the type area, wherever the text ends; a word processor that knows no floating
 * tables sets it below the date.
 */
function imprint({ format, copies, imprint: issued }: OfficialDocument): (Paragraph | Table)[] {
  const small = (text: string) => run(text, { face: 'body', size: TYPE.small });
  const hasLines = format === 'DOCUMENT';
  const rows = [
    ...(copies.length > 0 ? [[small(`抄送：${copies.map(printable).join('，')}。`)]] : []),
    ...(hasLines && issued
      ? [[small(printable(issued.issuedBy)), new TextRun({ text: '\t' }), small(`${chineseDate(issued.issuedOn)}印发`)]]
      : []),
  ];
  if (rows.length === 0) return [];
  const line = (strength: number) =>
    hasLines
      ? { style: BorderStyle.SINGLE, size: strength, color: '000000' }
      : { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const cell = (children: readonly TextRun[], index: number) =>
    new TableCell({
      children: [
        paragraph(children, {
          indent: { left: twips(TYPE.small), right: twips(TYPE.small) },
          tabStops: [{ type: 'right', position: mm(AREA.width) - twips(TYPE.small) }],
        }),
      ],
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      borders: {
        left: none,
        right: none,
        top: line(index === 0 ? 3 : 2),
        bottom: line(index === rows.length - 1 ? 3 : 2),
      },
    });
  return [
    new Table({
      width: { size: mm(AREA.width), type: WidthType.DXA },
      columnWidths: [mm(AREA.width)],
      layout: TableLayoutType.FIXED,
      float: {
        horizontalAnchor: TableAnchorType.PAGE,
        absoluteHorizontalPosition: mm(AREA.left),
        verticalAnchor: TableAnchorType.PAGE,
        absoluteVerticalPosition: mm(AREA.top + AREA.height) - rows.length * LINE_TWIPS,
      },
      rows: rows.map(
        (children, index) =>
          new TableRow({
            height: { value: LINE_TWIPS, rule: HeightRule.EXACT },
            children: [cell(children, index)],
          }),
      ),
    }),
    spacer(),
  ];
}

function pageNumber(alignment: (typeof AlignmentType)[keyof typeof AlignmentType]): Footer {
  const children = ['— ', PageNumber.CURRENT, ' —'];
  const side = alignment === AlignmentType.RIGHT ? 'right' : 'left';
  return new Footer({
    children: [
      new Paragraph({
        alignment,
        spacing: { before: 0, after: mm(NUMBER_FROM_FOOT) },
        indent: { [side]: twips(TYPE.body) },
        children: [new TextRun({ children, size: TYPE.small * 2, font: '宋体' })],
      }),
    ],
  });
}

/** The footers stand where the letter's line does; the page number's dash 7 mm below the type area stands higher. */
const NUMBER_FROM_FOOT = PAGE.height - AREA.top - AREA.height - LETTER.lineFromBottom - 7 - 2.5;
