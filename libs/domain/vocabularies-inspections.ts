/** Vocabularies of inspections: code → words. */
export const inspectionVocabularies = {
  /** Procedures §2b; a row has one of them as its own, any others as tags. */
  inspectionType: {
    COMPREHENSIVE: { zh: '综合检查', en: 'Comprehensive' },
    SPECIAL: { zh: '专项检查', en: 'Special' },
    ROVING: { zh: '巡回检查', en: 'Roving' },
    JOINT: { zh: '联合检查', en: 'Joint' },
    HOLIDAY: { zh: '节日检查', en: 'Holiday' },
    NIGHT: { zh: '夜间抽查', en: 'Night spot check' },
    SURPRISE: { zh: '突击检查', en: 'Surprise' },
    INITIATED: { zh: '立项检查', en: 'Initiated' },
  },
  /** The three kinds of supervision. */
  supervisionKind: {
    INTEGRITY: { zh: '廉政监察', en: 'Integrity' },
    ADMINISTRATIVE: { zh: '行政监察', en: 'Administrative' },
    EFFICIENCY: { zh: '效能监察', en: 'Efficiency' },
  },
  inspectionTopic: {
    RESPONSIBILITY: { zh: '责任制落实', en: 'Responsibility' },
    APPROVAL: { zh: '审批事项', en: 'Approvals' },
    FUND: { zh: '资金', en: 'Funds' },
    TENDER: { zh: '招投标', en: 'Tendering' },
    DONATION: { zh: '捐赠资金', en: 'Donations' },
    LAND: { zh: '用地拆迁', en: 'Land and relocation' },
    SAFETY: { zh: '施工安全', en: 'Safety' },
    QUALITY: { zh: '建设质量', en: 'Quality' },
    MATERIALS: { zh: '材料采购', en: 'Materials' },
    ENVIRONMENT: { zh: '环保', en: 'Environment' },
    DISCIPLINE: { zh: '纪律', en: 'Discipline' },
    OTHER: { zh: '其他', en: 'Other' },
  },
  participation: {
    ORGANISED: { zh: '组织', en: 'Organised' },
    JOINED: { zh: '参加', en: 'Joined' },
  },
  inspectionPhase: {
    PREPARATION: { zh: '筹办阶段', en: 'Preparation' },
    EVENT: { zh: '赛时', en: 'Games time' },
  },
  teamRole: {
    LEADER: { zh: '组长', en: 'Leader' },
    MEMBER: { zh: '组员', en: 'Member' },
  },
  /** Lowest first. */
  severity: {
    LOW: { zh: '轻微', en: 'Low' },
    MID: { zh: '一般', en: 'Middle' },
    HIGH: { zh: '严重', en: 'High' },
  },
  /** The five that are kept in harmony (五统一). */
  goalDimension: {
    SAFETY: { zh: '安全', en: 'Safety' },
    QUALITY: { zh: '质量', en: 'Quality' },
    FUNCTION: { zh: '功能', en: 'Function' },
    SCHEDULE: { zh: '工期', en: 'Schedule' },
    COST: { zh: '成本', en: 'Cost' },
  },
  handOverTarget: {
    CLUE: { zh: '问题线索', en: 'Clue' },
    RECOMMENDATION: { zh: '监督建议书', en: 'Recommendation letter' },
  },
  /** Of one item of rectification; overdue is a flag, no state. */
  rectificationState: {
    OPEN: { zh: '整改中', en: 'Open' },
    SUBMITTED: { zh: '已报送', en: 'Submitted' },
    RETURNED: { zh: '退回', en: 'Returned' },
    VERIFIED: { zh: '销号', en: 'Verified' },
    WAIVED: { zh: '免予整改', en: 'Waived' },
  },
  regulationKind: {
    OPINION: { zh: '意见', en: 'Opinion' },
    MEASURE: { zh: '办法', en: 'Measures' },
    RULE: { zh: '规定', en: 'Rules' },
    NOTICE: { zh: '通知', en: 'Notice' },
    PLAN: { zh: '方案', en: 'Plan' },
  },
  regulationOrigin: {
    ISSUED: { zh: '自行制定', en: 'Issued' },
    COORDINATED: { zh: '协调出台', en: 'Coordinated with others' },
    URGED: { zh: '督促出台', en: 'Urged upon another' },
  },
  /** What a regulation demands: 纪律要求, 公开, 不准. */
  requirementKind: {
    DISCIPLINE: { zh: '纪律要求', en: 'Discipline' },
    DISCLOSURE: { zh: '公开', en: 'Disclosure' },
    PROHIBITION: { zh: '不准', en: 'Prohibition' },
    OTHER: { zh: '其他', en: 'Other' },
  },
  diaryKind: {
    INSPECTION_JOINED: { zh: '参加检查', en: 'Inspection joined' },
    MEETING_SAT_IN: { zh: '列席会议', en: 'Meeting sat in' },
  },
  taskState: {
    OPEN: { zh: '办理中', en: 'Open' },
    REPORTED: { zh: '已报送', en: 'Reported' },
    VERIFIED: { zh: '已验收', en: 'Verified' },
  },
  checklistAnswer: {
    MET: { zh: '符合', en: 'Met' },
    NOT_MET: { zh: '不符合', en: 'Not met' },
    NOT_APPLICABLE: { zh: '不适用', en: 'Not applicable' },
  },
} as const;
