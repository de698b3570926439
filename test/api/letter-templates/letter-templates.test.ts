import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../support/app.js';
import { at, type Office, openOffice } from '../recommendations/letters.js';

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await startTestApp();
  office = await openOffice(app);
});
afterAll(() => app?.stop());

const content = {
  fields: [
    { name: 'unit', label: '单位', type: 'TEXT', isRequired: true },
    { name: 'foundOn', label: '检查日期', type: 'DATE', isRequired: true },
    { name: 'matters', label: '问题', type: 'LIST', isRequired: true },
    { name: 'isGrave', label: '是否严重', type: 'CHOICE', isRequired: false, choices: ['是', '否'] },
  ],
  title: [{ text: '关于规范' }, { field: 'unit' }, { text: '专项资金管理的监督建议' }],
  source: [{ pieces: [{ field: 'foundOn' }, { text: '，监督检查中发现以下问题。' }] }],
  matters: [{ pieces: [{ item: true }, { text: '。' }], each: 'matters' }],
  causes: [
    { pieces: [{ text: '内控制度执行不严。' }] },
    { pieces: [{ text: '主要负责人履职不到位。' }], when: { field: 'isGrave', is: '是' } },
  ],
  items: [{ pieces: [{ text: '针对“' }, { item: true }, { text: '”限期整改。' }], each: 'matters' }],
};
const template = (code: string, more: object = {}) => ({
  code,
  name: '专项资金监督建议书',
  kind: 'SUPERVISION_PROPOSAL',
  format: 'LETTER',
  content,
  ...more,
});
const fields = { unit: '某单位', foundOn: '2026-11-02', matters: ['拨付依据不全', '台账缺失'], isGrave: '是' };

async function published(code: string, more: object = {}): Promise<{ id: string; version: number }> {
  const drafted = await office.registry.post(at('/letter-templates'), template(code, more));
  if (drafted.status !== 201) throw new Error(JSON.stringify(drafted.body));
  const answer = await office.deputy.post(at(`/letter-templates/${drafted.body.id}/actions/publish`));
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return answer.body;
}

describe('a template', () => {
  it('makes a draft out of what is filled in, and the draft says from which version', async () => {
    const { id } = await published('FUND');
    const { status, body } = await office.drafter.post(at('/recommendations'), {
      templateId: id,
      fields,
      recipients: [{ organizationId: office.unit }],
      replyDueOn: '2027-01-31',
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      kind: 'SUPERVISION_PROPOSAL',
      title: '关于规范某单位专项资金管理的监督建议',
      source: '2026年11月2日，监督检查中发现以下问题。',
      matters: '拨付依据不全。\n台账缺失。',
      causes: '内控制度执行不严。\n主要负责人履职不到位。',
      items: [{ text: '针对“拨付依据不全”限期整改。' }, { text: '针对“台账缺失”限期整改。' }],
      template: { id, code: 'FUND', version: 1 },
    });
  });

  it('shows beforehand what it would make, and refuses what does not fit', async () => {
    const { id } = await published('PREVIEW');
    const merge = (given: object) => office.drafter.post(at(`/letter-templates/${id}/merge`), { fields: given });
    expect((await merge({ ...fields, isGrave: '否' })).body.causes).toBe('内控制度执行不严。');
    for (const [given, pointer, code] of [
      [{ ...fields, unknown: 'x' }, '/fields/unknown', 'unknown-field'],
      [{ ...fields, foundOn: '昨天' }, '/fields/foundOn', 'field-unfit'],
      [{ ...fields, matters: undefined }, '/fields/matters', 'field-missing'],
    ] as const) {
      const { status, body } = await merge(given);
      expect([status, body.errors[0].pointer, body.errors[0].code]).toEqual([400, pointer, code]);
    }
    const command = await merge({ ...fields, unit: '{{constructor}}#{7*7}' });
    expect(command.body.title).toContain('{{constructor}}#{7*7}');
  });

  it('is refused with a field that it does not have', async () => {
    const wrong = { ...content, title: [{ field: 'nobody' }] };
    const { status, body } = await office.registry.post(at('/letter-templates'), template('WRONG', { content: wrong }));
    expect([status, body.errors[0].pointer, body.errors[0].code]).toEqual([
      400,
      '/content/title/0/field',
      'unknown-field',
    ]);
  });

  it('never changes once it is published; the next version takes its place', async () => {
    const first = await published('VERSIONED');
    const second = await published('VERSIONED', { name: '第二版' });
    expect([first.version, second.version]).toEqual([1, 2]);
    expect((await office.drafter.get(at(`/letter-templates/${first.id}`))).body.state).toBe('RETIRED');
    const old = await office.drafter.post(at('/recommendations'), { templateId: first.id, fields });
    expect([old.status, old.body.errors[0].code]).toEqual([400, 'unknown-template']);
    for (const change of [`content = '{}'`, `name = '改'`, `state = 'DRAFT'`, `kind = 'JOINT_PROPOSAL'`])
      await expect(app.sql(`UPDATE letter_template SET ${change} WHERE id = $1`, [second.id])).rejects.toThrow();
    await expect(app.sql('DELETE FROM letter_template WHERE id = $1', [second.id])).rejects.toThrow();
  });

  it('is put into force by another person than who drafted it, once', async () => {
    const drafted = await office.registry.post(at('/letter-templates'), template('APART'));
    await app.sql(`INSERT INTO role_grant (id, user_key, role, organization_key, valid_from, proposed_by, approved_by, approved_at)
      SELECT gen_random_uuid(), u.key, 'DEPUTY', o.key, DATE '2001-09-01', 1, 1, now() FROM app_user u, organization o
      WHERE u.username = 'registry' AND o.code = 'BJ'`);
    const publish = (by: Office['registry']) => by.post(at(`/letter-templates/${drafted.body.id}/actions/publish`));
    expect([(await publish(office.registry)).body.code]).toEqual(['separation-of-duty']);
    expect((await publish(office.drafter)).status).toBe(403);
    expect((await publish(office.deputy)).status).toBe(200);
    expect((await publish(office.deputy)).body.code).toBe('transition-not-open');
  });
});

describe('a phrase', () => {
  it('is one’s own, or shared with an office and all below it', async () => {
    const mine = await office.drafter.post(at('/phrases'), { text: '同意，请按程序办理。' });
    expect(mine.body).toMatchObject({ isMine: true, sharedWith: null });
    const [organ] = await app.sql<{ id: string }>(`SELECT id FROM organization WHERE code = 'BJ'`);
    const shared = { text: '请补充依据后再报。', sharedWithId: organ?.id };
    expect((await office.drafter.post(at('/phrases'), shared)).body.code).toBe('permission-missing');
    expect((await office.deputy.post(at('/phrases'), shared)).status).toBe(201);
    const texts = async (by: Office['head']) =>
      (await by.get(at('/phrases'))).body.items.map(({ text }: { text: string }) => text);
    expect(await texts(office.drafter)).toEqual(['同意，请按程序办理。', '请补充依据后再报。']);
    expect(await texts(office.head)).toEqual(['请补充依据后再报。']);
    const twice = await office.drafter.post(at('/phrases'), { text: '同意，请按程序办理。' });
    expect([twice.status, twice.body.code]).toEqual([409, 'already-exists']);
    const drop = `/phrases/${mine.body.id}/actions/drop`;
    expect((await office.head.post(at(drop))).status).toBe(404);
    expect((await office.drafter.post(at(drop))).status).toBe(200);
    expect(await texts(office.drafter)).toEqual(['请补充依据后再报。']);
  });
});
