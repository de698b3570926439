/** The vocabularies of a programme's network of responsibility; `vocabularies.ts` takes them in. Procedures §1.1, 1 to 5. */
export const responsibilityVocabularies = {
  networkBody: {
    LEADING_GROUP: { zh: '监督工作领导小组', en: 'Leading group' },
    STANDING_OFFICE: { zh: '常设办公室', en: 'Standing office' },
    SUPERVISION_NETWORK: { zh: '以纪检监察机关为主体的监察体系', en: 'Network of the supervisory bodies' },
    REGULATOR_NETWORK: { zh: '以行政主管机关为主体的监管体系', en: 'Network of the regulators' },
    OWNER_NETWORK: { zh: '国资委、“08”办牵头的业主自律体系', en: 'Network of the owners' },
  },
  networkRole: {
    HEAD: { zh: '组长', en: 'Head' },
    DEPUTY: { zh: '副组长', en: 'Deputy head' },
    MEMBER: { zh: '成员', en: 'Member' },
    LEAD_UNIT: { zh: '牵头单位', en: 'Lead unit' },
    UNIT: { zh: '成员单位', en: 'Member unit' },
  },
  meetingKind: {
    WORKING: { zh: '工作会议', en: 'Working meeting' },
    JOINT: { zh: '联席会议', en: 'Joint meeting' },
  },
} as const;
