import { workflows } from '../../../libs/domain/workflows/all.js';
import { type Guard, guards } from '../../../libs/domain/workflows/define.js';
import type { Workflow } from '../../../libs/kernel/workflow.js';
import { code, page, table, words } from './markdown.js';

/** `docs/generated/workflows.md`: a diagram and a table a workflow, and the guards. */
export function workflowsPage(): string {
  return page('Workflows', 'Which action takes a case from where to where, who may, and what must hold.', [
    ...Object.values(workflows).flatMap((workflow) => [
      `## ${words(workflow)}`,
      diagram(workflow),
      states(workflow),
      actions(workflow),
    ]),
    '## Guards',
    table(
      ['Guard', 'What must hold'],
      Object.entries(guards).map(([guard, label]) => [code(guard), words(label)]),
    ),
  ]);
}

/** Actions that keep the state stand in the table alone: loops would hide the way. */
function diagram({ initial, states: all, actions: table }: Workflow): string {
  const moves = Object.entries(table).flatMap(([action, { zh, from, to }]) =>
    to === 'SAME' ? [] : from.map((state) => `  ${state} --> ${to}: ${zh} ${action}`),
  );
  const ends = Object.entries(all).flatMap(([state, { final }]) => (final ? [`  ${state} --> [*]`] : []));
  const names = Object.entries(all).map(([state, { zh }]) => `  ${state}: ${zh} ${state}`);
  return ['```mermaid', 'stateDiagram-v2', ...names, `  [*] --> ${initial}`, ...moves, ...ends, '```'].join('\n');
}

function states({ states: all }: Workflow): string {
  const rows = Object.entries(all).map(([state, definition]) => [
    code(state),
    words(definition),
    definition.final ? 'final' : definition.closed ? 'closed' : '',
  ]);
  return table(['State', '', ''], rows);
}

function actions({ actions: all }: Workflow): string {
  const rows = Object.entries(all).map(([action, { from, to, permission, requires, within, source, ...label }]) => [
    `${code(action)} ${words(label)}`,
    from.map(code).join(' '),
    code(to),
    code(permission),
    (requires ?? []).map((guard) => code(guard as Guard)).join(' '),
    within === undefined ? '' : code(within),
    source,
  ]);
  return table(['Action', 'From', 'To', 'Permission', 'Guards', 'Clock', 'Source'], rows);
}
