import {
  AlignmentType,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { chineseDate } from '../../kernel/chinese-date.js';
import { bandsOf, type Form, type FormRow } from './form.js';
import { printable } from './official-document.js';
import { AREA, PAGE, pt, TYPE } from './official-measures.js';

const FACE = '仿宋_GB2312';
const HEADING = '方正小标宋简体';
const twips = (mm: number) => Math.round(pt(mm) * 20);
/** Four columns of labels and texts; a row alone spans the last three. */
const COLUMNS = [28, 50, 28, 50].map(twips);

/** A form as a DOCX, to be filled in and signed. */
export function formDocx(form: Form): Promise<Buffer> {
  const table = new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: COLUMNS,
    width: { size: twips(AREA.width), type: WidthType.DXA },
    rows: bandsOf(form.rows).map((band) => new TableRow({ children: cellsOf(band) })),
  });
  const margin = {
    top: twips(AREA.top),
    left: twips(AREA.left),
    right: twips(PAGE.width - AREA.left - AREA.width),
    bottom: twips(PAGE.height - AREA.top - AREA.height),
  };
  return Packer.toBuffer(
    new Document({
      title: printable(form.title),
      creator: 'Mingjing',
      sections: [
        {
          properties: { page: { size: { width: twips(PAGE.width), height: twips(PAGE.height) }, margin } },
          children: [
            paragraph(form.title, { face: HEADING, size: TYPE.title, align: AlignmentType.CENTER }),
            paragraph(`${form.organ}　　${form.number}`),
            table,
            paragraph(`打印日期：${chineseDate(form.madeOn)}`, { size: 10, align: AlignmentType.RIGHT }),
          ],
        },
      ],
    }),
  );
}

function cellsOf(band: readonly FormRow[]): TableCell[] {
  return band.flatMap(({ label, text, room = 1 }) => {
    const lines = text.split('\n');
    const free = Array.from({ length: Math.max(0, room - lines.length) }, () => '');
    const columnSpan = band.length === 1 ? 3 : 1;
    return [
      new TableCell({
        verticalAlign: VerticalAlignTable.CENTER,
        children: label.split('\n').map((line) => paragraph(line, { isBold: true })),
      }),
      new TableCell({ columnSpan, children: [...lines, ...free].map((line) => paragraph(line)) }),
    ];
  });
}

interface Look {
  readonly face?: string;
  readonly size?: number;
  readonly isBold?: true;
  readonly align?: (typeof AlignmentType)[keyof typeof AlignmentType];
}

function paragraph(text: string, { face = FACE, size = 12, isBold, align }: Look = {}): Paragraph {
  const font = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: face };
  const run = new TextRun({ text: printable(text), font, size: size * 2, ...(isBold && { bold: true }) });
  return new Paragraph({ children: [run], ...(align && { alignment: align }) });
}
