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

const codeOf = ({ status, body }: { status: number; body: { errors?: { code: string; pointer: string }[] } }) => [
  status,
  body.errors?.[0]?.pointer || body.errors?.[0]?.code,
];
const keyOf = async ({ id }: { id: string }) =>
  (await app.sql<{ key: string }>('SELECT key::text FROM case_file WHERE id = $1', [id]))[0]?.key;
/** The rule that the database itself names when the owner tries to get round the application. */
const broken = (sql: string, values: unknown[]) =>
  app.sql(sql, values).then(
    () => 'stored',
    ({ constraint }: { constraint?: string }) => constraint,
  );

describe('2019 rules, Art. 21: the disposal', () => {
  it('has its grounds, its plan, and where it is held its day of review', async () => {
    const clue = await o.allocated(office);
    const propose = async (body: object) =>
      codeOf(await o.attempt(office, 'supervision.officer', clue, 'proposeDisposal', body));
    expect(await propose({ way: 'CLOSED_NO_ACTION' })).toEqual([400, '/grounds']);
    expect(await propose({ way: 'PRELIM_VERIFY', grounds: '可查性强' })).toEqual([400, '/plan']);
    expect(await propose({ way: 'TALK_INQUIRY', grounds: '问题具体', plan: '方案' })).toEqual([400, '/contingency']);
    expect(await propose({ way: 'HELD', grounds: '证人在境外' })).toEqual([400, '/reviewOn']);
    expect(await propose({ way: 'HELD', grounds: '证人在境外', reviewOn: '2027-11-24' })).toEqual([400, '/reviewOn']);
    expect(await propose({ way: 'CLOSED_NO_ACTION', grounds: '不属职责', reviewOn: '2027-01-04' })).toEqual([
      400,
      '/reviewOn',
    ]);
    expect(await propose({ way: 'FORGET', grounds: '理由' })).toEqual([400, '/way']);
    const key = await keyOf(clue);
    for (const [columns, rule] of [
      [`'PRELIM_VERIFY', '理由', NULL, NULL, NULL`, 'disposal_has_its_plan'],
      [`'TALK_INQUIRY', '理由', '方案', NULL, NULL`, 'inquiry_has_a_contingency_plan'],
      [`'HELD', '理由', NULL, NULL, NULL`, 'held_clue_has_a_review_date'],
    ])
      expect(
        await broken(
          `INSERT INTO clue_disposal (case_key, round, way, grounds, plan, contingency, review_on, proposed_by) SELECT $1, 1, ${columns}, 1`,
          [key],
        ),
      ).toBe(rule);
  });

  it('is due a month after the unit has received the clue, and three working days before that it is allocated', async () => {
    const clue = await o.allocated(office);
    const clocks = clue['deadlines'].map(({ rule, startedOn, dueOn }: Record<string, string>) => [
      rule,
      startedOn,
      dueOn,
    ]);
    expect(clocks).toEqual([
      ['CLUE_ALLOCATE', '2026-11-24', '2026-11-27'],
      ['CLUE_ALLOCATE', '2026-11-24', '2026-11-27'],
      ['CLUE_DISPOSAL_PROPOSAL', '2026-11-24', '2026-12-24'],
    ]);
  });

  it('is studied by at least two together, and what was written stays', async () => {
    const proposed = await o.act(
      office,
      'supervision.officer',
      await o.allocated(office),
      'proposeDisposal',
      o.ways['HELD'],
    );
    const alone = await o.attempt(office, 'supervision.head', proposed, 'studyDisposal', {
      studiedOn: '2026-11-24',
      participantIds: [office.ids['supervision.head']],
      opinion: '同意',
    });
    expect(codeOf(alone)).toEqual([400, '/participantIds']);
    expect(await broken(`UPDATE clue_disposal SET grounds = '改过' WHERE case_key = $1`, [await keyOf(proposed)])).toBe(
      'clue_disposal_stands_as_written',
    );
  });
});

describe('2019 rules, Art. 23: allocation', () => {
  it('goes to a unit of the organ, and nobody who allocated is named its custodian', async () => {
    const clue = await o.log(office);
    const elsewhere = await o.attempt(office, 'clue.manager', clue, 'proposeAllocation', {
      organizationId: office.places['BJ'],
    });
    expect(codeOf(elsewhere)).toEqual([400, '/organizationId']);
    await o.promote(office, 'clue.manager', 'SUPERVISION_OFFICER');
    const mine = await o.act(office, 'clue.manager', clue, 'proposeAllocation', {
      organizationId: office.places['BJ-JD1'],
    });
    const given = await o.act(office, 'principal', mine, 'approveAllocation');
    const named = await o.attempt(office, 'supervision.head', given, 'assignHandler', {
      assigneeIds: [office.ids['clue.manager']],
    });
    expect(codeOf(named)).toEqual([403, '/assigneeIds']);
    const unfit = await o.attempt(office, 'supervision.head', given, 'assignHandler', {
      assigneeIds: [office.ids['registry']],
    });
    expect(codeOf(unfit)).toEqual([400, '/assigneeIds/0']);
  });
});

describe('2019 rules, Art. 33: a chief of the next lower Party organisation', () => {
  it('is verified only once the head of the Party committee was told', async () => {
    const clue = await o.reviewed(office, 'PRELIM_VERIFY', { concernsChiefBelow: true });
    expect(codeOf(await o.attempt(office, 'principal', clue, 'approveVerification'))).toEqual([
      409,
      'partyHeadInformed',
    ]);
    const early = await o.attempt(office, 'principal', clue, 'approveVerification', {
      partyHeadInformedOn: '2026-12-01',
    });
    expect(codeOf(early)).toEqual([400, '/partyHeadInformedOn']);
    const told = await o.act(office, 'principal', clue, 'approveVerification', { partyHeadInformedOn: '2026-11-23' });
    expect([told.state, told['partyHeadInformedOn']]).toEqual(['PRELIM_VERIFY', '2026-11-23']);
  });
});

describe('双轨: the second lane of approval', () => {
  it('is an option of the organ: where it is in use, another leader agrees before the principal decides', async () => {
    await o.promote(office, 'petition.head', 'DEPUTY');
    const set = (by: string, inUse: boolean) =>
      o.who(office, by).post(o.at('/clue-lanes'), { organizationId: office.places['BJ'], inUse });
    expect((await set('deputy', true)).status).toBe(403);
    expect((await set('principal', true)).body).toMatchObject({ inUse: true, organization: { code: 'BJ' } });
    const clue = await o.reviewed(office, 'CLOSED_NO_ACTION');
    expect(clue['secondLane']).toBe(true);
    expect(codeOf(await o.attempt(office, 'principal', clue, 'approveClosing'))).toEqual([409, 'secondLaneAgreed']);
    expect(codeOf(await o.attempt(office, 'deputy', clue, 'agreeInSecondLane'))).toEqual([403, 'separationOfDuty']);
    const agreed = await o.act(office, 'petition.head', clue, 'agreeInSecondLane', { opinion: '同意' });
    expect((await o.act(office, 'principal', agreed, 'approveClosing')).state).toBe('CLOSED_NO_ACTION');
    await set('principal', false);
    expect((await o.who(office, 'principal').get(o.at('/clue-lanes'))).body.items[0].inUse).toBe(false);
  });
});

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
    const back = await o.act(office, 'deputy', again, 'approvePlan', { round: 2 });
    expect([back.state, back['deadlines'].at(-1).startedOn]).toEqual(['VERIFYING', '2026-11-24']);
    app.clock.advance(-2 * 86_400_000);
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

describe('two approvers at once', () => {
  it('make one decision: the second is told that somebody was faster', async () => {
    const clue = await o.reviewed(office, 'HELD');
    const sibling = await app.sibling();
    const other = await sibling.as('principal');
    const decide = [
      o.attempt(office, 'principal', clue, 'approveHolding'),
      other.post(o.at(`/clues/${clue.id}/actions/approveHolding`), {}, { 'if-match': `"${clue.version}"` }),
      o.attempt(office, 'principal', clue, 'returnDisposal', { opinion: '再研究' }),
    ];
    const statuses = (await Promise.all(decide)).map(({ status }) => status).sort();
    expect(statuses).toEqual([200, 412, 412]);
  });
});
