import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';
import { announced, at, openOffice } from './office.js';
import { importAll, importFile, openProgramme, release } from './releases.js';

let app: TestApp;
let deputy: Signed;
const parties = [
  { id: 'B1', name: '某建设单位' },
  { id: 'T1', name: '投标人甲' },
  { id: 'T2', name: '投标人乙' },
];
const whole = (ocid: string, more: object = {}) =>
  release(
    ocid,
    [
      ['T1', 100.25],
      ['T2', 120, 'disqualified'],
    ],
    'T1',
    {
      parties,
      date: '2026-04-01T00:00:00+08:00',
      buyer: { id: 'B1' },
      tender: {
        title: `设备采购 ${ocid}`,
        procurementMethod: 'open',
        tenderPeriod: { startDate: '2026-03-01T00:00:00+08:00', endDate: '2026-03-25T00:00:00+08:00' },
      },
      ...more,
    },
  );
const known = async (ocid: string) => {
  const { body } = await deputy.get(at(`/tenders?open=all&ocid=${ocid}&count=true`));
  return body.total.value;
};

beforeAll(async () => {
  app = await startTestApp();
  ({ deputy } = await openOffice(app));
});
afterAll(() => app?.stop());

describe('an import of releases', () => {
  it.each([
    ['JSON Lines', (a: object, b: object) => `${JSON.stringify(a)}\n${JSON.stringify(b)}\n`],
    [
      'a release package',
      (a: object, b: object) => JSON.stringify({ uri: 'x', releases: [a, b], publisher: { name: 'p' } }),
    ],
    [
      'a record package',
      (a: object, b: object) => JSON.stringify({ records: [{ compiledRelease: a }, { releases: [b] }] }, null, 2),
    ],
    ['a list', (a: object, b: object) => JSON.stringify([a, b])],
  ])('takes %s', async (words, text) => {
    const [one, two] = [`${words}-1`.replaceAll(' ', '-'), `${words}-2`.replaceAll(' ', '-')];
    const { status, body } = await importFile(app, deputy, text(whole(one), whole(two)));
    expect([status, body.rows, body.imported, body.errors]).toEqual([201, 2, 2, []]);
    const { body: listed } = await deputy.get(at(`/tenders?open=all&ocid=${one}`));
    const { body: tender } = await deputy.get(at(`/tenders/${listed.items[0].id}`));
    expect(tender).toMatchObject({ imported: true, buyerName: '某建设单位', state: 'AWARDED', method: 'OPEN' });
    expect(tender.bids[0]).toMatchObject({ amountFen: 10_025, bidders: [{ code: 'T1', name: '投标人甲' }] });
    expect(tender.history[0]).toMatchObject({ action: 'import', from: 'NONE' });
  });

  it.each([
    ['a party that is missing', { parties: parties.slice(0, 2) }, '/bids/details/1/tenderers/0/id', 'party-missing'],
    [
      'a negative amount',
      { bids: { details: [{ status: 'valid', tenderers: [{ id: 'T1' }], value: { amount: -5 } }] } },
      '/bids/details/0/value/amount',
      'amount-out-of-range',
    ],
    ['an absurd amount', { tender: { value: { amount: 1e18 } } }, '/tender/value/amount', 'amount-out-of-range'],
    [
      'a period that ends before it starts',
      { tender: { tenderPeriod: { startDate: '2026-03-25T00:00:00Z', endDate: '2026-03-01T00:00:00Z' } } },
      '/tender/tenderPeriod/endDate',
      'dates-out-of-order',
    ],
    [
      'a status that there is not',
      { bids: { details: [{ status: 'perhaps', tenderers: [] }] } },
      '/bids/details/0/status',
      'unknown-status',
    ],
    ['no ocid', { ocid: undefined }, '/ocid', 'ocid-missing'],
  ])('tells row and field of %s, and stores nothing', async (words, wrong, field, code) => {
    const good = `good-${words}`.replaceAll(' ', '-');
    const text = [whole(good), whole(`bad-${words}`, wrong)].map((each) => JSON.stringify(each)).join('\n');
    const { status, body } = await importFile(app, deputy, text);
    expect([status, body.imported, body.bad]).toEqual([201, 0, 1]);
    expect(body.errors[0]).toMatchObject({ row: 2, field, code });
    expect(await known(good)).toBe(0);
  });

  it('stores the good rows where that is asked, and says which were bad', async () => {
    const text = [whole('mix-1'), 'nonsense', whole('mix-1'), whole('mix-2', { buyer: { id: 'X' } })];
    const lines = text.map((each) => (typeof each === 'string' ? `{"ocid": ${each}}` : JSON.stringify(each)));
    const { body } = await importFile(app, deputy, lines.join('\n'), { mode: 'GOOD_ROWS' });
    expect([body.rows, body.imported]).toEqual([4, 1]);
    expect(body.errors.map(({ row, code }: { row: number; code: string }) => [row, code])).toEqual([
      [2, 'malformed-json'],
      [3, 'ocid-repeated'],
      [4, 'party-missing'],
    ]);
    const again = await importFile(app, deputy, JSON.stringify(whole('mix-1')));
    expect(again.body.errors[0]).toMatchObject({ row: 1, code: 'ocid-known' });
  });

  it('tries without storing', async () => {
    const { body } = await importFile(app, deputy, JSON.stringify(whole('dry')), { dryRun: 'true' });
    expect([body.good, body.imported, await known('dry')]).toEqual([1, 0, 0]);
  });

  it.each([
    ['GBK', Buffer.from([0x7b, 0x22, 0xd6, 0xd0, 0x22, 0x3a, 0x31, 0x7d]), 'invalid-utf8'],
    ['UTF-16', Buffer.from('\ufeff{"ocid":"1"}', 'utf16le'), 'invalid-utf8'],
    ['words', Buffer.from('hello'), 'validation-failed'],
    ['a file cut off', Buffer.from('{"ocid":"1"'), 'validation-failed'],
    ['nothing', Buffer.from('\n'), 'validation-failed'],
  ])('refuses %s', async (_words, file, code) => {
    const { status, body } = await importFile(app, deputy, file);
    expect([status, body.code]).toEqual([400, code]);
  });

  it('is for those who may, and an unknown programme is told', async () => {
    const clerk = await app.as('petition.clerk');
    expect((await importFile(app, clerk, JSON.stringify(whole('no')))).status).toBe(403);
    const { body } = await importFile(app, deputy, JSON.stringify(whole('no')), { programme: 'NONE' });
    expect(body.errors[0].pointer).toBe('/programme');
  });
});

describe('an export', () => {
  it('gives back what was imported, and what was registered here, to those who see it', async () => {
    const programme = await openProgramme(app, 'EXPORTED');
    await importAll(app, deputy, programme, [whole('ex-1'), whole('ex-2')]);
    const office = await openOffice(app);
    await announced(office, { programme });
    const { body } = await deputy.get(at(`/ocds/releases?programme=${programme}`));
    expect([body.version, body.releases.length]).toEqual(['1.1', 3]);
    const [first] = body.releases;
    expect(first).toMatchObject({ ocid: 'ex-1', tag: ['compiled'], buyer: { id: 'B1', name: '某建设单位' } });
    expect(first.bids.details[0].value).toEqual({ amount: 100.25, currency: 'CNY' });
    expect(first.parties.map(({ id }: { id: string }) => id)).toEqual(['B1', 'T1', 'T2']);
    const lines = await deputy.get(at(`/ocds/releases?programme=${programme}&format=jsonl`)).buffer(true);
    expect(
      lines.text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).ocid)
        .slice(0, 2),
    ).toEqual(['ex-1', 'ex-2']);
    const stationed = await office.stationed.get(at(`/ocds/releases?programme=${programme}`));
    expect(stationed.body.releases.length).toBe(1);
    const copy = await openProgramme(app, 'EXPORTED-AGAIN');
    const renamed = body.releases.map((each: { ocid: string }) => ({ ...each, ocid: `copy-${each.ocid}` }));
    const back = await importFile(app, deputy, JSON.stringify({ releases: renamed }), { programme: copy });
    expect([back.status, back.body.errors]).toEqual([201, []]);
  });
});
