import { defineTexts } from '../../app/i18n.js';

/** Words of the desk. */
export const inboxTexts = defineTexts('inbox', {
  title: { zh: '工作台', en: 'Desk' },
  greeting: { zh: '{{name}}，{{day}}', en: '{{name}}, {{day}}' },
  todo: { zh: '待办', en: 'To do' },
  done: { zh: '已办', en: 'Done' },
  copied: { zh: '传阅', en: 'Copied' },
  startedByMe: { zh: '我发起', en: 'Started by me' },
  overdue: { zh: '已超期', en: 'Overdue' },
  dueSoon: { zh: '将到期', en: 'Due soon' },
  todoEmpty: { zh: '手头没有待办', en: 'Nothing waits for you' },
  todoEmptyTodo: {
    zh: '新的任务会出现在这里，红灯排在最前。',
    en: 'New work appears here, what is overdue on top.',
  },
  doneEmpty: { zh: '还没有办过的件', en: 'Nothing done yet' },
  doneEmptyTodo: { zh: '办理过的件会按时间留在这里。', en: 'What you have handled stays here, the latest first.' },
  startedEmpty: { zh: '您还没有发起过', en: 'You have started nothing yet' },
  startedEmptyTodo: { zh: '登记的来件、起草的文书会列在这里。', en: 'What you file and draft is listed here.' },
  copiedEmpty: { zh: '没有传阅件', en: 'Nothing was copied to you' },
  copiedEmptyTodo: { zh: '别人传阅给您的件会列在这里。', en: 'What others send you to read is listed here.' },
  noInbox: { zh: '您的账号不办理案件', en: 'Your account handles no cases' },
  noInboxTodo: { zh: '从左侧菜单进入您的工作。', en: 'Your work is in the menu at the side.' },
});
