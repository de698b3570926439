import type { Workflow } from '../../kernel/workflow.js';
import { clueWorkflow } from './clue.js';
import { complaintWorkflow } from './complaint.js';
import { inspectionWorkflow } from './inspection.js';
import { pledgeWorkflow } from './pledge.js';
import { recommendationWorkflow } from './recommendation.js';
import { suggestionNoticeWorkflow } from './suggestion-notice.js';
import { tenderWorkflow } from './tender.js';
import { workSuggestionWorkflow } from './work-suggestion.js';

/** Every workflow by name. */
export const workflows: Readonly<Record<string, Workflow>> = {
  complaint: complaintWorkflow,
  inspection: inspectionWorkflow,
  clue: clueWorkflow,
  pledge: pledgeWorkflow,
  recommendation: recommendationWorkflow,
  tender: tenderWorkflow,
  workSuggestion: workSuggestionWorkflow,
  suggestionNotice: suggestionNoticeWorkflow,
};

/** Kinds whose cases may enter as they stand elsewhere, in any state: `import` from nothing. */
export const importable: readonly string[] = ['tender'];

/** What the system itself does to a case of any workflow: it files, and it hands to the superior organ. */
export const systemActions = {
  file: { zh: '接收', en: 'File' },
  handToSuperior: { zh: '移交上级机关', en: 'Hand to the superior organ' },
  recuse: { zh: '回避', en: 'Recuse' },
  liftRecusal: { zh: '同意解除回避', en: 'Approve the lifting of a recusal' },
  adjustDeadline: { zh: '调整期限', en: 'Adjust a deadline' },
  acknowledge: { zh: '告知受理情况', en: 'Acknowledge to the reporter' },
  giveFeedback: { zh: '反馈结果', en: 'Tell the reporter the result' },
  recordInstruction: { zh: '领导批示', en: 'Record an instruction' },
  urge: { zh: '催办', en: 'Urge' },
  supervise: { zh: '督办', en: 'Supervise' },
  proposeMeasure: { zh: '提出措施', en: 'Propose a measure' },
  confirmMeasure: { zh: '确认措施', en: 'Confirm a measure' },
  handOver: { zh: '移交承办', en: 'Hand over to a colleague' },
  becomeClue: { zh: '列为问题线索', en: 'Logged as a clue' },
  recompute: { zh: '重算期限', en: 'Recompute deadlines' },
} as const;
