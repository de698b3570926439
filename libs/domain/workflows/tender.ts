import { defineWorkflow } from './define.js';
import { tenderSideActions } from './tender-sides.js';

/** What scores or decides a tender; whoever observed it does none of this, nor the other way round. */
const deciding = ['evaluate', 'publishCandidates', 'award'] as const;

/**
 * 招标项目, procedures §2e: the straight way here, the side ways (objection, complaint, suspension, disqualification,
 * void award, tendering again) in `tender-sides.ts`. The register is the supervisors'; what it records was done by the
 * tenderer, the evaluators and the authorities.
 */
export const tenderWorkflow = defineWorkflow({
  name: 'tender',
  zh: '招标项目',
  en: 'Tender',
  initial: 'PLANNED',
  states: {
    PLANNED: { zh: '计划', en: 'Planned' },
    PREQUALIFYING: { zh: '资格预审', en: 'Prequalifying' },
    PUBLISHED: { zh: '已发布', en: 'Published' },
    OPENED: { zh: '已开标', en: 'Opened' },
    EVALUATED: { zh: '已评标', en: 'Evaluated' },
    CANDIDATES_PUBLISHED: { zh: '中标候选人公示', en: 'Candidates published' },
    AWARDED: { zh: '已定标', en: 'Awarded' },
    CONTRACTED: { zh: '已签合同', en: 'Contracted' },
    OBJECTED: { zh: '异议', en: 'Objected' },
    COMPLAINED: { zh: '投诉', en: 'Complained' },
    SUSPENDED: { zh: '暂停', en: 'Suspended' },
    DISQUALIFICATION_RECOMMENDED: { zh: '建议取消中标资格', en: 'Disqualification recommended' },
    DISQUALIFIED: { zh: '已取消中标资格', en: 'Winner disqualified' },
    AWARD_VOID: { zh: '中标无效', en: 'Award void' },
    RE_TENDERING: { zh: '重新招标', en: 'Tendered again', closed: true, final: true },
    CANCELLED: { zh: '终止招标', en: 'Cancelled', closed: true, final: true },
    CLOSED: { zh: '办结', en: 'Closed', closed: true, final: true },
  },
  actions: {
    edit: {
      zh: '更正登记',
      en: 'Edit',
      from: ['PLANNED', 'PREQUALIFYING'],
      to: 'SAME',
      permission: 'tender.write',
      source: 'design: until it is published',
    },
    prequalify: {
      zh: '开始资格预审',
      en: 'Begin prequalification',
      from: ['PLANNED'],
      to: 'PREQUALIFYING',
      permission: 'tender.write',
      source: 'procedures §2e',
    },
    publish: {
      zh: '发布招标文件',
      en: 'Publish',
      from: ['PLANNED', 'PREQUALIFYING'],
      to: 'PUBLISHED',
      permission: 'tender.write',
      requires: ['bidPeriodIsLongEnough'],
      source: '招标投标法 Art. 24',
    },
    open: {
      zh: '开标',
      en: 'Open the bids',
      from: ['PUBLISHED'],
      to: 'OPENED',
      permission: 'tender.write',
      requires: ['biddingHasClosed'],
      source: '招标投标法 Art. 34',
    },
    evaluate: {
      zh: '登记评标结果',
      en: 'Record the evaluation',
      from: ['OPENED'],
      to: 'EVALUATED',
      permission: 'tender.write',
      requires: ['enoughBids', 'everyBidJudged'],
      apartFrom: ['observe'],
      within: 'CANDIDATE_PUBLISH',
      source: '招标投标法 Art. 28, 37–40; 条例 Art. 54',
    },
    publishCandidates: {
      zh: '公示中标候选人',
      en: 'Publish the candidates',
      from: ['EVALUATED'],
      to: 'CANDIDATES_PUBLISHED',
      permission: 'tender.write',
      requires: ['candidatesArePublishedLongEnough'],
      apartFrom: ['observe'],
      source: '条例 Art. 54',
    },
    award: {
      zh: '确定中标人',
      en: 'Award',
      from: ['CANDIDATES_PUBLISHED'],
      to: 'AWARDED',
      permission: 'tender.write',
      requires: ['publicationHasEnded', 'winnerIsCandidate', 'everyChallengeAnswered'],
      apartFrom: ['observe'],
      within: 'CONTRACT_SIGN',
      source: '招标投标法 Art. 45; 条例 Art. 55',
    },
    contract: {
      zh: '签订合同',
      en: 'Sign the contract',
      from: ['AWARDED'],
      to: 'CONTRACTED',
      permission: 'tender.write',
      source: '招标投标法 Art. 46',
    },
    report: {
      zh: '报送书面报告',
      en: 'Send the written report',
      from: ['AWARDED', 'CONTRACTED'],
      to: 'SAME',
      permission: 'tender.write',
      source: '招标投标法 Art. 47',
    },
    close: {
      zh: '办结',
      en: 'Close',
      from: ['CONTRACTED'],
      to: 'CLOSED',
      permission: 'tender.write',
      requires: ['writtenReportGiven', 'everyChallengeAnswered'],
      source: 'procedures §2e',
    },
    observe: {
      zh: '旁站监督',
      en: 'Observe',
      from: [
        'PREQUALIFYING',
        'PUBLISHED',
        'OPENED',
        'EVALUATED',
        'CANDIDATES_PUBLISHED',
        'AWARDED',
        'CONTRACTED',
        'OBJECTED',
        'COMPLAINED',
      ],
      to: 'SAME',
      permission: 'tender.observe',
      apartFrom: deciding,
      source: 'procedures §2e: role OBSERVER only, the supervisor never scores',
    },
    ...tenderSideActions,
  },
});

/** A state of a tender. */
export type TenderState = keyof typeof tenderWorkflow.states;
/** An action on a tender. */
export type TenderAction = keyof typeof tenderWorkflow.actions;
