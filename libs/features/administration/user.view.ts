import type { UserView } from './user.contract.js';
import type { UserRow } from './user.queries.js';

/** Labels of clearance in the order of the rows' numbers. */
export const CLEARANCES = ['PUBLIC', 'INTERNAL', 'WORK_SECRET'] as const;

/** An account as the outside sees it. */
export function userView(row: UserRow): UserView {
  return {
    id: row.id,
    username: row.username,
    personId: row.person_id,
    personName: row.person_name,
    organizationId: row.organization_id,
    organizationName: row.organization_name,
    roles: row.roles,
    clearance: CLEARANCES[row.clearance] ?? 'PUBLIC',
    disabled: row.disabled,
    version: row.version,
  };
}
