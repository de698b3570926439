import type { Duties } from './role-table.js';

const handling = ['clue.read', 'clue.readVerification', 'clue.proposeDisposal', 'clue.inquire', 'clue.verify'] as const;

/**
 * Who does what with clues (procedures §4.1, columns clue and verify/case). Central management and intake read the clue
 * and its way, never the papers of its verification.
 */
export const clueDuties: Duties = {
  PETITION_HEAD: { permissions: ['clue.read'], reads: { clue: 'ALL' } },
  CLUE_MANAGER: { permissions: ['clue.read', 'clue.log', 'clue.allocate', 'clue.wake'], reads: { clue: 'ALL' } },
  SUPERVISION_OFFICER: { permissions: handling, reads: { clue: 'ASSIGNED' } },
  SUPERVISION_HEAD: {
    permissions: [
      'clue.read',
      'clue.readVerification',
      'clue.assign',
      'clue.giveBack',
      'clue.studyDisposal',
      'clue.returnDisposal',
      'clue.formTeam',
      'clue.wake',
    ],
    reads: { clue: 'ALL' },
  },
  INVESTIGATOR: { permissions: [...handling, 'clue.investigate'], reads: { clue: 'ASSIGNED' } },
  TRIAL_OFFICER: { permissions: ['clue.read', 'clue.readVerification', 'clue.try'], reads: { clue: 'ASSIGNED' } },
  STATIONED_OFFICER: { permissions: handling, reads: { clue: 'ASSIGNED' } },
  INTERNAL_SUPERVISOR: { permissions: handling, reads: { clue: 'ASSIGNED' } },
  DEPUTY: {
    permissions: [
      'clue.read',
      'clue.readVerification',
      'clue.assign',
      'clue.reviewDisposal',
      'clue.returnDisposal',
      'clue.agreeInSecondLane',
      'clue.formTeam',
      'clue.formTrialGroup',
      'clue.approvePlan',
    ],
    reads: { clue: 'ALL' },
  },
  PRINCIPAL: {
    permissions: [
      'clue.read',
      'clue.readVerification',
      'clue.approveAllocation',
      'clue.returnDisposal',
      'clue.agreeInSecondLane',
      'clue.setLanes',
      'clue.decide',
      'clue.reopen',
    ],
    reads: { clue: 'ALL' },
  },
  ARCHIVIST: { permissions: ['clue.read', 'clue.readVerification', 'clue.archive'], reads: { clue: 'CLOSED' } },
};
