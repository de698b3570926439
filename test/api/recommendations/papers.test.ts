import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../support/app.js';
import { at, draft, type Office, openOffice, signed } from './letters.js';

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await startTestApp();
  office = await openOffice(app);
});
afterAll(() => app?.stop());

/** The bytes of a file of the API. */
const file = (by: Office['registry'], path: string) =>
  by
    .get(at(path))
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    });

/** One file out of a ZIP archive, by its central directory. */
function unzip(archive: Buffer, name: string): string {
  let place = archive.readUInt32LE(archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1')) + 16);
  while (archive.readUInt32LE(place) === 0x02014b50) {
    const [size, nameLength, extra, comment] = [20, 28, 30, 32].map((offset, n) =>
      n === 0 ? archive.readUInt32LE(place + offset) : archive.readUInt16LE(place + offset),
    ) as [number, number, number, number];
    if (archive.toString('utf8', place + 46, place + 46 + nameLength) === name) {
      const local = archive.readUInt32LE(place + 42);
      const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
      const stored = archive.subarray(start, start + size);
      return (archive.readUInt16LE(place + 10) === 8 ? inflateRawSync(stored) : stored).toString('utf8');
    }
    place += 46 + nameLength + extra + comment;
  }
  throw new Error(`no ${name}`);
}

describe('a letter on paper', () => {
  it('is the same bytes for good once it is signed, and the record says which', async () => {
    const { id } = await signed(office);
    const [first, second] = await Promise.all(
      [1, 2].map(() => file(office.registry, `/recommendations/${id}/document.pdf`)),
    );
    expect(first?.headers['content-disposition']).toMatch(/^attachment; filename="letter\.pdf"/);
    expect([first?.headers['content-type'], first?.headers['cache-control']]).toEqual(['application/pdf', 'no-store']);
    app.clock.advance(86_400_000);
    const later = await file(await app.as('principal'), `/recommendations/${id}/document.pdf`);
    app.clock.advance(-86_400_000);
    const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    const { body } = await office.registry.get(at(`/recommendations/${id}`));
    expect([first, second, later].map((each) => digest(each?.body))).toEqual(Array(3).fill(body.print.sha256));
    expect(first?.body.subarray(0, 5).toString()).toBe('%PDF-');
    await expect(app.sql(`UPDATE recommendation_print SET made_at = now()`)).rejects.toThrow();
    const reads = await app.sql(`SELECT 1 FROM audit_event WHERE subject_id = $1 AND outcome = 'READ'`, [id]);
    expect(reads.length).toBeGreaterThanOrEqual(4);
  });

  it('says that it is a draft, without a number, and is kept only once it is signed', async () => {
    const { id } = await draft(office);
    const { body } = await file(office.drafter, `/recommendations/${id}/document.docx`);
    const text = unzip(body, 'word/document.xml');
    expect(text).toContain('（草稿）关于完善专项资金管理的监督建议');
    expect(text).not.toContain('〔');
    expect((await file(office.drafter, `/recommendations/${id}/document.pdf`)).status).toBe(200);
    expect((await office.drafter.get(at(`/recommendations/${id}`))).body.print).toBeNull();
  });

  it('opens as a DOCX with number, recipient, items and the day of the reply', async () => {
    const letter = await signed(office);
    const { body } = await file(office.registry, `/recommendations/${letter.id}/document.docx`);
    const text = unzip(body, 'word/document.xml').replace(/<[^>]+>/g, '');
    for (const part of [
      letter.number,
      '建设主管单位（示例）：',
      '（一）修订资金管理办法。',
      '请于2027年1月31日前将办理结果函告。',
    ])
      expect(text).toContain(part);
    expect(unzip(body, '[Content_Types].xml')).toContain('wordprocessingml');
  });

  it.each([
    ['a line of 4,000 characters without a space', { items: ['长'.repeat(4000)] }],
    ['Latin letters without a space', { matters: 'x'.repeat(5000) }],
    [
      'control characters and marks that turn the line round',
      { title: '关于\u202e资金\u0007的\u200b建议', causes: 'a\u0001\u2066b' },
    ],
    ['markup and commands', { title: '<w:p/>&amp;<script>', source: '#{1+1} {{x}} \\end{document} =cmd()' }],
    ['rare characters', { source: '㛃䶮𬭸𠅤龑，😀' }],
  ])('takes %s', async (_words, more) => {
    const { id } = await draft(office, more);
    const [pdf, docx] = await Promise.all(
      ['pdf', 'docx'].map((ending) => file(office.drafter, `/recommendations/${id}/document.${ending}`)),
    );
    expect([pdf?.status, docx?.status]).toEqual([200, 200]);
    expect(unzip(docx?.body, 'word/document.xml')).not.toMatch(/[\u202e\u2066]|<script>/);
  });
});
