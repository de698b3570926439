import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';
import { at, attach, filedBy, pdf, photograph, unzipped } from './office.js';

let app: TestApp;
let clerk: Signed;
let head: Signed;
let id: string;

beforeAll(async () => {
  app = await startTestApp();
  [clerk, head] = await Promise.all([app.as('petition.clerk'), app.as('petition.head')]);
});
afterAll(() => app?.stop());
beforeEach(async () => {
  id = (await filedBy(clerk)).id;
  await clerk
    .post(at(`/complaints/${id}/actions/register`), { opinion: '拟予登记' }, { 'if-match': '"1"' })
    .expect(200);
});

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const file = (who: Signed, path: string, headers: Record<string, string> = {}) =>
  who.get(at(path)).set(headers).buffer(true).responseType('blob');
const REASON = { 'x-access-reason': encodeURIComponent('移送审理') };

describe('a form of a case', () => {
  it.each(['registration-form', 'approval-form'])(
    '%s comes as a PDF, the same bytes each time, never inline',
    async (form) => {
      const [first, second] = [
        await file(clerk, `/complaints/${id}/${form}.pdf`),
        await file(clerk, `/complaints/${id}/${form}.pdf`),
      ];
      expect(first.headers['content-type']).toBe('application/pdf');
      expect(first.headers['content-disposition']).toMatch(/^attachment; /);
      expect(first.body.subarray(0, 5).toString()).toBe('%PDF-');
      expect(first.body.equals(second.body)).toBe(true);
    },
  );

  it('comes as a DOCX that says what the case says, and not who reported it', async () => {
    const { body } = await file(clerk, `/complaints/${id}/registration-form.docx`);
    const text = unzipped(body).get('word/document.xml')?.toString() ?? '';
    for (const said of ['信访举报登记表', '某工地土方招标疑有串标', '串通投标', '来信', '匿名', '陈立新'])
      expect([said, text.includes(said)]).toEqual([said, true]);
  });

  it('carries the opinions that were given, with who gave them', async () => {
    const { body } = await file(clerk, `/complaints/${id}/approval-form.docx`);
    const text = unzipped(body).get('word/document.xml')?.toString() ?? '';
    for (const said of ['信访举报呈批表', '拟予登记', '陈立新', '主要负责'])
      expect([said, text.includes(said)]).toEqual([said, true]);
  });

  it('is made of every kind of case', async () => {
    const principal = await app.as('principal');
    const [letter] = await app.sql<{ id: string }>('SELECT id FROM case_file WHERE kind = 5 AND secrecy < 2 LIMIT 1');
    const answer = await file(principal, `/recommendations/${letter?.id}/approval-form.pdf`);
    expect(answer.status).toBe(200);
  });

  it('is as invisible as its case', async () => {
    const officer = await app.as('supervision.officer');
    expect((await officer.get(at(`/complaints/${id}/approval-form.pdf`))).status).toBe(404);
    expect((await head.get(at(`/pledges/${id}/approval-form.pdf`))).status).toBe(404);
  });
});

describe('the whole case in one file', () => {
  it('holds its forms, its history and its documents, numbered, with the hashes of what is in it', async () => {
    const bytes = pdf(90_000);
    const picture = await photograph();
    const of = at(`/complaints/${id}/attachments`);
    await attach(clerk, of, { bytes, name: '投标文件.pdf' }).expect(201);
    await attach(clerk, of, { bytes: picture, name: '现场.jpg' }).expect(201);
    const answer = await file(head, `/complaints/${id}/export`, REASON);
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/zip']);
    const entries = unzipped(answer.body);
    expect([...entries.keys()]).toEqual([
      '00 目录.txt',
      '01 登记表.pdf',
      '02 登记表.docx',
      '03 呈批表.pdf',
      '04 办理经过.json',
      '05 附件 投标文件.pdf',
      '06 附件 现场.jpg',
    ]);
    const list = entries.get('00 目录.txt')?.toString() ?? '';
    expect(list).toContain('理由：移送审理');
    for (const [name, content] of entries) {
      if (name === '00 目录.txt') continue;
      expect(list).toContain(`${name}\t${content.length} 字节\tSHA-256 ${sha256(content)}`);
    }
    expect(entries.get('05 附件 投标文件.pdf')?.equals(bytes)).toBe(true);
    expect((await sharp(entries.get('06 附件 现场.jpg')).metadata()).exif).toBeUndefined();
    expect(list).toContain(`原件 SHA-256 ${sha256(picture)}`);
    const history = JSON.parse(entries.get('04 办理经过.json')?.toString() ?? '');
    expect(history.history.map(({ label }: { label: string }) => label)).toEqual(['接收', '登记']);
  });

  it('asks for a reason, which the audit keeps', async () => {
    const bare = await head.get(at(`/complaints/${id}/export`));
    expect([bare.status, bare.body.code]).toEqual([428, 'reason-required']);
    await file(head, `/complaints/${id}/export`, REASON);
    const events = await app.sql(
      `SELECT reason, outcome FROM audit_event WHERE subject_id = $1 AND action = 'case.export'`,
      [id],
    );
    expect(events).toEqual([{ reason: '移送审理', outcome: 'READ' }]);
  });

  it('is not given to those who may only read it, nor to those who may not even do that', async () => {
    const refused = await file(clerk, `/complaints/${id}/export`, REASON);
    expect(refused.status).toBe(403);
    const elsewhere = await app.as('cy.head');
    expect((await file(elsewhere, `/complaints/${id}/export`, REASON)).status).toBe(404);
  });
});
