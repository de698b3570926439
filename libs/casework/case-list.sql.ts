import { type CaseKindName, caseKinds } from '../domain/case-kinds.js';
import type { Actor, Scope } from '../platform/identity/actor.js';
import { READING_PARAMETERS } from '../platform/unit-of-work/statement.js';

/** Collects the values of a statement's parameters and names their places. */
export class Parameters {
  readonly values: unknown[] = [];

  /** The place of `value`, typed: `$7::int`. */
  add(value: unknown, type: string): string {
    this.values.push(value);
    return `$${READING_PARAMETERS + this.values.length}::${type}`;
  }
}

/** How a list runs: the column, its type, and whether newest come first. */
export interface CaseOrder {
  readonly column: 'due_on' | 'received_at';
  readonly type: 'date' | 'timestamptz';
  readonly isDescending: boolean;
}

/** What rows a list wants, as SQL over `case_file c`; every condition is already typed and placed. */
export interface CaseWish {
  readonly kind: CaseKindName;
  readonly order: CaseOrder;
  /** States asked for; `onlyOpen` when all of them are open ones, so that the partial index serves. */
  readonly states: readonly string[];
  readonly onlyOpen: boolean;
  /** False where the states stand in `conditions` (a list as of an earlier instant). */
  readonly byCurrentState: boolean;
  readonly within: { readonly key: number; readonly path: readonly number[] } | undefined;
  readonly conditions: readonly string[];
  /** Sort value and key of the last row of the page before. */
  readonly after: readonly (string | number | null)[] | undefined;
}

/**
 * The keys of the cases that `actor` sees and `wish` wants: a UNION of the ways in which this reader may come to see a
 * case, each ordered along an index and cut to `limit`. The same rule as the policies (migrations/policy.ts), said with
 * the reader's own scopes so that the planner has an index to walk; the policies then look at every row again.
 */
export function visibleKeys(actor: Actor, wish: CaseWish, parameters: Parameters, limit: string): string {
  const { column, type, isDescending } = wish.order;
  const direction = isDescending ? 'DESC' : 'ASC';
  const end = `ORDER BY c.${column} ${direction}, c.key ${direction} LIMIT ${limit}`;
  const states = parameters.add(wish.states, 'text[]');
  const conditions = [
    `c.kind = ${caseKinds[wish.kind]}`,
    `c.secrecy <= ${parameters.add(actor.clearance, 'int')}`,
    `NOT (${parameters.add(actor.userKey, 'int')} = ANY(c.recused))`,
    ...(wish.after
      ? [
          `(c.${column}, c.key) ${isDescending ? '<' : '>'} (${parameters.add(wish.after[0], type)}, ${parameters.add(wish.after[1], 'bigint')})`,
        ]
      : []),
    ...wish.conditions,
  ];
  const select = `SELECT c.key, c.${column} AS sort FROM case_file c WHERE ${conditions.join(' AND ')}`;
  const inState = wish.byCurrentState ? `c.state = ANY(${states})` : `${states} IS NOT NULL`;
  // In due order the index leads with the state: one short walk a state beats one long walk with a filter.
  const reading = (where: string) =>
    wish.onlyOpen && wish.byCurrentState && column === 'due_on'
      ? `(SELECT x.key, x.sort FROM unnest(${states}) AS st(state) CROSS JOIN LATERAL
          (${select} AND c.is_open AND c.state = st.state AND ${where} ${end}) x)`
      : `(${select} AND ${inState} AND ${where} ${end})`;
  const { all, closed } = actor.reach[wish.kind];
  const at = scopeCondition(wish.within, actor.isTreeMoving, parameters);
  const mine = parameters.add(actor.userKey, 'int');
  const ways = [
    ...all.scopes.flatMap((scope) => at(scope).map(reading)),
    ...exactly(all.exact, parameters).map((where) => reading(`${where} AND ${at.filter}`)),
    ...closed.scopes.flatMap((scope) => at(scope).map((where) => reading(`NOT c.is_open AND ${where}`))),
    ...exactly(closed.exact, parameters).map((where) => reading(`NOT c.is_open AND ${where} AND ${at.filter}`)),
    `(SELECT c.key, c.${column} AS sort FROM case_assignee mine JOIN case_file c ON c.key = mine.case_key
      WHERE mine.user_key = ${mine} AND ${[...conditions, inState, at.filter].join(' AND ')} ${end})`,
  ];
  return ways.join('\nUNION\n');
}

function exactly(keys: readonly number[], parameters: Parameters): string[] {
  return keys.length === 0 ? [] : [`c.org_key = ANY(${parameters.add(keys, 'int[]')})`];
}

/**
 * Says a reader's scope, narrowed to the subtree asked for, by the ancestor columns. While the tree is moving those of
 * that subtree may be behind; then the owning organisation's own path decides.
 */
function scopeCondition(within: CaseWish['within'], isTreeMoving: boolean, parameters: Parameters) {
  const filter = within
    ? `EXISTS (SELECT 1 FROM organization h WHERE h.key = c.org_key AND ${parameters.add(within.key, 'int')} = ANY(h.path))`
    : 'true';
  const at = (key: number, level: number) => `c.o${level} = ${parameters.add(key, 'int')}`;
  const narrowed = ({ organizationKey, level, path }: Scope): string[] => {
    if (!within || path.includes(within.key)) return [at(organizationKey, level)];
    if (isTreeMoving) return [`${at(organizationKey, level)} AND ${filter}`];
    return within.path.includes(organizationKey) ? [at(within.key, within.path.length)] : [];
  };
  return Object.assign(narrowed, { filter });
}
