import { beforeAll, describe, expect, it } from '@jest/globals';
import type { LegalDay } from '../../../libs/kernel/legal-day.js';
import type { OfficialDocument } from '../../../libs/platform/print/official-document.js';
import { officialDocx } from '../../../libs/platform/print/official-docx.js';
import { officialPdf } from '../../../libs/platform/print/official-pdf.js';
import {
  type InkBand,
  inkOf,
  linesOf,
  type PrintedLine,
  pageSizes,
  printedByLibreOffice,
} from '../../support/paper.js';

const SENTENCE =
  '关于进一步规范专项资金拨付论证和审批程序的要求在实际工作中执行不够到位部分项目资金拨付前未作论证或者论证材料不完整';
const RARE = '㛃䶮𬭸𠅤龑';

/** A letter of several pages. */
const letter = (more: Partial<OfficialDocument> = {}): OfficialDocument => ({
  format: 'LETTER',
  mark: '某市纪律检查委员会',
  number: '京纪监建〔2008〕12号',
  title: '关于进一步规范奥运项目资金拨付论证和审批程序的监督建议',
  recipients: ['某区发展改革委'],
  body: [
    { level: 0, text: '在对项目审批事项的专项检查中，发现以下问题。' },
    { level: 1, text: '一、存在的主要问题' },
    { level: 0, text: SENTENCE.repeat(24) },
    { level: 2, text: `（一）${RARE}同志牵头整改。` },
  ],
  attachments: ['问题清单', '整改台账样表'],
  signedBy: '某市纪律检查委员会',
  signedOn: '2008-03-05' as LegalDay,
  copies: ['某区人民政府'],
  imprint: { issuedBy: '某市纪委办公厅', issuedOn: '2008-03-05' as LegalDay },
  ...more,
});

/** Within so many millimetres. */
const near = (value: number | undefined, wanted: number, tolerance: number) =>
  expect([wanted, Math.abs((value ?? Number.NaN) - wanted) <= tolerance ? wanted : value]).toEqual([wanted, wanted]);
const found = (lines: readonly PrintedLine[], part: string): PrintedLine => {
  const line = lines.find(({ text }) => text.includes(part));
  if (!line) throw new Error(`no line with ${part}: ${lines.map(({ text }) => text).join(' | ')}`);
  return line;
};
const isRule = ({ top, bottom, left, right }: InkBand) => bottom - top < 2.5 && right - left > 140;

type Print = (document: OfficialDocument) => Promise<Buffer>;
const printers: readonly (readonly [string, Print, number])[] = [
  ['the PDF', officialPdf, 0],
  ['the DOCX, printed by LibreOffice', async (document) => printedByLibreOffice(await officialDocx(document)), 1.5],
];

// LibreOffice has other faces than the standard's here, so it is given a little more room, in millimetres.
describe.each(printers)('%s', (_name, print, room) => {
  describe('in the letter format (信函格式)', () => {
    let pdf: Buffer;
    let lines: PrintedLine[];
    let red: InkBand[];
    beforeAll(async () => {
      pdf = await print(letter());
      lines = linesOf(pdf);
      red = await inkOf(pdf, 1, 'red');
    }, 240_000);

    it('is on A4 paper', () => {
      for (const [width, height] of pageSizes(pdf)) {
        near(width, 210, 0.5);
        near(height, 297, 0.5);
      }
    });

    it('has the organ’s name 30 mm from the paper’s edge, in red, in the middle', () => {
      const [mark] = red;
      near(mark?.top, 30, 1.5 + room);
      near(((mark?.left ?? 0) + (mark?.right ?? 0)) / 2, 105, 2);
    });

    it('has a double red line of 170 mm 4 mm below it, and one 20 mm above the paper’s foot', () => {
      const rules = red.filter(isRule);
      const [head, foot] = [rules[0], rules.at(-1)];
      near(head?.left, 20, 0.6 + room);
      near((head?.right ?? 0) - (head?.left ?? 0), 170, 1 + room);
      near((head?.top ?? 0) - (red[0]?.bottom ?? 0), 4, 1.6 + room);
      near(297 - (foot?.bottom ?? 0), 20, 1 + room);
      near((foot?.right ?? 0) - (foot?.left ?? 0), 170, 1 + room);
    });

    it('has its number flush right under the first line, seven eighths of a character below', () => {
      const number = found(lines, '〔2008〕12号');
      near(number.right, 184, 1.2);
      const head = red.filter(isRule)[0];
      expect((number.top + number.bottom) / 2 - (head?.bottom ?? 0)).toBeGreaterThan(4);
      expect((number.top + number.bottom) / 2 - (head?.bottom ?? 0)).toBeLessThan(12 + room);
    });

    it('has no page number on the first page, and — 2 —, — 3 — on the outer sides after that', () => {
      const numbers = lines.filter(({ text }) => /^—\s?\d+\s?—$/.test(text));
      expect(numbers.map(({ page }) => page)).toEqual(
        Array.from({ length: pageSizes(pdf).length - 1 }, (_, n) => n + 2),
      );
      near(numbers[0]?.left, 28 + 5.57, 1);
      near(numbers[1]?.right, 184 - 5.57, 1);
      for (const each of numbers) near((each.top + each.bottom) / 2, 262 + 7, 1.6 + room);
    });
  });

  describe('in the document format (文件格式)', () => {
    let pdf: Buffer;
    let lines: PrintedLine[];
    let red: InkBand[];
    beforeAll(async () => {
      pdf = await print(letter({ format: 'DOCUMENT', secrecy: '工作秘密', urgency: '加急' }));
      lines = linesOf(pdf);
      red = await inkOf(pdf, 1, 'red');
    }, 240_000);

    it('has the organ’s name 72 mm from the paper’s edge, and the red line 4 mm below the number', async () => {
      const [mark, rule] = [red[0], red.filter(isRule)[0]];
      near(mark?.top, 72, 1.5 + room);
      const number = found(lines, '〔2008〕12号');
      near((number.left + number.right) / 2, 106, 1);
      const ink = (await inkOf(pdf, 1, 'black')).findLast(({ bottom }) => bottom < (rule?.top ?? 0));
      near((rule?.top ?? 0) - (ink?.bottom ?? 0), 4, 1 + room);
      near((rule?.right ?? 0) - (rule?.left ?? 0), 156, 0.6 + room);
    });

    it('has secrecy and urgency at the top left, one under the other', () => {
      const [secrecy, urgency] = [found(lines, '工作秘密'), found(lines, '加急')];
      near(secrecy.left, 28, 0.6);
      near(urgency.left, 28, 0.6);
      near(urgency.bottom - secrecy.bottom, 10.227, 0.3);
    });

    it('has its title in the middle, two lines below the red line', () => {
      const title = lines.filter(({ text, page }) => page === 1 && /规范奥运|监督建议$/.test(text));
      expect(title).toHaveLength(2);
      for (const line of title) near((line.left + line.right) / 2, 106, 1);
      near((title[0]?.bottom ?? 0) - (red.filter(isRule)[0]?.bottom ?? 0), 3 * 10.227, 4 + room);
    });

    it('fills a page with 22 lines of 28 characters', () => {
      const second = lines.filter(({ page, text }) => page === 2 && !text.includes('—'));
      expect(second).toHaveLength(22);
      expect(new Set(second.map(({ text }) => [...text].length))).toEqual(new Set([28]));
      const pitches = second.slice(1).map((line, index) => line.bottom - (second[index] as PrintedLine).bottom);
      for (const pitch of pitches) near(pitch, 225 / 22, 0.12);
      for (const { left, right } of second) {
        near(left, 28, 0.6);
        near(right, 184, 0.8);
      }
    });

    it('begins a paragraph two characters in, and sets rare characters', () => {
      near(found(lines, '在对项目审批事项').left, 28 + 2 * 5.571, 0.8);
      expect(found(lines, RARE).text).toContain(RARE);
    });

    it('ends with the organ over the date, four characters from the right', () => {
      const date = lines.find(({ text }) => text === '2008年3月5日') as PrintedLine;
      near(date.right, 184 - 4 * 5.571, 1.5);
      const organ = lines.findLast(({ text }) => text === '某市纪律检查委员会') as PrintedLine;
      near(organ.bottom - date.bottom, -10.227, 0.4);
      near((organ.left + organ.right) / 2, (date.left + date.right) / 2, 2.5);
    });

    it('has page numbers from the first page on', () => {
      const numbers = lines.filter(({ text }) => /^—\s?\d+\s?—$/.test(text));
      expect(numbers).toHaveLength(pageSizes(pdf).length);
      near(numbers[0]?.right, 184 - 5.57, 1);
    });

    it('has its imprint on the last page, below the date, and the PDF on the foot of the type area', () => {
      const last = pageSizes(pdf).length;
      const issue = found(lines, '印发');
      expect([issue.page, found(lines, '抄送：').page]).toEqual([last, last]);
      // LibreOffice knows no floating tables and sets it where the text ends.
      if (room === 0) near(issue.bottom, 262, 3.5);
      expect(issue.top).toBeGreaterThan((lines.find(({ text }) => text === '2008年3月5日') as PrintedLine).bottom);
      near(issue.right, 184 - 5.2, 1.2 + room);
    });
  });
});
