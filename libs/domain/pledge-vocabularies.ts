/** The vocabularies of pledges; `vocabularies.ts` takes them in. */
export const pledgeVocabularies = {
  /** Procedures §2d, from the top of the tree down; STREET and COMMUNITY are the community's own branch. */
  pledgeLevel: {
    CITY: { zh: '市级', en: 'City' },
    BUREAU: { zh: '局级', en: 'Bureau' },
    DIVISION: { zh: '处级', en: 'Division' },
    UNIT: { zh: '单位', en: 'Unit' },
    PROJECT_DEPT: { zh: '项目部', en: 'Project department' },
    STREET: { zh: '街道', en: 'Sub-district' },
    COMMUNITY: { zh: '社区', en: 'Community' },
  },
  /** Best first. */
  pledgeGrade: {
    EXCELLENT: { zh: '优秀', en: 'Excellent' },
    QUALIFIED: { zh: '合格', en: 'Qualified' },
    BASICALLY_QUALIFIED: { zh: '基本合格', en: 'Basically qualified' },
    UNQUALIFIED: { zh: '不合格', en: 'Unqualified' },
  },
  /** Procedures §2d: measures against a team, then against a person; alone or combined. */
  accountabilityMeasure: {
    TEAM_WRITTEN_EXAMINATION: { zh: '责令班子作出书面检查', en: 'Written self-examination of the team' },
    TEAM_CIRCULATED_CRITICISM: { zh: '对班子通报批评', en: 'Circulated criticism of the team' },
    TEAM_ADJUSTMENT: { zh: '对班子调整处理', en: 'Adjustment of the team' },
    CRITICISM: { zh: '批评教育', en: 'Criticism' },
    ADMONITION: { zh: '诫勉谈话', en: 'Admonition' },
    WRITTEN_EXAMINATION: { zh: '责令作出书面检查', en: 'Written self-examination' },
    CIRCULATED_CRITICISM: { zh: '通报批评', en: 'Circulated criticism' },
    ORGANISATIONAL: { zh: '组织处理', en: 'Organisational measure' },
    SANCTION: { zh: '党纪政纪处分', en: 'Party or administrative sanction' },
  },
} as const;
