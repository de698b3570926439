import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';
import { act, fileLetter } from '../../support/complaints.js';

const at = (path: string) => `/api/v1/complaints${path}`;
const TEXT =
  '花园路社区党委书记在老旧小区加装电梯项目中收受施工方现金三万元，并让其子承包外墙保温工程，居民多次反映无人处理。';
const AGAIN = '花园路社区书记在加装电梯项目中收了施工方三万元现金，还让儿子包下外墙保温工程，居民反映多次没有人管。';
const OTHER = '某中学食堂采购的食材价格明显高于市场，供应商系校长亲属，学生家长意见很大。';
const against = (accusedName: string) => ({ allegations: [{ accusedName, issueType: 'BRIBERY', matter: '收受财物' }] });

let app: TestApp;
let clerk: Signed;

beforeAll(async () => {
  app = await startTestApp();
  clerk = await app.as('petition.clerk');
});
afterAll(() => app?.stop());

interface Item {
  complaint: { id: string };
  notion: string;
  likenessPercent: number;
  reasons: { reason: string; shared: string[] }[];
  decision: string | null;
}
const similarTo = async (draft: object, by = clerk): Promise<Item[]> => {
  const { status, body } = await by.post(at('/similar'), draft);
  expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
  return body.items;
};
const of = (items: Item[], id: string) => items.find(({ complaint }) => complaint.id === id);

describe('complaints that may say the same', () => {
  it('shows the same text again, whatever blanks and punctuation lie between', async () => {
    const first = await fileLetter(clerk, { title: '反映社区书记', content: TEXT, ...against('赵某某') });
    const items = await similarTo({
      title: '另一个标题',
      content: TEXT.replaceAll('，', ' , ').replaceAll('三', ' 三'),
    });
    expect(items[0]).toMatchObject({ complaint: { id: first.id }, notion: 'SAME_TEXT', likenessPercent: 100 });
  });

  it('shows the same person on the same matter, told in other words, with the reasons', async () => {
    const first = await fileLetter(clerk, { title: '反映钱某收钱', content: TEXT, ...against('钱卓群') });
    const other = await fileLetter(clerk, { title: '反映食堂采购', content: OTHER, ...against('钱卓群') });
    const items = await similarTo({ title: '举报书记', content: AGAIN, ...against('钱卓群') });
    const found = of(items, first.id);
    expect(found?.notion).toBe('SAME_ACCUSED');
    expect(found?.reasons).toContainEqual({ reason: 'SAME_ACCUSED', shared: ['钱卓群'] });
    expect(found?.reasons).toContainEqual({ reason: 'SAME_PLACE', shared: ['花园路'] });
    const phrases = found?.reasons.find(({ reason }) => reason === 'SHARED_PHRASES')?.shared ?? [];
    expect(phrases).toContain('外墙保温工程');
    expect(of(items, other.id)?.notion).not.toBe('SAME_TEXT');
  });

  it('shows many people on one matter: no name shared, the same place and words', async () => {
    const first = await fileLetter(clerk, { title: '电梯项目', content: TEXT, ...against('孙一') });
    const items = await similarTo({ content: AGAIN, ...against('李二') });
    expect(of(items, first.id)?.notion).toBe('SAME_MATTER');
  });

  it('ranks the same text before what is only like it, and leaves out what is not', async () => {
    const items = await similarTo({ title: '电梯', content: TEXT });
    const percents = items.map(({ likenessPercent }) => likenessPercent);
    expect(items[0]?.notion).toBe('SAME_TEXT');
    expect(percents).toEqual([...percents].sort((a, b) => b - a));
    expect(await similarTo({ content: '关于调整公交线路首末班时间的建议，与他事无关。' })).toEqual([]);
    expect(await similarTo({})).toEqual([]);
  });

  it('leaves out what was received later, where the draft says when it was', async () => {
    const content = `${TEXT}另据反映，该项目未履行公示程序。`;
    const { id } = await fileLetter(clerk, { content, receivedAt: '2026-11-20T08:00:00+08:00' });
    expect(of(await similarTo({ content, receivedAt: '2026-11-19T08:00:00+08:00' }), id)).toBeUndefined();
    expect(of(await similarTo({ content, receivedAt: '2026-11-21T08:00:00+08:00' }), id)?.notion).toBe('SAME_TEXT');
  });

  it('shows a filed complaint’s likes without itself, and remembers what the clerk decides', async () => {
    const content = '水务局工作人员在污水管网改造中虚报管材数量，套取工程款二十万元。';
    const [first, second, third] = [
      await act(clerk, await fileLetter(clerk, { content }), 'register'),
      await fileLetter(clerk, { content: `${content}望查处。` }),
      await fileLetter(clerk, { content: `再次反映：${content}` }),
    ];
    const likes = async () => (await clerk.get(at(`/${second.id}/similar`))).body.items as Item[];
    expect((await likes()).map(({ complaint }) => complaint.id).sort()).toEqual([first.id, third.id].sort());
    await clerk.post(at(`/${second.id}/actions/tellApart`), { otherId: third.id, why: '不同标段' }).expect(201);
    await clerk.post(at(`/${second.id}/actions/relate`), { otherId: first.id, why: '同一工程' }).expect(201);
    expect(of(await likes(), third.id)?.decision).toBe('DISTINCT');
    expect(of(await likes(), first.id)?.decision).toBe('RELATED');
    const again = await clerk.post(at(`/${third.id}/actions/tellApart`), { otherId: second.id });
    expect([again.status, again.body.code]).toEqual([409, 'conflicting-change']);
    expect((await clerk.get(at(`/${first.id}`))).body.version).toBe(first.version);
    expect((await clerk.get(at(`/${second.id}`))).body.duplicateOf).toBeNull();
  });

  it('gives no sign of an earlier one to somebody who may not see it', async () => {
    const content = '机关后勤服务中心主任将公务用车长期借给亲属使用，并报销私人油费一万二千元。';
    const { id } = await fileLetter(clerk, { content, ...against('周某') });
    const stranger = await app.as('cy.clerk');
    expect(await similarTo({ content, ...against('周某') }, stranger)).toEqual([]);
    expect((await stranger.get(at(`/${id}/similar`))).status).toBe(404);
    expect((await stranger.post(at(`/${id}/actions/tellApart`), { otherId: id })).status).toBe(404);
    const own = await fileLetter(stranger, { content });
    const refused = await stranger.post(at(`/${own.id}/actions/tellApart`), { otherId: id });
    expect([refused.status, refused.body.errors[0].code]).toEqual([400, 'unknown-complaint']);
  });

  it('never links by itself', async () => {
    const [before] = await app.sql('SELECT count(*) FROM complaint_relation');
    await fileLetter(clerk, { content: TEXT });
    await similarTo({ content: TEXT });
    expect(await app.sql('SELECT count(*) FROM complaint_relation')).toEqual([before]);
  });
});
