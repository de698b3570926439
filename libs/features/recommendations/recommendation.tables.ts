import { vocabularies } from '../../domain/vocabularies.js';
import { recommendationWorkflow } from '../../domain/workflows/recommendation.js';
import { chineseDate } from '../../kernel/chinese-date.js';
import type { LegalDay } from '../../kernel/legal-day.js';
import type { PrintedTable } from '../../platform/print/table-pdf.js';
import type { SmallTable } from '../../platform/workbook/small-workbook.js';
import { type PrintableLetter, printedNumber } from './recommendation.document.js';
import type { RegisterEntry, RegisterView } from './recommendation.view.js';

const states: Readonly<Record<string, { readonly zh: string }>> = recommendationWorkflow.states;
const LIGHTS: Readonly<Record<string, string>> = { GREEN: '绿', YELLOW: '黄', RED: '红', GREY: '灰' };
const HIDDEN = '（不在查阅范围内）';

const cellsOf = (entry: RegisterEntry): (string | number | null)[] => [
  entry.serial,
  entry.number,
  entry.title ?? HIDDEN,
  entry.state === null ? null : (states[entry.state]?.zh ?? entry.state),
  entry.signedOn,
  entry.servedOn,
  entry.dueOn,
  entry.light === null ? null : (LIGHTS[entry.light] ?? entry.light),
  entry.reason,
  entry.approver?.name ?? null,
];

const proof = ({ last, missing, isComplete }: RegisterView): string =>
  isComplete ? `编号连续：1至${last}号，无缺号。` : `编号不连续：共取号${last}个，缺${missing.join('、')}号。`;
const place = ({ organ, series, year, agencyCode }: RegisterView): string =>
  `机关：${organ}　序列：${agencyCode ?? series}　年度：${year}`;

/** The register as a spreadsheet, with the proof in its last row. */
export const registerSheet = (register: RegisterView): SmallTable => ({
  name: `${register.year}`,
  columns: [
    { header: '序号', width: 8 },
    { header: '文号', width: 24 },
    { header: '标题', width: 50 },
    { header: '状态', width: 14 },
    { header: '签发日期', width: 13 },
    { header: '送达日期', width: 13 },
    { header: '回复期限', width: 13 },
    { header: '灯', width: 6 },
    { header: '作废或撤回理由', width: 30 },
    { header: '批准人', width: 12 },
  ],
  rows: [...register.items.map(cellsOf), [null, place(register), proof(register)]],
});

/** The register on paper. */
export const registerTable = (register: RegisterView, madeOn: LegalDay): PrintedTable => ({
  title: '监督建议书编号登记簿',
  above: [place(register)],
  below: [proof(register), `打印日期：${chineseDate(madeOn)}`],
  columns: [
    { header: '序号', width: 12 },
    { header: '文号', width: 40 },
    { header: '标题', width: 56 },
    { header: '状态', width: 20 },
    { header: '签发日期', width: 28 },
  ],
  rows: register.items.map((entry) => {
    const [serial, number, title, state, signedOn] = cellsOf(entry).map((cell) => (cell === null ? '' : String(cell)));
    const why = entry.reason === null ? '' : `（${entry.reason}；批准人：${entry.approver?.name ?? ''}）`;
    return [serial ?? '', number ?? '', title ?? '', `${state}${why}`, signedOn ?? ''];
  }),
  madeOn,
});

/** How a letter was served. */
export interface Service {
  readonly served_on: LegalDay | null;
  readonly service_method: keyof typeof vocabularies.serviceMethod | null;
  readonly received_by: string | null;
}

/** The service receipt (送达回证): filled in once the letter is served, to be filled in by hand before. */
export const receiptTable = (letter: PrintableLetter & Service, madeOn: LegalDay): PrintedTable => ({
  title: '送达回证',
  above: [],
  below: [`${letter.organ}（印章）`],
  columns: [{ width: 40 }, { width: 116 }],
  rows: [
    ['送达文书', letter.title],
    ['文号', letter.number === null ? '' : printedNumber(letter.number, letter.revision)],
    ['受送达单位', letter.recipients.join('、')],
    ['送达方式', letter.service_method === null ? '' : vocabularies.serviceMethod[letter.service_method].zh],
    ['送达日期', letter.served_on === null ? '　　　年　　月　　日' : chineseDate(letter.served_on)],
    ['收件人签名或盖章', letter.received_by ?? ''],
    ['回复期限', letter.reply_due_on === null ? '' : chineseDate(letter.reply_due_on)],
    ['文书摘要（SHA-256）', letter.text_hash ?? ''],
    ['备注', ''],
  ],
  madeOn,
});
