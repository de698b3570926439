import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tenderWorkflow } from '../../../libs/domain/workflows/tender.js';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';
import { employ } from './complaint-cases.js';
import { readExpected, roleOfColumn } from './expected.js';
import { type ArrangedTender, arrange, prepareArranging, ways } from './tender-cases.js';

const at = (path: string) => `/api/v1${path}`;
const expected = readExpected('tender');
const columns = [...expected.sees.keys()];
const states = Object.keys(tenderWorkflow.states);
const actions = Object.keys(tenderWorkflow.actions);
/** Where somebody works who is not of the whole of BJ. */
const unitOf: Readonly<Record<string, string>> = {
  SUPERVISION_OFFICER: 'BJ-JD1',
  SUPERVISION_HEAD: 'BJ-JD1',
  STATIONED_OFFICER: 'BJ-PZ08',
  UNIT_LIAISON: 'BJ-JW',
  INVESTIGATOR: 'BJ-SC1',
};
const handlers = ['STATIONED_OFFICER', 'UNIT_LIAISON', 'SUPERVISION_OFFICER', 'INVESTIGATOR', 'APPOINTEE'].map(nameOf);

let app: TestApp;
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
});
afterAll(() => app?.stop());

/** A body that the action takes, so that only rights and states decide. */
function bodyOf(action: string, { bidIds, challengeId, savingId }: ArrangedTender): object {
  const [winner] = bidIds;
  const publication = { publishedOn: '2026-04-03', publishedTo: '2026-04-07' };
  const challenge = { subject: 'OTHER', raisedBy: '投标人2', raisedOn: '2026-03-30', content: '对结果有疑问' };
  const particular: Readonly<Record<string, object>> = {
    edit: { buyerName: '某建设单位' },
    prequalify: { prequalificationEndsOn: '2026-03-10' },
    publish: { papersIssuedAt: '2026-03-02T09:00:00+08:00', bidsCloseAt: '2026-03-25T09:00:00+08:00' },
    open: { openedOn: '2026-03-25', bids: [{ bidders: [{ name: '投标人1' }], amountFen: 1 }] },
    evaluate: {
      evaluatedOn: '2026-03-27',
      results: bidIds.map((bidId, index) => ({ bidId, status: 'VALID', rank: index + 1 })),
    },
    publishCandidates: publication,
    chooseNext: publication,
    award: { bidId: winner, awardedOn: '2026-04-02' },
    contract: { contractedOn: '2026-04-10', amountFen: 100 },
    report: { reportedOn: '2026-04-12' },
    observe: { observedOn: '2026-03-26', finding: '程序合规' },
    object: challenge,
    complain: { ...challenge, knownOn: '2026-03-29' },
    answer: { challengeId, decision: 'DISMISSED', answer: '经查不成立', answeredOn: '2026-04-01' },
    recommendDisqualification: { bidId: winner },
    assign: { assigneeIds: [] },
    proposeSaving: { kind: 'SAVING', note: '核减土方', beforeFen: 200, afterFen: 100, basis: '审核报告' },
    confirmSaving: { savingId },
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

async function attempt(column: string, made: ArrangedTender, action: string): Promise<string> {
  const path = at(`/tenders/${made.id}/actions/${action}`);
  const match = { 'if-match': `"${made.version}"` };
  const { status, body } = await (signed.get(column) as Signed).post(path, bodyOf(action, made), match);
  if (status === 200) {
    const [row] = await app.sql<{ state: string }>('SELECT state FROM case_file WHERE id = $1', [made.id]);
    return `to ${row?.state}`;
  }
  const guarded = body.code === 'separation-of-duty' || body.code === 'guard-not-satisfied';
  const codes = guarded ? body.errors.map((each: { code: string }) => each.code).join('+') : '';
  return guarded ? `guard ${codes}` : `${status} ${body.code} ${JSON.stringify(body.errors)}`.replace(/ \[]$/, '');
}

/** The `actions` of a tender as its reader is told them, in the words of `cell`. */
async function told(column: string, made: ArrangedTender): Promise<Record<string, string>> {
  const { status, body } = await (signed.get(column) as Signed).get(at(`/tenders/${made.id}`));
  if (status !== 200) return { read: `${status} ${body.code}` };
  const listed = body.actions as { action: string; blockedBy: string[] }[];
  return Object.fromEntries(
    listed.map(({ action, blockedBy }) => [action, blockedBy.length === 0 ? 'free' : `guard ${blockedBy.join('+')}`]),
  );
}

function tellable(column: string, state: string): Record<string, string> {
  const sight = cell(column, state, 'no such action');
  if (!sight.startsWith('409')) return { read: sight };
  const cells = actions.map((action) => [action, cell(column, state, action)] as const);
  const open = cells.filter(([, said]) => /^(to|guard) /.test(said));
  return Object.fromEntries(open.map(([action, said]) => [action, said.replace(/^to .*/, 'free')]));
}

/** Where the application and the page differ for one role in one state. */
async function deviations(column: string, state: string): Promise<string[]> {
  const wrong: string[] = [];
  const shared = await arrange(app, ways[state] ?? [], handlers);
  const [saw, should] = [await told(column, shared), tellable(column, state)];
  if (JSON.stringify(Object.entries(saw).sort()) !== JSON.stringify(Object.entries(should).sort()))
    wrong.push(`${column} is told ${JSON.stringify(saw)}, expected ${JSON.stringify(should)}`);
  for (const action of actions) {
    const said = cell(column, state, action);
    // What is refused leaves the tender as it is, so that refusals can share one.
    const made = said.startsWith('to ') ? await arrange(app, ways[state] ?? [], handlers) : shared;
    const done = await attempt(column, made, action);
    if (done !== said) wrong.push(`${column} ${action}: ${done}, expected ${said}`);
  }
  return wrong;
}

describe('every role, in every state of a tender, with every action', () => {
  it('covers the whole: 14 places, 17 states, 30 actions', () => {
    expect([columns.length, states.length, actions.length]).toEqual([14, 17, 30]);
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

describe('hands that are kept apart on a tender', () => {
  it.each(expected.apart)('$by may not $action after having done $after', async ({ state, action, after, by }) => {
    const way = ways[state] ?? [];
    const mine = nameOf(by);
    const steps = way.some((step) => step.action === after)
      ? way.map((step) => (step.action === after ? { ...step, by: mine } : step))
      : [...way, { action: after, to: state, by: mine }];
    expect(await attempt(by, await arrange(app, steps, handlers), action)).toBe('guard separationOfDuty');
    expect(await attempt(by, await arrange(app, way, handlers), action)).toMatch(/^to /);
  });
});
