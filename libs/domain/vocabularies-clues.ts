/** Vocabularies of clues: code → words (procedures §2a). */
export const clueVocabularies = {
  /** From where a clue comes (2020 rules, Art. 7; procedures §4: petitions, inspection tours, audit, courts, media). */
  clueSource: {
    TIP: { zh: '信访举报', en: 'Complaints' },
    SUPERVISION: { zh: '监督检查发现', en: 'Found in supervision' },
    INSPECTION_TOUR: { zh: '巡视巡察移交', en: 'Handed over by an inspection tour' },
    AUDIT: { zh: '审计移送', en: 'Handed over by the audit' },
    JUDICIAL: { zh: '执法司法机关移送', en: 'Handed over by law enforcement or courts' },
    SUPERIOR: { zh: '上级交办', en: 'Assigned by the superior organ' },
    MEDIA: { zh: '媒体反映', en: 'Reported by the media' },
    OTHER_SOURCE: { zh: '其他来源', en: 'Another source' },
  },
  /** The four ways of disposal (2017 trial rules, Art. 27; 2019 rules, Art. 21). */
  disposalWay: {
    TALK_INQUIRY: { zh: '谈话函询', en: 'Talk or written inquiry' },
    PRELIM_VERIFY: { zh: '初步核实', en: 'Preliminary verification' },
    HELD: { zh: '暂存待查', en: 'Held for later' },
    CLOSED_NO_ACTION: { zh: '予以了结', en: 'Closed without action' },
  },
  /** What a report on an inquiry may propose. */
  inquiryProposal: {
    ACCEPTED_EXPLANATION: { zh: '采信了结', en: 'Accept the explanation and close' },
    SECOND_INQUIRY: { zh: '再次谈话函询', en: 'Inquire a second time' },
    PRELIM_VERIFY: { zh: '初步核实', en: 'Preliminary verification' },
    TALK_REMINDER: { zh: '谈话提醒', en: 'A reminding talk' },
  },
  /** What a report on a preliminary verification may propose (监察法 Art. 41). */
  verificationProposal: {
    CASE_FILED: { zh: '立案', en: 'File a case' },
    CLOSED_NO_ACTION: { zh: '予以了结', en: 'Close without action' },
    TALK_REMINDER: { zh: '谈话提醒', en: 'A reminding talk' },
    HELD: { zh: '暂存待查', en: 'Hold for later' },
    TO_PARTY_ORG: { zh: '移送有关党组织处理', en: 'Hand to the Party organisation' },
  },
  /** How an inquiry was made. */
  inquiryForm: {
    LETTER: { zh: '函询', en: 'Written inquiry' },
    TALK: { zh: '谈话', en: 'Talk' },
  },
} as const;
