/** A label in both languages of the house. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

/** A state of a workflow; `final` states have no way out, `closed` ones refuse every change of content. */
export interface StateDefinition extends Label {
  readonly final?: true;
  readonly closed?: true;
}

/** An action: who may (`permission`), from where, to where, what must hold (`requires`), which clock it starts (`within`). */
export interface ActionDefinition<
  State extends string,
  Permission extends string,
  Guard extends string,
  Clock extends string,
  Action extends string = string,
> extends Label {
  readonly from: readonly State[];
  /** The state afterwards; `SAME` keeps the state (a correction, a hand-over inside the state). */
  readonly to: State | 'SAME';
  readonly permission: Permission;
  readonly requires?: readonly Guard[];
  /** Nobody does this who did one of these on the same case, nor for whom it was done; the database keeps it too. */
  readonly apartFrom?: readonly Action[];
  readonly within?: Clock;
  /** The article or design note that this row transcribes. */
  readonly source: string;
}

/** A workflow as data; the engine, the database, the API, the console, the docs and the tests read it. */
export interface Workflow<
  Name extends string = string,
  State extends string = string,
  Action extends string = string,
  Permission extends string = string,
  Guard extends string = string,
  Clock extends string = string,
> extends Label {
  readonly name: Name;
  readonly initial: State;
  readonly states: Readonly<Record<State, StateDefinition>>;
  readonly actions: Readonly<Record<Action, ActionDefinition<State, Permission, Guard, Clock, Action>>>;
}

/** What the vocabulary of a house allows in its workflows: permissions, guards and clocks. */
export interface WorkflowVocabulary {
  readonly permission: string;
  readonly guard: string;
  readonly clock: string;
}

/**
 * Makes the `defineWorkflow` of a house whose permissions, guards and clocks are closed unions: an unknown state,
 * permission, guard or clock does not compile.
 */
export function workflowDefiner<V extends WorkflowVocabulary>() {
  return function defineWorkflow<const Name extends string, const State extends string, const Action extends string>(
    workflow: Label & {
      readonly name: Name;
      readonly initial: NoInfer<State>;
      readonly states: Readonly<Record<State, StateDefinition>>;
      readonly actions: Readonly<
        Record<Action, ActionDefinition<NoInfer<State>, V['permission'], V['guard'], V['clock'], NoInfer<Action>>>
      >;
    },
  ): Workflow<Name, State, Action, V['permission'], V['guard'], V['clock']> {
    refuseUnsound(workflow);
    return workflow;
  };
}

/** One row of the table spelt out: `action` takes a case from `from` to `to`. */
export interface Transition {
  readonly action: string;
  readonly from: string;
  readonly to: string;
}

/** Every (action, from, to) of the workflow, in table order; what the database's own copy holds. */
export function transitionsOf(workflow: Workflow): readonly Transition[] {
  return Object.entries(workflow.actions).flatMap(([action, { from, to }]) =>
    from.map((state) => ({ action, from: state, to: to === 'SAME' ? state : to })),
  );
}

/** Throws where a state is unreachable, a final state has a way out, or another state is a dead end. */
function refuseUnsound(workflow: Workflow): void {
  const transitions = transitionsOf(workflow);
  const reached = new Set([workflow.initial]);
  for (let size = 0; size !== reached.size; ) {
    size = reached.size;
    for (const { from, to } of transitions) if (reached.has(from)) reached.add(to);
  }
  for (const [state, { final }] of Object.entries(workflow.states)) {
    const leaves = transitions.some(({ from, to }) => from === state && to !== state);
    if (!reached.has(state)) throw new Error(`workflow ${workflow.name}: state ${state} is unreachable`);
    if (final && leaves) throw new Error(`workflow ${workflow.name}: final state ${state} has a way out`);
    if (!final && !leaves) throw new Error(`workflow ${workflow.name}: state ${state} is a dead end but not final`);
  }
}
