import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';
import { act, fileLetter, makeCommon } from '../../support/complaints.js';

const SEARCH = '/api/v1/complaints/search';
let app: TestApp;
let clerk: Signed;

beforeAll(async () => {
  app = await startTestApp();
  clerk = await app.as('petition.clerk');
});
afterAll(() => app?.stop());

const find = async (query: string, more: object = {}, by = clerk) => {
  const { status, body } = await by.post(SEARCH, { query, ...more });
  expect({ status, problem: body.errors }).toEqual({ status: 200, problem: undefined });
  return body;
};
const idsOf = async (query: string, more: object = {}, by = clerk): Promise<string[]> =>
  (await find(query, more, by)).items.map(({ id }: { id: string }) => id);
const accused = (accusedName: string) => ({
  allegations: [{ accusedName, issueType: 'BRIBERY', matter: '收受财物' }],
});

describe('searching complaints', () => {
  it('finds two characters in title, content, matter and name, and only where they stand together', async () => {
    const inTitle = await fileLetter(clerk, { title: '反映螺纹采购问题' });
    const inContent = await fileLetter(clerk, { content: '采购的螺纹钢筋以次充好。' });
    const inMatter = await fileLetter(clerk, {
      allegations: [{ accusedName: '某人', issueType: 'OTHER', matter: '虚报螺纹用量' }],
    });
    const apart = await fileLetter(clerk, { content: '海螺、纹路。螺\n纹' });
    const found = await idsOf('螺纹');
    expect(found).toEqual(expect.arrayContaining([inTitle.id, inContent.id, inMatter.id]));
    expect(found).not.toContain(apart.id);
    expect(found[0]).toBe(inTitle.id);
  });

  it('wants every word, and a longer word as it stands', async () => {
    const both = await fileLetter(clerk, { content: '虚开发票，并转移库存物资。' });
    await fileLetter(clerk, { content: '发现虚开问题；另有开发票据一批。' });
    expect(await idsOf('虚开发票 库存')).toEqual([both.id]);
    expect(await idsOf('虚开发票')).toEqual([both.id]);
    expect(await idsOf('虚开 螺纹')).toEqual([]);
  });

  it.each(['张㛃', '𠅤龑', '㛃', '𠅤'])('finds rare characters exactly: %s', async (name) => {
    const { id } = await fileLetter(clerk, { ...accused('张㛃𠅤龑'), content: '反映张㛃𠅤龑的问题' });
    expect(await idsOf(name)).toContain(id);
    expect(await idsOf('张𠅤')).toEqual([]);
  });

  it('finds a single character wherever it stands, at the end of a sentence too', async () => {
    const { id } = await fileLetter(clerk, { content: '请依法彻查此事的来龙去垅' });
    expect(await idsOf('垅')).toEqual([id]);
  });

  it('takes full-width and half-width letters, capitals and small ones as the same', async () => {
    const { id } = await fileLetter(clerk, { content: '中标单位为ＺＱＸ建设公司' });
    expect(await idsOf('zqx')).toEqual([id]);
    expect(await idsOf('ＺＱＸ')).toEqual([id]);
  });

  it.each(['zhanyunqiao', 'zyq', '被反映人:zyq', '被反映人:展云翘', '被反映人:云翘', 'accused:展云翘'])(
    'finds a name by its sound, its initials, its characters: %s',
    async (query) => {
      const { id } = await fileLetter(clerk, accused('展云翘'));
      await fileLetter(clerk, { content: '与展云翘无关的另一件' });
      expect((await idsOf(query)).includes(id)).toBe(true);
      if (query.includes(':')) expect((await idsOf(query)).length).toBe((await idsOf('被反映人:展云翘')).length);
    },
  );

  it('finds whom an allegation accuses by their person, under the name of that person', async () => {
    const [person] = await app.sql<{ id: string; name: string }>(
      `SELECT p.id, p.name FROM person p JOIN app_user u ON u.person_key = p.key WHERE u.username = 'conduct.officer'`,
    );
    const { id } = await fileLetter(clerk, {
      allegations: [{ accusedPersonId: person?.id, issueType: 'GIFTS', matter: '收受礼品' }],
    });
    expect(await idsOf(`被反映人:${person?.name}`)).toContain(id);
  });

  it('filters by number, state, channel, kind of issue, and days of receipt', async () => {
    const word = '紫穗槐';
    const filed = await fileLetter(clerk, {
      content: `种植${word}`,
      channel: 'PHONE',
      receivedAt: '2026-10-05T08:00:00+08:00',
    });
    const done = await act(clerk, filed, 'register');
    const other = await fileLetter(clerk, {
      content: `砍伐${word}`,
      receivedAt: '2026-09-30T23:59:00+08:00',
      ...accused('某某'),
    });
    expect(await idsOf(`编号:${done['number']}`)).toEqual([filed.id]);
    expect(await idsOf(String(done['number']).toLowerCase())).toEqual([filed.id]);
    expect(await idsOf(`${word} 状态:已登记`)).toEqual([filed.id]);
    expect(await idsOf(`${word} 渠道：来电`)).toEqual([filed.id]);
    expect(await idsOf(`${word} 类别:贪污贿赂`)).toEqual([other.id]);
    expect(await idsOf(`${word} 收件:>2026-09-30`)).toEqual([filed.id]);
    expect(await idsOf(`${word} 收件:<=2026-09-30`)).toEqual([other.id]);
    expect(await idsOf(`${word} 收件:2026-09-30..2026-10-05`)).toHaveLength(2);
    const lights = (await find(word)).items.filter(({ light }: { light: string }) => light === 'GREEN');
    expect(await idsOf(`${word} 灯:绿`)).toEqual(lights.map(({ id }: { id: string }) => id));
  });

  it.each([
    '灯:紫',
    '收件:>昨天',
    '收件:>=2026-01-01..2026-02-01',
    '状态:飞行中',
    '被反映人:',
    '渠道:飞鸽',
    '被反映人:，',
  ])('says which field it does not understand: %s', async (query) => {
    const { status, body } = await clerk.post(SEARCH, { query });
    expect([status, body.code, body.errors[0].pointer]).toEqual([400, 'validation-failed', '/query']);
  });

  it('refuses a box without a word', async () => {
    for (const query of ['，。！', '"  "']) expect((await clerk.post(SEARCH, { query })).status).toBe(400);
  });

  it('marks what was looked for in title and text, beyond the basic plane too', async () => {
    const { id } = await fileLetter(clerk, {
      title: '𠅤村ＬＥＤ路灯采购',
      content: `${'前文'.repeat(60)}。ＬＥＤ路灯以旧充新，路灯常坏。`,
    });
    const [hit] = (await find('led 路灯')).items.filter((each: { id: string }) => each.id === id);
    const marked = ({ text, marks }: { text: string; marks: { from: number; to: number }[] }) =>
      marks.map(({ from, to }) => text.slice(from, to));
    expect(marked(hit.marked)).toEqual(['ＬＥＤ路灯']);
    expect(marked(hit.snippet)).toEqual(['ＬＥＤ路灯', '路灯']);
    expect(hit.snippet.text.length).toBeLessThanOrEqual(120);
  });

  it('counts up to a thousand, and says how the hits are spread', async () => {
    for (let n = 0; n < 3; n += 1)
      await fileLetter(clerk, { content: '鹅掌楸移栽', channel: n === 0 ? 'VISIT' : 'LETTER' });
    const { total, facets, items, nextCursor } = await find('鹅掌楸', { count: true, facets: true, limit: 2 });
    expect(total).toEqual({ value: 3, relation: 'eq' });
    expect(facets.channel).toEqual([
      { value: 'LETTER', label: null, count: 2 },
      { value: 'VISIT', label: null, count: 1 },
    ]);
    expect(facets.state).toEqual([{ value: 'RECEIVED', label: null, count: 3 }]);
    expect(facets.issueType).toEqual([{ value: 'BID_RIGGING', label: null, count: 3 }]);
    const rest = await find('鹅掌楸', { cursor: nextCursor, limit: 2 });
    expect(new Set([...items, ...rest.items].map(({ id }: { id: string }) => id)).size).toBe(3);
    expect(rest.nextCursor).toBeNull();
  });

  it('looks for a sentence by its rarest words, the most alike first', async () => {
    const best = await fileLetter(clerk, {
      title: '举报',
      content: '村会计挪用危房改造补助款购买私家车，村民多次反映无果。',
    });
    await fileLetter(clerk, { title: '举报', content: '危房无人管理，村民担心安全。' });
    const { mode, items } = await find('反映村会计挪用危房改造补助款问题');
    expect([mode, items[0].id]).toEqual(['SIMILAR', best.id]);
    expect(items[0].snippet.marks.length).toBeGreaterThan(0);
  });

  it('finds what was corrected by the new words, and no longer by the old ones', async () => {
    const filed = await fileLetter(clerk, { title: '反映栾树问题' });
    const added = { accusedName: '濮阳槐序', issueType: 'GIFTS', matter: '收受鹿茸' };
    await act(clerk, filed, 'correct', { title: '反映榉树问题', addAllegations: [added], opinion: '登记有误' });
    expect(await idsOf('栾树')).toEqual([]);
    expect(await idsOf('榉树')).toEqual([filed.id]);
    expect(await idsOf('被反映人:pyhx 鹿茸 类别:GIFTS')).toEqual([filed.id]);
  });

  it('walks from the newest back for a common word, page by page, each hit once', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 5; n += 1)
      ids.unshift(
        (await fileLetter(clerk, { content: '梧桐修剪', receivedAt: `2026-11-2${Math.floor(n / 2)}T08:00:00+08:00` }))
          .id,
      );
    await makeCommon(app, '梧桐');
    const seen: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await find('梧桐', { limit: 2, count: true, ...(cursor && { cursor }) });
      seen.push(...page.items.map(({ id }: { id: string }) => id));
      expect(page.total).toEqual({ value: 5, relation: 'eq' });
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(ids);
    expect(await idsOf('梧桐 灯:红')).toEqual(await idsOf('梧桐 light:RED'));
  });
});
