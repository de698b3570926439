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

type Change = (copy: Tables) => void;

/** Every single change of a row of the workflow table, with its name. */
function changesOf({ actions, states, roles: all }: Tables): [string, Change][] {
  const holders = (permission: string) =>
    Object.entries(all)
      .filter(([, { permissions }]) => permissions.includes(permission))
      .map(([role]) => role)
      .join();
  return Object.entries(actions).flatMap(([action, row]) => {
    const set = (name: string, part: Partial<Row>): [string, Change] => [
      `${action} ${name}`,
      ({ actions: { [action]: changed } }) => Object.assign(changed as Row, part),
    ];
    const isSame = (state: string) =>
      row.to === state || (row.to === 'SAME' && row.from.every((each) => each === state));
    const others = Object.values(actions).filter(({ permission }) => holders(permission) !== holders(row.permission));
    const without = (state: string) => row.from.filter((each) => each !== state);
    return [
      ...states.map((state) =>
        set(`open in ${state} or no longer`, {
          from: row.from.includes(state) ? without(state) : [...row.from, state],
        }),
      ),
      ...states.filter((state) => !isSame(state)).map((state) => set(`to ${state}`, { to: state })),
      ...(row.apartFrom ?? []).map((after) =>
        set(`no longer apart from ${after}`, { apartFrom: (row.apartFrom ?? []).filter((each) => each !== after) }),
      ),
      ...others.map(({ permission }) => set(`by ${permission}`, { permission })),
      [`${action} taken away`, ({ actions: copy }) => delete copy[action]],
    ] as [string, Change][];
  });
}

/** Holds a page of what is expected against the tables of the program, and shows that no change of these goes unnoticed. */
export function describePage(expected: ExpectedMatrix, workflow: Workflow, read: string): void {
  const onPage = JSON.stringify(linesOf(expected));
  const tables = (): Tables =>
    structuredClone({ actions: workflow.actions, states: Object.keys(workflow.states), roles }) as unknown as Tables;
  const isUnnoticed = (change: Change) => {
    const copy = tables();
    change(copy);
    return JSON.stringify(inTables(copy, read)) === onPage;
  };

  describe('the page of what is expected', () => {
    it('says what the workflow table and the roles say', () => {
      expect(inTables(tables(), read)).toEqual(linesOf(expected));
    });

    it('differs as soon as a single row of the workflow table is changed', () => {
      const changes = changesOf(tables());
      expect(changes.length).toBeGreaterThan(300);
      expect(changes.filter(([, change]) => isUnnoticed(change)).map(([name]) => name)).toEqual([]);
    });

    it('differs as soon as a role gains or loses a right on this kind of case', () => {
      const rights = [...new Set([read, ...Object.values(tables().actions).map(({ permission }) => permission)])];
      const unnoticed = Object.keys(roles).flatMap((role) =>
        rights.filter((right) =>
          isUnnoticed(({ roles: { [role]: changed } }) => {
            const { permissions } = changed as { permissions: string[] };
            const rest = permissions.filter((each) => each !== right);
            Object.assign(changed as object, {
              permissions: rest.length < permissions.length ? rest : [...permissions, right],
            });
          }),
        ),
      );
      expect(unnoticed).toEqual([]);
    });
  });
}
