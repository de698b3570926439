/** Vocabularies of tenders: code → words. Methods and statuses have one code each in OCDS 1.1. */
export const tenderVocabularies = {
  tenderMethod: {
    OPEN: { zh: '公开招标', en: 'Open' },
    SELECTIVE: { zh: '邀请招标', en: 'Selective' },
    LIMITED: { zh: '竞争性谈判、询价', en: 'Limited' },
    DIRECT: { zh: '直接发包、单一来源', en: 'Direct' },
  },
  tenderCategory: {
    WORKS: { zh: '工程', en: 'Works' },
    GOODS: { zh: '货物', en: 'Goods' },
    SERVICES: { zh: '服务', en: 'Services' },
  },
  awardCriterion: {
    PRICE_ONLY: { zh: '经评审的最低投标价法', en: 'Price only' },
    RATED: { zh: '综合评估法', en: 'Rated criteria' },
  },
  bidStatus: {
    INVITED: { zh: '已邀请', en: 'Invited' },
    PENDING: { zh: '待评审', en: 'Pending' },
    VALID: { zh: '有效', en: 'Valid' },
    DISQUALIFIED: { zh: '否决', en: 'Disqualified' },
    WITHDRAWN: { zh: '撤回', en: 'Withdrawn' },
  },
  awardStatus: {
    PENDING: { zh: '待定', en: 'Pending' },
    ACTIVE: { zh: '有效', en: 'Active' },
    CANCELLED: { zh: '取消', en: 'Cancelled' },
    UNSUCCESSFUL: { zh: '流标', en: 'Unsuccessful' },
  },
  challengeKind: {
    OBJECTION: { zh: '异议', en: 'Objection' },
    COMPLAINT: { zh: '投诉', en: 'Complaint' },
  },
  /** 条例 Art. 22, 44, 54: each has its own time. */
  challengeSubject: {
    PREQUALIFICATION_PAPERS: { zh: '资格预审文件', en: 'Prequalification papers' },
    TENDER_PAPERS: { zh: '招标文件', en: 'Tender papers' },
    OPENING: { zh: '开标', en: 'Opening of the bids' },
    RESULT: { zh: '评标结果', en: 'Result of the evaluation' },
    OTHER: { zh: '其他', en: 'Other' },
  },
  challengeDecision: {
    UPHELD: { zh: '成立', en: 'Upheld' },
    PARTLY_UPHELD: { zh: '部分成立', en: 'Partly upheld' },
    DISMISSED: { zh: '不成立', en: 'Dismissed' },
    WITHDRAWN: { zh: '撤回', en: 'Withdrawn' },
  },
  savingKind: {
    SAVING: { zh: '节约资金', en: 'Money saved' },
    COST_CUT: { zh: '降低造价', en: 'Cost cut' },
  },
} as const;
