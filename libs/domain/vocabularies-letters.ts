/** Vocabularies of letters and suggestions: code → words. */
export const letterVocabularies = {
  /** Procedures §2c. */
  recommendationKind: {
    SUPERVISION_PROPOSAL: { zh: '监督建议书', en: 'Supervision proposal' },
    DISCIPLINE_PROPOSAL: { zh: '纪律检查建议书', en: 'Discipline inspection proposal' },
    SUPERVISORY_PROPOSAL: { zh: '监察建议书', en: 'Supervisory proposal' },
    JOINT_PROPOSAL: { zh: '纪检监察建议书', en: 'Joint proposal' },
  },
  adoption: {
    ADOPTED: { zh: '采纳', en: 'Adopted' },
    PARTLY: { zh: '部分采纳', en: 'Partly adopted' },
    NOT_ADOPTED: { zh: '不采纳', en: 'Not adopted' },
  },
  serviceMethod: {
    IN_PERSON: { zh: '直接送达', en: 'In person' },
    POST: { zh: '邮寄送达', en: 'By post' },
  },
  reviewDecision: {
    APPROVED: { zh: '同意', en: 'Approved' },
    RETURNED: { zh: '退回', en: 'Returned' },
    SKIPPED: { zh: '跳过', en: 'Skipped' },
  },
  /** GB/T 9704-2012. */
  letterFormat: {
    LETTER: { zh: '信函格式', en: 'Letter format' },
    DOCUMENT: { zh: '文件格式', en: 'Document format' },
  },
  letterUrgency: {
    URGENT: { zh: '加急', en: 'Urgent' },
    EXTRA_URGENT: { zh: '特急', en: 'Extra urgent' },
  },
  /** Where residents say what they think. */
  opinionChannel: {
    RESIDENTS_MEETING: { zh: '居民会议', en: 'Residents’ meeting' },
    RECEPTION: { zh: '接待来访', en: 'Reception' },
    HOTLINE: { zh: '热线电话', en: 'Hotline' },
    LAY_SUPERVISOR: { zh: '监督员反映', en: 'Lay supervisor' },
    SURVEY: { zh: '问卷调查', en: 'Survey' },
    OTHER: { zh: '其他', en: 'Other' },
  },
  informingMeans: {
    VISIT: { zh: '上门', en: 'Visit' },
    PHONE: { zh: '电话', en: 'Phone' },
    MEETING: { zh: '会议', en: 'Meeting' },
    POSTED: { zh: '张榜公布', en: 'Posted' },
  },
  suggestionForm: {
    ORAL: { zh: '口头', en: 'Oral' },
    WRITTEN: { zh: '书面', en: 'Written' },
  },
} as const;
