import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';

const at = (path: string) => `/api/v1${path}`;
let app: TestApp;
let stationed: Signed;

beforeAll(async () => {
  app = await startTestApp();
  stationed = await app.as('stationed.officer');
});
afterAll(() => app?.stop());

const entry = (more: object = {}) => ({
  kind: 'MEETING_SAT_IN',
  host: '市“08”工程办',
  on: '2026-11-02',
  title: '列席工程例会',
  programme: 'DEMO-LIVE',
  ...more,
});

describe('the diary of a stationed group', () => {
  it('is written by its officers, read by those above, and by nobody else', async () => {
    const { status, body } = await stationed.post(at('/station-diary'), entry());
    expect([status, body.group.code, body.recordedBy.name]).toEqual([201, 'BJ-PZ08', '曹永年']);
    const ids = async (by: string) =>
      (await (await app.as(by)).get(at('/station-diary?programme=DEMO-LIVE'))).body.items?.map(
        ({ id }: { id: string }) => id,
      );
    expect(await ids('principal')).toEqual([body.id]);
    expect(await ids('supervision.head')).toEqual([]);
    expect((await (await app.as('petition.clerk')).get(at('/station-diary'))).status).toBe(403);
    expect((await (await app.as('deputy')).post(at('/station-diary'), entry())).status).toBe(403);
  });

  it('is never rewritten: an entry is withdrawn once, with its reason, and counts no more', async () => {
    const { body } = await stationed.post(at('/station-diary'), entry({ title: '误记' }));
    const withdraw = () => stationed.post(at(`/station-diary/${body.id}/actions/withdraw`), { reason: '重复登记' });
    expect((await withdraw()).body).toMatchObject({ withdrawnBecause: '重复登记' });
    expect((await withdraw()).body.code).toBe('transition-not-open');
    await expect(app.sql(`UPDATE station_diary SET title = '改' WHERE id = $1`, [body.id])).rejects.toThrow('kept');
    const asOf = new Date(app.clock.now().getTime() - 1).toISOString();
    const now = await stationed.get(at(`/station-diary?programme=DEMO-LIVE&asOf=${asOf}`));
    expect(now.body.items.map(({ title }: { title: string }) => title)).not.toContain('误记');
    const shown = await stationed.get(at('/station-diary?programme=DEMO-LIVE'));
    expect(shown.body.items.map(({ title }: { title: string }) => title)).toContain('误记');
  });

  it('holds nothing of tomorrow and of no programme that there is not', async () => {
    for (const [more, pointer] of [
      [{ on: '2099-01-01' }, '/on'],
      [{ programme: 'NONE' }, '/programme'],
      [{ kind: 'LUNCH' }, '/kind'],
    ] as const) {
      const { status, body } = await stationed.post(at('/station-diary'), entry(more));
      expect([status, body.errors[0].pointer]).toEqual([400, pointer]);
    }
  });
});
