/** Where a tender that was paused goes on: the action and the state that it was paused in. */
export const resumptions = {
  resumePrequalification: 'PREQUALIFYING',
  resumeBidding: 'PUBLISHED',
  resumeOpened: 'OPENED',
  resumeEvaluated: 'EVALUATED',
  resumePublication: 'CANDIDATES_PUBLISHED',
  resumeAward: 'AWARDED',
} as const;

/** Stages in which a tender can be paused. */
export const pausable = [
  'PREQUALIFYING',
  'PUBLISHED',
  'OPENED',
  'EVALUATED',
  'CANDIDATES_PUBLISHED',
  'AWARDED',
] as const;
/** Paused, by whatever. */
const paused = ['OBJECTED', 'COMPLAINED', 'SUSPENDED', 'DISQUALIFICATION_RECOMMENDED'] as const;
/** Not yet closed, and past the plan. */
const running = [...pausable, 'CONTRACTED', ...paused, 'DISQUALIFIED', 'AWARD_VOID'] as const;

const resume = <State extends string>(zh: string, en: string, to: State) =>
  ({
    zh,
    en,
    from: paused,
    to,
    permission: 'tender.decide',
    requires: ['pausedAtThisStage', 'everyChallengeAnswered', 'opinionGiven'],
    source: '条例 Art. 22, 62: it goes on once the answer is given',
  }) as const;

/** The side ways of a tender (procedures §2e). */
export const tenderSideActions = {
  object: {
    zh: '登记异议',
    en: 'Record an objection',
    from: ['PREQUALIFYING', 'PUBLISHED', 'OPENED', 'CANDIDATES_PUBLISHED'],
    to: 'OBJECTED',
    permission: 'tender.challenge',
    requires: ['objectionIsInTime'],
    within: 'BID_OBJECTION_ANSWER',
    source: '条例 Art. 22, 44, 54: answered in three days, paused until then',
  },
  complain: {
    zh: '登记投诉',
    en: 'Record a complaint',
    from: [...pausable, 'OBJECTED'],
    to: 'COMPLAINED',
    permission: 'tender.challenge',
    requires: ['complaintIsInTime'],
    within: 'TENDER_COMPLAINT_DECIDE',
    source: '条例 Art. 60, 61',
  },
  answer: {
    zh: '登记答复、处理决定',
    en: 'Record the answer',
    from: ['OBJECTED', 'COMPLAINED'],
    to: 'SAME',
    permission: 'tender.challenge',
    source: '条例 Art. 22, 61',
  },
  suspend: {
    zh: '暂停',
    en: 'Suspend',
    from: pausable,
    to: 'SUSPENDED',
    permission: 'tender.decide',
    requires: ['opinionGiven'],
    source: '条例 Art. 62',
  },
  resumePrequalification: resume('恢复资格预审', 'Resume prequalification', resumptions.resumePrequalification),
  resumeBidding: resume('恢复投标', 'Resume bidding', resumptions.resumeBidding),
  resumeOpened: resume('恢复评标', 'Resume before the evaluation', resumptions.resumeOpened),
  resumeEvaluated: {
    ...resume('恢复至评标后', 'Resume after the evaluation', resumptions.resumeEvaluated),
    within: 'CANDIDATE_PUBLISH',
  },
  resumePublication: resume('恢复公示', 'Resume the publication', resumptions.resumePublication),
  resumeAward: {
    ...resume('恢复定标', 'Resume after the award', resumptions.resumeAward),
    within: 'CONTRACT_SIGN',
  },
  recommendDisqualification: {
    zh: '建议取消中标资格',
    en: 'Recommend disqualification',
    from: ['EVALUATED', 'CANDIDATES_PUBLISHED', 'AWARDED'],
    to: 'DISQUALIFICATION_RECOMMENDED',
    permission: 'tender.recommend',
    requires: ['opinionGiven'],
    source: 'procedures §1.0 F18: recommended, not cancelled',
  },
  disqualify: {
    zh: '登记取消中标资格',
    en: 'Record the disqualification',
    from: ['DISQUALIFICATION_RECOMMENDED'],
    to: 'DISQUALIFIED',
    permission: 'tender.decide',
    requires: ['opinionGiven'],
    apartFrom: ['recommendDisqualification'],
    source: 'procedures §2e; §4 proposer × approver',
  },
  voidAward: {
    zh: '登记中标无效',
    en: 'Record that the award is void',
    from: ['AWARDED', 'CONTRACTED', 'COMPLAINED', 'SUSPENDED'],
    to: 'AWARD_VOID',
    permission: 'tender.decide',
    requires: ['opinionGiven'],
    source: '招标投标法 Art. 64; 条例 Art. 81',
  },
  chooseNext: {
    zh: '从其余候选人中确定',
    en: 'Choose from the other candidates',
    from: ['DISQUALIFIED', 'AWARD_VOID'],
    to: 'CANDIDATES_PUBLISHED',
    permission: 'tender.decide',
    requires: ['candidatesArePublishedLongEnough'],
    source: '招标投标法 Art. 64; 条例 Art. 55',
  },
  reTender: {
    zh: '重新招标',
    en: 'Tender again',
    from: [
      'PUBLISHED',
      'OPENED',
      'EVALUATED',
      'CANDIDATES_PUBLISHED',
      'COMPLAINED',
      'SUSPENDED',
      'DISQUALIFIED',
      'AWARD_VOID',
    ],
    to: 'RE_TENDERING',
    permission: 'tender.decide',
    requires: ['opinionGiven'],
    source: '招标投标法 Art. 28, 42, 64: as a new tender that points back',
  },
  cancel: {
    zh: '终止招标',
    en: 'Cancel',
    from: ['PLANNED', 'PREQUALIFYING', 'PUBLISHED', 'SUSPENDED'],
    to: 'CANCELLED',
    permission: 'tender.decide',
    requires: ['opinionGiven'],
    source: '条例 Art. 31',
  },
  assign: {
    zh: '指派监督人员',
    en: 'Name who watches it',
    from: ['PLANNED', ...running],
    to: 'SAME',
    permission: 'tender.assign',
    source: 'procedures §4.1: read by whom it is assigned to',
  },
  proposeSaving: {
    zh: '提出节约、核减',
    en: 'Propose a saving',
    from: running,
    to: 'SAME',
    permission: 'saving.propose',
    source: 'procedures §2e: before, after, basis document',
  },
  confirmSaving: {
    zh: '确认节约、核减',
    en: 'Confirm a saving',
    from: running,
    to: 'SAME',
    permission: 'saving.confirm',
    requires: ['savingIsByAnother'],
    source: 'procedures §2e: confirmed by another than the drafter',
  },
} as const;
