import type { Parameters } from '../../casework/case-list.sql.js';
import type { Permission } from '../../domain/permissions.js';
import { roleOf } from '../../domain/roles.js';
import type { Workflow } from '../../kernel/workflow.js';
import type { Actor } from '../../platform/identity/actor.js';

/** States in which a workflow waits for the actor, and the SQL over `case_file c` that says for which cases. */
export interface Todo {
  readonly states: readonly string[];
  readonly condition: string;
}

type Place = { readonly organizationKey: number; readonly path: readonly number[] };

/**
 * What waits for `actor` by the table alone: an action that moves the case on, under a permission that they hold over
 * the holder (at the holder itself where the table says so), or that falls to them as the one assigned. Naming the
 * handlers counts while nobody is assigned. Undefined where nothing can wait for them.
 */
export function todoOf(actor: Actor, workflow: Workflow, parameters: Parameters): Todo | undefined {
  const ways = Object.entries(workflow.actions).flatMap(([action, { from, to, permission, requires = [] }]) => {
    const open = from.filter((state) => !workflow.states[state]?.closed);
    const namesHandlers = action === 'assignHandler';
    if (open.length === 0 || (to === 'SAME' && !namesHandlers) || !actor.permissions.has(permission as Permission))
      return [];
    const places = requires.includes('actorIsAssigned') ? [] : placesOf(actor, permission as Permission);
    const atHolder = requires.includes('actorIsOfHolder');
    const held = places.map((place) =>
      atHolder ? `c.org_key = ${key(place, parameters)}` : below(actor, place, parameters),
    );
    const who = namesHandlers ? held : [...held, `${parameters.add(actor.userKey, 'int')} = ANY(c.assignees)`];
    if (who.length === 0) return [];
    const unassigned = namesHandlers ? ` AND c.assignees = '{}'` : '';
    return [{ open, sql: `(c.state = ANY(${parameters.add(open, 'text[]')}) AND (${who.join(' OR ')})${unassigned})` }];
  });
  if (ways.length === 0) return undefined;
  return {
    states: [...new Set(ways.flatMap(({ open }) => open))],
    condition: `(${ways.map(({ sql }) => sql).join(' OR ')})`,
  };
}

/** The outermost places over which a grant gives the permission. */
function placesOf(actor: Actor, permission: Permission): Place[] {
  const giving = actor.grants.filter(({ role }) => roleOf(role)?.permissions.includes(permission));
  const keys = new Set(giving.map(({ organizationKey }) => organizationKey));
  const outermost = giving.filter(
    ({ organizationKey, path }) => !path.some((above) => above !== organizationKey && keys.has(above)),
  );
  return [...new Map(outermost.map((grant) => [grant.organizationKey, grant])).values()];
}

const key = ({ organizationKey }: Place, parameters: Parameters) => parameters.add(organizationKey, 'int');

/** In the subtree: by the ancestor column, or by the holder's own path while the tree is moving. */
function below(actor: Actor, place: Place, parameters: Parameters): string {
  const root = key(place, parameters);
  return actor.isTreeMoving
    ? `EXISTS (SELECT 1 FROM organization h WHERE h.key = c.org_key AND ${root} = ANY(h.path))`
    : `c.o${place.path.length} = ${root}`;
}
