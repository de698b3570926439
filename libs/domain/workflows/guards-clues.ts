/** Named guards of the clue's workflow, with the sentence that tells what is missing. */
export const clueGuards = {
  handlerIsNotAllocator: { zh: '承办人不得是分办人', en: 'Who handles is not who allocated' },
  asProposed: { zh: '须与所提处置意见一致', en: 'The decision is the one that was proposed' },
  secondLaneInUse: { zh: '本机关未实行双轨审批', en: 'The organ approves in two lanes' },
  secondLaneAgreed: { zh: '须经双轨审批同意', en: 'The second lane of approval has agreed' },
  partyHeadInformed: {
    zh: '涉及下一级党组织主要负责人的，须先报告同级党委主要负责人',
    en: 'Of the chief of the next lower Party organisation, the head of the Party committee was told first (Art. 33)',
  },
  actorIsMember: { zh: '仅限核查组成员本人', en: 'Only a member of the verification team does this' },
  statementIsUnsigned: { zh: '本人已签署回避声明', en: 'The member has not signed their statement yet' },
  reportIsUnsigned: { zh: '本人已签署该报告', en: 'The member has not signed this report yet' },
  teamIsComplete: {
    zh: '核查组须有二人以上，且均已签署回避声明',
    en: 'The team has at least two members, each with a signed recusal statement',
  },
  planIsCurrent: { zh: '方案已变更，须重新审核', en: 'The plan is the latest one, for the team as it is now' },
  planIsInForce: {
    zh: '须按现核查组的已批准方案办理',
    en: 'An approved plan is in force for the team as it is now',
  },
  reportIsCurrent: { zh: '报告已变更，须重新阅读', en: 'The report is the latest one' },
  everyMemberSigned: { zh: '报告须由全体成员签名', en: 'Every member of the team has signed the report' },
  actorIsOfTrialGroup: { zh: '仅限审理组成员', en: 'Only a member of the trial group does this' },
  trialGroupIsComplete: { zh: '审理组须有二人以上', en: 'The trial group has at least two members' },
} as const;
