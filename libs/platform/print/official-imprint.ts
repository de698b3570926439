import { chineseDate } from '../../kernel/chinese-date.js';
import { breakLines } from './line-breaking.js';
import { type OfficialDocument, printable } from './official-document.js';
import { AREA, CHARACTER, LINE, pt, STROKE, TYPE } from './official-measures.js';
import type { Flow } from './pdf-flow.js';
import { inLine, type Setting } from './pdf-sheet.js';

const SMALL: Setting = { face: 'body', size: TYPE.small };

/** The imprint (版记) at the foot of the last page: copies, then who printed it and when. A letter has copies alone. */
export function printImprint(flow: Flow, { format, copies, imprint }: OfficialDocument): void {
  const lines = copyLines(flow, copies.map(printable));
  const issue = format === 'DOCUMENT' && imprint ? 1 : 0;
  const count = lines.length + issue;
  if (count === 0) return;
  flow.need(count);
  let top = AREA.top + AREA.height - count * LINE;
  const hasLines = format === 'DOCUMENT';
  const rule = (at: number, stroke: number) => {
    if (hasLines) flow.sheet.rule(at, { left: AREA.left, width: AREA.width, stroke });
  };
  rule(top, STROKE.imprintOuter);
  for (const { text, left } of lines) {
    flow.sheet.put(text, { left: AREA.left + left, top: inLine(top, TYPE.small) }, SMALL);
    top += LINE;
  }
  if (issue && imprint) {
    if (lines.length > 0) rule(top, STROKE.imprintInner);
    flow.sheet.put(printable(imprint.issuedBy), { left: AREA.left + CHARACTER, top: inLine(top, TYPE.small) }, SMALL);
    flow.sheet.putRight(`${chineseDate(imprint.issuedOn)}印发`, inLine(top, TYPE.small), SMALL, 1);
  }
  rule(AREA.top + AREA.height, STROKE.imprintOuter);
  flow.top = AREA.top + AREA.height;
}

/** 抄送：…。 One character in from both sides; further lines stand under the first name. */
function copyLines(flow: Flow, copies: readonly string[]): { text: string; left: number }[] {
  if (copies.length === 0) return [];
  const measure = (text: string) => flow.sheet.widthOf(text, SMALL);
  const head = '抄送：';
  const headWidth = (measure(head) * 25.4) / 72;
  const width = pt(AREA.width - 2 * CHARACTER - headWidth);
  return breakLines(`${copies.join('，')}。`, measure, { width, indent: 0, spacing: 0 }).map(({ text }, index) => ({
    text: index === 0 ? `${head}${text}` : text,
    left: CHARACTER + (index === 0 ? 0 : headWidth),
  }));
}
