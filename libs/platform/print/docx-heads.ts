import { AlignmentType, BorderStyle, LineRuleType, Paragraph, TabStopType, TextRun } from 'docx';
import { bodyRun, empty, mm, paragraph, run, twips } from './docx-setting.js';
import { type OfficialDocument, printable } from './official-document.js';
import { AREA, DOCUMENT, LETTER, LINE, PAGE, pt, TYPE } from './official-measures.js';

const RED = 'E60000';
/** From the edges of the type area out to the letter's lines, which are wider than it and stand in the middle of the paper. */
const OUT = {
  left: AREA.left - (PAGE.width - LETTER.lineWidth) / 2,
  right: (PAGE.width + LETTER.lineWidth) / 2 - AREA.left - AREA.width,
};

/** The largest size of the mark that fits the type area, up to 22 mm, in whole points. */
const markSize = (text: string) => Math.floor(Math.min(62, pt(AREA.width) / [...text].length));

/** The mark in a line exactly as high as its type, `above` millimetres below what comes before. */
function mark(text: string, above: number, more: object = {}): Paragraph {
  const size = markSize(text);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: mm(above), after: 0, line: twips(size), lineRule: LineRuleType.EXACT },
    children: [run(text, { face: 'song', size, color: RED }, { characterSpacing: 0 })],
    ...more,
  });
}

/** Document format (文件): corner, mark 35 mm below the top of the type area, number, red line. */
export function documentHead({ mark: organ, number, secrecy, urgency, signatory }: OfficialDocument): Paragraph[] {
  const corner = [secrecy, urgency].filter((text) => text !== undefined);
  const above = DOCUMENT.markTop - AREA.top - corner.length * LINE;
  return [
    ...corner.map((text) => paragraph([run(printable(text), { face: 'heading', size: TYPE.body })])),
    // Word leaves out the space above the first line of a page: an empty one of no height takes that place.
    ...(corner.length === 0 ? [spacer()] : []),
    mark(`${printable(organ)}文件`, above),
    empty(),
    empty(),
    paragraph(
      signatory === undefined
        ? [bodyRun(number)]
        : [bodyRun(`　${number}`), new TextRun({ text: '\t' }), bodyRun(`签发人：${printable(signatory)}　`)],
      {
        ...(signatory === undefined ? { alignment: AlignmentType.CENTER } : { tabStops: flushRight }),
        border: { bottom: { style: BorderStyle.SINGLE, size: 16, color: RED, space: 11 } },
      },
    ),
    empty(),
    empty(),
  ];
}

/** A paragraph of next to no height. */
export const spacer = (): Paragraph =>
  new Paragraph({ children: [], spacing: { line: 20, lineRule: LineRuleType.EXACT, before: 0, after: 0 } });
const flushRight = [{ type: TabStopType.RIGHT, position: mm(AREA.width) }];

/** Letter format (信函): the mark and its double line, which stand above the type area; the first page's header. */
export function letterMark({ mark: organ }: OfficialDocument): Paragraph[] {
  return [
    mark(printable(organ), 0, {
      indent: { left: -mm(OUT.left), right: -mm(OUT.right) },
      border: { bottom: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 24, color: RED, space: 11 } },
    }),
  ];
}

/** The double line at the foot of a letter's first page. */
export const letterFoot = (): Paragraph[] => [
  new Paragraph({
    children: [],
    spacing: { line: 20, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
    indent: { left: -mm(OUT.left), right: -mm(OUT.right) },
    border: { bottom: { style: BorderStyle.THIN_THICK_SMALL_GAP, size: 24, color: RED, space: 1 } },
  }),
];

/** Letter format, below its first line: secrecy and urgency flush left, the number flush right. */
export function letterHead({ number, secrecy, urgency }: OfficialDocument): Paragraph[] {
  const [first, second] = [secrecy, urgency].filter((text) => text !== undefined).map(printable);
  const heading = (text: string | undefined) => run(text ?? '', { face: 'heading', size: TYPE.body });
  return [
    paragraph([heading(first), new TextRun({ text: '\t' }), bodyRun(number)], { tabStops: flushRight }),
    second === undefined ? empty() : paragraph([heading(second)]),
    empty(),
  ];
}
