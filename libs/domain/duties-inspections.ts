import type { Duties } from './role-table.js';

const office = [
  'inspection.read',
  'inspection.draft',
  'inspection.work',
  'inspection.answer',
  'inspection.verify',
] as const;
const registers = ['checklist.read', 'regulation.read', 'task.read', 'lot.read'] as const;

/** Who does what with inspections (procedures §4.1, column “inspect”); trial and investigation stay apart from them. */
export const inspectionDuties: Duties = {
  SUPERVISION_OFFICER: {
    permissions: [...office, ...registers, 'checklist.write', 'task.report'],
    reads: { inspection: 'ASSIGNED' },
  },
  SUPERVISION_HEAD: {
    permissions: [
      ...office,
      ...registers,
      'checklist.write',
      'checklist.publish',
      'inspection.notify',
      'inspection.proposeTeam',
      'inspection.approveHandOver',
      'inspection.close',
      'inspection.receiveHandOver',
      'regulation.write',
      'diary.read',
      'lot.freeze',
    ],
    reads: { inspection: 'ALL' },
  },
  CONDUCT_OFFICER: {
    permissions: [
      ...office,
      ...registers,
      'checklist.write',
      'inspection.notify',
      'inspection.proposeTeam',
      'regulation.write',
      'diary.read',
      'task.write',
    ],
    reads: { inspection: 'ASSIGNED' },
  },
  STATIONED_OFFICER: {
    permissions: [...office, ...registers, 'inspection.join', 'diary.read', 'diary.write', 'task.report'],
    reads: { inspection: 'ASSIGNED' },
  },
  CLUE_MANAGER: { permissions: ['inspection.receiveHandOver', 'regulation.read'] },
  INVESTIGATOR: { permissions: ['regulation.read'] },
  TRIAL_OFFICER: { permissions: ['regulation.read'] },
  REGISTRY: { permissions: ['regulation.read'] },
  DEPUTY: {
    permissions: [
      'inspection.read',
      'inspection.initiate',
      'inspection.approveTeam',
      'inspection.waive',
      'inspection.approveHandOver',
      'inspection.close',
      'inspection.cancel',
      ...registers,
      'checklist.publish',
      'regulation.write',
      'diary.read',
      'task.write',
      'lot.draw',
    ],
    reads: { inspection: 'ALL' },
  },
  PRINCIPAL: {
    permissions: ['inspection.read', 'inspection.initiateImportant', 'inspection.cancel', ...registers, 'diary.read'],
    reads: { inspection: 'ALL' },
  },
  UNIT_LIAISON: {
    permissions: ['inspection.read', 'inspection.answer', 'regulation.read', 'task.read', 'task.report'],
    reads: { inspection: 'ASSIGNED' },
  },
  COMMUNITY_SECRETARY: { permissions: ['inspection.read'], reads: { inspection: 'ASSIGNED' } },
  ARCHIVIST: {
    permissions: ['inspection.read', 'inspection.archive', ...registers, 'diary.read'],
    reads: { inspection: 'CLOSED' },
  },
};
