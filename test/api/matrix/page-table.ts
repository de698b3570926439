import { describe, expect, it } from '@jest/globals';
import { roles } from '../../../libs/domain/roles.js';
import type { Workflow } from '../../../libs/kernel/workflow.js';
import { type ExpectedMatrix, roleOfColumn } from './expected.js';

interface Row {
  from: string[];
  to: string;
  permission: string;
  apartFrom?: string[];
}
interface Tables {
  actions: Record<string, Row>;
  states: string[];
  roles: Record<string, { permissions: string[] }>;
}

const sorted = (lines: Iterable<string>) => [...new Set(lines)].sort();

/** What the page says, line by line, without places and guards, which only the running application knows. */
const linesOf = (expected: ExpectedMatrix) =>
  sorted([
    ...expected.open.flatMap(({ state, action, to }) => [`${state} ${action} -> ${to}`]),
    ...expected.open.flatMap(({ action, may, guard }) =>
      [...may, ...guard.keys()].map((who) => `${action} by ${roleOfColumn(who)}`),
    ),
    ...expected.apart.map(({ action, after }) => `${action} apart from ${after}`),
    ...[...(expected.sees.values().next().value?.keys() ?? [])].map((state) => `state ${state}`),
    ...[...expected.sees].map(([column, cells]) => `${roleOfColumn(column)} reads ${reachOnPage([...cells.values()])}`),
  ]);

function reachOnPage(cells: readonly string[]): string {
  if (cells.every((cell) => cell === '403')) return 'nothing';
  return 'something';
}

/** The same lines as the two tables of the program would write them. */
function inTables({ actions, states, roles: all }: Tables, read: string): string[] {
  return sorted([
    ...Object.entries(actions).flatMap(([action, { from, to }]) =>
      from.map((state) => `${state} ${action} -> ${to === 'SAME' ? state : to}`),
    ),
    ...Object.entries(actions).flatMap(([action, { permission }]) =>
      Object.entries(all).flatMap(([role, { permissions }]) =>
        permissions.includes(permission) ? [`${action} by ${role}`] : [],
      ),
    ),
    ...Object.entries(actions).flatMap(([action, { apartFrom }]) =>
      (apartFrom ?? []).map((after) => `${action} apart from ${after}`),
    ),
    ...states.map((state) => `state ${state}`),
    ...Object.entries(all).map(
      ([role, { permissions }]) => `${role} reads ${permissions.includes(read) ? 'something' : 'nothing'}`,
    ),
  ]);
}

/** Holds a page of what is expected against the tables of the program, and shows that no change of these goes unnoticed. */
export function describePage(expected: ExpectedMatrix, workflow: Workflow, read: string): void {
  const onPage = linesOf(expected);
  const tables = (): Tables =>
    structuredClone({ actions: workflow.actions, states: Object.keys(workflow.states), roles }) as unknown as Tables;
  const holders = (permission: string) =>
    Object.entries(tables().roles)
      .filter(([, { permissions }]) => permissions.includes(permission))
      .map(([role]) => role)
      .join();

  describe('the page of what is expected', () => {
    it('says what the workflow table and the roles say', () => {
      expect(inTables(tables(), read)).toEqual(onPage);
    });

    it('differs as soon as a single row of the workflow table is changed', () => {
      const unnoticed: string[] = [];
      const attempt = (name: string, change: (copy: Tables) => void) => {
        const copy = tables();
        change(copy);
        if (JSON.stringify(inTables(copy, read)) === JSON.stringify(onPage)) unnoticed.push(name);
      };
      for (const [action, row] of Object.entries(tables().actions)) {
        const { states, actions } = tables();
        for (const state of states) {
          attempt(`${action} open in ${state} or no longer`, ({ actions: { [action]: changed } }) => {
            if (!changed) return;
            changed.from = row.from.includes(state) ? row.from.filter((each) => each !== state) : [...row.from, state];
          });
          const isSame = row.to === state || (row.to === 'SAME' && row.from.every((each) => each === state));
          if (!isSame)
            attempt(`${action} to ${state}`, ({ actions: { [action]: changed } }) =>
              Object.assign(changed!, { to: state }),
            );
        }
        for (const after of row.apartFrom ?? []) {
          attempt(`${action} no longer apart from ${after}`, ({ actions: { [action]: changed } }) => {
            if (changed) changed.apartFrom = (row.apartFrom ?? []).filter((each) => each !== after);
          });
        }
        for (const { permission } of Object.values(actions).filter(
          (each) => holders(each.permission) !== holders(row.permission),
        )) {
          attempt(`${action} by ${permission}`, ({ actions: { [action]: changed } }) =>
            Object.assign(changed!, { permission }),
          );
        }
        attempt(`${action} taken away`, ({ actions: copy }) => delete copy[action]);
      }
      expect(unnoticed).toEqual([]);
    });

    it('differs as soon as a role gains or loses a right on this kind of case', () => {
      const rights = [...new Set([read, ...Object.values(tables().actions).map(({ permission }) => permission)])];
      const unnoticed = Object.keys(roles).flatMap((role) =>
        rights.filter((right) => {
          const copy = tables();
          const changed = copy.roles[role] as { permissions: string[] };
          const had = changed.permissions.includes(right);
          changed.permissions = had
            ? changed.permissions.filter((each) => each !== right)
            : [...changed.permissions, right];
          return JSON.stringify(inTables(copy, read)) === JSON.stringify(onPage);
        }),
      );
      expect(unnoticed).toEqual([]);
    });
  });
}
