import {
  AlignmentType,
  BorderStyle,
  Document,
  DocumentGridType,
  Footer,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { type BodyParagraph, dateText, type OfficialDocument, printable } from './official-document.js';
import { AREA, LINE, PAGE, pt, TYPE } from './official-measures.js';

/** Faces that offices have and print in; named, never shipped. */
const FACES = { song: '方正小标宋简体', body: '仿宋_GB2312', heading: '黑体', sub: '楷体_GB2312' } as const;
const twips = (points: number) => Math.round(points * 20);
const mm = (length: number) => twips(pt(length));
/** 28 characters of 16 pt a line, said by drawing them together (twentieths of a point); a character grid prints too wide. */
const TIGHTEN = -4;
const RED = 'E60000';

type Setting = { face: keyof typeof FACES; size: number; color?: string };

/** The official form of a document by GB/T 9704-2012: DOCX in the faces that the standard names. */
export async function officialDocx(document: OfficialDocument): Promise<Buffer> {
  const { format, body, attachments } = document;
  const isLetter = format === 'LETTER';
  const children = [
    ...(isLetter ? letterHead(document) : documentHead(document)),
    paragraph([run(printable(document.title), { face: 'song', size: TYPE.title })], {
      alignment: AlignmentType.CENTER,
    }),
    empty(),
    paragraph([bodyRun(`${document.recipients.map(printable).join('、')}：`)]),
    ...body.map(bodyParagraph),
    ...attachmentNote(attachments.map(printable)),
    ...signature(document),
    ...imprint(document),
  ];
  return Packer.toBuffer(
    new Document({
      title: printable(document.title),
      creator: 'Mingjing',
      evenAndOddHeaderAndFooters: true,
      sections: [
        {
          properties: {
            titlePage: isLetter,
            grid: { type: DocumentGridType.LINES, linePitch: mm(LINE) },
            page: {
              size: { width: mm(PAGE.width), height: mm(PAGE.height) },
              margin: {
                top: mm(AREA.top),
                left: mm(AREA.left),
                right: mm(PAGE.width - AREA.left - AREA.width),
                bottom: mm(PAGE.height - AREA.top - AREA.height),
                footer: mm(24),
              },
            },
          },
          footers: {
            default: pageNumber(AlignmentType.RIGHT),
            even: pageNumber(AlignmentType.LEFT),
            first: new Footer({ children: [] }),
          },
          children,
        },
      ],
    }),
  );
}

function run(text: string, { face, size, color }: Setting, more: IRunOptions = {}): TextRun {
  const name = FACES[face];
  return new TextRun({
    text,
    size: size * 2,
    characterSpacing: TIGHTEN,
    font: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: name, hint: 'eastAsia' },
    ...(color === undefined ? {} : { color }),
    ...more,
  });
}

const bodyRun = (text: string) => run(text, { face: 'body', size: TYPE.body });

function paragraph(children: readonly ParagraphChild[], more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    children,
    spacing: { line: mm(LINE), lineRule: LineRuleType.EXACT, before: 0, after: 0 },
    ...more,
  });
}

const empty = () => paragraph([bodyRun('')]);

function documentHead({ mark, number, secrecy, urgency, signatory }: OfficialDocument): Paragraph[] {
  const corner = [secrecy, urgency].filter((text) => text !== undefined);
  const blank = Math.max(0, 3 - corner.length);
  return [
    ...corner.map((text) => paragraph([run(printable(text), { face: 'heading', size: TYPE.body })])),
    ...Array.from({ length: blank }, empty),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [
        run(
          `${printable(mark)}文件`,
          { face: 'song', size: markSize(`${mark}文件`), color: RED },
          { characterSpacing: 0 },
        ),
      ],
    }),
    empty(),
    empty(),
    paragraph([bodyRun(signatory === undefined ? number : `${number}　　　　签发人：${printable(signatory)}`)], {
      alignment: AlignmentType.CENTER,
      border: { bottom: { style: BorderStyle.SINGLE, size: 16, color: RED, space: 11 } },
    }),
    empty(),
    empty(),
  ];
}

function letterHead({ mark, number }: OfficialDocument): Paragraph[] {
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      border: { bottom: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 24, color: RED, space: 11 } },
      children: [run(printable(mark), { face: 'song', size: markSize(mark), color: RED }, { characterSpacing: 0 })],
    }),
    paragraph([bodyRun(number)], { alignment: AlignmentType.RIGHT }),
    empty(),
    empty(),
  ];
}

/** The largest that fits the type area, up to 22 mm, in whole points. */
const markSize = (text: string) => Math.floor(Math.min(62, pt(AREA.width) / [...text].length));

const LEVEL_FACES = ['body', 'heading', 'sub', 'body', 'body'] as const;

function bodyParagraph({ level, text }: BodyParagraph): Paragraph {
  return paragraph([run(printable(text), { face: LEVEL_FACES[level], size: TYPE.body })], {
    alignment: AlignmentType.BOTH,
    indent: { firstLineChars: 200 } as never,
  });
}

function attachmentNote(attachments: readonly string[]): Paragraph[] {
  if (attachments.length === 0) return [];
  const line = (name: string, index: number) => {
    const number = attachments.length === 1 ? '' : `${index + 1}.`;
    return paragraph([bodyRun(`${index === 0 ? '附件：' : '　　　'}${number}${name}`)], {
      indent: { firstLineChars: 200 } as never,
    });
  };
  return [empty(), ...attachments.map(line)];
}

function signature({ signedBy, signedOn }: OfficialDocument): Paragraph[] {
  const inward = (text: string, characters: number) =>
    paragraph([bodyRun(text)], {
      alignment: AlignmentType.RIGHT,
      indent: { right: twips(TYPE.body * characters) },
      keepNext: true,
    });
  const organ = printable(signedBy);
  const date = dateText(signedOn);
  // The organ stands centred over the date, which ends four characters in.
  const shift = (date.replace(/\d/g, '').length + date.replace(/\D/g, '').length / 2 - [...organ].length) / 2;
  return [empty(), empty(), inward(organ, Math.max(0, 4 + shift)), inward(date, 4)];
}

function imprint({ format, copies, imprint: issued }: OfficialDocument): Paragraph[] {
  const small = (text: string) => run(text, { face: 'body', size: TYPE.small });
  const hasLines = format === 'DOCUMENT';
  const line = (size: number) => ({ style: BorderStyle.SINGLE, size, color: '000000', space: 1 });
  const rows = [
    ...(copies.length > 0 ? [`抄送：${copies.map(printable).join('，')}。`] : []),
    ...(hasLines && issued ? [`${printable(issued.issuedBy)}　　${dateText(issued.issuedOn)}印发`] : []),
  ];
  return rows.map((text, index) =>
    paragraph([small(text)], {
      indent: { left: twips(TYPE.small), right: twips(TYPE.small) },
      ...(hasLines
        ? { border: { top: line(index === 0 ? 3 : 2), ...(index === rows.length - 1 ? { bottom: line(3) } : {}) } }
        : {}),
    }),
  );
}

function pageNumber(alignment: (typeof AlignmentType)[keyof typeof AlignmentType]): Footer {
  const children = ['— ', PageNumber.CURRENT, ' —'];
  const side = alignment === AlignmentType.RIGHT ? 'right' : 'left';
  return new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: { [side]: twips(TYPE.body) },
        children: [new TextRun({ children, size: TYPE.small * 2, font: '宋体' })],
      }),
    ],
  });
}
