import type { Workflow } from '../../../../libs/kernel/workflow.js';

/**
 * The states that a case has before it: the shortest way to the end that lies farthest from the start (an early end, a
 * refusal or an annulment, is not what a case is on its way to), and from there to a final state.
 */
export function wayAhead(workflow: Workflow, now: string): readonly string[] {
  const { states, initial } = workflow;
  if (states[now]?.final) return [];
  const finals = (state: string) => states[state]?.final === true;
  if (states[now]?.closed) return shortest(workflow, now, finals) ?? [];
  const ends = Object.keys(states).filter((state) => states[state]?.closed || states[state]?.final);
  const distance = (end: string) => shortest(workflow, initial, (state) => state === end)?.length ?? 0;
  const goal = ends.reduce((best, end) => (distance(end) > distance(best) ? end : best), ends[0] ?? now);
  const there = shortest(workflow, now, (state) => state === goal);
  if (!there) return shortest(workflow, now, finals) ?? [];
  return finals(goal) ? there : [...there, ...(shortest(workflow, goal, finals) ?? [])];
}

/** Breadth first over the table's own moves, in its own order. */
function shortest({ actions }: Workflow, from: string, isThere: (state: string) => boolean): string[] | undefined {
  const ways = new Map<string, string[]>([[from, []]]);
  for (const [state, way] of ways) {
    if (isThere(state)) return way;
    for (const { from: starts, to } of Object.values(actions))
      if (to !== 'SAME' && starts.includes(state) && !ways.has(to)) ways.set(to, [...way, to]);
  }
  return undefined;
}
