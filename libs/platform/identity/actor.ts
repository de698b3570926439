import type { Permission } from '../../domain/permissions.js';
import { type Reach, roleOf } from '../../domain/roles.js';

/** One grant in force: a role over a subtree; `onBehalfOf` names the absent colleague when it comes by deputation. */
export interface EffectiveGrant {
  readonly role: string;
  readonly organizationKey: number;
  readonly path: readonly number[];
  readonly onBehalfOf: number | null;
}

/** A pending move of the tree: rows of `orgKey` may still carry `oldPath`. */
export interface PendingMove {
  readonly oldPath: readonly number[];
  readonly newPath: readonly number[];
}

/** Who asks, as the database knows them at one epoch of authority. Immutable; a change of authority makes a new one. */
export interface Actor {
  readonly sessionId: string;
  readonly epoch: string;
  readonly userKey: number;
  readonly userId: string;
  readonly username: string;
  readonly personId: string;
  readonly personName: string;
  readonly organizationKey: number;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly clearance: number;
  readonly grants: readonly EffectiveGrant[];
  readonly permissions: ReadonlySet<Permission>;
  /** Where the actor reads complaints: minimal cover of subtrees, with each root's level (1–5). */
  readonly complaintScopes: readonly Scope[];
  /** Owning organisations to use instead of a subtree while a move of the tree is being written down. */
  readonly complaintExact: readonly number[];
  readonly complaintClosedScopes: readonly Scope[];
  /** The context variables of the session's statements, name and value alternating. */
  readonly context: readonly string[];
  /** The same with the wider reach of `statistics.read`: counts, never rows. */
  readonly countingContext: readonly string[];
  /** When a grant or deputation next begins or ends by its date; the actor is read again then. */
  readonly validUntil: number;
}

/** Root of a visible subtree and its level in the tree, 1 at the top. */
export interface Scope {
  readonly organizationKey: number;
  readonly level: number;
}

/** What `describeActor` starts from; `organizations` lists (key, path) of the whole tree, only while a move is pending. */
export interface ActorFacts
  extends Omit<
    Actor,
    'permissions' | 'complaintScopes' | 'complaintExact' | 'complaintClosedScopes' | 'context' | 'countingContext'
  > {
  readonly moves: readonly PendingMove[];
  readonly organizations: readonly { readonly key: number; readonly path: readonly number[] }[];
}

/** Works out permissions, scopes and context from the grants in force. Pure. */
export function describeActor({ moves, organizations, ...facts }: ActorFacts): Actor {
  const permissions = new Set<Permission>([
    'self.read',
    ...facts.grants.flatMap(({ role }) => roleOf(role)?.permissions ?? []),
  ]);
  const reaching = (reach: Reach) => facts.grants.filter(({ role }) => roleOf(role)?.reads.complaint === reach);
  const all = settle(reaching('ALL'), moves, organizations);
  const closed = settle(reaching('CLOSED'), moves, organizations);
  const counting = settle(
    facts.grants.filter(
      ({ role }) => roleOf(role)?.permissions.includes('statistics.read') || roleOf(role)?.reads.complaint === 'ALL',
    ),
    moves,
    organizations,
  );
  const context = (scopes: Settled) => [
    'mj.clearance',
    String(facts.clearance),
    'mj.complaint_all',
    arrayText(scopes.scopes.map(({ organizationKey }) => organizationKey)),
    'mj.complaint_exact',
    arrayText(scopes.exact),
    'mj.complaint_closed',
    arrayText(closed.scopes.map(({ organizationKey }) => organizationKey)),
    'mj.audit',
    permissions.has('audit.read') ? 'all' : '',
  ];
  return {
    ...facts,
    permissions,
    complaintScopes: all.scopes,
    complaintExact: all.exact,
    complaintClosedScopes: closed.scopes,
    context: context(all),
    countingContext: context(counting),
  };
}

/** The absent colleague for whom `actor` uses `permission`, when they have it only by deputation. */
export function onBehalfOf(actor: Actor, permission: Permission): number | null {
  const giving = actor.grants.filter(({ role }) => roleOf(role)?.permissions.includes(permission));
  return giving.some((grant) => grant.onBehalfOf === null) ? null : (giving[0]?.onBehalfOf ?? null);
}

/** True where one of the actor's grants gives `permission` over an organisation with this path. */
export function mayAt(actor: Actor, permission: Permission, path: readonly number[]): boolean {
  return actor.grants.some(
    ({ role, organizationKey }) => path.includes(organizationKey) && roleOf(role)?.permissions.includes(permission),
  );
}

interface Settled {
  readonly scopes: readonly Scope[];
  readonly exact: readonly number[];
}

/** Drops subtrees inside others, and spells out those that a pending move makes unsafe to read by ancestors. */
function settle(
  grants: readonly EffectiveGrant[],
  moves: readonly PendingMove[],
  organizations: ActorFacts['organizations'],
): Settled {
  const roots = new Map(grants.map(({ organizationKey, path }) => [organizationKey, path]));
  const outermost = [...roots].filter(([key, path]) => !path.some((above) => above !== key && roots.has(above)));
  const unsafe = (key: number) => moves.some(({ oldPath, newPath }) => oldPath.includes(key) !== newPath.includes(key));
  return {
    scopes: outermost
      .filter(([key]) => !unsafe(key))
      .map(([key, path]) => ({ organizationKey: key, level: path.length })),
    exact: organizations
      .filter(({ path }) => outermost.some(([key]) => unsafe(key) && path.includes(key)))
      .map(({ key }) => key),
  };
}

const arrayText = (keys: readonly number[]) => `{${keys.join(',')}}`;
