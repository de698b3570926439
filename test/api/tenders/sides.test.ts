import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../support/app.js';
import { act, announced, at, attempt, awarded, type Office, opened, openOffice, papers, plan } from './office.js';

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await startTestApp();
  office = await openOffice(app);
});
afterAll(() => app?.stop());

const objection = { subject: 'RESULT', raisedBy: '投标人2', raisedOn: '2026-03-30', content: '对评标结果有异议' };

describe('an objection', () => {
  it('pauses the tender, is answered in three days, and lets it go on where it stood (条例 Art. 22)', async () => {
    const tender = await announced(office);
    const objected = await act(office.stationed, tender, 'object', objection);
    expect(objected).toMatchObject({ state: 'OBJECTED', dueOn: '2026-04-02', pausedFrom: 'CANDIDATES_PUBLISHED' });
    const early = await attempt(office.deputy, objected, 'resumePublication', { opinion: '恢复' });
    expect(early.body.errors[0].code).toBe('everyChallengeAnswered');
    const answer = { challengeId: objected.challenges[0]?.id, decision: 'DISMISSED', answer: '经复核不成立' };
    const answered = await act(office.stationed, objected, 'answer', { ...answer, answeredOn: '2026-04-01' });
    const elsewhere = await attempt(office.deputy, answered, 'resumeBidding', { opinion: '恢复' });
    expect(elsewhere.body.errors[0].code).toBe('pausedAtThisStage');
    const resumed = await act(office.deputy, answered, 'resumePublication', { opinion: '恢复' });
    expect(resumed).toMatchObject({ state: 'CANDIDATES_PUBLISHED', pausedFrom: null });
    const again = await attempt(office.stationed, resumed, 'answer', { ...answer, answeredOn: '2026-04-01' });
    expect(again.status).toBe(409);
  });

  it.each([
    ['to the papers, ten days before bidding closes', 'TENDER_PAPERS', '2026-03-15', '2026-03-16'],
    [
      'to the papers of prequalification, two days before it ends',
      'PREQUALIFICATION_PAPERS',
      '2026-03-08',
      '2026-03-09',
    ],
  ])('%s at the latest (Art. 22)', async (_words, subject, last, late) => {
    const planned = await plan(office);
    const began = await act(office.stationed, planned, 'prequalify', { prequalificationEndsOn: '2026-03-10' });
    const tender = await act(office.stationed, began, 'publish', papers);
    const refused = await attempt(office.stationed, tender, 'object', { ...objection, subject, raisedOn: late });
    expect([refused.status, refused.body.errors[0].code]).toEqual([409, 'objectionIsInTime']);
    const taken = await attempt(office.stationed, tender, 'object', { ...objection, subject, raisedOn: last });
    expect(taken.status).toBe(200);
  });

  it('to the opening is raised at the opening (Art. 44), to the result while it is published (Art. 54)', async () => {
    const later = { ...objection, subject: 'OPENING', raisedOn: '2026-03-26' };
    expect((await attempt(office.stationed, await opened(office), 'object', later)).body.errors[0].code).toBe(
      'objectionIsInTime',
    );
    const after = { ...objection, raisedOn: '2026-04-01' };
    expect((await attempt(office.stationed, await announced(office), 'object', after)).body.errors[0].code).toBe(
      'objectionIsInTime',
    );
  });
});

describe('a complaint', () => {
  const complaint = { ...objection, knownOn: '2026-03-28', raisedOn: '2026-04-07' };

  it('is made within ten days of knowing (条例 Art. 60)', async () => {
    const tender = await announced(office);
    const late = await attempt(office.head, tender, 'complain', { ...complaint, raisedOn: '2026-04-08' });
    expect([late.status, late.body.code]).toEqual([404, 'not-found']);
    const refused = await attempt(office.stationed, tender, 'complain', { ...complaint, raisedOn: '2026-04-08' });
    expect([refused.status, refused.body.errors[0].code]).toEqual([409, 'complaintIsInTime']);
    const taken = await act(office.stationed, tender, 'complain', complaint);
    expect(taken.state).toBe('COMPLAINED');
  });

  it('says when its maker came to know, and not after it was made', async () => {
    const tender = await announced(office);
    const backwards = { ...complaint, knownOn: '2026-04-07', raisedOn: '2026-04-01' };
    const refused = await attempt(office.stationed, tender, 'complain', backwards);
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([400, '/raisedOn']);
  });
});

describe('a disqualification', () => {
  it('is recommended by the inspectors, recorded by another, and leaves the next candidate or a new tender', async () => {
    const tender = await awarded(office);
    const wish = { bidId: tender.bids[0]?.id, opinion: '业绩造假' };
    const recommended = await act(office.stationed, tender, 'recommendDisqualification', wish);
    expect(recommended.state).toBe('DISQUALIFICATION_RECOMMENDED');
    expect((recommended['winner'] as object[]).length).toBe(1);
    const gone = await act(office.deputy, recommended, 'disqualify', { opinion: '行政监督部门决定取消' });
    expect(gone).toMatchObject({ state: 'DISQUALIFIED', winner: null });
    expect(gone.bids[0]).toMatchObject({ status: 'DISQUALIFIED', rank: null });
    const publication = { publishedOn: '2026-04-20', publishedTo: '2026-04-23' };
    const next = await act(office.deputy, gone, 'chooseNext', publication);
    const second = await act(office.stationed, next, 'award', { bidId: next.bids[1]?.id, awardedOn: '2026-04-24' });
    expect(second['winner']).toEqual([{ code: '91111', name: '投标人2' }]);
    expect((second['awards'] as { status: string }[]).map(({ status }) => status)).toEqual(['CANCELLED', 'ACTIVE']);
  });

  it('of an award that is void leaves it on record (招标投标法 Art. 64)', async () => {
    const voided = await act(office.deputy, await awarded(office), 'voidAward', { opinion: '串通投标' });
    expect(voided).toMatchObject({ state: 'AWARD_VOID', winner: null, awards: [{ status: 'CANCELLED' }] });
  });
});

describe('a saving', () => {
  const saving = {
    kind: 'SAVING',
    note: '纠正土方招标',
    beforeFen: 5_200_000_00,
    afterFen: 2_000_000_00,
    basis: '审核报告',
  };

  it('has before, after and basis, and is confirmed by another than who proposed it', async () => {
    const tender = await opened(office);
    const proposed = await act(office.stationed, tender, 'proposeSaving', saving);
    expect(proposed.savings[0]).toMatchObject({ amountFen: 3_200_000_00, confirmedBy: null });
    const savingId = proposed.savings[0]?.id;
    const confirmed = await act(office.deputy, proposed, 'confirmSaving', { savingId });
    expect(confirmed.savings[0]).toMatchObject({ confirmedBy: { name: '许绍文' } });
    const twice = await attempt(office.principal, confirmed, 'confirmSaving', { savingId });
    expect([twice.status, twice.body.errors[0].pointer]).toEqual([400, '/savingId']);
    const own = `UPDATE tender_saving SET confirmed_by = proposed_by, confirmed_at = now() WHERE id = $1`;
    await expect(app.sql(own, [savingId])).rejects.toThrow();
  });

  it.each([
    ['that saves nothing', { afterFen: 5_200_000_00 }, '/afterFen'],
    ['below nothing', { afterFen: -1 }, '/afterFen'],
    ['without its basis', { basis: undefined }, '/basis'],
  ])('is refused %s', async (_words, wrong, pointer) => {
    const refused = await attempt(office.stationed, await opened(office), 'proposeSaving', { ...saving, ...wrong });
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([400, pointer]);
  });
});

describe('a session on the spot', () => {
  it('is recorded from the register of sessions too, and its observer scores nothing afterwards', async () => {
    const tender = await opened(office);
    const session = { tenderId: tender.id, observedOn: '2026-03-25', place: '交易中心', finding: '未见异常' };
    const match = { 'if-match': `"${tender.version}"` };
    const recorded = await office.stationed.post(at('/tender-observations'), session, match);
    expect([recorded.status, recorded.body.observations[0].place]).toEqual([200, '交易中心']);
    const results = tender.bids.map(({ id }) => ({ bidId: id, status: 'VALID' }));
    const scored = await attempt(office.stationed, recorded.body, 'evaluate', { evaluatedOn: '2026-03-27', results });
    expect([scored.status, scored.body.code]).toEqual([403, 'separation-of-duty']);
  });

  it('stands as it was recorded', async () => {
    const tender = await opened(office);
    await act(office.stationed, tender, 'observe', { observedOn: '2026-03-25', finding: '未见异常' });
    await expect(app.sql(`UPDATE tender_observation SET finding = '改'`)).rejects.toThrow();
  });
});

describe('a measure of a complaint', () => {
  it('points at its tender, shown to those alone who see the tender', async () => {
    const tender = await plan(office);
    const [found] = await app.sql<{ id: string; version: number; username: string }>(
      `SELECT c.id, c.version, u.username FROM case_file c JOIN app_user u ON u.key = ANY(c.assignees)
       WHERE c.kind = 1 AND c.state = 'CONCLUDED' AND c.outcome IN ('SUBSTANTIATED', 'PARTLY_SUBSTANTIATED')
         AND u.username IN ('supervision.officer', 'supervision.officer2') LIMIT 1`,
    );
    const handler = await app.as(found?.username ?? '');
    const measure = { type: 'RE_TENDER', note: '重新招标', tenderId: tender.id };
    const match = { 'if-match': `"${found?.version}"` };
    const blind = await handler.post(at(`/complaints/${found?.id}/measures`), measure, match);
    expect([blind.status, blind.body.errors[0].pointer]).toEqual([400, '/tenderId']);
    const watching = [office.ids['stationed.officer'], office.ids[found?.username ?? '']];
    const assigned = await act(office.deputy, tender, 'assign', { assigneeIds: watching });
    const taken = await handler.post(at(`/complaints/${found?.id}/measures`), measure, match);
    expect([taken.status, taken.body.tenderId]).toEqual([201, tender.id]);
    await act(office.deputy, assigned, 'assign', { assigneeIds: [office.ids['stationed.officer']] });
    const { body } = await handler.get(at(`/complaints/${found?.id}/measures`));
    expect(body.items.at(-1).tenderId).toBeNull();
  });
});
