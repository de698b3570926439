import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { issuedStates, recommendationWorkflow } from '../../../libs/domain/workflows/recommendation.js';
import { workSuggestionWorkflow } from '../../../libs/domain/workflows/work-suggestion.js';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';

const at = (path: string) => `/api/v1${path}`;
const FIGURES = '/statistics/programmes/OLYMPIC-2008';
let app: TestApp;
let principal: Signed;

interface Row {
  readonly id: string;
  readonly state: string;
  readonly light: string | null;
  readonly number: string | null;
  readonly itemCount: number;
}

beforeAll(async () => {
  app = await startTestApp();
  principal = await app.as('principal');
});
afterAll(() => app?.stop());

const figure = async (id: string, asOf = '') => {
  const { body } = await principal.get(at(`${FIGURES}${asOf && `?asOf=${asOf}`}`));
  return body.figures.find((each: { id: string }) => each.id === id);
};
const rows = async (query: string): Promise<Row[]> => (await principal.get(`${query}&limit=200`)).body.items;

describe('letters and suggestions of the demo', () => {
  it('are twelve letters and 122 suggestions, each counted by the rows that its own filter lists', async () => {
    const [f11, f21] = [await figure('F11'), await figure('F21')];
    expect([f11.value, f11.unit, f21.value, f21.unit]).toEqual([122, '项', 12, '份']);
    const suggestions = await rows(f11.query);
    const letters = await rows(f21.query);
    expect([new Set(suggestions.map(({ id }) => id)).size, letters.length]).toEqual([122, 12]);
    const { body } = await principal.get(at(FIGURES));
    const items = letters.reduce((sum, { itemCount }) => sum + itemCount, 0);
    expect(body.letters).toEqual({
      letters: 12,
      items,
      suggestions: 122,
      kinds: [{ kind: 'SUPERVISION_PROPOSAL', letters: 12, items }],
    });
    expect(items).toBeGreaterThan(12);
  });

  it('are counted as the records stood on an earlier day', async () => {
    const asOf = '2006-01-01T00:00:00Z';
    const [f11, f21] = [await figure('F11', asOf), await figure('F21', asOf)];
    expect(f11.value).toBe(0);
    expect(f21.value).toBeGreaterThan(3);
    expect(f21.value).toBeLessThan(12);
    expect(await rows(f21.query)).toHaveLength(f21.value);
  });

  it('lose a letter that is withdrawn, and keep the figure of the day before', async () => {
    const before = new Date(app.clock.now().getTime() - 1000).toISOString();
    const [letter] = (await rows((await figure('F21')).query)).filter(({ state }) => state === 'SIGNED');
    const { body } = await principal.get(at(`/recommendations/${letter?.id}`));
    const withdrawn = await principal.post(
      at(`/recommendations/${letter?.id}/actions/withdraw`),
      { opinion: '情况变化' },
      { 'if-match': `"${body.version}"` },
    );
    expect(withdrawn.status).toBe(200);
    expect([(await figure('F21')).value, (await figure('F21', before)).value]).toEqual([11, 12]);
  });

  it('stand in every state, served ones in every light, with answers of every kind', async () => {
    const letters = await rows(at('/recommendations?open=all'));
    expect([...new Set(letters.map(({ state }) => state))].sort()).toEqual(
      Object.keys(recommendationWorkflow.states).sort(),
    );
    const lights = letters.filter(({ state }) => state === 'SERVED').map(({ light }) => light);
    for (const light of ['GREEN', 'YELLOW', 'RED']) expect(lights).toContain(light);
    const suggestions = await rows(at('/work-suggestions?open=all&programme=DEMO-LIVE'));
    expect(suggestions.map(({ state }) => state).sort()).toEqual(Object.keys(workSuggestionWorkflow.states).sort());
    const adoptions = await app.sql<{ adoption: string }>(
      'SELECT DISTINCT adoption FROM recommendation_answer ORDER BY 1',
    );
    expect(adoptions.map(({ adoption }) => adoption)).toEqual(['ADOPTED', 'NOT_ADOPTED', 'PARTLY']);
  });

  it('include two from inspections and one from counterfeit steel with four strands of remedy', async () => {
    const letters = await rows(at('/recommendations?open=all&programme=OLYMPIC-2008'));
    const titled = async (word: string) => {
      const found = (letters as unknown as { id: string; title: string }[]).find(({ title }) => title.includes(word));
      return (await principal.get(at(`/recommendations/${found?.id}`))).body;
    };
    expect((await titled('支持资金方案')).source).toContain('专项检查');
    expect((await titled('拨付论证')).source).toContain('专项检查');
    const steel = await titled('假冒钢材');
    const strands = steel.items.map(({ text }: { text: string }) => text.split('：')[0]);
    expect(strands).toEqual(['加强企业监管', '规范市场流通', '严格质量检测', '强化采购监督']);
    expect(steel.recipients).toHaveLength(4);
  });

  it('bear numbers without a gap, year by year', async () => {
    for (const year of [2003, 2004, 2005, 2006, 2007, 2008]) {
      const { body } = await principal.get(
        at(`/recommendations/register?organ=BJ&series=SUPERVISION_PROPOSAL&year=${year}`),
      );
      expect([year, body.last > 0, body.isComplete, body.missing]).toEqual([year, true, true, []]);
    }
    expect(issuedStates).not.toContain('WITHDRAWN');
  });
});
