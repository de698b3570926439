import type { Duties } from './role-table.js';

const adding = { permissions: ['document.add'] } as const;

/** Whoever handles or oversees a case attaches to it; the archivist takes it as it is. */
export const documentDuties: Duties = {
  PETITION_CLERK: adding,
  PETITION_HEAD: adding,
  CLUE_MANAGER: adding,
  SUPERVISION_OFFICER: adding,
  SUPERVISION_HEAD: adding,
  INVESTIGATOR: adding,
  TRIAL_OFFICER: adding,
  CONDUCT_OFFICER: adding,
  STATIONED_OFFICER: adding,
  REGISTRY: adding,
  DEPUTY: adding,
  PRINCIPAL: adding,
  INTERNAL_SUPERVISOR: adding,
  UNIT_LIAISON: adding,
  COMMUNITY_SECRETARY: adding,
};
