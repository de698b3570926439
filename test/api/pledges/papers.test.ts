import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Signed } from '../../support/app.js';
import { at, type Made, openOffice, type PledgeOffice } from './office.js';

let office: PledgeOffice;
let bound: Made;

beforeAll(async () => {
  office = await openOffice();
  bound = await office.inForce();
});
afterAll(() => office?.app.stop());

const fetchFile = async (who: Signed, path: string) => {
  const answer = await who
    .get(at(path))
    .buffer(true)
    .parse((response, done) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => done(null, Buffer.concat(parts)));
    });
  return { status: answer.status, type: answer.headers['content-type'], bytes: answer.body as Buffer };
};

/** The text of a PDF, as a reader of it would copy it. */
function textOfPdf(bytes: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'pledge-pdf-'));
  try {
    writeFileSync(join(folder, 'paper.pdf'), bytes);
    return execFileSync('pdftotext', ['-raw', join(folder, 'paper.pdf'), '-'], { encoding: 'utf8' }).replace(/\s/g, '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text of a DOCX: `word/document.xml` without its marks. */
function textOfDocx(bytes: Buffer): string {
  const name = bytes.indexOf('word/document.xml');
  const header = name - 30;
  const [extra, method] = [bytes.readUInt16LE(header + 28), bytes.readUInt16LE(header + 8)];
  const data = bytes.subarray(name + 'word/document.xml'.length + extra);
  const xml = method === 8 ? inflateRawSync(data, { finishFlush: 2 }).toString('utf8') : data.toString('utf8');
  return xml.replace(/<[^>]+>/g, '').replace(/\s/g, '');
}

describe('a pledge on paper', () => {
  it('says objectives, tasks, divisions, signatures and the hash, as PDF and as DOCX', async () => {
    const said = ['责任目标', '不发生严重违纪违法案件', '一岗双责', '监督率100%', '上级签署人：许绍文'];
    const pdf = await fetchFile(office.deputy, `/pledges/${bound.id}/document.pdf`);
    expect([pdf.status, pdf.type]).toEqual([200, 'application/pdf']);
    for (const words of [...said, bound.textHash]) expect(textOfPdf(pdf.bytes)).toContain(words);
    const docx = await fetchFile(office.deputy, `/pledges/${bound.id}/document.docx`);
    expect([docx.status, docx.type]).toEqual([200, expect.stringContaining('wordprocessingml')]);
    for (const words of [...said, bound.textHash]) expect(textOfDocx(docx.bytes)).toContain(words);
  });

  it('says of a draft that it binds nobody yet, and is not there for those who do not see it', async () => {
    const draft = await office.draft({ level: 'UNIT' });
    const pdf = await fetchFile(office.officer, `/pledges/${draft.id}/document.pdf`);
    expect(textOfPdf(pdf.bytes)).toContain('（未生效）');
    expect((await fetchFile(office.liaison, `/pledges/${draft.id}/document.pdf`)).status).toBe(404);
  });
});

describe('the table of responsibility on paper', () => {
  it('says who answers on a day, by what, and who came before, up to the leading group', async () => {
    const { body } = await office.deputy.get(at('/projects?programme=OLYMPIC-2008&q=AY-V02'));
    const venue = body.items.find(({ number }: { number: string }) => number === 'AY-V02');
    const query = `subjectKind=PROJECT&subjectId=${venue.id}&at=2006-09-15`;
    const pdf = textOfPdf((await fetchFile(office.deputy, `/responsibilities/chain.pdf?${query}`)).bytes);
    for (const words of ['奥运场馆02（示例）责任体系表', '2006年9月15日', '第一责任人', '前任：', '领导小组'])
      expect(pdf).toContain(words);
    const docx = textOfDocx((await fetchFile(office.deputy, `/responsibilities/chain.docx?${query}`)).bytes);
    expect(docx).toContain('第一责任人');
  });
});
