import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RoleDefinition, roles } from '../../../libs/domain/roles.js';
import { pledgeWorkflow } from '../../../libs/domain/workflows/pledge.js';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';
import { employ } from './complaint-cases.js';
import { readExpected, roleOfColumn } from './expected.js';
import { act, arrange, type Hands, type Names, openCampaign, type PledgeCase, ways } from './pledge-cases.js';

const expected = readExpected('pledge');
const columns = [...expected.sees.keys()];
const states = Object.keys(pledgeWorkflow.states);
const actions = Object.keys(pledgeWorkflow.actions);
/** Where somebody works who is not of the whole of BJ. */
const placeOf: Readonly<Record<string, string>> = {
  SUPERVISION_OFFICER: 'BJ-JD1',
  SUPERVISION_HEAD: 'BJ-JD1',
  UNIT_LIAISON: 'BJ-JW',
};

let app: TestApp;
let names: Names;
let hands: Hands;
let both: Signed;
const signed = new Map<string, Signed>();

const nameOf = (column: string) => `p.${column.toLowerCase().replace('@', '.').replaceAll('_', '-')}`;

/** The person behind an account, with a post in the unit. */
async function seat(account: string): Promise<string> {
  const [row] = await app.sql<{ id: string }>(
    `WITH p AS (SELECT person_key AS key FROM app_user WHERE username = $1),
       t AS (INSERT INTO post (person_key, organization_key, title, rank, valid_from)
         SELECT p.key, o.key, '处长', 'DIVISION', DATE '2001-01-01' FROM p, organization o WHERE o.code = 'BJ-JW')
     SELECT id FROM person WHERE key = (SELECT key FROM p)`,
    [account],
  );
  return row?.id ?? '';
}

beforeAll(async () => {
  app = await startTestApp();
  for (const column of columns) {
    const role = roleOfColumn(column);
    await employ(app, nameOf(column), role, placeOf[role] ?? 'BJ');
    signed.set(column, await app.as(nameOf(column)));
  }
  await employ(app, 'p.both', 'CONDUCT_OFFICER', 'BJ');
  await app.sql(
    `INSERT INTO role_grant (id, user_key, role, organization_key, valid_from, proposed_by, approved_by, approved_at)
     SELECT gen_random_uuid(), u.key, 'DEPUTY', o.key, DATE '2001-09-01', 1, 1, now() FROM app_user u, organization o WHERE u.username = 'p.both' AND o.code = 'BJ'`,
  );
  both = await app.as('p.both');
  const of = (column: string) => signed.get(column) as Signed;
  const [unit] = await app.sql<{ id: string }>(`SELECT id FROM organization WHERE code = 'BJ-JW'`);
  names = {
    unit: unit?.id ?? '',
    responsible: await seat(nameOf('UNIT_LIAISON@RESPONSIBLE')),
    superior: await seat(nameOf('DEPUTY@SUPERIOR')),
    successor: await seat(nameOf('UNIT_LIAISON@SUCCESSOR')),
  };
  hands = {
    drafter: await app.as('conduct.officer'),
    issuer: await app.as('principal'),
    responsible: of('UNIT_LIAISON@RESPONSIBLE'),
    superior: of('DEPUTY@SUPERIOR'),
    appraiser: await app.as('conduct.officer'),
    decider: await app.as('principal'),
  };
  await openCampaign(app, hands.drafter);
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

async function attempt(who: Signed, made: PledgeCase, action: string): Promise<string> {
  const { status, body } = await act(who, made, action, names);
  if (status === 200) {
    const [row] = await app.sql<{ state: string }>('SELECT state FROM case_file WHERE id = $1', [made.id]);
    return `to ${row?.state}`;
  }
  const guarded = body.code === 'separation-of-duty' || body.code === 'guard-not-satisfied';
  return guarded
    ? `guard ${body.errors.map((each: { code: string }) => each.code).join('+')}`
    : `${status} ${body.code}`;
}

/** The `actions` of a pledge as its reader is told them, in the words of `cell`. */
async function told(column: string, made: PledgeCase): Promise<string> {
  const { status, body } = await (signed.get(column) as Signed).get(`/api/v1/pledges/${made.id}`);
  if (status !== 200) return `${status} ${body.code}`;
  const listed = body.actions as { action: string; blockedBy: string[] }[];
  return listed
    .map(({ action, blockedBy }) => `${action} ${blockedBy.length === 0 ? 'free' : `guard ${blockedBy.join('+')}`}`)
    .sort()
    .join('; ');
}

function tellable(column: string, state: string): string {
  const sight = cell(column, state, 'no such action');
  if (!sight.startsWith('409')) return sight;
  return actions
    .map((action) => `${action} ${cell(column, state, action)}`)
    .filter((said) => /^\S+ (to|guard) /.test(said))
    .map((said) => said.replace(/ to .*/, ' free'))
    .sort()
    .join('; ');
}

/** Where the application and the page differ for one role in one state. */
async function deviations(column: string, state: string, shared: PledgeCase): Promise<string[]> {
  const wrong: string[] = [];
  const [saw, should] = [await told(column, shared), tellable(column, state)];
  if (saw !== should) wrong.push(`${column} is told ${saw}, expected ${should}`);
  for (const action of actions) {
    const said = cell(column, state, action);
    // What is refused leaves the pledge as it is, so that refusals can share one.
    const made = said.startsWith('to ') ? await arrange(ways[state] ?? [], hands, names) : shared;
    const done = await attempt(signed.get(column) as Signed, made, action);
    if (done !== said) wrong.push(`${column} ${action}: ${done}, expected ${said}`);
  }
  return wrong;
}

describe('every role, in every state of a pledge, with every action', () => {
  it('covers the whole: 24 places, 11 states, 13 actions', () => {
    expect([columns.length, states.length, actions.length]).toEqual([24, 11, 13]);
    expect([...(expected.sees.get('DEPUTY')?.keys() ?? [])]).toEqual(states);
  });

  it('is the same on the page as in the workflow table and the roles', () => {
    const onPage = expected.open.map(({ state, action, to }) => `${state} ${action} ${to}`);
    const inTable = Object.entries(pledgeWorkflow.actions).flatMap(([action, { from, to }]) =>
      from.map((state) => `${state} ${action} ${to === 'SAME' ? state : to}`),
    );
    expect(onPage.sort()).toEqual(inTable.sort());
    const readers = columns.filter((column) => expected.sees.get(column)?.get('DRAFT') !== '403').map(roleOfColumn);
    const permitted = Object.entries<RoleDefinition>(roles).flatMap(([role, { permissions }]) =>
      permissions.includes('pledge.read') ? [role] : [],
    );
    expect([...new Set(readers)].sort()).toEqual(permitted.sort());
  });

  it.each(states)(
    '%s: is told what they may do, may do exactly that, and nothing else',
    async (state) => {
      const shared = await arrange(ways[state] ?? [], hands, names);
      const found: string[] = [];
      for (const column of columns) found.push(...(await deviations(column, state, shared)));
      expect(found).toEqual([]);
    },
    240_000,
  );
});

describe('hands that are kept apart', () => {
  it.each(expected.apart)('$by may not $action in $state after $after', async ({ state, action, after, by }) => {
    const isNamed = by.endsWith('@RESPONSIBLE');
    const person = isNamed ? await seat('p.both') : names.responsible;
    const theirs: Hands = isNamed ? { ...hands, responsible: both } : { ...hands, appraiser: both };
    let made = await arrange(ways[state] ?? [], theirs, { ...names, responsible: person });
    if (after === 'amend') made = (await act(both, made, 'amend', names)).body;
    expect(await attempt(both, made, action)).toBe('guard separationOfDuty');
    const another = await arrange(ways[state] ?? [], hands, names);
    expect(await attempt(both, another, action)).toMatch(/^to /);
  });
});
