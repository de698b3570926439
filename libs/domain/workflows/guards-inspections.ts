/** Guards of inspections, with the sentence that tells what is missing. */
export const inspectionGuardWords = {
  planComplete: {
    zh: '须写明主题、依据、检查对象、检查清单（已发布）和起止日期',
    en: 'Topics, basis, subjects, a published checklist and the period are given',
  },
  inspectionIsOrganised: { zh: '参加他人组织的检查，无须立项', en: 'Only an inspection of one’s own is initiated' },
  inspectionIsJoined: { zh: '仅限参加他人组织的检查', en: 'Only for an inspection that others organise' },
  inspectionIsOrdinary: {
    zh: '重要检查须由主要负责人批准',
    en: 'An important inspection is the principal’s to initiate',
  },
  inspectionIsImportant: { zh: '一般检查由分管领导批准', en: 'An ordinary inspection is the deputy’s to initiate' },
  noticeMayBeLeftOut: {
    zh: '仅节日、夜间、突击检查可不下通知',
    en: 'Only holiday, night and surprise inspections go without a notice',
  },
  everyStatementSigned: {
    zh: '检查组全体人员须先签署回避声明',
    en: 'Everybody in the team has signed their statement',
  },
  teamIsWhole: {
    zh: '检查组须有组长，不少于二人，且无应回避人员',
    en: 'The team has a leader, is two at least, and holds nobody recused',
  },
  actorIsOfTeam: { zh: '仅限检查组人员', en: 'Only one of the team does this' },
  actorIsTeamLeader: { zh: '仅限检查组组长', en: 'Only the leader of the team does this' },
  mandatoryItemsAnswered: { zh: '必查项目须全部检查', en: 'Every mandatory item of the checklist is answered' },
  nothingFound: { zh: '存在检查发现的问题', en: 'Nothing was found' },
  somethingFound: { zh: '未发现问题的，直接办结', en: 'Something was found' },
  everyFindingPlanned: { zh: '每个问题须有整改措施', en: 'Every finding has an item of rectification' },
  everyItemSubmitted: { zh: '须全部报送整改结果', en: 'Every item of rectification has been submitted' },
  everyItemSettled: { zh: '尚有未销号的整改事项', en: 'Every item of rectification is verified or waived' },
} as const;
