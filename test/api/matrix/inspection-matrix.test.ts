import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inspectionWorkflow } from '../../../libs/domain/workflows/inspection.js';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';
import { at, attempt, type Office, openOffice, type Visit } from '../inspections/visits.js';
import { employ } from './complaint-cases.js';
import { readExpected, roleOfColumn } from './expected.js';
import { arrange, bodyOf, wayFor, ways } from './inspection-cases.js';

const expected = readExpected('inspection');
const columns = [...expected.sees.keys()];
const states = Object.keys(inspectionWorkflow.states);
const actions = Object.keys(inspectionWorkflow.actions);
/** Who of the demo stands in a column; anybody else is employed for it. */
const known: Readonly<Record<string, string>> = {
  'SUPERVISION_OFFICER@leader': 'supervision.officer',
  'SUPERVISION_OFFICER@member': 'supervision.officer2',
  SUPERVISION_HEAD: 'supervision.head',
  DEPUTY: 'deputy',
  PRINCIPAL: 'principal',
  UNIT_LIAISON: 'unit.liaison',
  ARCHIVIST: 'archivist',
};

let app: TestApp;
let office: Office;
const signed = new Map<string, Signed>();

beforeAll(async () => {
  app = await startTestApp();
  for (const column of columns) {
    const role = roleOfColumn(column);
    const name = known[column] ?? `t.${role.toLowerCase().replaceAll('_', '-')}`;
    const place = role === 'COMMUNITY_SECRETARY' ? 'BJ-JW' : role === 'SUPERVISION_OFFICER' ? 'BJ-JD1' : 'BJ';
    if (known[column] === undefined) await employ(app, name, role, place);
    signed.set(column, await app.as(name));
  }
  office = await openOffice(app);
}, 120_000);
afterAll(() => app?.stop());

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

async function tried(by: Signed, visit: Visit, action: string): Promise<string> {
  const { status, body } = await attempt(by, visit, action, bodyOf(action, office, visit));
  if (status === 200) {
    const [row] = await app.sql<{ state: string }>('SELECT state FROM case_file WHERE id = $1', [visit.id]);
    return `to ${row?.state}`;
  }
  const guarded = body.code === 'separation-of-duty' || body.code === 'guard-not-satisfied';
  return guarded ? `guard ${body.errors.map((each: { code: string }) => each.code).join()}` : `${status} ${body.code}`;
}

/** The `actions` of an inspection as its reader is told them, in the words of `cell`. */
async function told(column: string, visit: Visit): Promise<Record<string, string>> {
  const { status, body } = await (signed.get(column) as Signed).get(at(`/inspections/${visit.id}`));
  if (status !== 200) return { read: `${status} ${body.code}` };
  const listed = body.actions as { action: string; blockedBy: string[] }[];
  return Object.fromEntries(
    listed.map(({ action, blockedBy }) => [action, blockedBy.length === 0 ? 'free' : `guard ${blockedBy.join()}`]),
  );
}

/** Guards that only a body can break are not among what is told. */
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

/** Where the application and the page differ for one role in one state. */
async function deviations(column: string, state: string, shared: Visit): Promise<string[]> {
  const by = signed.get(column) as Signed;
  const wrong: string[] = [];
  const [saw, should] = [await told(column, shared), tellable(column, state)];
  if (JSON.stringify(Object.entries(saw).sort()) !== JSON.stringify(Object.entries(should).sort()))
    wrong.push(`${column} is told ${JSON.stringify(saw)}, expected ${JSON.stringify(should)}`);
  for (const action of actions) {
    const said = cell(column, state, action);
    // What is refused leaves the inspection as it is, so that refusals share one.
    const made = said.startsWith('to ') ? await arrange(office, wayFor(state, action)) : shared;
    const done = await tried(by, made, action);
    if (done !== said) wrong.push(`${column} ${action}: ${done}, expected ${said}`);
  }
  return wrong;
}

describe('every role, in every state of an inspection, with every action', () => {
  it('covers the whole: 23 places, 14 states, 33 actions', () => {
    expect([columns.length, states.length, actions.length]).toEqual([23, 14, 33]);
    expect([...(expected.sees.get('DEPUTY')?.keys() ?? [])]).toEqual(states);
  });

  it.each(states)(
    '%s: is told what they may do, may do exactly that, and nothing else',
    async (state) => {
      const shared = await arrange(office, ways[state] ?? []);
      const differing = await Promise.all(columns.map((column) => deviations(column, state, shared)));
      expect(differing.flat()).toEqual([]);
    },
    180_000,
  );
});

describe('an inspection of others that was joined', () => {
  it.each(expected.more)('%s: %s leads to %s, by %s', async (_state, action = '', to, role = '') => {
    const by = signed.get(role) as Signed;
    const plan = {
      title: '随队检查',
      type: 'JOINT',
      kind: 'INTEGRITY',
      participation: 'JOINED',
      organiser: { name: '总站' },
    };
    let { body: visit } = await by.post(at('/inspections'), plan);
    const name = action.split(' ', 1)[0] ?? '';
    if (name !== 'join') ({ body: visit } = await attempt(by, visit, 'join'));
    expect(await tried(by, visit, name)).toBe(`to ${to}`);
  });
});

describe('pairs of hands that are kept apart on an inspection', () => {
  let both: Signed;

  beforeAll(async () => {
    await employ(app, 't.both', 'SUPERVISION_OFFICER', 'BJ-JD1');
    await app.sql(`INSERT INTO role_grant (id, user_key, role, organization_key, valid_from, proposed_by, approved_by, approved_at)
      SELECT gen_random_uuid(), u.key, r.role, o.key, DATE '2001-09-01', 1, 1, now()
      FROM app_user u, organization o, unnest(ARRAY['SUPERVISION_HEAD', 'DEPUTY', 'PRINCIPAL']) AS r(role)
      WHERE u.username = 't.both' AND o.code = 'BJ'`);
    both = await app.as('t.both');
  });

  it.each(expected.apart)('who did $after does not $action', async ({ state, action, after }) => {
    const [person] = await app.sql<{ id: string }>(`SELECT id FROM app_user WHERE username = 't.both'`);
    const ids = { ...office.ids, 'supervision.officer': person?.id ?? '' };
    const here: Office = { ...office, ids, as: { ...office.as, 'supervision.officer': both } };
    const done = await arrange(
      here,
      wayFor(state, action),
      (step) => (step.action === after ? both : here.as[step.by]),
      { important: action === 'initiateImportant' },
    );
    expect((await tried(both, done, action)).split(/[ ,]/)).toContain('separationOfDuty');
  });
});
