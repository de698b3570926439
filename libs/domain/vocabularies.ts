import type { Label } from '../kernel/workflow.js';
import { pledgeVocabularies } from './pledge-vocabularies.js';
import { complaintGrounds } from './vocabularies-grounds.js';
import { inspectionVocabularies } from './vocabularies-inspections.js';
import { letterVocabularies } from './vocabularies-letters.js';
import { responsibilityVocabularies } from './vocabularies-responsibility.js';
import { tenderVocabularies } from './vocabularies-tenders.js';

/** Every vocabulary: code → words. Order is the order in which lists show them. */
export const vocabularies = {
  /** 2020 rules, Art. 7. */
  channel: {
    LETTER: { zh: '来信', en: 'Letter' },
    VISIT: { zh: '来访', en: 'Visit' },
    PHONE: { zh: '来电', en: 'Phone' },
    ONLINE: { zh: '网络', en: 'Online' },
    OTHER: { zh: '其他', en: 'Other' },
  },
  complaintKind: {
    ACCUSATION: { zh: '检举控告', en: 'Accusation' },
    APPEAL: { zh: '申诉', en: 'Appeal' },
    OPINION: { zh: '批评建议', en: 'Criticism or suggestion' },
    OUT_OF_SCOPE: { zh: '业务范围外', en: 'Out of scope' },
  },
  /** Procedures §2a. Tender, money, conduct, organisation, Party and administrative sanctions, the rest. */
  measureType: {
    RECOMMEND_DISQUALIFY_WINNER: { zh: '建议取消中标资格', en: 'Recommend that the winner be disqualified' },
    RE_TENDER: { zh: '重新进行招标', en: 'Tender again' },
    VOID_AWARD: { zh: '中标无效', en: 'Award void' },
    SAVING: { zh: '节约资金', en: 'Money saved' },
    COST_CUT: { zh: '降低造价', en: 'Cost cut' },
    RECOVERY: { zh: '追缴', en: 'Money recovered' },
    REFUND: { zh: '退还', en: 'Money refunded' },
    TALK_REMINDER: { zh: '谈话提醒', en: 'Reminding talk' },
    CRITICISM: { zh: '批评教育', en: 'Criticism' },
    WRITTEN_EXAM: { zh: '责令检查', en: 'Written self-examination' },
    ADMONITION: { zh: '诫勉', en: 'Admonition' },
    TRANSFER: { zh: '调整职务', en: 'Transfer to another post' },
    RESIGN: { zh: '责令辞职', en: 'Ordered to resign' },
    REMOVE: { zh: '免职', en: 'Removal from post' },
    DEMOTE: { zh: '降职', en: 'Demotion' },
    PARTY_WARNING: { zh: '党内警告', en: 'Party warning' },
    PARTY_SERIOUS_WARNING: { zh: '党内严重警告', en: 'Serious Party warning' },
    PARTY_POST_REMOVED: { zh: '撤销党内职务', en: 'Removal from Party posts' },
    PARTY_PROBATION: { zh: '留党察看', en: 'Probation within the Party' },
    PARTY_EXPULSION: { zh: '开除党籍', en: 'Expulsion from the Party' },
    ADMIN_WARNING: { zh: '行政警告', en: 'Administrative warning' },
    DEMERIT: { zh: '记过', en: 'Demerit' },
    MAJOR_DEMERIT: { zh: '记大过', en: 'Major demerit' },
    DOWNGRADE: { zh: '降级', en: 'Downgrading' },
    DISMISSAL_FROM_POST: { zh: '撤职', en: 'Dismissal from post' },
    DISCHARGE: { zh: '开除公职', en: 'Discharge from public service' },
    ACCOUNTABILITY: { zh: '问责', en: 'Accountability' },
    JUDICIAL_TRANSFER: { zh: '移送司法机关', en: 'Transfer to judicial organs' },
    LETTER: { zh: '发出建议书', en: 'A letter of recommendation' },
    CLARIFICATION: { zh: '澄清正名', en: 'Clarification' },
  },
  /** 监察法 Art. 66. */
  interferenceKind: {
    ASKED: { zh: '打听案情', en: 'Asked about a case' },
    PLEADED: { zh: '说情', en: 'Pleaded for somebody' },
    INTERVENED: { zh: '过问干预', en: 'Stepped in' },
    OTHER: { zh: '其他干预', en: 'Other interference' },
  },
  /** How a real-name reporter was told. */
  tellingMeans: {
    PHONE: { zh: '电话', en: 'By phone' },
    MEETING: { zh: '当面', en: 'Face to face' },
    LETTER: { zh: '书面', en: 'In writing' },
    ONLINE: { zh: '网络', en: 'Online' },
  },
  /** Weakest first: the next supervision of a complaint is stronger than the last. */
  supervisionColour: {
    BLUE: { zh: '蓝色督办', en: 'Blue: a reminder' },
    YELLOW: { zh: '黄色督办', en: 'Yellow: a warning' },
    RED: { zh: '红色督办', en: 'Red: before the leader' },
  },
  /** Procedures §2a: decided by a person, kept and linked, never merged. */
  relationKind: {
    DUPLICATE: { zh: '重复件', en: 'Duplicate' },
    PROMOTED: { zh: '原重复件（已转为首件）', en: 'Once a duplicate, promoted for a new fact' },
    RELATED: { zh: '关联件', en: 'Related' },
  },
  /** Strongest first: the conclusion of a complaint is the strongest of its allegations. */
  conclusion: {
    SUBSTANTIATED: { zh: '属实', en: 'Substantiated' },
    PARTLY_SUBSTANTIATED: { zh: '部分属实', en: 'Partly substantiated' },
    UNFOUNDED: { zh: '不属实', en: 'Unfounded' },
    UNVERIFIABLE: { zh: '无法查实', en: 'Unverifiable' },
  },
  ...letterVocabularies,
  ...inspectionVocabularies,
  ...tenderVocabularies,
  /** Procedures §2e, in order. */
  projectStage: {
    INITIATION: { zh: '立项审批', en: 'Initiation and approval' },
    PLANNING: { zh: '规划', en: 'Planning' },
    LAND: { zh: '用地与征地拆迁', en: 'Land and relocation' },
    TENDER: { zh: '招投标', en: 'Tendering' },
    CONTRACT: { zh: '合同与商洽变更', en: 'Contract and variations' },
    CONSTRUCTION: { zh: '施工', en: 'Construction' },
    ACCEPTANCE: { zh: '验收、决算与审计', en: 'Acceptance, accounts and audit' },
    OPERATION: { zh: '运行', en: 'Operation' },
    HANDOVER: { zh: '移交', en: 'Hand-over' },
  },
  /** What somebody can answer for. */
  responsibilitySubject: {
    ORGANIZATION: { zh: '机构', en: 'Organisation' },
    COMMUNITY: { zh: '社区', en: 'Community' },
    PROJECT: { zh: '重点工程', en: 'Project' },
    PROJECT_STAGE: { zh: '工程阶段', en: 'Stage of a project' },
    TENDER: { zh: '招标项目', en: 'Tender' },
    TASK: { zh: '任务', en: 'Task' },
  },
  /** 2010 rules on the responsibility system, Art. 6: team, head, others; then who does it. */
  responsibilityLevel: {
    OVERALL: { zh: '全面领导责任', en: 'Overall responsibility' },
    FIRST: { zh: '第一责任人', en: 'First-responsible person' },
    LEADING: { zh: '主要领导责任', en: 'Leading responsibility' },
    DIRECT: { zh: '直接责任人', en: 'Directly responsible' },
    HANDLING: { zh: '承办责任人', en: 'Handling' },
  },
  /** On which side somebody stands; one person on two sides of a subject is a conflict. */
  responsibilityDuty: {
    OWNER: { zh: '主办', en: 'Owner' },
    APPROVAL: { zh: '审批', en: 'Approval' },
    EVALUATION: { zh: '评审', en: 'Evaluation' },
    SUPERVISION: { zh: '监督', en: 'Supervision' },
  },
  /** What says that somebody answers. */
  responsibilityDocument: {
    PLEDGE: { zh: '责任书', en: 'Pledge' },
    APPOINTMENT: { zh: '任命文件', en: 'Appointing document' },
    MINUTES: { zh: '会议纪要', en: 'Minutes' },
    REGULATION: { zh: '制度规定', en: 'Regulation' },
  },
  ...pledgeVocabularies,
  ...responsibilityVocabularies,
  issueType: {
    BID_RIGGING: { zh: '围标串标', en: 'Bid rigging' },
    BID_EVASION: { zh: '规避招标', en: 'Evasion of tendering' },
    TENDER_INTERFERENCE: { zh: '插手干预招投标', en: 'Interference in tendering' },
    ILLEGAL_SUBCONTRACTING: { zh: '转包、违法分包', en: 'Illegal subcontracting' },
    CONTRACT_VARIATION: { zh: '违规变更、虚增工程量', en: 'Improper contract variation' },
    QUALITY_AND_SAFETY: { zh: '质量安全问题', en: 'Quality or safety' },
    LAND_AND_RELOCATION: { zh: '征地拆迁问题', en: 'Land taking and relocation' },
    RENT_SEEKING: { zh: '权力寻租', en: 'Rent seeking' },
    RELATED_PARTY: { zh: '关联交易', en: 'Related-party dealing' },
    BRIBERY: { zh: '贪污贿赂', en: 'Embezzlement or bribery' },
    GIFTS: { zh: '违规收受礼品礼金', en: 'Improper gifts' },
    FUND_DIVERSION: { zh: '挪用资金', en: 'Diversion of funds' },
    FUND_ENCROACHMENT: { zh: '挤占资金', en: 'Encroachment of funds' },
    FUND_WITHHOLDING: { zh: '截留、滞留资金', en: 'Withholding of funds' },
    DONATION_MISUSE: { zh: '捐赠资金物资使用问题', en: 'Misuse of donations' },
    PRIVATE_COFFERS: { zh: '私设小金库', en: 'Private coffers' },
    EXTRAVAGANCE: { zh: '铺张浪费、公款消费', en: 'Extravagance at public expense' },
    DERELICTION: { zh: '失职渎职、不作为', en: 'Dereliction of duty' },
    ABUSE_OF_POWER: { zh: '滥用职权', en: 'Abuse of power' },
    PERSONNEL: { zh: '选人用人问题', en: 'Appointments' },
    PARTY_DISCIPLINE: { zh: '违反政治、组织纪律', en: 'Political or organisational discipline' },
    HARM_TO_MASSES: { zh: '侵害群众利益', en: 'Harm to the interests of residents' },
    CONDUCT: { zh: '作风粗暴、吃拿卡要', en: 'Conduct towards the public' },
    LIFE_DISCIPLINE: { zh: '违反生活纪律', en: 'Off-duty conduct' },
    OTHER: { zh: '其他', en: 'Other' },
  },
  ...complaintGrounds,
  /** Lowest first. State secrets are not kept here. */
  secrecy: {
    PUBLIC: { zh: '公开', en: 'Public' },
    INTERNAL: { zh: '内部', en: 'Internal' },
    WORK_SECRET: { zh: '工作秘密', en: 'Work secret' },
  },
  /** Highest first. */
  rank: {
    MINISTRY: { zh: '部级', en: 'Ministry level' },
    BUREAU: { zh: '局级', en: 'Bureau level' },
    DIVISION: { zh: '处级', en: 'Division level' },
    SECTION: { zh: '科级', en: 'Section level' },
    STAFF: { zh: '一般干部', en: 'Staff' },
    COMMUNITY_CADRE: { zh: '社区（村）干部', en: 'Community or village cadre' },
    ENTERPRISE: { zh: '企业人员', en: 'Of an enterprise' },
    OTHER: { zh: '其他', en: 'Other' },
    UNKNOWN: { zh: '不详', en: 'Unknown' },
  },
  organizationType: {
    COMMISSION: { zh: '纪律检查委员会', en: 'Commission for discipline inspection' },
    SUPERVISORY_BODY: { zh: '监察机关', en: 'Supervisory body' },
    STATIONED_OFFICE: { zh: '派驻机构', en: 'Stationed office' },
    PETITION_OFFICE: { zh: '信访室', en: 'Petition office' },
    CASE_SUPERVISION_OFFICE: { zh: '案件监督管理室', en: 'Case supervision office' },
    SUPERVISION_OFFICE: { zh: '监督检查室', en: 'Supervision office' },
    INVESTIGATION_OFFICE: { zh: '审查调查室', en: 'Investigation office' },
    TRIAL_OFFICE: { zh: '案件审理室', en: 'Trial office' },
    CONDUCT_OFFICE: { zh: '党风政风监督室', en: 'Conduct supervision office' },
    GENERAL_OFFICE: { zh: '办公室', en: 'General office' },
    SUBDISTRICT: { zh: '街道', en: 'Sub-district' },
    COMMUNITY: { zh: '社区', en: 'Community' },
    LEADING_GROUP: { zh: '领导小组', en: 'Leading group' },
    SUPERVISED_UNIT: { zh: '被监督单位', en: 'Supervised unit' },
    COMPANY: { zh: '企业', en: 'Company' },
    TEMPORARY_BODY: { zh: '临时机构', en: 'Temporary body' },
  },
  /** 2020 rules, Art. 48; 监察法 Art. 67. */
  recusalGround: {
    ACCUSED: { zh: '本人是被举报人', en: 'Is the accused' },
    NAMED: { zh: '与举报中的被举报人同名', en: 'Bears the name of the accused' },
    HEADS_ACCUSED_ORGANIZATION: { zh: '本人是被举报单位的主要负责人', en: 'Heads the accused organisation' },
    NEAR_RELATIVE: { zh: '是被举报人、举报人的近亲属', en: 'Is a near relative of the accused or the reporter' },
    WITNESS: { zh: '担任过本案证人', en: 'Was a witness in the matter' },
    INTEREST: { zh: '本人或者近亲属有利害关系', en: 'Has an interest, or a near relative has' },
    HANDLED_BEFORE: { zh: '曾在其他环节办理此事', en: 'Handled it before in another part' },
    OTHER: { zh: '其他可能影响公正的情形', en: 'Another circumstance that could bend judgement' },
  },
  light: {
    GREEN: { zh: '正常', en: 'In time' },
    YELLOW: { zh: '临期', en: 'Due soon' },
    RED: { zh: '逾期', en: 'Overdue' },
    GREY: { zh: '暂停', en: 'Paused' },
  },
  /** How a source words a number that it does not give exactly; `figureText` puts the word to the number. */
  qualifier: {
    EXACT: { zh: '', en: 'exactly' },
    OVER: { zh: '多', en: 'over' },
    NEARLY: { zh: '近', en: 'nearly' },
    ATLEAST: { zh: '以上', en: 'at least' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Label>>>>;

/** The name of a vocabulary. */
export type Vocabulary = keyof typeof vocabularies;

/** A code of a vocabulary; `Code<'channel'>` is 'LETTER' | 'VISIT' | … */
export type Code<V extends Vocabulary> = keyof (typeof vocabularies)[V] & string;

/** The codes of a vocabulary, in its order. */
export function codesOf<V extends Vocabulary>(vocabulary: V): readonly Code<V>[] {
  return Object.keys(vocabularies[vocabulary]) as unknown as readonly Code<V>[];
}

/** Whether the text is a code of the vocabulary. */
export function isCode<V extends Vocabulary>(vocabulary: V, text: string): text is Code<V> {
  return Object.hasOwn(vocabularies[vocabulary], text);
}

/** Types of measure that are an amount of money: before, after and basis belong to them. */
export const moneyMeasures: readonly Code<'measureType'>[] = ['SAVING', 'COST_CUT', 'RECOVERY', 'REFUND'];

/** The words of a code. */
export function labelOf<V extends Vocabulary>(vocabulary: V, code: Code<V>): Label {
  return (vocabularies[vocabulary] as unknown as Readonly<Record<Code<V>, Label>>)[code];
}

/** The strongest of several conclusions, or null of none. */
export function strongestConclusion(conclusions: Iterable<Code<'conclusion'>>): Code<'conclusion'> | null {
  const given = new Set(conclusions);
  return codesOf('conclusion').find((code) => given.has(code)) ?? null;
}

/**
 * A number as a Chinese source words it: 近80, 300多份, 200余次 (`OVER` is 余 on request), 300份以上. `unit` is the
 * measure word, if any.
 */
export function figureText(figure: {
  readonly value: number;
  readonly qualifier: Code<'qualifier'>;
  readonly unit?: string;
  readonly over?: '多' | '余';
}): string {
  const { value, qualifier, unit = '', over = '多' } = figure;
  if (qualifier === 'NEARLY') return `近${value}${unit}`;
  if (qualifier === 'OVER') return `${value}${over}${unit}`;
  return qualifier === 'ATLEAST' ? `${value}${unit}以上` : `${value}${unit}`;
}
