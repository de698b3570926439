import { workflows } from '../../../../libs/domain/workflows/all.js';
import type { AllowedAction, CaseView } from './case-types.js';
import { wayAhead } from './way-ahead.js';

/** What may be done to a case: first what takes it along its way, then what takes it elsewhere, then what leaves it where it is. */
export function inOrder(
  kind: string,
  { state, actions }: Pick<CaseView, 'state' | 'actions'>,
): readonly AllowedAction[] {
  const workflow = workflows[kind];
  if (!workflow) return actions;
  const [next] = wayAhead(workflow, state);
  const rank = ({ action }: AllowedAction) => {
    const to = workflow.actions[action]?.to;
    return to === next ? 0 : to === 'SAME' ? 2 : 1;
  };
  return [...actions].sort((a, b) => rank(a) - rank(b));
}
