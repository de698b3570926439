import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';

const at = (path: string) => `/api/v1${path}`;
let app: TestApp;
let officer: Signed;
let head: Signed;
let deputy: Signed;

beforeAll(async () => {
  app = await startTestApp();
  officer = await app.as('supervision.officer');
  head = await app.as('supervision.head');
  deputy = await app.as('deputy');
});
afterAll(() => app?.stop());

const items = [
  { section: '接收', content: '捐赠协议是否齐全', mandatory: true },
  { section: '移交', content: '移交手续是否完备', clause: '捐赠资金管理办法第八条' },
];
const draft = async (code: string, by: Signed = officer) =>
  (await by.post(at('/checklists'), { code, title: '捐赠资金检查清单', items })).body;
const publish = (by: Signed, id: string, version = 1) =>
  by.post(at(`/checklists/${id}/versions/${version}/actions/publish`));

describe('a checklist', () => {
  it('is drafted, and published by another person', async () => {
    const made = await draft('DONATION-1');
    expect(made).toMatchObject({
      version: 1,
      itemCount: 2,
      publishedAt: null,
      items: [{ item: 1, mandatory: true }, { item: 2 }],
    });
    expect((await publish(officer, made.checklistId)).status).toBe(403);
    const { status, body } = await publish(head, made.checklistId);
    expect([status, body.publishedBy.name]).toEqual([200, '宋维平']);
    const own = await draft('DONATION-2', head);
    const refused = await publish(head, own.checklistId);
    expect([refused.status, refused.body.code]).toEqual([403, 'separation-of-duty']);
    expect((await publish(deputy, own.checklistId)).status).toBe(200);
  });

  it('changes by its next version alone; what was published stays as it is, for the owner of the tables too', async () => {
    const { checklistId: id } = await draft('DONATION-3');
    await publish(head, id);
    const again = await publish(deputy, id);
    expect([again.status, again.body.code]).toEqual([409, 'transition-not-open']);
    const next = await officer.post(at(`/checklists/${id}/versions`), {
      note: '增加公示一项',
      items: [...items, { content: '公示是否及时' }],
    });
    expect(next.body).toMatchObject({ version: 2, itemCount: 3, publishedAt: null });
    expect((await head.get(at(`/checklists/${id}/versions/1`))).body.items).toHaveLength(2);
    const version = `(SELECT v.key FROM checklist_version v JOIN checklist l ON l.key = v.checklist_key WHERE l.id = $1 AND v.number = 1)`;
    for (const change of [
      `UPDATE checklist_item SET content = '改' WHERE version_key = ${version}`,
      `DELETE FROM checklist_item WHERE version_key = ${version}`,
      `INSERT INTO checklist_item (version_key, ordinal, content) SELECT ${version}, 9, '加'`,
      `UPDATE checklist_version SET note = '改' WHERE key = ${version}`,
      `UPDATE checklist_version SET published_at = NULL, published_by = NULL WHERE key = ${version}`,
      `DELETE FROM checklist_version WHERE key = ${version}`,
      `UPDATE checklist SET title = '改' WHERE id = $1`,
    ])
      await expect(app.sql(change, [id])).rejects.toThrow();
  });

  it('publishes no version behind a later one, and never an empty one', async () => {
    const { checklistId: id } = await draft('DONATION-4');
    await officer.post(at(`/checklists/${id}/versions`), { items });
    expect((await publish(head, id, 2)).status).toBe(200);
    const late = await publish(head, id, 1);
    expect([late.status, late.body.errors[0].code]).toEqual([409, 'checklist_versions_follow_each_other']);
    expect(
      (await officer.post(at('/checklists'), { code: 'EMPTY', title: '空', items: [] })).body.errors[0].pointer,
    ).toBe('/items');
  });

  it('has one code, and numbers its versions without a gap however many draft at once', async () => {
    const { checklistId: id } = await draft('DONATION-5');
    const twice = await officer.post(at('/checklists'), { code: 'DONATION-5', title: '重', items });
    expect([twice.status, twice.body.code]).toEqual([409, 'already-exists']);
    const drafts = await Promise.all(
      Array.from({ length: 5 }, () => officer.post(at(`/checklists/${id}/versions`), { items })),
    );
    expect(drafts.map(({ body }) => body.version).sort()).toEqual([2, 3, 4, 5, 6]);
    const list = await head.get(at('/checklists?published=true&limit=200'));
    expect(list.body.items.map(({ code }: { code: string }) => code)).not.toContain('DONATION-5');
  });

  it('is not found by what cannot be a version', async () => {
    const { checklistId: id } = await draft('DONATION-6');
    for (const version of ['0', '-1', '1.5', 'one', '99999', '2'])
      expect((await head.get(at(`/checklists/${id}/versions/${version}`))).status).toBe(404);
  });
});
