import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { caseKindNames } from '../../../libs/domain/case-kinds.js';
import { casePathOf } from '../../../libs/domain/documents.js';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';
import { routesOf } from '../../support/routes.js';
import { at, attach, filedBy, filesOf, pdf, photograph } from './office.js';

let app: TestApp;
let clerk: Signed;
let officer: Signed;
let of: string;

beforeAll(async () => {
  app = await startTestApp();
  [clerk, officer] = await Promise.all([app.as('petition.clerk'), app.as('supervision.officer')]);
});
afterAll(() => app?.stop());
beforeEach(async () => {
  of = `/complaints/${(await filedBy(clerk)).id}/attachments`;
});

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const content = async (id: string, headers: Record<string, string> = {}, query = '') =>
  clerk
    .get(at(`${of}/${id}/content${query}`))
    .set(headers)
    .buffer(true)
    .responseType('blob');

describe('a document of a case', () => {
  it('is kept with its name, size and hash, and comes back byte for byte', async () => {
    const bytes = Buffer.concat([pdf(200_000), randomBytes(70_000), Buffer.from('%%EOF')]);
    const { status, body } = await attach(
      clerk,
      at(of),
      { bytes, name: '投标文件（扫描）.pdf' },
      { description: '信封内所附' },
    );
    expect(status).toBe(201);
    expect(body).toMatchObject({
      name: '投标文件（扫描）.pdf',
      description: '信封内所附',
      contentType: 'application/pdf',
      sizeBytes: bytes.length,
      sha256: sha256(bytes),
      state: 'RELEASED',
      scan: 'NOT_CONFIGURED',
      copy: null,
    });
    const answer = await content(body.id);
    expect(answer.status).toBe(200);
    expect(answer.body.equals(bytes)).toBe(true);
    expect((await clerk.get(at(of))).body.items).toEqual([body]);
  });

  it('is never shown inline from our origin', async () => {
    const { body } = await attach(clerk, at(of), { bytes: pdf(), name: '证据 一;.pdf' });
    const { headers } = await content(body.id);
    expect(headers['content-disposition']).toMatch(/^attachment; filename="__ __.pdf"; filename\*=UTF-8''%E8/);
    expect(headers['content-type']).toBe('application/octet-stream');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toMatch(/^sandbox; default-src 'none'/);
    expect(headers['cache-control']).toBe('no-store');
  });

  it('is given in ranges, and goes on after an interruption only with the same bytes', async () => {
    const bytes = Buffer.concat([pdf(150_000)]);
    const { body } = await attach(clerk, at(of), { bytes, name: 'a.pdf' });
    const part = await content(body.id, { range: 'bytes=65530-65545' });
    expect([part.status, part.headers['content-range']]).toEqual([206, `bytes 65530-65545/${bytes.length}`]);
    expect(part.body.equals(bytes.subarray(65_530, 65_546))).toBe(true);
    const again = await content(body.id, { range: 'bytes=5-9', 'if-range': `"${body.sha256}"` });
    expect(again.status).toBe(206);
    expect((await content(body.id, { range: 'bytes=5-9', 'if-range': '"another"' })).status).toBe(200);
    const outside = await clerk.get(at(`${of}/${body.id}/content`)).set({ range: `bytes=${bytes.length}-` });
    expect([outside.status, outside.body.code]).toEqual([416, 'range-not-satisfiable']);
    expect(outside.headers['content-range']).toBe(`bytes */${bytes.length}`);
  });

  it('is shown, if it is a picture, as a copy that does not tell where it was taken', async () => {
    const bytes = await photograph();
    const { body } = await attach(clerk, at(of), { bytes, name: '现场.jpg' });
    const shown = await content(body.id);
    expect(shown.headers['content-type']).toBe('image/jpeg');
    expect(body.copy.sha256).toBe(sha256(shown.body));
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    expect((await sharp(shown.body).metadata()).exif).toBeUndefined();
    expect(await sharp(shown.body).metadata()).toMatchObject({ width: 60, height: 30 });
  });

  it('is given as it was uploaded, if it is a picture, only with a reason', async () => {
    const bytes = await photograph();
    const { body } = await attach(clerk, at(of), { bytes, name: '现场.jpg' });
    const bare = await clerk.get(at(`${of}/${body.id}/content?variant=ORIGINAL`));
    expect([bare.status, bare.body.code]).toEqual([428, 'reason-required']);
    const reason = encodeURIComponent('核对拍摄时间');
    const original = await content(body.id, { 'x-access-reason': reason }, '?variant=ORIGINAL');
    expect(original.body.equals(bytes)).toBe(true);
    const events = await app.sql('SELECT reason FROM audit_event WHERE subject_id = $1 ORDER BY key', [body.id]);
    expect(events).toEqual([{ reason: null }, { reason: '核对拍摄时间' }]);
  });

  it('is encrypted on the disk', async () => {
    const before = filesOf(app);
    const { body } = await attach(clerk, at(of), {
      bytes: Buffer.from('报价规律性一致\n'.repeat(500)),
      name: '说明.txt',
    });
    expect(body.contentType).toBe('text/plain');
    const { readFileSync } = await import('node:fs');
    const [made] = filesOf(app).filter((name) => !before.includes(name));
    const stored = readFileSync(`${app.documentFolder}/${made?.slice(0, 2)}/${made}`);
    expect(stored.includes('报价')).toBe(false);
  });

  it('is answered once more under the same key, and stored once', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const send = (bytes: Buffer) => clerk.form(at(of), headers).attach('file', bytes, { filename: 'a.pdf' });
    const first = await send(pdf(10));
    const files = filesOf(app);
    const second = await send(pdf(10));
    expect([second.status, second.body]).toEqual([201, first.body]);
    const other = await send(pdf(20));
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-key-reused']);
    expect(filesOf(app)).toEqual(files);
    expect((await clerk.get(at(of))).body.items).toHaveLength(1);
  });

  it('is replaced by another, once, and stays', async () => {
    const first = (await attach(clerk, at(of), { bytes: pdf(1), name: 'a.pdf' })).body;
    const second = (await attach(clerk, at(of), { bytes: pdf(2), name: 'b.pdf' }, { replaces: first.id })).body;
    expect(second.replaces).toBe(first.id);
    const { items } = (await clerk.get(at(of))).body;
    expect(items.map(({ id, replacedBy }: { id: string; replacedBy: string }) => [id, replacedBy])).toEqual([
      [first.id, second.id],
      [second.id, null],
    ]);
    const third = await attach(clerk, at(of), { bytes: pdf(3), name: 'c.pdf' }, { replaces: first.id });
    expect([third.status, third.body.errors[0].code]).toEqual([400, 'replaced-already']);
    const elsewhere = `/complaints/${(await filedBy(clerk)).id}/attachments`;
    const foreign = await attach(clerk, at(elsewhere), { bytes: pdf(4), name: 'd.pdf' }, { replaces: first.id });
    expect([foreign.status, foreign.body.errors[0].code]).toEqual([400, 'unknown-document']);
  });

  it('cannot be changed by the runtime role, nor its place on the disk be given to another', async () => {
    const { body } = await attach(clerk, at(of), { bytes: pdf(), name: 'a.pdf' });
    await expect(app.appSql('UPDATE document SET name = $1', ['b.pdf'])).rejects.toThrow(/permission denied/);
    await expect(app.sql('UPDATE document SET name = $2 WHERE id = $1', [body.id, 'b.pdf'])).rejects.toThrow(/kept/);
    await expect(app.sql('DELETE FROM document WHERE id = $1', [body.id])).rejects.toThrow(/append-only/);
  });

  it('is as invisible as its case: list, content and upload answer as for an unknown case', async () => {
    const { body } = await attach(clerk, at(of), { bytes: pdf(), name: 'a.pdf' });
    const files = filesOf(app);
    const unknown = `/complaints/${randomUUID()}/attachments`;
    const shape = ({ status, body: said }: { status: number; body: object }) => ({
      status,
      said: { ...said, instance: '', traceId: '' },
    });
    for (const [hidden, absent] of [
      [await officer.get(at(of)), await officer.get(at(unknown))],
      [await officer.get(at(`${of}/${body.id}/content`)), await officer.get(at(`${unknown}/${body.id}/content`))],
      [
        await attach(officer, at(of), { bytes: pdf(), name: 'a.pdf' }),
        await attach(officer, at(unknown), { bytes: pdf(), name: 'a.pdf' }),
      ],
    ] as const) {
      expect(hidden.status).toBe(404);
      expect(shape(hidden)).toEqual(shape(absent));
    }
    expect(filesOf(app)).toEqual(files);
  });

  it('is not found under another case, or another kind of case', async () => {
    const { body } = await attach(clerk, at(of), { bytes: pdf(), name: 'a.pdf' });
    const other = (await filedBy(clerk)).id;
    expect((await clerk.get(at(`/complaints/${other}/attachments/${body.id}/content`))).status).toBe(404);
    const pledge = of.replace('complaints', 'pledges');
    expect((await clerk.get(at(`${pledge}/${body.id}/content`))).status).toBe(404);
  });

  it('is taken by every kind of case that has a list', () => {
    const paths = routesOf(app.nest)
      .filter(({ method }) => method === 'GET')
      .map(({ path }) => path);
    for (const kind of caseKindNames) {
      expect(paths).toContain(at(`/${casePathOf(kind)}`));
      expect(paths).toContain(at(`/${casePathOf(kind)}/:id/attachments`));
    }
  });

  it('leaves an audit event for its upload and one for each reading', async () => {
    const { body } = await attach(clerk, at(of), { bytes: pdf(), name: 'a.pdf' });
    await content(body.id);
    const events = await app.sql('SELECT action, outcome FROM audit_event WHERE subject_id = $1 ORDER BY key', [
      body.id,
    ]);
    expect(events).toEqual([
      { action: 'document.add', outcome: 'DONE' },
      { action: 'complaint.read', outcome: 'READ' },
    ]);
  });
});

describe('a closed case', () => {
  it('takes no document but with an action that is done after closing', async () => {
    const id = of.split('/')[2] ?? '';
    const step = (who: Signed, action: string, version: number, body = {}) =>
      who.post(at(`/complaints/${id}/actions/${action}`), body, { 'if-match': `"${version}"` });
    await step(clerk, 'register', 1);
    const head = await app.as('petition.head');
    expect((await step(head, 'decline', 2, { refusalReason: 'NO_SUBSTANCE' })).body.state).toBe('NOT_ACCEPTED');
    const refused = await attach(clerk, at(of), { bytes: pdf(), name: 'a.pdf' });
    expect([refused.status, refused.body.code]).toEqual([409, 'transition-not-open']);
    const unknown = await attach(clerk, at(of), { bytes: pdf(), name: 'a.pdf' }, { for: 'conclude' });
    expect([unknown.status, unknown.body.errors?.[0].pointer]).toEqual([400, '/for']);
    const late = await attach(clerk, at(of), { bytes: pdf(), name: '答复.pdf' }, { for: 'giveFeedback' });
    expect([late.status, late.body.for]).toEqual([201, 'giveFeedback']);
  });
});
