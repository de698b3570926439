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
