import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../support/app.js';
import { act, announced, at, attempt, awarded, bids, type Office, opened, openOffice, papers, plan } from './office.js';

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await startTestApp();
  office = await openOffice(app);
});
afterAll(() => app?.stop());

describe('a tender', () => {
  it('goes from the plan to the contract, and is closed once its written report was sent', async () => {
    const tender = await awarded(office, { lots: [{ title: '第一标段', estimateFen: 5_000_000_00 }] });
    expect(tender).toMatchObject({ state: 'AWARDED', isMajor: true, winner: [{ code: '91110', name: '投标人1' }] });
    expect(tender['number']).toMatch(/^BJ-ZB-\d{4}-\d{4}$/);
    const contracted = await act(office.stationed, tender, 'contract', { contractedOn: '2026-04-10', amountFen: 1 });
    const early = await attempt(office.stationed, contracted, 'close');
    expect([early.status, early.body.errors[0].code]).toEqual([409, 'writtenReportGiven']);
    const reported = await act(office.stationed, contracted, 'report', { reportedOn: '2026-04-15' });
    const closed = await act(office.stationed, reported, 'close');
    expect(closed).toMatchObject({ state: 'CLOSED', contractFen: 1, reportedOn: '2026-04-15', actions: [] });
  });

  it('leaves at least twenty days to bid from the issue of the papers (招标投标法 Art. 24)', async () => {
    const short = { ...papers, bidsCloseAt: '2026-03-21T23:59:00+08:00' };
    const refused = await attempt(office.stationed, await plan(office), 'publish', short);
    expect([refused.status, refused.body.errors[0].code]).toEqual([409, 'bidPeriodIsLongEnough']);
    const long = { ...papers, bidsCloseAt: '2026-03-22T09:00:00+08:00' };
    expect((await attempt(office.stationed, await plan(office), 'publish', long)).status).toBe(200);
    const direct = await plan(office, { method: 'DIRECT' });
    expect((await attempt(office.stationed, direct, 'publish', short)).status).toBe(200);
  });

  it('is opened when bidding has closed, not before (Art. 34)', async () => {
    const published = await act(office.stationed, await plan(office), 'publish', papers);
    const early = await attempt(office.stationed, published, 'open', { openedOn: '2026-03-24', bids: bids(3) });
    expect([early.status, early.body.errors[0].code]).toEqual([409, 'biddingHasClosed']);
  });

  it('is tendered again where fewer than three bid (Art. 28)', async () => {
    const tender = await opened(office, {}, 2);
    const results = tender.bids.map(({ id }) => ({ bidId: id, status: 'VALID' }));
    const refused = await attempt(office.stationed, tender, 'evaluate', { evaluatedOn: '2026-03-27', results });
    expect([refused.status, refused.body.errors[0].code]).toEqual([409, 'enoughBids']);
    const given = await act(office.deputy, tender, 'reTender', { opinion: '投标人少于三个' });
    const again = await plan(office, { predecessorId: given.id });
    expect(again['predecessorId']).toBe(given.id);
    const { body } = await office.stationed.get(at(`/tenders/${given.id}`));
    expect(body).toMatchObject({ state: 'RE_TENDERING', successorId: again.id });
    const twice = await office.stationed.post(at('/tenders'), {
      title: '再次',
      isMajor: false,
      method: 'OPEN',
      predecessorId: given.id,
    });
    expect(twice.status).toBe(409);
  });

  it('points back only at a tender that was given up', async () => {
    const other = await plan(office);
    const wanted = { title: '重新招标', isMajor: false, method: 'OPEN', predecessorId: other.id };
    const { status, body } = await office.stationed.post(at('/tenders'), wanted);
    expect([status, body.errors[0].pointer]).toEqual([400, '/predecessorId']);
    await expect(
      app.sql(
        `UPDATE tender SET predecessor_key = (SELECT key FROM case_file WHERE id = $1) WHERE ocid IS NULL
        AND case_key = (SELECT max(case_key) FROM tender)`,
        [(await plan(office)).id],
      ),
    ).rejects.toThrow(/predecessor/);
  });

  it('has its candidates published in three days, for three days at least (条例 Art. 54)', async () => {
    const tender = await opened(office);
    const results = tender.bids.map(({ id }, index) => ({ bidId: id, status: 'VALID', rank: index + 1 }));
    const evaluated = await act(office.stationed, tender, 'evaluate', { evaluatedOn: '2026-03-27', results });
    expect(evaluated['dueOn']).toBe('2026-03-30');
    const short = await attempt(office.stationed, evaluated, 'publishCandidates', {
      publishedOn: '2026-03-28',
      publishedTo: '2026-03-29',
    });
    expect([short.status, short.body.errors[0].code]).toEqual([409, 'candidatesArePublishedLongEnough']);
  });

  it('is awarded after the publication, to one of those published (条例 Art. 55)', async () => {
    const tender = await announced(office);
    const bidId = tender.bids[0]?.id;
    const early = await attempt(office.stationed, tender, 'award', { bidId, awardedOn: '2026-03-31' });
    expect(early.body.errors[0].code).toBe('publicationHasEnded');
    const stranger = await attempt(office.stationed, tender, 'award', { bidId: tender.id, awardedOn: '2026-04-02' });
    expect(stranger.body.errors[0].code).toBe('winnerIsCandidate');
  });

  it('is reported in writing within fifteen days of the award (Art. 47), the contract in thirty (Art. 46)', async () => {
    const { deadlines, dueOn } = (await awarded(office)) as unknown as { deadlines: object[]; dueOn: string };
    expect(dueOn).toBe('2026-05-06');
    expect(deadlines).toContainEqual(expect.objectContaining({ rule: 'TENDER_WRITTEN_REPORT', dueOn: '2026-04-17' }));
  });

  it.each([
    ['a negative amount', { bids: [{ bidders: [{ name: '甲' }], amountFen: -1 }] }, '/bids/0/amountFen'],
    ['an absurd amount', { bids: [{ bidders: [{ name: '甲' }], amountFen: 1e16 }] }, '/bids/0/amountFen'],
    ['an unknown lot', { bids: [{ bidders: [{ name: '甲' }], lot: 4 }] }, '/bids/0/lot'],
    ['a bidder twice in one bid', { bids: [{ bidders: [{ name: '甲' }, { name: '甲' }] }] }, '/bids/0/bidders'],
    ['an opening tomorrow', { openedOn: '2099-01-01' }, '/openedOn'],
  ])('is not opened with %s', async (_words, wrong, pointer) => {
    const published = await act(office.stationed, await plan(office), 'publish', papers);
    const body = { openedOn: '2026-03-25', bids: bids(3), ...wrong };
    const refused = await attempt(office.stationed, published, 'open', body);
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([400, pointer]);
    const { body: same } = await office.stationed.get(at(`/tenders/${published.id}`));
    expect([same.version, same.bids]).toEqual([published.version, []]);
  });

  it.each([
    ['opened before bidding closed', `opened_on = '2026-01-01'`],
    ['evaluated before it was opened', `evaluated_on = '2026-01-01'`],
    ['published backwards', `candidates_published_to = '2026-01-01'`],
    ['awarded before its candidates were published', `awarded_on = '2026-03-01'`],
    ['contracted without an amount', `contracted_on = '2026-05-01'`],
    ['estimated at less than nothing', 'estimate_fen = -5'],
    ['estimated beyond all measure', 'estimate_fen = 2000000000000000'],
  ])('cannot be %s, not even by the owner of the tables', async (_words, change) => {
    const { id } = await announced(office);
    const sql = `UPDATE tender SET ${change} WHERE case_key = (SELECT key FROM case_file WHERE id = $1)`;
    await expect(app.sql(sql, [id])).rejects.toThrow(/check constraint/);
  });
});

describe('who sees a tender', () => {
  it('is who keeps it, who is named to watch it, and who reads all of the organ; for others it is not there', async () => {
    const tender = await plan(office);
    const absent = await office.officer.get(at(`/tenders/${tender.id}`));
    const unknown = await office.officer.get(at('/tenders/01a20f74-7c7f-77ba-9d69-7f540d7dc7d9'));
    expect([absent.status, absent.body.code]).toEqual([404, unknown.body.code]);
    expect((await office.conduct.get(at(`/tenders/${tender.id}`))).status).toBe(200);
    expect((await office.clerk.get(at(`/tenders/${tender.id}`))).status).toBe(403);
    const watchers = [office.ids['stationed.officer'], office.ids['supervision.officer']];
    await act(office.deputy, tender, 'assign', { assigneeIds: watchers });
    expect((await office.officer.get(at(`/tenders/${tender.id}`))).status).toBe(200);
    const listed = await office.officer.get(at('/tenders?limit=200&isMajor=true'));
    expect(listed.body.items.map(({ id }: { id: string }) => id)).toContain(tender.id);
  });

  it('sees its sessions as well, and nobody else does, counts included', async () => {
    const tender = await opened(office);
    await act(office.stationed, tender, 'observe', { observedOn: '2026-03-25', finding: '开标程序合规' });
    const path = at(`/tender-observations?tenderId=${tender.id}&count=true`);
    const seen = (await office.stationed.get(path)).body;
    expect([seen.total, seen.items[0].role]).toEqual([{ value: 1, relation: 'eq' }, 'OBSERVER']);
    expect((await office.officer.get(path)).body).toMatchObject({ items: [], total: { value: 0 } });
  });
});
