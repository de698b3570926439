/**
 * Every permission with its sentence. `<thing>.<action>`; an action of a workflow names one, a route names one.
 * The cells of `domain/procedures` §4.1 are transcribed in `roles.ts`.
 */
export const permissions = {
  'complaint.read': { zh: '查阅信访举报件', en: 'Read complaints in scope' },
  'complaint.file': { zh: '接收信访举报件', en: 'File a received complaint' },
  'complaint.register': { zh: '登记', en: 'Register a received complaint and give it a number' },
  'complaint.correct': { zh: '更正登记', en: 'Correct what was registered wrongly' },
  'complaint.accept': { zh: '受理', en: 'Accept for own handling' },
  'complaint.decline': { zh: '不予受理', en: 'Refuse with the legal reason' },
  'complaint.forwardDown': { zh: '转办', en: 'Forward to a lower organ' },
  'complaint.receiveForwarded': { zh: '签收转办件', en: 'Receive or send back what was forwarded' },
  'complaint.assignDown': { zh: '批准交办', en: 'Assign to a lower organ with a due result' },
  'complaint.reportResult': { zh: '上报办理结果', en: 'Report the result of an assigned complaint' },
  'complaint.reviewResult': { zh: '审核办理结果', en: 'Review a reported result' },
  'complaint.moveToUnit': { zh: '移送承办', en: 'Move to a handling unit' },
  'complaint.assignHandler': { zh: '指定承办人', en: 'Assign the handlers' },
  'complaint.requestReturn': { zh: '申请退回信访室', en: 'Ask to return to intake' },
  'complaint.returnToIntake': { zh: '批准退回信访室', en: 'Approve the return to intake' },
  'complaint.conclude': { zh: '提出核查结论', en: 'Conclude each allegation' },
  'complaint.close': { zh: '批准办结', en: 'Approve the conclusion and close' },
  'complaint.reopen': { zh: '重新办理', en: 'Reopen on new evidence' },
  'complaint.archive': { zh: '归档', en: 'Archive' },
  'complaint.readArchived': { zh: '查阅归档件', en: 'Read closed and archived complaints' },
  'reporter.read': { zh: '查阅本人登记的举报人信息', en: 'Read the reporter of a complaint registered by oneself' },
  'recusal.declare': { zh: '申请回避', en: 'Declare one’s own recusal' },
  'recusal.order': { zh: '决定回避', en: 'Order somebody’s recusal' },
  'recusal.lift': { zh: '解除回避', en: 'Approve the lifting of a recusal' },
  'deadline.read': { zh: '查看期限', en: 'Read deadlines' },
  'deadline.adjust': { zh: '批准暂停或延长期限', en: 'Approve a pause or an extension' },
  'statistics.read': { zh: '查看统计', en: 'Read figures of the organisations in scope' },
  'organization.read': { zh: '查看机构', en: 'Read organisations' },
  'organization.write': { zh: '维护机构', en: 'Maintain organisations' },
  'person.read': { zh: '查看人员', en: 'Read people' },
  'person.write': { zh: '维护人员', en: 'Maintain people and posts' },
  'user.read': { zh: '查看账号', en: 'Read accounts' },
  'user.write': { zh: '维护账号', en: 'Maintain accounts' },
  'grant.read': { zh: '查看授权', en: 'Read grants' },
  'grant.propose': { zh: '提出授权', en: 'Propose or revoke a grant' },
  'grant.approve': { zh: '批准授权', en: 'Approve a grant' },
  'deputation.approve': { zh: '批准代理', en: 'Approve that somebody acts for an absent colleague' },
  'rule.read': { zh: '查看规则与词表', en: 'Read rules, calendar, vocabularies and workflows' },
  'audit.read': { zh: '查阅审计', en: 'Read the audit' },
  'self.read': { zh: '查看本人信息', en: 'Read one’s own account' },
} as const;

/** A named right. */
export type Permission = keyof typeof permissions;
