import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';
import { at, openOffice } from './office.js';
import { type Bid, type Flag, importAll, openProgramme, period, release, won } from './releases.js';

let app: TestApp;
let deputy: Signed;
let serial = 0;

beforeAll(async () => {
  app = await startTestApp();
  ({ deputy } = await openOffice(app));
});
afterAll(() => app?.stop());

/** What stands out by an indicator in a register of these releases alone: subject and value. */
async function raised(code: string, releases: readonly object[], by = deputy): Promise<[string | null, number][]> {
  const programme = await openProgramme(app, `FLAGS-${++serial}`);
  const own = releases.map((each) => ({ ...each, ocid: `${serial}-${(each as { ocid: string }).ocid}` }));
  await importAll(app, deputy, programme, own);
  const { status, body } = await by.get(at(`/red-flags?programme=${programme}&limit=200`));
  if (status !== 200) throw new Error(JSON.stringify(body));
  const flags = body.indicators.find((each: { code: string }) => each.code === code).flags as Flag[];
  return flags.map(({ tenderTitle, partyCode, value }): [string | null, number] => [
    partyCode ?? tenderTitle?.replace(/^\d+-/, '') ?? null,
    Number(value.toFixed(4)),
  ]);
}

describe('R003, short submission period', () => {
  it('asks where there were fewer than fifteen whole days', async () => {
    const found = await raised('R003', [
      release('short', [], null, period('2026-03-01T00:00:00Z', '2026-03-15T23:59:59Z')),
      release('enough', [], null, period('2026-03-01T00:00:00Z', '2026-03-16T00:00:00Z')),
    ]);
    expect(found).toEqual([['short', 14]]);
  });
});

describe('R018, single bid', () => {
  it('asks where one tenderer bid in an open or selective tender, and nowhere else', async () => {
    const one: Bid[] = [
      ['A', 100],
      ['A', 90],
    ];
    const found = await raised('R018', [
      release('open', one, 'A', { tender: { procurementMethod: 'open' } }),
      release('selective', [], null, { tender: { procurementMethod: 'selective', numberOfTenderers: 1 } }),
      release('direct', one, 'A', { tender: { procurementMethod: 'direct' } }),
      release('two', [...one, ['B', 1, 'disqualified']], 'A', { tender: { procurementMethod: 'open' } }),
      release('withdrawn', [...one, ['B', 1, 'withdrawn']], 'A', { tender: { procurementMethod: 'open' } }),
    ]);
    expect(found.map(([title]) => title).sort()).toEqual(['open', 'selective', 'withdrawn']);
  });
});

describe('R024 and R058, distance of the second lowest bid', () => {
  const spread = [150, 151, 152, 153, 154];

  it('asks where it is a low outlier by Q1 − 1.5 IQR', async () => {
    const usual = spread.map((second) => won(`usual-${second}`, second));
    expect(await raised('R024', [...usual, won('close', 101)])).toEqual([['close', 0.01]]);
  });

  it('asks where it is a high outlier by Q3 + 1.5 IQR', async () => {
    const usual = spread.map((second) => won(`usual-${second}`, second));
    expect(await raised('R058', [...usual, won('far', 300)])).toEqual([['far', 2]]);
  });

  it('looks away where the lowest did not win, an award is pending, several won, somebody bid jointly, or quality counted', async () => {
    const usual = spread.map((second) => won(`usual-${second}`, second));
    const pending = { awards: [{ status: 'active', suppliers: [{ id: 'A' }] }, { status: 'pending' }] };
    const several = {
      awards: [
        { status: 'active', suppliers: [{ id: 'A' }] },
        { status: 'active', suppliers: [{ id: 'C' }] },
      ],
    };
    const found = await raised('R024', [
      ...usual,
      won('dearer', 99),
      won('pending', 101, pending),
      won('several', 101, several),
      release(
        'joint',
        [
          ['A', 100],
          [['B', 'C'], 101],
        ],
        'A',
      ),
      won('rated', 101, { tender: { awardCriteria: 'ratedCriteria' } }),
    ]);
    expect(found).toEqual([]);
  });
});

describe('R025, excessive unsuccessful bids', () => {
  it('asks of a bidder who bids most often and wins least', async () => {
    const losing = Array.from({ length: 6 }, (_, n) => release(`${n}`, [['L'], [`W${n}`]], `W${n}`));
    const found = await raised('R025', [release('own', [['L']], 'L'), ...losing]);
    expect(found).toEqual([['L', 0.1429]]);
  });
});

describe('R028, identical prices', () => {
  const same: Bid[] = [
    ['A', 100],
    ['B', 100, 'disqualified'],
    ['C', 120],
  ];

  it('asks where different tenderers asked the same, not where one bid twice', async () => {
    const twice = release(
      'twice',
      [
        ['A', 100],
        ['A', 100],
      ],
      'A',
    );
    expect(await raised('R028', [release('same', same, 'A'), twice])).toEqual([['same', 1]]);
  });

  it('does not ask of an electronic auction', async () => {
    const auction = { tender: { submissionMethod: ['electronicAuction'] } };
    expect(await raised('R028', [release('auction', same, 'A', auction)])).toEqual([]);
  });
});

describe('R030, late bid won', () => {
  it('asks where the winner’s bid came after the deadline', async () => {
    const deadline = period('2026-03-01T00:00:00Z', '2026-03-20T08:00:00Z');
    const late = '2026-03-20T08:00:01Z';
    const found = await raised('R030', [
      release('late', [['A', 1, 'valid', late]], 'A', deadline),
      release('in-time', [['A', 1, 'valid', '2026-03-20T08:00:00Z']], 'A', deadline),
      release(
        'lost',
        [
          ['A', 1, 'valid', late],
          ['B', 2, 'valid', '2026-03-19T08:00:00Z'],
        ],
        'B',
        deadline,
      ),
    ]);
    expect(found).toEqual([['late', 1]]);
  });
});

describe('R035, all except the winner rejected', () => {
  it('asks with the number of others, where the one valid tenderer won everything', async () => {
    const out: Bid[] = [
      ['B', 90, 'disqualified'],
      ['C', 95, 'disqualified'],
      ['B', 80, 'disqualified'],
    ];
    const found = await raised('R035', [
      release('alone', [['A', 100], ...out], 'A'),
      release('two-valid', [['A', 100], ['D', 101], ...out], 'A'),
      release('another-won', [['A', 100], ...out], 'D'),
      release(
        'own',
        [
          ['A', 100],
          ['A', 90, 'disqualified'],
        ],
        'A',
      ),
    ]);
    expect(found).toEqual([['alone', 2]]);
  });
});

describe('R036, lowest bid rejected', () => {
  it('asks where there is an award and the lowest was rejected', async () => {
    const found = await raised('R036', [
      release(
        'rejected',
        [
          ['A', 100],
          ['B', 90, 'disqualified'],
        ],
        'A',
      ),
      release(
        'higher',
        [
          ['A', 100],
          ['B', 110, 'disqualified'],
        ],
        'A',
      ),
      release(
        'no-award',
        [
          ['A', 100],
          ['B', 90, 'disqualified'],
        ],
        null,
      ),
      release('none-valid', [['B', 90, 'disqualified']], 'A'),
    ]);
    expect(found).toEqual([['rejected', 1]]);
  });
});

describe('R038, excessive rejections', () => {
  it('asks of buyers by their rate, of two processes at least', async () => {
    const by = (id: string) => ({ buyer: { id } });
    const fair = ['b1', 'b2', 'b3', 'b4'].flatMap((id) =>
      [1, 2].map((n) => release(`${id}-${n}`, [[`${id}x${n}`, 1]], null, by(id))),
    );
    const harsh = [1, 2].map((n) =>
      release(
        `harsh-${n}`,
        [
          [`h${n}`, 1],
          [`i${n}`, 1, 'disqualified'],
        ],
        null,
        by('harsh'),
      ),
    );
    const once = release('once', [['o', 1, 'disqualified']], null, by('once'));
    expect(await raised('R038', [...fair, ...harsh, once])).toEqual([['harsh', 0.5]]);
  });
});

describe('R048, heterogeneous supplier', () => {
  it('asks of a supplier of many classes, the fence by a threshold that is data', async () => {
    const supplied = (ocid: string, who: string, codes: string[]) => ({
      ocid,
      awards: [{ status: 'active', suppliers: [{ id: who }], items: codes.map((id) => ({ classification: { id } })) }],
    });
    const set = { indicator: 'R048', name: 'minimumProcesses', value: 1, reason: '样本较小' };
    expect((await deputy.post(at('/red-flags/settings'), set)).status).toBe(201);
    const usual = [1, 2, 3, 4].map((n) => supplied(`${n}`, `S${n}`, ['10000000', '10200000']));
    expect(await raised('R048', [...usual, supplied('many', 'M', ['10000000', '11000000'])])).toEqual([['M', 2]]);
    const { body } = await deputy.get(at('/red-flags/settings'));
    expect(body.items).toContainEqual(expect.objectContaining({ ...set, setBy: expect.anything() }));
    const unknown = await deputy.post(at('/red-flags/settings'), { ...set, name: 'colour' });
    expect([unknown.status, unknown.body.errors[0].pointer]).toEqual([400, '/name']);
    await expect(app.sql(`UPDATE red_flag_setting SET value = 2`)).rejects.toThrow();
  });
});

describe('the flags together', () => {
  it('ask and do not judge: each has its question, rule, numbers and rows, and prices alone are never red', async () => {
    const programme = await openProgramme(app, 'FLAGS-TOGETHER');
    const bids: Bid[] = [
      ['A', 100],
      ['B', 100],
      ['C', 90, 'disqualified'],
    ];
    await importAll(app, deputy, programme, [
      release(
        't-same',
        [
          ['A', 100],
          ['B', 100],
        ],
        'A',
      ),
      release('t-more', bids, 'A'),
    ]);
    const { body } = await deputy.get(at(`/red-flags?programme=${programme}`));
    expect(body).toMatchObject({ tenders: 2, bids: 5, currency: 'CNY' });
    expect(body.summary.map(({ title, light }: { title: string; light: string }) => [title, light])).toEqual([
      ['t-more', 'RED'],
      ['t-same', 'YELLOW'],
    ]);
    const same = body.indicators.find(({ code }: { code: string }) => code === 'R028');
    expect(same).toMatchObject({ isPriceAlone: true, flagged: 2 });
    expect(same.question.zh).toMatch(/？$/);
    expect(same.flags[0].rows.length).toBeGreaterThan(1);
  });

  it('run over what the asker may see, counts included', async () => {
    const programme = await openProgramme(app, 'FLAGS-SEEN');
    await importAll(app, deputy, programme, [
      release(
        's-1',
        [
          ['A', 100],
          ['B', 100],
        ],
        'A',
      ),
    ]);
    const officer = await app.as('supervision.officer');
    const { body } = await officer.get(at(`/red-flags?programme=${programme}`));
    expect([body.tenders, body.bids, body.summary]).toEqual([0, 0, []]);
    expect(body.indicators.every(({ flagged }: { flagged: number }) => flagged === 0)).toBe(true);
    expect((await (await app.as('petition.clerk')).get(at('/red-flags'))).status).toBe(403);
  });
});
