import type { Permission } from '../domain/permissions.js';
import { apartGuard, type Guard } from '../domain/workflows/define.js';
import type { ActionDefinition } from '../kernel/workflow.js';
import { type Actor, mayAt, onBehalfOf } from '../platform/identity/actor.js';
import { type CaseSpine, handsBehind } from './case-file.js';
import type { CaseKind, GuardContext } from './case-kind.js';

/** One row of a case's `actions`. */
export interface AllowedAction {
  readonly action: string;
  readonly label: { readonly zh: string; readonly en: string };
  readonly blockedBy: readonly string[];
}

/** What `actor` may do with a case now, with the guards that block it: the `actions` of every answer. */
export function allowedActions<Facts extends CaseSpine, Body>(
  kind: CaseKind<Facts, Body>,
  actor: Actor,
  facts: Facts,
): AllowedAction[] {
  return Object.entries(kind.workflow.actions)
    .filter(([, { from, permission }]) => from.includes(facts.state) && mayOn(actor, permission as Permission, facts))
    .map(([action, definition]) => {
      const hands = handsOf(actor, definition.permission as Permission, facts);
      const blockedBy = failingGuards(kind, definition, { actor, hands, facts, action, body: undefined });
      return { action, label: { zh: definition.zh, en: definition.en }, blockedBy };
    });
}

/** Names of the guards that do not hold, separation of duty first. */
export function failingGuards<Facts extends CaseSpine, Body>(
  kind: CaseKind<Facts, Body>,
  { requires, apartFrom }: ActionDefinition<string, string, string, string>,
  context: GuardContext<Facts, Body>,
): string[] {
  const { facts, hands } = context;
  const isApart = !apartFrom || !handsBehind(facts, apartFrom).some((key) => hands.includes(key));
  const failing = (requires ?? []).filter((guard) => kind.guards[guard as Guard]?.(context) !== true);
  return isApart ? failing : [apartGuard.name, ...failing];
}

/** Whether `permission` is the actor's on this case: by a grant over its holder, or by being assigned to it. */
export function mayOn(actor: Actor, permission: Permission, facts: CaseSpine): boolean {
  if (!actor.permissions.has(permission)) return false;
  return facts.assignees.includes(actor.userKey) || mayAt(actor, permission, facts.holderPath);
}

/** Account keys that act when the actor uses `permission` on this case: their own, and the absent colleague's. */
export function handsOf(actor: Actor, permission: Permission, facts: CaseSpine): readonly number[] {
  const absent = onBehalfOf(actor, permission, facts.holderPath);
  return absent === null ? [actor.userKey] : [actor.userKey, absent];
}
