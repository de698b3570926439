import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { issuedStates } from '../../../libs/domain/workflows/recommendation.js';
import { readSheet } from '../../../libs/platform/workbook/read-sheet.js';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';
import { startJobs } from '../../support/jobs.js';
import { linesOf } from '../../support/paper.js';
import { eventually } from '../../support/process.js';
import { act, at, draft, type Letter, type Office, openOffice, signed } from './letters.js';

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await startTestApp();
  office = await openOffice(app);
});
afterAll(() => app?.stop());

/** The bytes of a file of the API. */
async function file(by: Signed, path: string): Promise<Buffer> {
  const { status, body } = await by
    .get(at(path))
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    });
  if (status !== 200) throw new Error(`${path}: ${status} ${body.toString()}`);
  return body;
}

/** The cells of a spreadsheet, row by row. */
async function cellsOf(bytes: Buffer): Promise<string[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'mingjing-sheet-'));
  const rows: string[][] = [];
  try {
    writeFileSync(join(folder, 'sheet.xlsx'), bytes);
    for await (const { cells } of readSheet(join(folder, 'sheet.xlsx'))) rows.push(cells.map(String));
  } finally {
    rmSync(folder, { recursive: true });
  }
  return rows;
}

const OF_2006 = 'organ=BJ&series=SUPERVISION_PROPOSAL&year=2006';

describe('the register', () => {
  it('goes out as a spreadsheet with its proof, and no title becomes a formula', async () => {
    const rows = await cellsOf(await file(office.registry, `/recommendations/register.xlsx?${OF_2006}`));
    const { body } = await office.registry.get(at(`/recommendations/register?${OF_2006}`));
    expect(rows).toHaveLength(body.items.length + 2);
    expect(rows[1]?.[1]).toBe(body.items[0].number);
    expect(rows.at(-1)?.join('')).toContain(`1至${body.last}号，无缺号`);
    const letter = await signed(office, { title: '=HYPERLINK("http://x","y")', kind: 'SUPERVISORY_PROPOSAL' });
    const year = /〔(\d{4})〕/.exec(letter.number ?? '')?.[1];
    const bytes = await file(
      office.registry,
      `/recommendations/register.xlsx?organ=BJ&series=SUPERVISORY_PROPOSAL&year=${year}`,
    );
    expect((await cellsOf(bytes)).flat()).toContain('=HYPERLINK("http://x","y")');
    const events = await app.sql(
      `SELECT 1 FROM audit_event WHERE subject_kind = 'recommendation.register' AND outcome = 'DONE'`,
    );
    expect(events).toHaveLength(2);
  });

  it('is printed, with voids and why, for those who may read it', async () => {
    const annulled = await act(office.principal, await signed(office), 'annul', { opinion: '文字有误' });
    const year = /〔(\d{4})〕/.exec(annulled.number ?? '')?.[1];
    const path = `/recommendations/register.pdf?organ=BJ&series=SUPERVISION_PROPOSAL&year=${year}`;
    const text = linesOf(await file(office.registry, path))
      .map((line) => line.text)
      .join('');
    for (const part of ['编号登记簿', annulled.number ?? '', '文字有误', '无缺号']) expect(text).toContain(part);
    expect((await office.drafter.get(at(path))).status).toBe(403);
    expect((await office.liaison.get(at(path))).status).toBe(403);
  });

  it('is listed by series, year, state and light', async () => {
    const list = (query: string) => office.registry.get(at(`/recommendations?open=all&limit=200&${query}`));
    const { body } = await list('series=SUPERVISION_PROPOSAL&year=2006');
    const register = await office.registry.get(at(`/recommendations/register?${OF_2006}`));
    expect(body.items.map(({ number }: Letter) => number).sort()).toEqual(
      register.body.items.map(({ number }: Letter) => number).sort(),
    );
    const red = (await list('state=SERVED&light=RED')).body.items;
    expect(red.length).toBeGreaterThan(0);
    for (const { state, light } of red) expect([state, light]).toEqual(['SERVED', 'RED']);
  });
});

describe('the service receipt', () => {
  it('says what was served, to whom, how and when, and is blank before', async () => {
    const letter = await signed(office);
    const words = async () =>
      linesOf(await file(office.registry, `/recommendations/${letter.id}/receipt.pdf`))
        .map((line) => line.text)
        .join('');
    expect(await words()).not.toContain('彭丽娟');
    const servedOn = String(letter['signedOn']);
    await act(office.registry, letter, 'serve', { method: 'IN_PERSON', servedOn, receivedBy: '彭丽娟' });
    const text = await words();
    for (const part of ['送达回证', letter.number ?? '', '建设主管单位（示例）', '直接送达', '彭丽娟'])
      expect(text).toContain(part);
    const { id } = await draft(office);
    expect((await office.drafter.get(at(`/recommendations/${id}/receipt.pdf`))).body.code).toBe('guard-not-satisfied');
  });
});

describe('letters printed together', () => {
  it('are all of them kept, each once, and come as one file in the order asked', async () => {
    const jobs = await startJobs(app);
    const { body } = await office.registry.get(
      at(`/recommendations?open=all&limit=200&state=${issuedStates.join(',')}`),
    );
    const letterIds = body.items.map(({ id }: Letter) => id);
    const asked = await office.registry.post(at('/letter-batches'), { letterIds });
    expect([asked.status, asked.body.letters]).toEqual([202, letterIds.length]);
    const state = async (id: string) => (await office.registry.get(at(`/letter-batches/${id}`))).body.job;
    await eventually(async () => (await state(asked.body.id)).state === 'DONE');
    expect(await state(asked.body.id)).toMatchObject({ doneUnits: letterIds.length, totalUnits: letterIds.length });
    const prints = () =>
      app.sql<{ sha256: string }>('SELECT sha256 FROM recommendation_print ORDER BY case_key, revision');
    const before = await prints();
    expect(before.length).toBeGreaterThanOrEqual(letterIds.length);
    const archive = await file(office.registry, `/letter-batches/${asked.body.id}/letters.zip`);
    expect(archive.readUInt16LE(archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1')) + 10)).toBe(letterIds.length);
    const again = await office.registry.post(at('/letter-batches'), { letterIds });
    await eventually(async () => (await state(again.body.id)).state === 'DONE');
    expect(await prints()).toEqual(before);
    expect((await office.head.get(at(`/letter-batches/${asked.body.id}`))).status).toBe(404);
    await jobs.stop();
  }, 240_000);

  it('are not asked for while one of them is unsigned, or not there', async () => {
    const { id } = await draft(office);
    for (const letterIds of [[id], ['01a20f74-7c7f-77ba-9d69-7f540d7dc7d9']]) {
      const { status, body } = await office.registry.post(at('/letter-batches'), { letterIds });
      expect([status, body.errors[0].pointer]).toEqual([400, '/letterIds']);
    }
  });
});
