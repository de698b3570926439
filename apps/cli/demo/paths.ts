import type { ComplaintAction, ComplaintState } from '../../../libs/domain/workflows/complaint.js';

/** One step of a way through the workflow: what is done, by whom, and where the case stands afterwards. */
export interface PathStep {
  readonly action: ComplaintAction;
  readonly by: string;
  /** Code of the organisation that holds it from now on. */
  readonly holder?: string;
  readonly assignee?: string | null;
  readonly opinion?: string;
}

/** A unit that handles complaints, with its handler; `null` where the head has yet to name one. */
export interface Hands {
  readonly unit: string;
  readonly handler: string | null;
}

/** Handling units in turn. */
export const hands: readonly (Hands & { readonly handler: string })[] = [
  { unit: 'BJ-JD1', handler: 'supervision.officer' },
  { unit: 'BJ-SC1', handler: 'investigator' },
  { unit: 'BJ-JD1', handler: 'supervision.officer2' },
  { unit: 'BJ-PZ08', handler: 'stationed.officer' },
  { unit: 'BJ-SC1', handler: 'investigator2' },
];

const register: PathStep = { action: 'register', by: 'petition.clerk' };
const accept: PathStep = { action: 'accept', by: 'petition.clerk' };
const close: PathStep = { action: 'close', by: 'deputy', opinion: '同意办结' };
const archive: PathStep = { action: 'archive', by: 'archivist' };
const assignDown: PathStep = { action: 'assignDown', by: 'deputy', holder: 'BJ-CY', opinion: '请报结果' };
const report: PathStep = { action: 'reportResult', by: 'cy.head', opinion: '经核查，报告如下' };
const approve: PathStep = { action: 'approveResult', by: 'deputy', holder: 'BJ', opinion: '同意' };
const forward: PathStep = { action: 'forwardDown', by: 'petition.clerk', holder: 'BJ-CY' };
const sendBack: PathStep = { action: 'sendBack', by: 'cy.clerk', holder: 'BJ', opinion: '不属本区管辖' };
const repeat: PathStep = { action: 'fileDuplicate', by: 'petition.clerk', opinion: '与首件反映同一问题' };
const decline: PathStep = { action: 'decline', by: 'petition.head', opinion: '告知来信人' };
const move = ({ unit, handler }: Hands): PathStep => ({
  action: 'moveToUnit',
  by: 'petition.clerk',
  holder: unit,
  assignee: handler,
});
const conclude = ({ handler }: Hands): PathStep => ({ action: 'conclude', by: handler ?? '', opinion: '核查报告附后' });

/** The usual way to the archive. */
export const usual = (by: Hands): PathStep[] => [register, accept, move(by), conclude(by), close, archive];
/** A lower organ handles it and reports. */
export const assigned: readonly PathStep[] = [register, assignDown, report, approve, archive];
/** Forwarded, sent back, then handled here. */
export const sentBack = (by: Hands): PathStep[] => [register, forward, sendBack, ...usual(by).slice(1)];

/** A way to every state; the last step leads into it. */
export const wayTo = (by: Hands): Readonly<Record<ComplaintState, readonly PathStep[]>> => ({
  RECEIVED: [],
  REGISTERED: [register],
  NOT_ACCEPTED: [register, decline],
  DUPLICATE_FILED: [register, repeat],
  FORWARDED_DOWN: [register, forward],
  ASSIGNED_DOWN: [register, assignDown],
  RESULT_RECEIVED: [register, assignDown, report],
  ACCEPTED: [register, accept],
  MOVED_TO_UNIT: [register, accept, move(by)],
  RETURNED_TO_INTAKE: [
    register,
    accept,
    move({ unit: 'BJ-JD1', handler: 'supervision.officer' }),
    { action: 'requestReturn', by: 'supervision.officer', opinion: '不属本室职责' },
    { action: 'returnToIntake', by: 'deputy', holder: 'BJ', assignee: null, opinion: '同意退回' },
  ],
  CONCLUDED: [register, accept, move(by), conclude(by)],
  CLOSED: [register, accept, move(by), conclude(by), close],
  ARCHIVED: usual(by),
});
