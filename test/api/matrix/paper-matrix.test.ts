import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { workflows } from '../../../libs/domain/workflows/all.js';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';
import { employ } from './complaint-cases.js';
import { readExpected, roleOfColumn } from './expected.js';
import {
  type ArrangedPaper,
  accountOf,
  arrange,
  type PaperKind,
  type PaperStep,
  paperKinds,
  prepareArranging,
} from './paper-cases.js';

const at = (path: string) => `/api/v1${path}`;
/** Where somebody works who is not of the whole of BJ. */
const placeOf: Readonly<Record<string, string>> = {
  SUPERVISION_OFFICER: 'BJ-JD1',
  SUPERVISION_HEAD: 'BJ-JD1',
  UNIT_LIAISON: 'BJ-JW',
};

let app: TestApp;
let reviewers: Record<'head' | 'deputy', string>;
const signed = new Map<string, Signed>();

beforeAll(async () => {
  app = await startTestApp();
  const columns = new Set(paperKinds.flatMap(({ page }) => [...readExpected(page).sees.keys()]));
  for (const column of columns) {
    const role = roleOfColumn(column);
    await employ(app, accountOf(column), role, column.split('@')[1] ?? placeOf[role] ?? 'BJ');
    signed.set(column, await app.as(accountOf(column)));
  }
  await prepareArranging(app);
  const id = async (column: string) =>
    (await app.sql<{ id: string }>('SELECT id FROM app_user WHERE username = $1', [accountOf(column)]))[0]?.id ?? '';
  reviewers = { head: await id('SUPERVISION_HEAD'), deputy: await id('DEPUTY') };
}, 240_000);
afterAll(() => app?.stop());

/** A body that the action takes, so that only rights and states decide. */
function bodyOf(action: string): object {
  const particular: Readonly<Record<string, object>> = {
    edit: { matters: '改后的问题。' },
    submit: { reviewerIds: [reviewers.head] },
    addReviewer: { reviewerId: reviewers.deputy },
    skipReviewer: { reviewerId: reviewers.head },
    serve: { method: 'POST', servedOn: '2026-01-05', receivedBy: '收发室' },
    revise: { matters: '改后的问题。' },
    reply: { replies: [{ item: 1, adoption: 'ADOPTED', evidence: '已办结' }] },
  };
  return { opinion: '按程序办理', ...particular[action] };
}

describe.each(paperKinds)('every role, in every state, with every action of a $kind', (paper) => {
  const expected = readExpected(paper.page);
  const columns = [...expected.sees.keys()];
  const conditions = expected.more.map(([state = '', action = '', guard = '']) => ({ state, action, guard }));
  const workflow = workflows[paper.kind];
  const states = Object.keys(workflow?.states ?? {});
  const actions = Object.keys(workflow?.actions ?? {});

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

  /** The same for a paper that lacks what §4 asks. */
  function bareCell(column: string, state: string, action: string): string {
    const condition = conditions.find((each) => each.state === state && each.action === action);
    const said = cell(column, state, action);
    return condition && said.startsWith('to ') ? `guard ${condition.guard}` : said;
  }

  function tellable(column: string, state: string): Record<string, string> {
    const sight = cell(column, state, 'no such action');
    if (!sight.startsWith('409')) return { read: sight };
    const cells = actions.map((action) => [action, bareCell(column, state, action)] as const);
    const open = cells.filter(([, said]) => /^(to|guard) /.test(said));
    return Object.fromEntries(open.map(([action, said]) => [action, said.replace(/^to .*/, 'free')]));
  }

  const inState = (state: string, isFulfilled = false) => arrange(app, paper, paper.ways[state] ?? [], isFulfilled);

  /** Where the application and the page differ for one role in one state. */
  async function deviations(column: string, state: string): Promise<string[]> {
    const wrong: string[] = [];
    const shared = await inState(state);
    const [saw, should] = [await told(paper, column, shared), tellable(column, state)];
    if (JSON.stringify(Object.entries(saw).sort()) !== JSON.stringify(Object.entries(should).sort()))
      wrong.push(`${column} is told ${JSON.stringify(saw)}, expected ${JSON.stringify(should)}`);
    for (const action of actions) {
      const bare = bareCell(column, state, action);
      // What is refused leaves the paper as it is, so that refusals can share one.
      const done = await attempt(paper, column, bare.startsWith('to ') ? await inState(state) : shared, action);
      if (done !== bare) wrong.push(`${column} ${action}: ${done}, expected ${bare}`);
      const said = cell(column, state, action);
      if (said === bare) continue;
      const fulfilled = await attempt(paper, column, await inState(state, true), action);
      if (fulfilled !== said) wrong.push(`${column} ${action}: ${fulfilled}, expected ${said}`);
    }
    return wrong;
  }

  it('covers the whole table', () => {
    expect([...(expected.sees.get('DEPUTY')?.keys() ?? [])].sort()).toEqual([...states].sort());
    expect(Object.keys(paper.ways).sort()).toEqual([...states].sort());
  });

  it.each(states)(
    '%s: is told what they may do, may do exactly that, and nothing else',
    async (state) => {
      const found = await Promise.all(columns.map((column) => deviations(column, state)));
      expect(found.flat()).toEqual([]);
    },
    240_000,
  );

  it.each(expected.apart)('$by may not $action after having done $after', async ({ state, action, after, by }) => {
    const usual = paper.ways[state] ?? [];
    const way = usual.some((step) => step.action === after) ? usual : (paper.detours[state] ?? []);
    expect(way.map((step) => step.action)).toContain(after);
    const steps = way.map((step): PaperStep => (step.action === after ? { ...step, by } : step));
    const isHeld = conditions.some((each) => each.state === state && each.action === action);
    expect(await attempt(paper, by, await arrange(app, paper, steps, isHeld), action)).toBe('guard separationOfDuty');
    expect(await attempt(paper, by, await arrange(app, paper, way, isHeld), action)).toMatch(/^to /);
  });
});

async function attempt({ path }: PaperKind, column: string, made: ArrangedPaper, action: string): Promise<string> {
  const address = at(`/${path}/${made.id}/actions/${action}`);
  const { status, body } = await (signed.get(column) as Signed).post(address, bodyOf(action), {
    'if-match': `"${made.version}"`,
  });
  if (status === 200) {
    const [row] = await app.sql<{ state: string }>('SELECT state FROM case_file WHERE id = $1', [made.id]);
    return `to ${row?.state}`;
  }
  const guarded = body.code === 'separation-of-duty' || body.code === 'guard-not-satisfied';
  return guarded ? `guard ${body.errors.map((each: { code: string }) => each.code).join()}` : `${status} ${body.code}`;
}

/** The `actions` of a paper as its reader is told them, in the words of `cell`. */
async function told({ path }: PaperKind, column: string, made: ArrangedPaper): Promise<Record<string, string>> {
  const { status, body } = await (signed.get(column) as Signed).get(at(`/${path}/${made.id}`));
  if (status !== 200) return { read: `${status} ${body.code}` };
  const listed = body.actions as { action: string; blockedBy: string[] }[];
  return Object.fromEntries(
    listed.map(({ action, blockedBy }) => [action, blockedBy.length === 0 ? 'free' : `guard ${blockedBy.join()}`]),
  );
}
