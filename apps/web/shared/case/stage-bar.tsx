import { CheckOutlined } from '@ant-design/icons';
import { workflows } from '../../../../libs/domain/workflows/all.js';
import type { Workflow } from '../../../../libs/kernel/workflow.js';
import { useStateWord } from '../words.js';
import type { CaseEvent } from './case-types.js';
import { wayAhead } from './way-ahead.js';

interface Stage {
  readonly state: string;
  readonly standing: 'past' | 'now' | 'ahead';
}

/** Where a case has been, where it stands, and a way from there to the end of its workflow. */
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
  const ahead = wayAhead(workflow, now).filter((each) => !past.includes(each));
  return [
    ...past.map((state) => ({ state, standing: 'past' as const })),
    { state: now, standing: 'now' },
    ...ahead.map((state) => ({ state, standing: 'ahead' as const })),
  ];
}
