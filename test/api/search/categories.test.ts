import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { ChoreParts } from '../../../apps/worker/chore.js';
import { chores } from '../../../apps/worker/chores.js';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';
import { act, fileLetter } from '../../support/complaints.js';

const at = (path: string) => `/api/v1/categories${path}`;
const KINDS = {
  BID_RIGGING: [
    '投标单位报价呈规律性变化，疑似围标串标',
    '几家公司轮流中标，标书雷同，存在串标',
    '开标前投标人私下商定报价，围标',
  ],
  GIFTS: ['春节期间收受管理服务对象购物卡和礼金', '违规收受高档烟酒、礼品', '其子婚礼收受下属礼金红包'],
  DERELICTION: [
    '接到群众反映后长期不处理，推诿扯皮',
    '巡查流于形式，对违建视而不见，不作为',
    '工作人员擅离职守，办事窗口无人',
  ],
} as const;

let app: TestApp;
let clerk: Signed;

beforeAll(async () => {
  app = await startTestApp();
  clerk = await app.as('petition.clerk');
});
afterAll(() => app?.stop());

const suggestions = async (content: string) => (await clerk.post(at('/suggestions'), { content })).body;

/** Files and registers what teaches. */
async function teach(): Promise<void> {
  for (const [issueType, texts] of Object.entries(KINDS))
    for (const [n, text] of [...texts, ...texts, ...texts].entries()) {
      const allegations = [{ accusedName: '某某', issueType, matter: text }];
      const filed = await fileLetter(clerk, {
        title: `来信${n}`,
        content: `${text}，请查处。第${n}次反映。`,
        allegations,
      });
      await act(clerk, filed, 'register');
    }
}

/** The worker's own chore, once. */
async function learn(): Promise<void> {
  const db = new Client({ connectionString: app.database.appUrl });
  await db.connect();
  const log = { info: () => undefined, warn: () => undefined };
  const chore = chores.find(({ name }) => name === 'learn-categories');
  await chore?.run(db, { log, now: () => new Date() } as unknown as ChoreParts);
  await db.end();
}

describe('issue types', () => {
  it('are a tree with words in both languages', async () => {
    const { body } = await clerk.get(at(''));
    const leaf = body.items[0].children.find(({ code }: { code: string }) => code === 'BID_RIGGING');
    expect(leaf).toEqual({ code: 'BID_RIGGING', zh: '围标串标', en: 'Bid rigging' });
  });

  it('are suggested once clerks have registered enough, the likeliest first, at most three', async () => {
    await teach();
    await learn();
    const fresh = await app.sibling();
    const by = await fresh.as('petition.clerk');
    const suggest = async (content: string) => (await by.post(at('/suggestions'), { content })).body;
    const { items, model } = await suggest('反映几家投标公司标书雷同、报价有规律，涉嫌围标');
    expect(items[0]).toMatchObject({ code: 'BID_RIGGING', zh: '围标串标' });
    expect(items.length).toBeLessThanOrEqual(3);
    expect(items[0].confidencePercent).toBeGreaterThanOrEqual(30);
    expect(model.examples).toBeGreaterThan(20);
    expect((await suggest('收受服务对象购物卡')).items[0].code).toBe('GIFTS');
    const filed = await fileLetter(by, {
      content: '收受服务对象礼金和购物卡',
      allegations: [{ accusedName: '某', issueType: 'GIFTS', matter: '收礼金' }],
    });
    await act(by, filed, 'register');
    const other = await fileLetter(by, {
      content: '收受服务对象购物卡',
      allegations: [{ accusedName: '某', issueType: 'OTHER', matter: '购物卡' }],
    });
    await act(by, other, 'register');
    const { body } = await by.get(at('/acceptance'));
    expect(body.items[0]).toMatchObject({ shown: 2, first: 1, firstPercent: 50 });
    expect((await (await fresh.as('cy.clerk')).get(at('/acceptance'))).body.items).toEqual([]);
  });

  it('are not suggested where nothing is sure enough', async () => {
    expect((await suggestions('𠅤')).items).toEqual([]);
  });

  it('are learnt without a word of the texts: the model holds numbers only, and only the system learns', async () => {
    const columns = await app.sql<{ column_name: string; data_type: string }>(
      `SELECT column_name, data_type FROM information_schema.columns WHERE table_name = 'category_model' AND data_type LIKE '%char%' OR table_name = 'category_model' AND data_type = 'text'`,
    );
    expect(columns).toEqual([]);
    const [model] = await app.sql<{ weights: Buffer; codes: string[] }>(
      'SELECT weights, codes FROM category_model ORDER BY key DESC LIMIT 1',
    );
    expect(model?.weights.toString('utf8')).not.toMatch(/\p{Script=Han}{2}/u);
    expect(model?.codes.every((code) => /^[A-Z_]+$/.test(code))).toBe(true);
    await expect(app.appSql('SELECT * FROM category_examples(10)')).rejects.toThrow('only the system learns');
  });

  it('get the same numbers in the program and in the database', async () => {
    const { featuresOf } = await import('../../../libs/features/complaints/categories/features.js');
    const features = featuresOf('围标 led灯').sort((a, b) => a - b);
    const [row] = await app.sql<{ features: number[] }>(
      `SELECT ARRAY(SELECT DISTINCT ('x' || left(md5(f), 5))::bit(20)::int >> 2 FROM unnest(ARRAY['围标', '标', 'led', '灯', '围']) f ORDER BY 1) AS features`,
    );
    expect(features).toEqual(row?.features);
  });
});
