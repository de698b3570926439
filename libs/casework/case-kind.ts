import type { DeadlineKey } from '../domain/deadlines.js';
import type { Guard } from '../domain/workflows/define.js';
import type { LegalDay } from '../kernel/legal-day.js';
import type { Workflow } from '../kernel/workflow.js';
import type { Actor } from '../platform/identity/actor.js';
import type { Statement } from '../platform/unit-of-work/statement.js';
import type { Transaction } from '../platform/unit-of-work/transaction.js';
import type { CaseSpine } from './case-file.js';

/** What an action changes beside state and history. Absent fields stay as they are. */
export interface Effect {
  readonly holder?: { readonly key: number };
  readonly organ?: { readonly key: number };
  readonly assignees?: readonly number[];
  readonly outcome?: string | null;
  readonly programmeKey?: number | null;
  readonly title?: string;
  readonly receivedAt?: string;
  readonly secrecy?: CaseSpine['secrecy'];
  /** Series from which the case takes its number now. */
  readonly numberFrom?: {
    readonly series: string;
    readonly year: number;
    /** What stands before and after the bare serial; without it the form is `BJ-XF-2026-0001`. */
    readonly form?: { readonly before: string; readonly after: string };
  };
  /** The clock that starts counts from this day, by this rule, where it is not today's and the table's. */
  readonly clock?: {
    readonly from: LegalDay;
    readonly rule?: DeadlineKey;
    /** The day that the case itself names as its end, after `from`; the rule's own length gives way to it. */
    readonly until?: LegalDay;
  };
  /** Old values of what was corrected, for the history; names of fields for the audit. */
  readonly changes?: Readonly<Record<string, unknown>>;
  /** Further statements of the feature, before and after the step. */
  readonly before?: readonly Sending[];
  readonly after?: readonly Sending[];
}

/** A statement with its values. */
export type Sending = readonly [Statement<unknown>, readonly unknown[]];

/** What a guard looks at. `body` is undefined when only the list of actions is wanted: guards on the body then pass. */
export interface GuardContext<Facts, Body> {
  readonly actor: Actor;
  /** The actor, and the absent colleague for whom they act: account keys. Duties are separated between hands. */
  readonly hands: readonly number[];
  readonly facts: Facts;
  readonly action: string;
  readonly body: Body | undefined;
}

/** What an effect is worked out from. */
export interface Deed<Facts, Body> {
  readonly tx: Transaction;
  readonly hands: readonly number[];
  readonly facts: Facts;
  readonly body: Body;
}

/** A kind of case as the engine sees it: its table, its guards, how to load it under lock and how to answer it. */
export interface CaseKind<Facts extends CaseSpine, Body> {
  readonly workflow: Workflow;
  /** The guards that the table names; one that is missing here never holds, and the start refuses it. */
  readonly guards: Readonly<Partial<Record<Guard, (context: GuardContext<Facts, Body>) => boolean>>>;
  readonly load: Statement<{ facts: Facts }>;
  readonly answer: Statement<{ body: string; facts: Facts }>;
  readonly effects: Readonly<Record<string, (deed: Deed<Facts, Body>) => Effect | Promise<Effect>>>;
}

/** The kind itself; throws where its workflow requires a guard that nobody implemented. */
export function soundKind<Facts extends CaseSpine, Body>(kind: CaseKind<Facts, Body>): CaseKind<Facts, Body> {
  const missing = Object.values(kind.workflow.actions)
    .flatMap(({ requires = [] }) => requires)
    .filter((guard) => !Object.hasOwn(kind.guards, guard));
  if (missing.length > 0) throw new Error(`workflow ${kind.workflow.name}: nobody implements ${missing.join(', ')}`);
  return kind;
}
