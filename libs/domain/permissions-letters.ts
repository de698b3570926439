/** Permissions of letters' surroundings: series, templates, phrases, appraisal, and of suggestion notices. */
export const letterPermissions = {
  'documentSeries.write': { zh: '设定机关代字', en: 'Lay down the agency code of a series of letters' },
  'letterTemplate.read': { zh: '使用文书模板', en: 'Read and fill in templates of letters' },
  'letterTemplate.write': { zh: '起草文书模板', en: 'Draft a version of a template' },
  'letterTemplate.publish': { zh: '发布文书模板', en: 'Put a template into force, or retire it' },
  'phrase.use': { zh: '使用常用意见', en: 'Keep phrases of one’s own, and use shared ones' },
  'phrase.share': { zh: '共享常用意见', en: 'Share a phrase with an office' },
  'appraisal.read': { zh: '查看年度考核参考', en: 'Read what cases have to say at yearly appraisals' },
  'suggestionNotice.read': { zh: '查阅建议通知书', en: 'Read suggestion notices' },
  'suggestionNotice.collect': { zh: '收集群众意见建议', en: 'Write down what residents say' },
  'suggestionNotice.write': {
    zh: '梳理意见、反馈群众',
    en: 'Put opinions into words, and tell who spoke what came of it',
  },
  'suggestionNotice.issue': { zh: '转送建议通知书', en: 'Issue a notice, set one aside, refer one to an appraisal' },
  'suggestionNotice.reply': {
    zh: '办理回复建议通知书',
    en: 'Receive, handle and answer a notice, or enter that from paper',
  },
  'suggestionNotice.archive': { zh: '归档建议通知书', en: 'Archive a notice' },
} as const;
