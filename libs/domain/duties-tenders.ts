import type { Duties } from './role-table.js';

/** Procedures §4.1, column "project/tender": who keeps the register, who observes, who decides. */
export const tenderDuties: Duties = {
  SUPERVISION_OFFICER: {
    permissions: ['tender.read', 'tender.observe', 'tender.recommend', 'tender.screen', 'saving.propose'],
    reads: { tender: 'ASSIGNED' },
  },
  SUPERVISION_HEAD: {
    permissions: [
      'tender.read',
      'tender.challenge',
      'tender.observe',
      'tender.recommend',
      'tender.assign',
      'tender.screen',
      'tender.exchange',
      'saving.propose',
    ],
    reads: { tender: 'ALL' },
  },
  INVESTIGATOR: { permissions: ['tender.read'], reads: { tender: 'ASSIGNED' } },
  CONDUCT_OFFICER: { permissions: ['tender.read', 'tender.screen', 'tender.exchange'], reads: { tender: 'ALL' } },
  STATIONED_OFFICER: {
    permissions: [
      'tender.read',
      'tender.write',
      'tender.challenge',
      'tender.observe',
      'tender.recommend',
      'tender.screen',
      'tender.exchange',
      'saving.propose',
    ],
    reads: { tender: 'ASSIGNED' },
  },
  DEPUTY: {
    permissions: [
      'tender.read',
      'tender.decide',
      'tender.assign',
      'tender.screen',
      'tender.exchange',
      'saving.confirm',
    ],
    reads: { tender: 'ALL' },
  },
  PRINCIPAL: { permissions: ['tender.read', 'tender.screen', 'saving.confirm'], reads: { tender: 'ALL' } },
  UNIT_LIAISON: { permissions: ['tender.read', 'tender.write', 'tender.challenge'], reads: { tender: 'ASSIGNED' } },
  APPOINTEE: { permissions: ['tender.read', 'tender.observe'], reads: { tender: 'ASSIGNED' } },
  ARCHIVIST: { permissions: ['tender.read'], reads: { tender: 'CLOSED' } },
};
