/** Grounds of the decisions on a complaint: code → words. */
export const complaintGrounds = {
  /** 2020 rules, Art. 13. */
  refusalReason: {
    LITIGATION_ROUTE: {
      zh: '已经或者依法应当通过诉讼、仲裁、行政裁决、行政复议等途径解决',
      en: 'A matter for litigation, arbitration or administrative review',
    },
    OTHER_ORGAN_REMIT: { zh: '依照有关规定属于其他机关或者单位职责范围', en: 'Within the remit of another organ' },
    NO_SUBSTANCE: {
      zh: '仅列举违纪或者职务违法、职务犯罪行为名称，无实质内容',
      en: 'Names an offence without any substance',
    },
  },
  /** 2020 rules, Art. 20. */
  assignmentGround: {
    CLEAR_VIOLATION: { zh: '违反中央决策部署且线索清晰', en: 'A clear violation in central policy' },
    STRONG_REACTION: { zh: '问题典型、群众反映强烈', en: 'Typical, with a strong reaction of the public' },
    LONG_DELAY: { zh: '久拖不决、造成不良影响', en: 'Long unresolved, with bad effect' },
    OTHER: { zh: '其他需要交办的情形', en: 'Another case that calls for assignment' },
  },
} as const;
