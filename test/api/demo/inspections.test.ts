import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inspectionWorkflow } from '../../../libs/domain/workflows/inspection.js';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';

const at = (path: string) => `/api/v1${path}`;
const FIGURES = '/statistics/programmes/OLYMPIC-2008';
let app: TestApp;
let principal: Signed;

interface Shown {
  readonly value: number;
  readonly exact: number;
  readonly qualifier: string;
  readonly unit: string;
  readonly query: string;
}

beforeAll(async () => {
  app = await startTestApp();
  principal = await app.as('principal');
});
afterAll(() => app?.stop());

const figures = async (asOf = ''): Promise<Record<string, Shown>> => {
  const { body } = await principal.get(at(`${FIGURES}${asOf && `?asOf=${asOf}`}`));
  return Object.fromEntries(body.figures.map((each: { id: string }) => [each.id, each]));
};
const counted = async (query: string): Promise<number> =>
  (await principal.get(`${query}&limit=1&count=true`)).body.total.value;

describe('inspections and registers of the demo', () => {
  it('come to the book’s figures, each counted by the rows that its own filter lists', async () => {
    const shown = await figures();
    const said = (id: string) => [shown[id]?.value, shown[id]?.qualifier, shown[id]?.unit];
    expect(said('F05')).toEqual([10, 'EXACT', '条']);
    expect(said('F06')).toEqual([15, 'EXACT', '次']);
    expect(said('F07')).toEqual([200, 'OVER', '次']);
    expect(said('F08')).toEqual([300, 'OVER', '次']);
    expect(said('F09')).toEqual([200, 'OVER', '次']);
    expect(said('F10')).toEqual([700, 'OVER', '次']);
    expect(said('F12')).toEqual([7, 'EXACT', '个']);
    expect(said('F22')).toEqual([20, 'EXACT', '项']);
    expect(said('F23')).toEqual([5, 'EXACT', '项']);
    expect(said('F01')).toEqual([7, 'EXACT', '年']);
    expect(said('F02')).toEqual([400_000, 'OVER', '人']);
    for (const id of ['F05', 'F06', 'F07', 'F08', 'F09', 'F10', 'F12', 'F22'])
      expect([id, await counted(shown[id]?.query ?? '')]).toEqual([id, shown[id]?.exact]);
  });

  it('never count what was organised as joined, nor a donation review as a special inspection of funds', async () => {
    const [row] = await app.sql<{
      both: number;
    }>(`SELECT count(*)::int AS both FROM inspection WHERE participation = 'JOINED'
      AND (organiser_key IS NOT NULL OR initiated_on IS NOT NULL)`);
    expect(row).toEqual({ both: 0 });
    const shown = await figures();
    expect(await counted(`${shown['F08']?.query}&topic=DONATION`.replace('topic=APPROVAL,FUND,TENDER&', ''))).toBe(15);
  });

  it('are counted as the records stood on an earlier day', async () => {
    const [early, late] = [await figures('2004-06-30T00:00:00Z'), await figures()];
    for (const id of ['F07', 'F08', 'F09', 'F10']) {
      expect([id, (early[id]?.exact ?? 0) > 0, (early[id]?.exact ?? 0) < (late[id]?.exact ?? 0)]).toEqual([
        id,
        true,
        true,
      ]);
      expect([id, await counted(early[id]?.query ?? '')]).toEqual([id, early[id]?.exact]);
    }
    expect([early['F05']?.value, early['F12']?.value, early['F01']]).toEqual([0, 0, undefined]);
  });

  it('lie within the programme, spread over its years, and say that they are made up', async () => {
    const years = await app.sql<{ year: number; n: number }>(
      `SELECT extract(year FROM d.on_site_on)::int AS year, count(*)::int AS n FROM inspection d JOIN case_file c ON c.key = d.case_key
       JOIN programme p ON p.key = c.programme_key WHERE p.code = 'OLYMPIC-2008' GROUP BY 1 ORDER BY 1`,
    );
    expect(years.map(({ year }) => year)).toEqual([2002, 2003, 2004, 2005, 2006, 2007, 2008]);
    expect(years.every(({ n }) => n > 40)).toBe(true);
    expect(await app.sql('SELECT 1 FROM inspection WHERE NOT is_synthetic')).toEqual([]);
  });

  it('have present-day work in every state', async () => {
    const { body } = await (await app.as('supervision.head')).get(
      at('/inspections?programme=DEMO-LIVE&open=all&limit=200'),
    );
    const states = new Set(body.items.map(({ state }: { state: string }) => state));
    expect([...states].sort()).toEqual(Object.keys(inspectionWorkflow.states).sort());
  });

  it('leave the counters where the next number follows', async () => {
    const [row] = await app.sql<{ gaps: number }>(
      `SELECT count(*)::int AS gaps FROM number_series s WHERE series IN ('JC', 'CJ') AND last <> (SELECT count(*) FROM case_file c
         WHERE c.kind = 3 AND c.number LIKE 'BJ-' || s.series || '-' || s.year || '-%')`,
    );
    expect(row).toEqual({ gaps: 0 });
  });
});
