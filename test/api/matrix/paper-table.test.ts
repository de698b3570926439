import { describe, expect, it } from '@jest/globals';
import { roles } from '../../../libs/domain/roles.js';
import { workflows } from '../../../libs/domain/workflows/all.js';
import { readExpected, roleOfColumn } from './expected.js';
import { paperKinds } from './paper-cases.js';

interface Row {
  from: string[];
  to: string;
  permission: string;
  apartFrom?: string[];
}

const sorted = (lines: Iterable<string>) => [...new Set(lines)].sort();

describe.each(paperKinds)('the page of what is expected of a $kind', ({ kind, page }) => {
  const expected = readExpected(page);
  const table = () => structuredClone(workflows[kind]?.actions) as unknown as Record<string, Row>;

  /** What the page says, line by line, without guards, which only the running application knows. */
  const onPage = sorted([
    ...expected.open.map(({ state, action, to }) => `${state} ${action} -> ${to}`),
    ...expected.open.flatMap(({ action, may, guard }) =>
      [...may, ...guard.keys()].map((who) => `${action} by ${roleOfColumn(who)}`),
    ),
    ...expected.apart.map(({ action, after }) => `${action} apart from ${after}`),
    ...[...expected.sees].map(
      ([column, cells]) =>
        `${roleOfColumn(column)} reads ${[...cells.values()].every((cell) => cell === '403') ? 'nothing' : 'something'}`,
    ),
  ]);
  const readers = sorted(expected.sees.keys()).filter((column) =>
    [...(expected.sees.get(column)?.values() ?? [])].includes('see'),
  );

  /** The same lines as the tables of the program would write them, of the roles that see it at all. */
  function inTables(actions: Record<string, Row>): string[] {
    const holders = (permission: string) =>
      readers
        .map(roleOfColumn)
        .filter((role) => (roles[role as keyof typeof roles].permissions as readonly string[]).includes(permission));
    return sorted([
      ...Object.entries(actions).flatMap(([action, { from, to }]) =>
        from.map((state) => `${state} ${action} -> ${to === 'SAME' ? state : to}`),
      ),
      ...Object.entries(actions).flatMap(([action, { permission }]) =>
        holders(permission).map((role) => `${action} by ${role}`),
      ),
      ...Object.entries(actions).flatMap(([action, { apartFrom = [] }]) =>
        apartFrom.map((after) => `${action} apart from ${after}`),
      ),
      ...Object.entries(roles).map(
        ([role, { permissions }]) =>
          `${role} reads ${(permissions as readonly string[]).includes(`${kind}.read`) ? 'something' : 'nothing'}`,
      ),
    ]);
  }

  it('says what the workflow table and the roles say', () => {
    expect(inTables(table())).toEqual(onPage);
  });

  it('differs as soon as a single row of the workflow table is changed', () => {
    const unnoticed: string[] = [];
    const attempt = (name: string, change: (copy: Record<string, Row>) => void) => {
      const copy = table();
      change(copy);
      if (JSON.stringify(inTables(copy)) === JSON.stringify(onPage)) unnoticed.push(name);
    };
    const states = Object.keys(workflows[kind]?.states ?? {});
    for (const [action, row] of Object.entries(table())) {
      for (const state of states)
        attempt(`${action} open in ${state} or no longer`, (copy) => {
          const from = row.from.includes(state) ? row.from.filter((each) => each !== state) : [...row.from, state];
          copy[action] = { ...row, from };
        });
      for (const after of row.apartFrom ?? [])
        attempt(`${action} no longer apart from ${after}`, (copy) => {
          copy[action] = { ...row, apartFrom: (row.apartFrom ?? []).filter((each) => each !== after) };
        });
      attempt(`${action} taken away`, (copy) => delete copy[action]);
    }
    expect(unnoticed).toEqual([]);
  });
});
