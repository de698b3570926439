import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { complaintWorkflow } from '../../../libs/domain/workflows/complaint.js';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';
import { type ArrangedCase, arrange, employ, prepareArranging, receivedFromAbove, ways } from './complaint-cases.js';
import { readExpected, roleOfColumn } from './expected.js';

const at = (path: string) => `/api/v1${path}`;
const expected = readExpected();
const columns = [...expected.sees.keys()];
const states = Object.keys(complaintWorkflow.states);
const actions = Object.keys(complaintWorkflow.actions);
/** Where somebody works who is not of the whole of BJ. */
const unitOf: Readonly<Record<string, string>> = { SUPERVISION_OFFICER: 'BJ-JD1', SUPERVISION_HEAD: 'BJ-JD1' };
const handlers = ['SUPERVISION_OFFICER', 'INVESTIGATOR', 'STATIONED_OFFICER', 'INTERNAL_SUPERVISOR'].map(nameOf);

let app: TestApp;
let places: Record<'unit' | 'lower' | 'handler' | 'primary', string>;
const signed = new Map<string, Signed>();

function nameOf(column: string): string {
  return `t.${column.toLowerCase().replace('@', '.').replaceAll('_', '-')}`;
}

beforeAll(async () => {
  app = await startTestApp();
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

/** What the page says of one cell: `to STATE`, `403`, `404`, `409`, or `guard <name>`. */
function cell(column: string, state: string, action: string): string {
  const sight = expected.sees.get(column)?.get(state);
  if (sight !== 'see') return sight === '404' ? '404 not-found' : '403 permission-missing';
  const row = expected.open.find((each) => each.state === state && each.action === action);
  if (!row) return '409 transition-not-open';
  if (row.may.includes(column)) return `to ${row.to}`;
  const guard = row.guard.get(column);
  return guard === undefined ? '403 permission-missing' : `guard ${guard}`;
}

async function attempt(column: string, made: ArrangedCase, action: string): Promise<string> {
  const path = at(`/complaints/${made.id}/actions/${action}`);
  const { status, body } = await (signed.get(column) as Signed).post(path, bodyOf(action, made), {
    'if-match': `"${made.version}"`,
  });
  if (status === 200) {
    const [row] = await app.sql<{ state: string }>('SELECT state FROM case_file WHERE id = $1', [made.id]);
    return `to ${row?.state}`;
  }
  const guarded = body.code === 'separation-of-duty' || body.code === 'guard-not-satisfied';
  return guarded ? `guard ${body.errors.map((each: { code: string }) => each.code).join()}` : `${status} ${body.code}`;
}

/** The `actions` of a case as its reader is told them, in the words of `cell`. */
async function told(column: string, made: ArrangedCase): Promise<Record<string, string>> {
  const { status, body } = await (signed.get(column) as Signed).get(at(`/complaints/${made.id}`));
  if (status !== 200) return { read: `${status} ${body.code}` };
  const listed = body.actions as { action: string; blockedBy: string[] }[];
  return Object.fromEntries(
    listed.map(({ action, blockedBy }) => [action, blockedBy.length === 0 ? 'free' : `guard ${blockedBy.join()}`]),
  );
}

function tellable(column: string, state: string): Record<string, string> {
  const sight = cell(column, state, 'no such action');
  if (!sight.startsWith('409')) return { read: sight };
  const cells = actions.map((action) => [action, cell(column, state, action)] as const);
  return Object.fromEntries(
    cells
      .filter(([, said]) => /^(to|guard) /.test(said))
      .map(([action, said]) => [action, said.replace(/^to .*/, 'free')]),
  );
}

describe('every role, in every state, with every action', () => {
  it('covers the whole: 25 places, 13 states, 22 actions', () => {
    expect([columns.length, states.length, actions.length]).toEqual([25, 13, 22]);
    expect([...(expected.sees.get('DEPUTY')?.keys() ?? [])]).toEqual(states);
  });

  it.each(states)(
    '%s: is told what they may do, may do exactly that, and nothing else',
    async (state) => {
      const found = await Promise.all(columns.map((column) => deviations(column, state)));
      expect(found.flat()).toEqual([]);
    },
    180_000,
  );
});

/** Where the application and the page differ for one role in one state. */
async function deviations(column: string, state: string): Promise<string[]> {
  const wrong: string[] = [];
  const shared = await arrange(app, ways[state] ?? [], handlers);
  const [saw, should] = [await told(column, shared), tellable(column, state)];
  if (JSON.stringify(Object.entries(saw).sort()) !== JSON.stringify(Object.entries(should).sort()))
    wrong.push(`${column} is told ${JSON.stringify(saw)}, expected ${JSON.stringify(should)}`);
  for (const action of actions) {
    const said = cell(column, state, action);
    // What is refused leaves the case as it is, so that refusals can share one.
    const made = said.startsWith('to ') ? await arrange(app, ways[state] ?? [], handlers) : shared;
    const done = await attempt(column, made, action);
    if (done !== said) wrong.push(`${column} ${action}: ${done}, expected ${said}`);
  }
  return wrong;
}

describe('pairs of hands that are kept apart', () => {
  it.each(expected.apart)('$by may not $action after having done $after', async ({ state, action, after, by }) => {
    const way =
      after === 'receiveForwarded' ? [...receivedFromAbove, ...(ways[state] ?? []).slice(1)] : (ways[state] ?? []);
    const steps = way.map((step) => (step.action === after ? { ...step, by: nameOf(by) } : step));
    const made = await arrange(app, steps, handlers);
    expect(await attempt(by, made, action)).toBe('guard separationOfDuty');
    expect(await attempt(by, await arrange(app, way, handlers), action)).toMatch(/^to /);
  });
});
