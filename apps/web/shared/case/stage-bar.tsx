import { CheckOutlined } from '@ant-design/icons';
import { workflows } from '../../../../libs/domain/workflows/all.js';
import type { Workflow } from '../../../../libs/kernel/workflow.js';
import { useStateWord } from '../words.js';
import type { CaseEvent } from './case-types.js';

interface Stage {
  readonly state: string;
  readonly standing: 'past' | 'now' | 'ahead';
}

/** Where a case has been, where it stands, and the shortest way from there to an end of its workflow. */
export function StageBar({ kind, state, history }: { kind: string; state: string; history: readonly CaseEvent[] }) {
  const word = useStateWord();
  const workflow = workflows[kind];
  if (!workflow) return null;
  return (
    <ol className="stages">
      {stagesOf(workflow, state, history).map(({ state: each, standing }) => (
        <li
          key={each}
          className={`stage stage-${standing}`}
          {...(standing === 'now' ? { 'aria-current': 'step' } : {})}
        >
          <span className="stage-mark">{standing === 'past' && <CheckOutlined aria-hidden="true" />}</span>
          {word(kind, each)}
        </li>
      ))}
    </ol>
  );
}

function stagesOf(workflow: Workflow, now: string, history: readonly CaseEvent[]): Stage[] {
  const been = history.map(({ to }) => to).filter((each) => each !== now && each in workflow.states);
  const past = been.filter((each, index) => been.indexOf(each) === index);
  const ahead = shortestWay(workflow, now).filter((each) => !past.includes(each));
  return [
    ...past.map((state) => ({ state, standing: 'past' as const })),
    { state: now, standing: 'now' },
    ...ahead.map((state) => ({ state, standing: 'ahead' as const })),
  ];
}

/** Breadth first over the table's own moves, in its own order. */
function shortestWay({ actions, states }: Workflow, from: string): string[] {
  const behind = new Map<string, string>();
  const queue = [from];
  for (const state of queue) {
    if (states[state]?.final) return wayTo(state, from, behind);
    for (const { from: starts, to } of Object.values(actions)) {
      if (to === 'SAME' || !starts.includes(state) || behind.has(to) || to === from) continue;
      behind.set(to, state);
      queue.push(to);
    }
  }
  return [];
}

function wayTo(end: string, start: string, behind: ReadonlyMap<string, string>): string[] {
  const way: string[] = [];
  for (let state: string | undefined = end; state !== undefined && state !== start; state = behind.get(state))
    way.unshift(state);
  return way;
}
