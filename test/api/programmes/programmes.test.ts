import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';

const at = (path: string) => `/api/v1${path}`;
let app: TestApp;
let deputy: Signed;
let organizationId: string;

beforeAll(async () => {
  app = await startTestApp();
  deputy = await app.as('deputy');
  organizationId = (await app.sql<{ id: string }>(`SELECT id FROM organization WHERE code = 'BJ'`))[0]?.id ?? '';
});
afterAll(() => app?.stop());

const programme = (more: object = {}) => ({
  code: 'WINTER-2022',
  name: { zh: '冬奥筹办监督', en: 'Supervision of the winter games' },
  from: '2016-01-01',
  organizationId,
  ...more,
});

describe('programmes', () => {
  it('are listed by code and read by code, by anybody signed in', async () => {
    const liaison = await app.as('unit.liaison');
    const { body } = await liaison.get(at('/programmes?count=true'));
    expect(body.items.map(({ code }: { code: string }) => code)).toEqual(['DEMO-LIVE', 'OLYMPIC-2008']);
    expect(body.total).toEqual({ value: 2, relation: 'eq' });
    expect((await liaison.get(at('/programmes/OLYMPIC-2008'))).body).toMatchObject({
      to: '2008-12-31',
      name: { zh: expect.any(String) },
    });
    expect((await liaison.get(at('/programmes/NOTHING'))).status).toBe(404);
    const running = await liaison.get(at('/programmes?running=true'));
    expect(running.body.items.map(({ code }: { code: string }) => code)).toEqual(['DEMO-LIVE']);
  });

  it('are opened by the deputy in charge, once a code, and by nobody without the right', async () => {
    expect((await (await app.as('petition.head')).post(at('/programmes'), programme())).status).toBe(403);
    const opened = await deputy.post(at('/programmes'), programme());
    expect([opened.status, opened.body.code, opened.body.to, opened.body.synthetic]).toEqual([
      201,
      'WINTER-2022',
      null,
      false,
    ]);
    expect((await deputy.post(at('/programmes'), programme())).body.code).toBe('already-exists');
    expect((await deputy.post(at('/programmes'), programme({ code: 'X', from: '2016-02-30' }))).status).toBe(400);
  });

  it('are closed with the version that was read, and not before they start', async () => {
    const { body, headers } = await deputy.get(at('/programmes/WINTER-2022'));
    const close = (to: string, etag = headers['etag'] as string) =>
      deputy.post(at('/programmes/WINTER-2022/actions/close'), { to }, etag ? { 'if-match': etag } : {});
    expect((await close('2022-12-31', '')).status).toBe(428);
    expect((await close('2015-12-31')).status).toBe(400);
    expect((await close('2022-12-31')).body).toMatchObject({ to: '2022-12-31', version: body.version + 1 });
    expect((await close('2023-12-31')).status).toBe(412);
  });
});
