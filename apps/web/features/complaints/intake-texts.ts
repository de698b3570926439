import { defineTexts } from '../../app/i18n.js';

/** Words of the intake. */
export const intakeTexts = defineTexts('intake', {
  title: { zh: '收件登记', en: 'Intake' },
  note: {
    zh: '扫码或输入来件编号，已登记过的会提示；内容随填随存草稿。',
    en: 'Scan or type the number on the paper: what was filed before shows up. What you type is kept as a draft.',
  },
  barcode: { zh: '扫码 / 来件编号', en: 'Barcode, or the number given elsewhere' },
  known: { zh: '此编号已登记 {{count}} 件', en: 'This number was filed before: {{count}}' },
  what: { zh: '来件', en: 'What arrived' },
  who: { zh: '反映的问题', en: 'What is alleged' },
  reporter: { zh: '举报人', en: 'Reporter' },
  realName: { zh: '实名举报', en: 'Real-name report' },
  sameAsContent: { zh: '与来件内容相同时可不填', en: 'May be left out where it is the whole content' },
  saveDraft: { zh: '存草稿', en: 'Keep the draft' },
  draftKept: { zh: '草稿已保存在本机会话中', en: 'The draft is kept in this session' },
  registerNext: { zh: '登记并下一件', en: 'Register and next' },
  register: { zh: '登记', en: 'Register' },
  fileOnly: { zh: '仅接收，暂不编号', en: 'Only receive, no number yet' },
  drop: { zh: '清空', en: 'Clear' },
  filed: { zh: '已接收', en: 'Received' },
  registered: { zh: '已登记 {{number}}', en: 'Registered as {{number}}' },
  open: { zh: '打开', en: 'Open' },
  similar: { zh: '可能重复', en: 'Possibly the same' },
  similarNone: {
    zh: '填写被反映单位或来件编号后，这里列出可能重复的件。',
    en: 'Name the organisation or the number: what may be the same is listed here.',
  },
});
