import { type IParagraphOptions, type IRunOptions, LineRuleType, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { LINE, pt, TYPE } from './official-measures.js';

/** Faces that offices have and print in; named, never shipped. */
const FACES = { song: '方正小标宋简体', body: '仿宋_GB2312', heading: '黑体', sub: '楷体_GB2312' } as const;
/** 28 characters of 16 pt a line, said by drawing them together (twentieths of a point); a character grid prints too wide. */
const TIGHTEN = -5;

/** How a run is set; sizes in points. */
export interface DocxSetting {
  readonly face: keyof typeof FACES;
  readonly size: number;
  readonly color?: string;
}

/** Twentieths of a point. */
export const twips = (points: number): number => Math.round(points * 20);

/** The same of a length in millimetres. */
export const mm = (length: number): number => twips(pt(length));

/** A line's height in twips: rounded down, or the 22nd does not fit the page. */
export const LINE_TWIPS = Math.floor(pt(LINE) * 20);

/** A run of text in a named face. */
export function run(text: string, { face, size, color }: DocxSetting, more: IRunOptions = {}): TextRun {
  const name = FACES[face];
  return new TextRun({
    text,
    size: Math.round(size * 2),
    characterSpacing: TIGHTEN,
    font: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: name, hint: 'eastAsia' },
    ...(color === undefined ? {} : { color }),
    ...more,
  });
}

/** A run of the body. */
export const bodyRun = (text: string): TextRun => run(text, { face: 'body', size: TYPE.body });

/** A paragraph whose lines are a 22nd of the type area high, exactly. */
export function paragraph(children: readonly ParagraphChild[], more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    children,
    spacing: { line: LINE_TWIPS, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
    // 22 lines a page, whatever a word processor thinks of widows.
    widowControl: false,
    ...more,
  });
}

/** An empty line of the body. */
export const empty = (): Paragraph => paragraph([bodyRun('')]);

/** The first line two characters in: said in characters for Word, in twips for those who do not count them. */
export const indented: IParagraphOptions = { indent: { firstLine: mm(2 * (156 / 28)), firstLineChars: 200 } };
