import { defineTexts } from '../../app/i18n.js';

/** Words of the figures. */
export const statisticsTexts = defineTexts('statistics', {
  title: { zh: '专项统计', en: 'Statistics' },
  note: {
    zh: '每个数字都从记录数出；点开数字，看到它数的是哪些。',
    en: 'Every number is counted from rows; open one to see which.',
  },
  asOf: { zh: '截至', en: 'As of' },
  exact: { zh: '实数 {{count}}', en: 'exactly {{count}}' },
  openRows: { zh: '查看明细', en: 'See the rows' },
  noRows: { zh: '明细不在您的权限内', en: 'Its rows are not yours to see' },
  ledger: { zh: '信访举报收支', en: 'What became of the complaints' },
  ledgerNote: {
    zh: '收件件次 {{receipts}}，其中重复 {{duplicates}}；收到 {{received}} 件 = 在办 + 各种结果。',
    en: '{{receipts}} receipts, {{duplicates}} of them repeated; {{received}} complaints = in process + every outcome.',
  },
  inProcess: { zh: '在办', en: 'In process' },
  notAccepted: { zh: '不予受理', en: 'Not accepted' },
  substantiated: { zh: '属实', en: 'Substantiated' },
  partlySubstantiated: { zh: '部分属实', en: 'Partly substantiated' },
  unfounded: { zh: '不属实', en: 'Unfounded' },
  unverifiable: { zh: '无法查实', en: 'Unverifiable' },
  outcome: { zh: '结果', en: 'Outcome' },
  count: { zh: '件', en: 'Complaints' },
  letters: { zh: '监督建议', en: 'Letters and suggestions' },
  lettersNote: {
    zh: '监督建议书 {{letters}} 份，列建议 {{items}} 条；工作建议 {{suggestions}} 项。三者分别计数，不相加。',
    en: '{{letters}} letters with {{items}} items; {{suggestions}} work suggestions. Three measures, never added up.',
  },
  noProgramme: { zh: '没有可看的专项', en: 'There is no programme to look at' },
  noProgrammeTodo: { zh: '由分管领导设立专项后再来。', en: 'A deputy in charge opens programmes.' },
  asTable: { zh: '数据表', en: 'As a table' },
});
