import { workflowDefiner } from '../../kernel/workflow.js';
import type { DeadlineKey } from '../deadlines.js';
import type { Permission } from '../permissions.js';
import { clueGuards } from './guards-clues.js';
import { inspectionGuardWords } from './guards-inspections.js';
import { tenderGuards } from './guards-tenders.js';

/** Named guards of every workflow, with the sentence that tells what is missing. */
export const guards = {
  allegationGiven: { zh: '至少填写一项被反映问题', en: 'At least one allegation is recorded' },
  refusalReasonGiven: {
    zh: '须说明不予受理的法定理由',
    en: 'The legal reason for refusal is given (2020 rules, Art. 13)',
  },
  notOfProgramme: { zh: '专项举报有件必查，不得不予受理', en: 'A complaint of a programme is always investigated' },
  groundGiven: { zh: '须说明交办理由', en: 'The ground for assigning is given (2020 rules, Art. 20)' },
  lowerOrganGiven: { zh: '须指明下级机关', en: 'A lower organ is named' },
  unitGiven: { zh: '须指明承办部门', en: 'A handling unit is named' },
  actorIsOfSuperior: { zh: '须由上级机关办理', en: 'The superior organ does this' },
  actorIsOfHolder: { zh: '须由承办机关办理', en: 'The holding organ does this' },
  handlerIsNotIntake: { zh: '承办人不得是登记人', en: 'Who handles is not who registered' },
  actorIsAssigned: { zh: '仅限承办人', en: 'Only an assigned handler does this' },
  everyAllegationConcluded: {
    zh: '每一项反映的问题都须有结论和依据',
    en: 'Every allegation has a conclusion and its basis',
  },
  returnRequested: { zh: '须先由承办部门申请退回', en: 'The handling unit asked for the return' },
  parentInForce: { zh: '上一级责任书须先生效', en: 'The pledge above is in force first' },
  objectivesMeasured: {
    zh: '每一目标须有可考核的任务，并有一岗双责的分工',
    en: 'Every objective has a measurable task and a division of business and integrity duty',
  },
  actorIsResponsible: { zh: '仅限责任人本人', en: 'Only the responsible person does this' },
  actorIsPledgeSuperior: { zh: '仅限上级签署人本人', en: 'Only the superior named in the pledge does this' },
  textIsAsIssued: { zh: '所签文本已变更，须重新阅读', en: 'The text has changed since: read it again' },
  textReadToEnd: { zh: '须通读全文后签字', en: 'The text is read to its end before it is signed' },
  everyItemReported: { zh: '须逐项报告并附佐证', en: 'Every task is reported on, with its evidence' },
  failureFollowedUp: {
    zh: '不合格的，须先整改或者追究责任',
    en: 'What failed is rectified or accounted for before it is closed',
  },
  opinionGiven: { zh: '须填写意见', en: 'An opinion is given' },
  letterComplete: {
    zh: '须写明主送机关、来源、问题、原因、建议和回复时间',
    en: 'Recipients, source, matters, causes, items and the day of reply are given',
  },
  actorIsNextReviewer: { zh: '尚未轮到本人审核', en: 'It is this reviewer’s turn' },
  everyReviewerDecided: { zh: '须经全部审核人审核', en: 'Every reviewer has agreed or was skipped' },
  signerIsNotDrafter: { zh: '签发人不得是起草人', en: 'Who signs is not who drafted' },
  revisionWritten: { zh: '须先完成修订文稿', en: 'The revised text is written' },
  concernsPerson: { zh: '须涉及到个人', en: 'It concerns a person' },
  serviceNotBeforeSigning: { zh: '送达日期不得早于签发日期', en: 'Service is not before signing' },
  replyIsOverdue: { zh: '回复期限尚未届满', en: 'The time for the reply has passed' },
  ...inspectionGuardWords,
  ...clueGuards,
  everyItemAnswered: { zh: '须逐项答复每一条建议', en: 'Every item is answered, and nothing else' },
  ...tenderGuards,
} as const;

/** A named guard. */
export type Guard = keyof typeof guards;

/** The guard that every action with `apartFrom` has; the engine and the database keep it. */
export const apartGuard = {
  name: 'separationOfDuty',
  zh: '职责分离：须由另一人办理',
  en: 'Another person must do this: duties are separated',
} as const;

/** The house's own `defineWorkflow`: permissions, guards and clocks are the closed lists of the domain. */
export const defineWorkflow = workflowDefiner<{ permission: Permission; guard: Guard; clock: DeadlineKey }>();
