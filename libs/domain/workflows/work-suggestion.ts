import { defineWorkflow } from './define.js';

/** 工作建议, procedures §2c-2: one item a row, oral or written, without a number. */
export const workSuggestionWorkflow = defineWorkflow({
  name: 'workSuggestion',
  zh: '工作建议',
  en: 'Work suggestion',
  initial: 'DRAFT',
  states: {
    DRAFT: { zh: '拟提', en: 'Draft' },
    GIVEN: { zh: '已提出', en: 'Given' },
    RESPONDED: { zh: '已答复', en: 'Responded' },
    VERIFIED: { zh: '已落实', en: 'Verified' },
    NOT_ADOPTED: { zh: '未采纳', en: 'Not adopted' },
    CLOSED: { zh: '办结', en: 'Closed', closed: true, final: true },
  },
  actions: {
    give: {
      zh: '提出',
      en: 'Give',
      from: ['DRAFT'],
      to: 'GIVEN',
      permission: 'workSuggestion.write',
      source: 'procedures §2c-2',
    },
    respond: {
      zh: '登记答复',
      en: 'Record the response',
      from: ['GIVEN'],
      to: 'RESPONDED',
      permission: 'workSuggestion.respond',
      requires: ['opinionGiven'],
      source: 'procedures §2c-2',
    },
    verify: {
      zh: '核实落实',
      en: 'Verify',
      from: ['RESPONDED'],
      to: 'VERIFIED',
      permission: 'workSuggestion.verify',
      requires: ['opinionGiven'],
      apartFrom: ['give'],
      source: 'procedures §2c-2',
    },
    recordNotAdopted: {
      zh: '记为未采纳',
      en: 'Record as not adopted',
      from: ['RESPONDED'],
      to: 'NOT_ADOPTED',
      permission: 'workSuggestion.verify',
      requires: ['opinionGiven'],
      apartFrom: ['give'],
      source: 'procedures §2c-2',
    },
    close: {
      zh: '办结',
      en: 'Close',
      from: ['VERIFIED', 'NOT_ADOPTED'],
      to: 'CLOSED',
      permission: 'workSuggestion.verify',
      source: 'procedures §2c-2',
    },
  },
});

/** A state of a work suggestion. */
export type WorkSuggestionState = keyof typeof workSuggestionWorkflow.states;
/** An action on a work suggestion. */
export type WorkSuggestionAction = keyof typeof workSuggestionWorkflow.actions;
