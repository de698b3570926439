import { defineWorkflow } from './define.js';

const inWork = [
  'REGISTERED',
  'FORWARDED_DOWN',
  'ASSIGNED_DOWN',
  'RESULT_RECEIVED',
  'ACCEPTED',
  'MOVED_TO_UNIT',
  'RETURNED_TO_INTAKE',
] as const;

/** 信访举报件, procedures §2a. Duplicates, sealed delivery, supervision and clues join with their own issues. */
export const complaintWorkflow = defineWorkflow({
  name: 'complaint',
  zh: '信访举报件',
  en: 'Complaint',
  initial: 'RECEIVED',
  states: {
    RECEIVED: { zh: '已接收', en: 'Received' },
    REGISTERED: { zh: '已登记', en: 'Registered' },
    NOT_ACCEPTED: { zh: '不予受理', en: 'Not accepted', closed: true },
    FORWARDED_DOWN: { zh: '转办', en: 'Forwarded down' },
    ASSIGNED_DOWN: { zh: '交办', en: 'Assigned down' },
    RESULT_RECEIVED: { zh: '已报结果', en: 'Result received' },
    ACCEPTED: { zh: '受理', en: 'Accepted' },
    MOVED_TO_UNIT: { zh: '移送承办', en: 'Moved to the handling unit' },
    RETURNED_TO_INTAKE: { zh: '退回信访室', en: 'Returned to intake' },
    CONCLUDED: { zh: '已提出结论', en: 'Concluded' },
    CLOSED: { zh: '办结', en: 'Closed', closed: true },
    ARCHIVED: { zh: '归档', en: 'Archived', closed: true, final: true },
  },
  actions: {
    register: {
      zh: '登记', en: 'Register', from: ['RECEIVED'], to: 'REGISTERED', permission: 'complaint.register',
      requires: ['allegationGiven'], within: 'TRANSFER_OTHER_JURISDICTION', source: 'Petition regulation 2022, Art. 22',
    },
    correct: {
      zh: '更正', en: 'Correct', from: ['RECEIVED', ...inWork], to: 'SAME', permission: 'complaint.correct',
      requires: ['opinionGiven'], source: 'design: the old value stays in the history',
    },
    decline: {
      zh: '不予受理', en: 'Decline', from: ['REGISTERED', 'RETURNED_TO_INTAKE'], to: 'NOT_ACCEPTED', permission: 'complaint.decline',
      requires: ['refusalReasonGiven', 'notOfProgramme'], source: '2020 rules, Art. 13',
    },
    accept: {
      zh: '受理', en: 'Accept', from: ['REGISTERED', 'RETURNED_TO_INTAKE'], to: 'ACCEPTED', permission: 'complaint.accept',
      within: 'ACCEPT_MOVE', source: '2020 rules, Art. 14',
    },
    forwardDown: {
      zh: '转办', en: 'Forward down', from: ['REGISTERED', 'RETURNED_TO_INTAKE'], to: 'FORWARDED_DOWN', permission: 'complaint.forwardDown',
      requires: ['lowerOrganGiven'], within: 'RECEIVE_FORWARDED', source: '2020 rules, Art. 16',
    },
    receiveForwarded: {
      zh: '签收', en: 'Receive', from: ['FORWARDED_DOWN'], to: 'REGISTERED', permission: 'complaint.receiveForwarded',
      requires: ['actorIsOfHolder'], within: 'TRANSFER_OTHER_JURISDICTION', source: '2020 rules, Art. 16',
    },
    sendBack: {
      zh: '退回转办机关', en: 'Send back', from: ['FORWARDED_DOWN'], to: 'RETURNED_TO_INTAKE', permission: 'complaint.receiveForwarded',
      requires: ['actorIsOfHolder', 'opinionGiven'], within: 'TRANSFER_OTHER_JURISDICTION', source: '2020 rules, Art. 16',
    },
    assignDown: {
      zh: '交办', en: 'Assign down', from: ['REGISTERED'], to: 'ASSIGNED_DOWN', permission: 'complaint.assignDown',
      requires: ['lowerOrganGiven', 'groundGiven', 'approverIsNotProposer'], within: 'ASSIGNED_RESULT', source: '2020 rules, Art. 20-21',
    },
    reportResult: {
      zh: '上报结果', en: 'Report the result', from: ['ASSIGNED_DOWN'], to: 'RESULT_RECEIVED', permission: 'complaint.reportResult',
      requires: ['actorIsOfHolder', 'everyAllegationConcluded', 'opinionGiven'], source: '2020 rules, Art. 23',
    },
    approveResult: {
      zh: '审核通过', en: 'Approve the result', from: ['RESULT_RECEIVED'], to: 'CLOSED', permission: 'complaint.reviewResult',
      requires: ['actorIsOfSuperior', 'approverIsNotProposer', 'everyAllegationConcluded'], source: '2020 rules, Art. 23',
    },
    returnResult: {
      zh: '退回补查', en: 'Return for further work', from: ['RESULT_RECEIVED'], to: 'ASSIGNED_DOWN', permission: 'complaint.reviewResult',
      requires: ['actorIsOfSuperior', 'opinionGiven'], within: 'ASSIGNED_RESULT', source: '2020 rules, Art. 22-23',
    },
    moveToUnit: {
      zh: '移送承办', en: 'Move to a unit', from: ['ACCEPTED'], to: 'MOVED_TO_UNIT', permission: 'complaint.moveToUnit',
      requires: ['unitGiven', 'handlerIsNotIntake'], within: 'CONCLUDE', source: '2020 rules, Art. 14',
    },
    assignHandler: {
      zh: '指定承办人', en: 'Assign handlers', from: ['MOVED_TO_UNIT'], to: 'SAME', permission: 'complaint.assignHandler',
      requires: ['handlerIsNotIntake'], source: 'procedures §4: intake × verifier',
    },
    requestReturn: {
      zh: '申请退回', en: 'Ask to return', from: ['MOVED_TO_UNIT'], to: 'SAME', permission: 'complaint.requestReturn',
      requires: ['opinionGiven'], source: '2020 rules, Art. 17',
    },
    returnToIntake: {
      zh: '批准退回', en: 'Return to intake', from: ['MOVED_TO_UNIT'], to: 'RETURNED_TO_INTAKE', permission: 'complaint.returnToIntake',
      requires: ['returnRequested', 'approverIsNotProposer'], within: 'TRANSFER_OTHER_JURISDICTION', source: '2020 rules, Art. 17',
    },
    conclude: {
      zh: '提出结论', en: 'Conclude', from: ['MOVED_TO_UNIT'], to: 'CONCLUDED', permission: 'complaint.conclude',
      requires: ['actorIsAssigned', 'handlerIsNotIntake', 'everyAllegationConcluded'], source: 'procedures §2a, conclusions',
    },
    returnConclusion: {
      zh: '退回补充核查', en: 'Return the conclusion', from: ['CONCLUDED'], to: 'MOVED_TO_UNIT', permission: 'complaint.close',
      requires: ['opinionGiven'], within: 'CONCLUDE', source: '2020 rules, Art. 23',
    },
    close: {
      zh: '批准办结', en: 'Close', from: ['CONCLUDED'], to: 'CLOSED', permission: 'complaint.close',
      requires: ['everyAllegationConcluded', 'approverIsNotProposer'], source: 'procedures §7.3',
    },
    reopen: {
      zh: '重新办理', en: 'Reopen', from: ['CLOSED'], to: 'ACCEPTED', permission: 'complaint.reopen',
      requires: ['opinionGiven'], within: 'ACCEPT_MOVE', source: '2020 rules, Art. 27',
    },
    archive: {
      zh: '归档', en: 'Archive', from: ['CLOSED', 'NOT_ACCEPTED'], to: 'ARCHIVED', permission: 'complaint.archive',
      source: '2020 rules, Art. 18',
    },
  },
});

/** A state of a complaint. */
export type ComplaintState = keyof typeof complaintWorkflow.states;
/** An action on a complaint. */
export type ComplaintAction = keyof typeof complaintWorkflow.actions;
