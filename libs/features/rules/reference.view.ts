import { problems } from '../../domain/problems.js';
import { vocabularies } from '../../domain/vocabularies.js';
import { workflows } from '../../domain/workflows/all.js';
import { guards } from '../../domain/workflows/define.js';
import type { Label, Workflow } from '../../kernel/workflow.js';
import type { ProblemView, VocabularyView, WorkflowView } from './reference.contract.js';

const words = ({ zh, en }: Label): Label => ({ zh, en });

function workflowView({ name, initial, states, actions, ...label }: Workflow): WorkflowView {
  return {
    name,
    label: words(label),
    initial,
    states: Object.entries(states).map(([state, definition]) => ({
      state,
      label: words(definition),
      initial: state === initial,
      closed: definition.closed ?? false,
      final: definition.final ?? false,
    })),
    actions: Object.entries(actions).map(
      ([action, { from, to, permission, requires = [], within, source, ...name }]) => ({
        action,
        label: words(name),
        from: [...from],
        to,
        permission,
        requires: requires.map((guard) => ({ guard, label: words(guards[guard as keyof typeof guards]) })),
        within: within ?? null,
        source,
      }),
    ),
  };
}

/** Every workflow as the wire shows it. */
export const workflowViews: readonly WorkflowView[] = Object.values(workflows).map(workflowView);

/** Every vocabulary as the wire shows it. */
export const vocabularyViews: readonly VocabularyView[] = Object.entries(vocabularies).map(([name, codes]) => ({
  name,
  codes: Object.entries<Label>(codes).map(([code, label]) => ({ code, label: words(label) })),
}));

/** Every problem as the wire shows it. */
export const problemViews: readonly ProblemView[] = Object.entries(problems).map(
  ([code, { status, todo, ...title }]) => ({
    code,
    status,
    title: words(title),
    todo: words(todo),
  }),
);
