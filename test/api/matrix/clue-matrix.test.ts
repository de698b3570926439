import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clueWorkflow } from '../../../libs/domain/workflows/clue.js';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';
import { type ArrangedCase, attempt, deviations, type Matrix } from './cells.js';
import { arrangeClue, clueWays, prepareClues, proposals, usual } from './clue-cases.js';
import { employ } from './complaint-cases.js';
import { readExpected, roleOfColumn } from './expected.js';

const expected = readExpected('clue');
const columns = [...expected.sees.keys()];
const states = Object.keys(clueWorkflow.states);
const actions = Object.keys(clueWorkflow.actions);
/** Where somebody works who is not of the whole of BJ. */
const unitOf: Readonly<Record<string, string>> = { SUPERVISION_OFFICER: 'BJ-JD1', SUPERVISION_HEAD: 'BJ-JD1' };
const people = {
  handlers: ['SUPERVISION_OFFICER', 'INVESTIGATOR', 'STATIONED_OFFICER', 'INTERNAL_SUPERVISOR'].map(nameOf),
  triers: [nameOf('TRIAL_OFFICER'), 'trial.officer'],
};

let app: TestApp;
let matrix: Matrix;
let ids: Record<string, string>;

function nameOf(column: string): string {
  return `t.${column.toLowerCase().replaceAll('_', '-')}`;
}

beforeAll(async () => {
  app = await startTestApp();
  const signed = new Map<string, Signed>();
  for (const column of columns) {
    await employ(app, nameOf(column), roleOfColumn(column), unitOf[column] ?? 'BJ');
    signed.set(column, await app.as(nameOf(column)));
  }
  await employ(app, 'trial.second', 'TRIAL_OFFICER', 'BJ');
  await prepareClues(app);
  const rows = await app.sql<{ name: string; id: string }>(
    `SELECT username AS name, id FROM app_user UNION ALL SELECT code, id FROM organization
     UNION ALL (SELECT 'complaint', id FROM case_file WHERE kind = 1 AND state = 'ACCEPTED' ORDER BY key LIMIT 1)`,
  );
  ids = Object.fromEntries(rows.map(({ name, id }) => [name, id]));
  matrix = {
    app,
    expected,
    actions,
    path: 'clues',
    signed,
    bodyOf,
    arrange: (state, action) => arrangeClue(app, clueWays[state] ?? [], people, action ?? `none in ${state}`),
    heldBack: (state, action) =>
      proposals[action] !== undefined && usual[state] !== undefined && proposals[action] !== usual[state]
        ? 'asProposed'
        : undefined,
  };
}, 60_000);
afterAll(() => app?.stop());

/** A body that the action takes, so that only rights and states decide. */
function bodyOf(action: string, { allegationId }: ArrangedCase): object {
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const conclusions = [{ allegationId, conclusion: 'UNFOUNDED', basis: '无据可查' }];
  const particular: Readonly<Record<string, object>> = {
    correct: { title: '更正后的标题' },
    linkComplaints: { complaintIds: [ids['complaint']] },
    proposeAllocation: { organizationId: ids['BJ-JD1'] },
    assignHandler: { assigneeIds: [ids['supervision.officer2']] },
    proposeDisposal: { way: 'CLOSED_NO_ACTION', grounds: '不属职责范围' },
    studyDisposal: { studiedOn: today, participantIds: [ids['supervision.head'], ids['supervision.officer2']] },
    sendInquiry: { servedOn: today, addressee: '某经理', matters: '请说明', copiedTo: ['党委'] },
    holdTalk: {
      heldOn: today,
      addressee: '某经理',
      matters: '问题',
      answer: '说明',
      talkerIds: [ids['supervision.officer'], ids['supervision.officer2']],
    },
    receiveReply: { answeredOn: today, answer: '说明' },
    reportInquiry: { report: '报告', proposal: 'ACCEPTED_EXPLANATION', conclusions },
    formTeam: { leaderId: ids['supervision.officer'], memberIds: [ids['supervision.officer2']] },
    signStatement: { statement: '无应回避情形' },
    submitPlan: { plan: '方案' },
    approvePlan: { round: 1 },
    draftReport: { report: '报告', doubts: '无', proposal: 'CASE_FILED', conclusions },
    signReport: { round: 1 },
    fileCase: {
      organizationId: ids['BJ-SC1'],
      assigneeIds: [ids['investigator'], ids['investigator2']],
      planMeetingOn: today,
    },
    sendToTrial: { report: '调查报告' },
    formTrialGroup: { memberIds: [ids['trial.officer'], ids['trial.second']] },
    reportTrial: { report: '审理报告' },
    decideCase: { decision: '处分', meetingOn: today },
  };
  return { opinion: '按程序办理', ...particular[action] };
}

describe('every role, in every state, with every action on a clue', () => {
  it('covers the whole: 21 roles, 24 states, 44 actions', () => {
    expect([columns.length, states.length, actions.length]).toEqual([21, 24, 44]);
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

describe('pairs of hands that are kept apart on a clue', () => {
  const pairs = expected.apart.filter(({ state, after }) => clueWays[state]?.some(({ action }) => action === after));

  it.each(pairs)('$by may not $action after having done $after', async ({ state, action, after, by }) => {
    const way = clueWays[state] ?? [];
    const steps = way.map((step) => (step.action === after ? { ...step, by: nameOf(by) } : step));
    const held = action === 'agreeInSecondLane' ? ['separationOfDuty', 'secondLaneInUse'] : ['separationOfDuty'];
    expect(await attempt(matrix, by, await arrangeClue(app, steps, people, action), action)).toBe(`guard ${held}`);
  });

  it('tries those that lie on the usual way into the state', () => {
    expect(pairs.length).toBeGreaterThan(40);
  });
});
