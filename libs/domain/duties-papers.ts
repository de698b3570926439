import type { Duties } from './role-table.js';

const filling = ['letterTemplate.read', 'phrase.use'] as const;
const noticing = ['suggestionNotice.read', 'suggestionNotice.collect'] as const;
const sorting = [...noticing, 'suggestionNotice.write', 'suggestionNotice.reply'] as const;

/** What papers add to roles beside the letters themselves (procedures §4.1, letter and notice columns). */
export const paperDuties: Duties = {
  PETITION_CLERK: { permissions: noticing, reads: { suggestionNotice: 'ASSIGNED' } },
  PETITION_HEAD: { permissions: [...noticing, 'phrase.use'], reads: { suggestionNotice: 'ALL' } },
  SUPERVISION_OFFICER: { permissions: [...filling, ...sorting], reads: { suggestionNotice: 'ASSIGNED' } },
  SUPERVISION_HEAD: {
    permissions: [
      ...filling,
      ...sorting,
      'letterTemplate.write',
      'phrase.share',
      'appraisal.read',
      'suggestionNotice.issue',
    ],
    reads: { suggestionNotice: 'ALL' },
  },
  INVESTIGATOR: { permissions: [...filling, ...noticing], reads: { suggestionNotice: 'ASSIGNED' } },
  TRIAL_OFFICER: { permissions: ['phrase.use'] },
  CONDUCT_OFFICER: {
    permissions: [...filling, ...sorting, 'suggestionNotice.issue', 'appraisal.read'],
    reads: { suggestionNotice: 'ALL' },
  },
  STATIONED_OFFICER: { permissions: [...filling, ...sorting], reads: { suggestionNotice: 'ASSIGNED' } },
  REGISTRY: { permissions: [...filling, 'letterTemplate.write', 'phrase.share', 'documentSeries.write'] },
  DEPUTY: {
    permissions: [...filling, 'letterTemplate.publish', 'phrase.share', 'appraisal.read', 'suggestionNotice.read'],
    reads: { suggestionNotice: 'ALL' },
  },
  PRINCIPAL: {
    permissions: [...filling, 'letterTemplate.publish', 'phrase.share', 'appraisal.read', 'suggestionNotice.read'],
    reads: { suggestionNotice: 'ALL' },
  },
  UNIT_LIAISON: {
    permissions: ['suggestionNotice.read', 'suggestionNotice.reply'],
    reads: { suggestionNotice: 'ASSIGNED' },
  },
  COMMUNITY_SECRETARY: {
    permissions: [...sorting, 'suggestionNotice.issue', 'suggestionNotice.archive', 'phrase.use'],
    reads: { suggestionNotice: 'ALL' },
  },
  RECEPTIONIST: { permissions: noticing, reads: { suggestionNotice: 'ASSIGNED' } },
  APPOINTEE: { permissions: noticing, reads: { suggestionNotice: 'ASSIGNED' } },
  ARCHIVIST: {
    permissions: ['suggestionNotice.read', 'suggestionNotice.archive'],
    reads: { suggestionNotice: 'CLOSED' },
  },
};
