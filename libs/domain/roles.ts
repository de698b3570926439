import { clueDuties } from './duties-clues.js';
import { documentDuties } from './duties-documents.js';
import { inspectionDuties } from './duties-inspections.js';
import { paperDuties } from './duties-papers.js';
import { tenderDuties } from './duties-tenders.js';
import { type Duties, type Role, type RoleDefinition, roleTable } from './role-table.js';

export type { Role, RoleDefinition };

/** What each area adds to the table, a file of its own each (`duties-<area>.ts`). */
const areas: readonly Duties[] = [clueDuties, documentDuties, inspectionDuties, paperDuties, tenderDuties];

const withDuties = (code: Role, base: RoleDefinition): RoleDefinition => {
  const added = areas.flatMap((duties) => duties[code] ?? []);
  return {
    ...base,
    permissions: [...new Set([...base.permissions, ...added.flatMap(({ permissions }) => permissions ?? [])])],
    reads: Object.assign({}, base.reads, ...added.map(({ reads }) => reads)),
  };
};

/** Every role with all that it may do and read. */
export const roles = Object.fromEntries(
  Object.entries<RoleDefinition>(roleTable).map(([code, base]) => [code, withDuties(code as Role, base)]),
) as Readonly<Record<Role, RoleDefinition>>;

/** The definition of a role by its code, or undefined for a code that is none. */
export function roleOf(code: string): RoleDefinition | undefined {
  return Object.hasOwn(roles, code) ? roles[code as Role] : undefined;
}
