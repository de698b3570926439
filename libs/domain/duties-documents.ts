import type { Permission } from './permissions.js';
import type { Duties } from './role-table.js';

const doing = (...permissions: readonly Permission[]) => ({ permissions });
const adding = doing('document.add');
const heading = doing('document.add', 'case.export', 'handover.order', 'retention.read', 'retention.list');
const leading = doing(
  'document.add',
  'case.export',
  'handover.order',
  'retention.read',
  'retention.hold',
  'retention.review',
);

/**
 * Whoever handles or oversees a case attaches to it; heads and leaders export and hand over. A list of destruction is
 * made by case supervision or the office that read the cases, reviewed by a leader, and carried out by the archivist.
 */
export const documentDuties: Duties = {
  PETITION_CLERK: adding,
  PETITION_HEAD: heading,
  CLUE_MANAGER: doing('document.add', 'case.export', 'retention.read', 'retention.hold', 'retention.list'),
  SUPERVISION_OFFICER: adding,
  SUPERVISION_HEAD: heading,
  INVESTIGATOR: adding,
  TRIAL_OFFICER: adding,
  CONDUCT_OFFICER: doing('document.add', 'retention.read', 'retention.list'),
  STATIONED_OFFICER: adding,
  REGISTRY: adding,
  DEPUTY: leading,
  PRINCIPAL: leading,
  INTERNAL_SUPERVISOR: doing('document.add', 'case.export', 'retention.read', 'retention.hold'),
  UNIT_LIAISON: adding,
  COMMUNITY_SECRETARY: adding,
  ARCHIVIST: doing('case.export', 'retention.read', 'retention.destroy'),
};
