import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { complaintWorkflow } from '../../../libs/domain/workflows/complaint.js';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';
import { type ArrangedCase, attempt, deviations, type Matrix } from './cells.js';
import { arrange, employ, prepareArranging, receivedFromAbove, ways } from './complaint-cases.js';
import { readExpected, roleOfColumn } from './expected.js';

const expected = readExpected('complaint');
const columns = [...expected.sees.keys()];
const states = Object.keys(complaintWorkflow.states);
const actions = Object.keys(complaintWorkflow.actions);
/** Where somebody works who is not of the whole of BJ. */
const unitOf: Readonly<Record<string, string>> = { SUPERVISION_OFFICER: 'BJ-JD1', SUPERVISION_HEAD: 'BJ-JD1' };
const handlers = ['SUPERVISION_OFFICER', 'INVESTIGATOR', 'STATIONED_OFFICER', 'INTERNAL_SUPERVISOR'].map(nameOf);

let app: TestApp;
let matrix: Matrix;
let places: Record<'unit' | 'lower' | 'handler' | 'primary', string>;

function nameOf(column: string): string {
  return `t.${column.toLowerCase().replace('@', '.').replaceAll('_', '-')}`;
}

beforeAll(async () => {
  app = await startTestApp();
  const signed = new Map<string, Signed>();
  for (const column of columns) {
    const role = roleOfColumn(column);
    await employ(app, nameOf(column), role, column.split('@')[1] ?? unitOf[role] ?? 'BJ');
    signed.set(column, await app.as(nameOf(column)));
  }
  await prepareArranging(app);
  const [row] = await app.sql<typeof places>(`SELECT (SELECT id FROM organization WHERE code = 'BJ-JD1') AS unit,
    (SELECT id FROM organization WHERE code = 'BJ-CY') AS lower, (SELECT id FROM app_user WHERE username = 'supervision.officer2') AS handler,
    (SELECT id FROM case_file WHERE state = 'ACCEPTED' ORDER BY key LIMIT 1) AS primary`);
  places = row as typeof places;
  matrix = {
    app,
    expected,
    actions,
    path: 'complaints',
    signed,
    bodyOf,
    arrange: (state) => arrange(app, ways[state] ?? [], handlers),
  };
});
afterAll(() => app?.stop());

/** A body that the action takes, so that only rights and states decide. */
function bodyOf(action: string, { allegationId }: ArrangedCase): object {
  const conclusions = [{ allegationId, conclusion: 'UNFOUNDED', basis: '无据可查' }];
  const particular: Readonly<Record<string, object>> = {
    correct: { title: '更正后的标题' },
    decline: { refusalReason: 'NO_SUBSTANCE' },
    fileDuplicate: { primaryId: places.primary },
    forwardDown: { organizationId: places.lower },
    assignDown: { organizationId: places.lower, ground: 'CLEAR_VIOLATION' },
    moveToUnit: { organizationId: places.unit },
    assignHandler: { assigneeIds: [places.handler] },
    conclude: { conclusions },
    reportResult: { conclusions },
  };
  return { opinion: '按程序办理', ...particular[action] };
}

describe('every role, in every state, with every action', () => {
  it('covers the whole: 25 places, 13 states, 22 actions', () => {
    expect([columns.length, states.length, actions.length]).toEqual([25, 13, 22]);
    expect([...(expected.sees.get('DEPUTY')?.keys() ?? [])]).toEqual(states);
  });

  it.each(states)(
    '%s: is told what they may do, may do exactly that, and nothing else',
    async (state) => {
      const found = await Promise.all(columns.map((column) => deviations(matrix, column, state)));
      expect(found.flat()).toEqual([]);
    },
    180_000,
  );
});

describe('pairs of hands that are kept apart', () => {
  it.each(expected.apart)('$by may not $action after having done $after', async ({ state, action, after, by }) => {
    const way =
      after === 'receiveForwarded' ? [...receivedFromAbove, ...(ways[state] ?? []).slice(1)] : (ways[state] ?? []);
    const steps = way.map((step) => (step.action === after ? { ...step, by: nameOf(by) } : step));
    const made = await arrange(app, steps, handlers);
    expect(await attempt(matrix, by, made, action)).toBe('guard separationOfDuty');
    expect(await attempt(matrix, by, await arrange(app, way, handlers), action)).toMatch(/^to /);
  });
});
