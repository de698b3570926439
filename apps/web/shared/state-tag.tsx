import { workflows } from '../../../libs/domain/workflows/all.js';
import { useStateWord } from './words.js';

/** A state in its workflow's word; ended cases look ended. */
export function StateTag({ kind, state }: { kind: string; state: string }) {
  const word = useStateWord();
  const isClosed = workflows[kind]?.states[state]?.closed === true;
  return <span className={isClosed ? 'state state-closed' : 'state'}>{word(kind, state)}</span>;
}
