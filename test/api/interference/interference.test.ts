import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoAccounts } from '../../../apps/cli/demo/people.js';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';
import { employ } from '../matrix/complaint-cases.js';

const at = (path: string) => `/api/v1${path}`;
let app: TestApp;
let principal: Signed;
let supervisor: Signed;

beforeAll(async () => {
  app = await startTestApp();
  await employ(app, 't.supervisor', 'INTERNAL_SUPERVISOR', 'BJ');
  await employ(app, 't.lower-principal', 'PRINCIPAL', 'BJ-CY');
  [principal, supervisor] = await Promise.all([app.as('principal'), app.as('t.supervisor')]);
});
afterAll(() => app?.stop());

const entry = { kind: 'PLEADED', on: '2026-11-20', subjectName: '某局负责人', text: '为被反映人说情' };
const report = (by: Signed, more: object = {}) => by.post(at('/interference'), { ...entry, ...more });
const listed = async (by: Signed, query = '') =>
  (await by.get(at(`/interference?limit=200${query}`))).body.items.map(({ id }: { id: string }) => id);

describe('interference in a case', () => {
  it('is reported by anybody, and told back to nobody but that it stands', async () => {
    for (const { username } of demoAccounts) {
      const { status, body } = await report(await app.as(username), { caseNumber: 'BJ-XF-2026-0001' });
      expect([username, status, Object.keys(body)]).toEqual([username, 201, ['id']]);
    }
  });

  it('is read by internal supervision and the principal alone, over their own organisation', async () => {
    const { body } = await report(await app.as('petition.clerk'));
    const below = await report(await app.as('cy.clerk'));
    expect(await listed(principal)).toEqual(expect.arrayContaining([body.id, below.body.id]));
    expect(await listed(supervisor, '&kind=PLEADED')).toEqual(expect.arrayContaining([body.id]));
    const lower = await listed(await app.as('t.lower-principal'));
    expect([lower.includes(below.body.id), lower.includes(body.id)]).toEqual([true, false]);
    for (const { username, role } of demoAccounts) {
      if (role === 'PRINCIPAL') continue;
      expect([username, (await (await app.as(username)).get(at('/interference'))).status]).toEqual([username, 403]);
    }
  });

  it('is kept from the one whom it is about, head or not', async () => {
    const [{ id: personId } = { id: '' }] = await app.sql<{ id: string }>(
      `SELECT p.id FROM person p JOIN app_user u ON u.person_key = p.key WHERE u.username = 'principal'`,
    );
    const { body } = await report(await app.as('petition.clerk'), { subjectPersonId: personId });
    expect(await listed(principal)).not.toContain(body.id);
    expect(await listed(supervisor)).toContain(body.id);
  });

  it('is never changed and never taken back, whoever writes', async () => {
    await expect(app.sql(`UPDATE interference SET note = '改写'`)).rejects.toThrow();
    await expect(app.sql('DELETE FROM interference')).rejects.toThrow();
    await expect(app.sql('TRUNCATE interference')).rejects.toThrow();
  });

  it('lies in the past and names somebody who is there', async () => {
    const clerk = await app.as('petition.clerk');
    expect((await report(clerk, { on: '2099-01-01' })).body.errors).toMatchObject([{ pointer: '/on' }]);
    expect(
      (await report(clerk, { subjectPersonId: '01a00000-0000-7000-8000-000000000000' })).body.errors,
    ).toMatchObject([{ pointer: '/subjectPersonId' }]);
  });
});
