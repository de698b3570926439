import { describe, expect, it } from '@jest/globals';
import { roles } from '../../../libs/domain/roles.js';
import { inspectionWorkflow } from '../../../libs/domain/workflows/inspection.js';
import { readExpected, roleOfColumn } from './expected.js';

interface Row {
  from: string[];
  to: string;
  permission: string;
  apartFrom?: string[];
}
interface Tables {
  actions: Record<string, Row>;
  roles: Record<string, { permissions: string[] }>;
}

const expected = readExpected('inspection');
const tables = (): Tables => structuredClone({ actions: inspectionWorkflow.actions, roles }) as unknown as Tables;
const sorted = (lines: Iterable<string>) => [...new Set(lines)].sort();
/** Roles whose right shows nowhere on the page, because they have no part in its inspection: they have the officer's. */
const likeOfficers = new Set(['CONDUCT_OFFICER', 'STATIONED_OFFICER']);

const joined = expected.more.map(([, action = '', , may = '']) => ({ action: action.split(' ', 1)[0] ?? '', may }));
const onPage = sorted([
  ...expected.open.map(({ state, action, to }) => `${state} ${action} -> ${to}`),
  ...expected.open.flatMap(({ action, may, guard }) =>
    [...may, ...guard.keys()].map((who) => `${action} by ${roleOfColumn(who)}`),
  ),
  ...joined.filter(({ may }) => !likeOfficers.has(may)).map(({ action, may }) => `${action} by ${may}`),
  ...expected.apart.map(({ action, after }) => `${action} apart from ${after}`),
]);

/** The same lines as the two tables of the program would write them. */
function inTables({ actions, roles: all }: Tables): string[] {
  return sorted([
    ...Object.entries(actions).flatMap(([action, { from, to }]) =>
      from.map((state) => `${state} ${action} -> ${to === 'SAME' ? state : to}`),
    ),
    ...Object.entries(actions).flatMap(([action, { permission }]) =>
      Object.entries(all)
        .filter(([role, { permissions }]) => permissions.includes(permission) && !likeOfficers.has(role))
        .map(([role]) => `${action} by ${role}`),
    ),
    ...Object.entries(actions).flatMap(([action, { apartFrom }]) =>
      (apartFrom ?? []).map((after) => `${action} apart from ${after}`),
    ),
  ]);
}

describe('the page of what is expected of inspections', () => {
  it('says what the workflow table and the roles say', () => {
    expect(inTables(tables())).toEqual(onPage);
  });

  it('differs as soon as a single row of the workflow table is changed', () => {
    const unnoticed: string[] = [];
    const states = Object.keys(inspectionWorkflow.states);
    for (const [action, row] of Object.entries(tables().actions)) {
      const changes: Record<string, (changed: Row) => void> = {
        ...Object.fromEntries(
          states.map((state) => [
            `open in ${state} or no longer`,
            (changed: Row) => {
              changed.from = row.from.includes(state)
                ? row.from.filter((each) => each !== state)
                : [...row.from, state];
            },
          ]),
        ),
        ...Object.fromEntries(
          (row.apartFrom ?? []).map((after) => [
            `no longer apart from ${after}`,
            (changed: Row) => {
              changed.apartFrom = (row.apartFrom ?? []).filter((each) => each !== after);
            },
          ]),
        ),
      };
      for (const [name, change] of Object.entries(changes)) {
        const copy = tables();
        change(copy.actions[action] as Row);
        if (JSON.stringify(inTables(copy)) === JSON.stringify(onPage)) unnoticed.push(`${action} ${name}`);
      }
    }
    expect(unnoticed).toEqual([]);
  });

  it('gives the conduct office and the stationed offices the rights of an officer, and each what is its own', () => {
    const rights = (role: string) =>
      (roles[role as keyof typeof roles].permissions as readonly string[]).filter((each) =>
        each.startsWith('inspection.'),
      );
    const officer = rights('SUPERVISION_OFFICER');
    expect(sorted(rights('CONDUCT_OFFICER'))).toEqual(
      sorted([...officer, 'inspection.notify', 'inspection.proposeTeam']),
    );
    expect(sorted(rights('STATIONED_OFFICER'))).toEqual(sorted([...officer, 'inspection.join']));
  });
});
