import { type CaseKindName, caseKindNames, caseKinds } from '../../domain/case-kinds.js';
import type { Permission } from '../../domain/permissions.js';
import { Problem } from '../../domain/problems.js';
import { type RoleDefinition, roleOf } from '../../domain/roles.js';

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
  /** Where the actor reads each kind of case, beside what is assigned to them. */
  readonly reach: Readonly<Record<CaseKindName, KindReach>>;
  /** True while a move of the tree is being written down on the cases. */
  readonly isTreeMoving: boolean;
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
  readonly path: readonly number[];
}

/** Where somebody reads: subtrees, and owning organisations instead while a move of the tree is being written down. */
export interface Settled {
  /** A minimal cover of subtrees, with each root's level (1–5). */
  readonly scopes: readonly Scope[];
  readonly exact: readonly number[];
}

/** How far somebody reads one kind of case. */
export interface KindReach {
  readonly all: Settled;
  readonly closed: Settled;
}

/** What `describeActor` starts from; `organizations` lists (key, path) of the whole tree, only while a move is pending. */
export interface ActorFacts
  extends Omit<Actor, 'permissions' | 'reach' | 'isTreeMoving' | 'context' | 'countingContext'> {
  readonly moves: readonly PendingMove[];
  readonly organizations: readonly { readonly key: number; readonly path: readonly number[] }[];
}

/** Works out permissions, scopes and context from the grants in force. Pure. */
export function describeActor({ moves, organizations, ...facts }: ActorFacts): Actor {
  const permissions = new Set<Permission>([
    'self.read',
    ...facts.grants.flatMap(({ role }) => roleOf(role)?.permissions ?? []),
  ]);
  const reachBy = (grants: readonly EffectiveGrant[]) => {
    const within = (holds: (role: RoleDefinition) => boolean) => {
      const reaching = grants.filter(({ role }) => holds(roleOf(role) ?? NOBODY));
      return settle(reaching, moves, organizations);
    };
    return (everything: (kind: CaseKindName) => (role: RoleDefinition) => boolean) =>
      perKind((kind) => ({
        all: within(everything(kind)),
        closed: within(({ reads }) => reads[kind] === 'CLOSED'),
      }));
  };
  const reads = (kind: CaseKindName) => (role: RoleDefinition) => role.reads[kind] === 'ALL';
  const counts = (kind: CaseKindName) => (role: RoleDefinition) =>
    role.permissions.includes('statistics.read') || role.reads[kind] === 'ALL';
  const own = reachBy(facts.grants.filter(({ onBehalfOf }) => onBehalfOf === null));
  const acting = reachBy(facts.grants.filter(({ onBehalfOf }) => onBehalfOf !== null));
  const absent = new Set(facts.grants.flatMap(({ onBehalfOf }) => onBehalfOf ?? []));
  // In person only: nobody reads this register for an absent colleague.
  const overseen = facts.grants
    .filter(({ role, onBehalfOf }) => onBehalfOf === null && roleOf(role)?.permissions.includes('interference.read'))
    .map(({ organizationKey }) => organizationKey);
  const context = (reading: typeof reads) =>
    contextOf([
      ['mj.clearance', String(facts.clearance)],
      ['mj.sees', sees(own(reading))],
      ['mj.absent', `{${[...absent].join(',')}}`],
      ['mj.acting_sees', sees(acting(reading))],
      ['mj.oversees', `{${overseen.join(',')}}`],
      ['mj.audit', permissions.has('audit.read') ? 'all' : ''],
    ]);
  return {
    ...facts,
    permissions,
    reach: reachBy(facts.grants)(reads),
    isTreeMoving: moves.length > 0,
    context: context(reads),
    countingContext: context(counts),
  };
}

const NOBODY: RoleDefinition = { zh: '', en: '', permissions: [], reads: {} };

const perKind = <Value>(of: (kind: CaseKindName) => Value) =>
  Object.fromEntries(caseKindNames.map((kind) => [kind, of(kind)])) as Record<CaseKindName, Value>;

const CLOSED = 1 << 28;
const EXACTLY = 1 << 29;

/**
 * What the policies read (migrations/policy.ts): every number is kind, closed or not, and organisation, so that one list
 * serves all. Who reads everything somewhere reads the closed cases too.
 */
function sees(reach: Actor['reach']): string {
  const placesOf = ({ scopes, exact }: Settled) => [
    ...scopes.map(({ organizationKey }) => organizationKey),
    ...exact.map((key) => EXACTLY | key),
  ];
  const numbers = caseKindNames.flatMap((kind) => {
    const all = placesOf(reach[kind].all);
    const places = [...all, ...[...all, ...placesOf(reach[kind].closed)].map((place) => CLOSED | place)];
    return places.map((place) => (caseKinds[kind] << 20) | place);
  });
  return `{${numbers.join(',')}}`;
}

/** A setting that is not made is empty for this transaction: nothing to send. */
function contextOf(settings: readonly (readonly [string, string])[]): string[] {
  return settings.filter(([, value]) => value !== '' && value !== '{}').flat();
}

/**
 * The absent colleague for whom `actor` uses `permission` (over an organisation with this path), when they have it only
 * by deputation.
 */
export function onBehalfOf(actor: Actor, permission: Permission, path?: readonly number[]): number | null {
  const giving = actor.grants.filter(
    ({ role, organizationKey }) =>
      roleOf(role)?.permissions.includes(permission) && (path === undefined || path.includes(organizationKey)),
  );
  return giving.some((grant) => grant.onBehalfOf === null) ? null : (giving[0]?.onBehalfOf ?? null);
}

/** The first grant of the actor with `permission`: the desk at which they do what needs no other place. Throws permission-missing. */
export function deskOf(actor: Actor, permission: Permission): EffectiveGrant {
  const desk = actor.grants.find(({ role }) => roleOf(role)?.permissions.includes(permission));
  if (!desk) throw new Problem('permission-missing', { permission });
  return desk;
}

/** True where one of the actor's grants gives `permission` over an organisation with this path. */
export function mayAt(actor: Actor, permission: Permission, path: readonly number[]): boolean {
  return actor.grants.some(
    ({ role, organizationKey }) => path.includes(organizationKey) && roleOf(role)?.permissions.includes(permission),
  );
}

/** Keys of the organisations over whose subtrees the actor has `permission`; an organisation is in scope where its path meets them. */
export function rootsOf(actor: Actor, permission: Permission): readonly number[] {
  return actor.grants
    .filter(({ role }) => roleOf(role)?.permissions.includes(permission))
    .map(({ organizationKey }) => organizationKey);
}

/** Drops subtrees inside others, and spells out those that a pending move makes unsafe to read by ancestors. */
function settle(
  grants: readonly EffectiveGrant[],
  moves: readonly PendingMove[],
  organizations: ActorFacts['organizations'],
): Settled {
  const roots = new Map(grants.map(({ organizationKey, path }) => [organizationKey, path]));
  const outermost = [...roots].filter(([key, path]) => !path.some((above) => above !== key && roots.has(above)));
  // A root that only changes its level is unsafe too: lists look for it at one level.
  const unsafe = (key: number) => moves.some(({ oldPath, newPath }) => oldPath.indexOf(key) !== newPath.indexOf(key));
  return {
    scopes: outermost
      .filter(([key]) => !unsafe(key))
      .map(([key, path]) => ({ organizationKey: key, level: path.length, path })),
    exact: organizations
      .filter(({ path }) => outermost.some(([key]) => unsafe(key) && path.includes(key)))
      .map(({ key }) => key),
  };
}
