import type { Duties } from './role-table.js';

/** What papers add to roles beside the letters themselves (procedures §4.1, letter and notice columns). */
export const paperDuties: Duties = {
  SUPERVISION_HEAD: { permissions: ['appraisal.read'] },
  CONDUCT_OFFICER: { permissions: ['appraisal.read'] },
  REGISTRY: { permissions: ['documentSeries.write'] },
  DEPUTY: { permissions: ['appraisal.read'] },
  PRINCIPAL: { permissions: ['appraisal.read'] },
};
