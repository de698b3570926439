import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../support/app.js';
import * as o from './office.js';

let app: TestApp;
let office: o.Office;

beforeAll(async () => {
  app = await startTestApp();
  app.clock.set(new Date('2026-11-24T02:00:00Z'));
  office = await o.openOffice(app);
});
afterAll(() => app?.stop());

const codeOf = o.refusalOf;
const keyOf = (clue: { readonly id: string }) => o.keyOf(office, clue);
const broken = (sql: string, values: unknown[]) => o.broken(office, sql, values);

describe('监察法 Art. 41: the verification', () => {
  it('is made by a team of at least two persons', async () => {
    const clue = await o.act(office, 'principal', await o.reviewed(office, 'PRELIM_VERIFY'), 'approveVerification');
    const form = (body: object) => o.attempt(office, 'supervision.head', clue, 'formTeam', body);
    const leaderId = office.ids['supervision.officer'];
    expect(codeOf(await form({ leaderId, memberIds: [] }))).toEqual([400, '/memberIds']);
    expect(codeOf(await form({ leaderId, memberIds: [leaderId] }))).toEqual([400, '/memberIds']);
    expect(codeOf(await form({ leaderId, memberIds: [office.ids['registry']] }))).toEqual([400, '/memberIds/0']);
    expect(
      await broken(
        `INSERT INTO clue_member (case_key, user_key, is_leader) SELECT $1, key, true FROM app_user WHERE username = 'supervision.officer'`,
        [await keyOf(clue)],
      ),
    ).toBe('verification_team_is_two');
  });

  it('waits until every member has signed their statement', async () => {
    const approved = await o.act(office, 'principal', await o.reviewed(office, 'PRELIM_VERIFY'), 'approveVerification');
    const formed = await o.act(office, 'supervision.head', approved, 'formTeam', {
      leaderId: office.ids['supervision.officer'],
      memberIds: [office.ids['supervision.officer2']],
    });
    const first = await o.act(office, 'supervision.officer', formed, 'signStatement', { statement: '无应回避情形' });
    const early = await o.attempt(office, 'supervision.officer', first, 'submitPlan', { plan: '方案' });
    expect(codeOf(early)).toEqual([409, 'teamIsComplete']);
  });

  it('follows the plan that was approved for the team as it is: another team needs another approval', async () => {
    const planned = await o.act(office, 'supervision.officer', await o.withTeam(office), 'submitPlan', {
      plan: '方案一',
    });
    expect(codeOf(await o.attempt(office, 'deputy', planned, 'approvePlan', { round: 7 }))).toEqual([
      409,
      'planIsCurrent',
    ]);
    const begun = await o.act(office, 'deputy', planned, 'approvePlan', { round: 1 });
    expect(begun['deadlines'].at(-1)).toMatchObject({
      rule: 'PRELIM_VERIFY',
      startedOn: '2026-11-24',
      dueOn: '2027-01-25',
    });
    const changed = await o.act(office, 'supervision.head', begun, 'formTeam', {
      leaderId: office.ids['supervision.officer'],
      memberIds: [office.ids['investigator']],
    });
    const stated = await o.act(office, 'investigator', changed, 'signStatement', { statement: '无应回避情形' });
    const report = { report: '报告', doubts: '无', proposal: 'CASE_FILED', conclusions: o.concluded(stated) };
    expect(codeOf(await o.attempt(office, 'supervision.officer', stated, 'draftReport', report))).toEqual([
      409,
      'planIsInForce',
    ]);
    const again = await o.act(office, 'investigator', stated, 'submitPlan', { plan: '方案二' });
    app.clock.advance(2 * 86_400_000);
    const twoDaysLater = { ...office, by: { deputy: await app.as('deputy') } };
    const back = await o.act(twoDaysLater, 'deputy', again, 'approvePlan', { round: 2 });
    app.clock.advance(-2 * 86_400_000);
    expect([back.state, back['deadlines'].at(-1).startedOn]).toEqual(['VERIFYING', '2026-11-24']);
  });

  it('is reported with the signature of all, on the report as it stands', async () => {
    const begun = await o.verifying(office);
    const report = { report: '报告', doubts: '无', proposal: 'CASE_FILED', conclusions: o.concluded(begun) };
    const drafted = await o.act(office, 'supervision.officer', begun, 'draftReport', report);
    const first = await o.act(office, 'supervision.officer', drafted, 'signReport', { round: 1 });
    expect(codeOf(await o.attempt(office, 'supervision.officer', first, 'submitReport'))).toEqual([
      409,
      'everyMemberSigned',
    ]);
    const redrafted = await o.act(office, 'supervision.officer2', first, 'draftReport', {
      ...report,
      report: '改后的报告',
    });
    const stale = await o.attempt(office, 'supervision.officer2', redrafted, 'signReport', { round: 1 });
    expect(codeOf(stale)).toEqual([409, 'reportIsCurrent']);
    expect(
      await broken(
        `INSERT INTO clue_signature (case_key, round, user_key) SELECT $1, 1, key FROM app_user WHERE username = 'supervision.officer2'`,
        [await keyOf(begun)],
      ),
    ).toBe('report_is_signed_as_it_stands');
    const one = await o.act(office, 'supervision.officer', redrafted, 'signReport', { round: 2 });
    const two = await o.act(office, 'supervision.officer2', one, 'signReport', { round: 2 });
    expect((await o.act(office, 'supervision.officer', two, 'submitReport')).state).toBe('REPORT_SIGNED');
  });

  it('cannot be submitted past its rules, even by the owner of the database', async () => {
    const key = await keyOf(await o.verifying(office));
    expect(
      await broken(
        `WITH step AS (UPDATE case_file SET state = 'REPORT_SIGNED', version = version + 1 WHERE key = $1 RETURNING key, version, org_key)
         INSERT INTO case_event (case_key, version, workflow, action, from_state, to_state, actor_key, org_key)
         SELECT key, version, 'clue', 'submitReport', 'VERIFYING', 'REPORT_SIGNED', 1, org_key FROM step`,
        [key],
      ),
    ).toBe('verification_report_is_signed_by_all');
  });

  it('concludes every allegation before anything follows from it', async () => {
    const begun = await o.verifying(office, {
      allegations: [
        { accusedName: '甲', issueType: 'BRIBERY', matter: '一' },
        { accusedName: '乙', issueType: 'BRIBERY', matter: '二' },
      ],
    });
    const [one, two] = o.concluded(begun);
    const draft = async (conclusions: unknown) =>
      codeOf(
        await o.attempt(office, 'supervision.officer', begun, 'draftReport', {
          report: '报告',
          doubts: '无',
          proposal: 'CASE_FILED',
          conclusions,
        }),
      );
    expect(await draft(undefined)).toEqual([400, '/conclusions']);
    expect(await draft([one])).toEqual([400, '/conclusions']);
    expect(await draft([one, one])).toEqual([400, '/conclusions']);
    const found = await o.act(office, 'supervision.officer', begun, 'draftReport', {
      report: '报告',
      doubts: '无',
      proposal: 'CASE_FILED',
      conclusions: [
        { ...one, conclusion: 'UNFOUNDED' },
        { ...two, conclusion: 'PARTLY_SUBSTANTIATED' },
      ],
    });
    expect([found['conclusion'], found.allegations.map(({ conclusion }) => conclusion)]).toEqual([
      'PARTLY_SUBSTANTIATED',
      ['UNFOUNDED', 'PARTLY_SUBSTANTIATED'],
    ]);
  });
});

describe('2020 rules, Art. 48: a member who is recused', () => {
  it('loses the clue at once, and the verification stands still until the team is formed anew without them', async () => {
    const begun = await o.verifying(office);
    const recused = await o
      .who(office, 'supervision.officer2')
      .post(
        o.at('/recusals'),
        { caseId: begun.id, ground: 'INTEREST', statement: '与被反映人系亲属' },
        { 'if-match': `"${begun.version}"` },
      );
    expect(recused.status).toBe(201);
    expect((await o.read(office, 'supervision.officer2', begun)).status).toBe(404);
    const { body } = await o.read(office, 'supervision.officer', begun);
    const plan = await o.attempt(office, 'supervision.officer', body, 'submitPlan', { plan: '方案二' });
    expect(codeOf(plan)).toEqual([409, 'teamIsComplete']);
    const form = (member: string) =>
      o.attempt(office, 'supervision.head', body, 'formTeam', {
        leaderId: office.ids['supervision.officer'],
        memberIds: [office.ids[member]],
      });
    expect((await form('supervision.officer2')).status).toBe(403);
    const formed = await form('investigator');
    expect([
      formed.status,
      formed.body.verification.team.filter(({ leftAt }: { leftAt: string | null }) => !leftAt).length,
    ]).toEqual([200, 2]);
  });
});

describe('procedures §4: verifier × trial', () => {
  it('tries a case by two who neither verified nor investigated it', async () => {
    const trial = await o.act(office, 'investigator', await o.filed(office), 'sendToTrial', { report: '调查报告' });
    const form = (...names: string[]) =>
      o.attempt(office, 'deputy', trial, 'formTrialGroup', { memberIds: names.map((name) => office.ids[name]) });
    expect(codeOf(await form('trial.officer'))).toEqual([400, '/memberIds']);
    expect(codeOf(await form('trial.officer', 'registry'))).toEqual([400, '/memberIds/1']);
    await o.promote(office, 'investigator2', 'TRIAL_OFFICER');
    expect(codeOf(await form('trial.officer', 'investigator2'))).toEqual([403, 'trial_is_apart_from_verification']);
    expect((await form('trial.officer', 'trial.second')).status).toBe(200);
  });
});
