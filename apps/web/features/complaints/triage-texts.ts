import { defineTexts } from '../../app/i18n.js';

/** Words of the triage. */
export const triageTexts = defineTexts('triage', {
  title: { zh: '分办', en: 'Triage' },
  note: { zh: '按数字选处置，填单位后回车；J、K 上下移动。', en: 'A number chooses the verdict; J and K move.' },
  waiting: { zh: '待分办', en: 'To triage' },
  empty: { zh: '没有待分办的件', en: 'Nothing waits for triage' },
  emptyTodo: {
    zh: '登记过的来件会出现在这里，最早的在前。',
    en: 'What was registered appears here, the oldest first.',
  },
  open: { zh: '打开全件', en: 'Open the case' },
  verdicts: { zh: '处置', en: 'Verdict' },
  key: { zh: '按 {{key}}', en: 'key {{key}}' },
});
