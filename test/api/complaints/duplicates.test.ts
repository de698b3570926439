import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';
import { employ } from '../matrix/complaint-cases.js';

const at = (path: string) => `/api/v1${path}`;
const nobody = '01a00000-0000-7000-8000-000000000000';
let app: TestApp;
let clerk: Signed;
let lower: Signed;

interface Filed {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly duplicateOf: string | null;
}

beforeAll(async () => {
  app = await startTestApp();
  [clerk, lower] = await Promise.all([app.as('petition.clerk'), app.as('cy.clerk')]);
  await employ(app, 't.clerk', 'PETITION_CLERK', 'BJ');
});
afterAll(() => app?.stop());

const file = async (more: object = {}): Promise<Filed> => {
  const { body } = await clerk.post(at('/complaints'), {
    channel: 'LETTER',
    receivedAt: '2026-11-20T08:00:00+08:00',
    title: '某工地土方招标疑有串标',
    content: '报价规律性一致。',
    realName: false,
    allegations: [{ accusedName: '某项目部经理', issueType: 'BID_RIGGING', matter: '串通投标' }],
    ...more,
  });
  return (await act(body, 'register')).body;
};
const act = ({ id, version }: Pick<Filed, 'id' | 'version'>, action: string, body: object = {}) =>
  clerk.post(at(`/complaints/${id}/actions/${action}`), body, { 'if-match': `"${version}"` });
const repeat = (it: Filed, { id }: Filed) => act(it, 'fileDuplicate', { primaryId: id, opinion: '与首件反映同一问题' });
const related = async (by: Signed, { id }: Filed) => (await by.get(at(`/complaints/${id}/related`))).body.items;

describe('a complaint that repeats another (2020 rules, Art. 14)', () => {
  it('is kept and linked, never merged: both stand, and each names the other', async () => {
    const [first, second] = [await file(), await file()];
    const { status, body } = await repeat(second, first);
    expect([status, body.state, body.duplicateOf]).toEqual([200, 'DUPLICATE_FILED', first.id]);
    expect(await related(clerk, second)).toMatchObject([
      { kind: 'DUPLICATE', isPrimary: true, complaint: { id: first.id }, why: '与首件反映同一问题' },
    ]);
    expect(await related(clerk, first)).toMatchObject([
      { kind: 'DUPLICATE', isPrimary: false, complaint: { id: second.id } },
    ]);
    expect((await clerk.get(at(`/complaints/${first.id}`))).body).toMatchObject({ state: 'REGISTERED', version: 2 });
  });

  it('repeats a registered complaint that is no duplicate itself and no stranger', async () => {
    const [first, second, third] = [await file(), await file(), await file()];
    await repeat(second, first);
    const refused = async (primaryId: string) =>
      (await act(third, 'fileDuplicate', { primaryId, opinion: '重复' })).body.errors?.map(
        (each: { code: string }) => each.code,
      );
    expect(await refused(second.id)).toEqual(['no-primary']);
    expect(await refused(third.id)).toEqual(['same-complaint']);
    expect(await refused(nobody)).toEqual(['unknown-complaint']);
    expect((await repeat(first, third)).body.errors).toMatchObject([{ code: 'primary-of-others-is-no-duplicate' }]);
    expect((await act(third, 'fileDuplicate', { primaryId: first.id })).status).toBe(400);
  });

  it('becomes a first-time complaint once it carries a new fact, and may be kept again', async () => {
    const [first, second, other] = [await file(), await file(), await file()];
    const kept = (await repeat(second, first)).body;
    const promoted = (await act(kept, 'promote', { opinion: '反映了新的事实' })).body;
    expect([promoted.state, promoted.duplicateOf, promoted.dueOn !== null]).toEqual(['REGISTERED', null, true]);
    expect(await related(clerk, first)).toMatchObject([{ kind: 'PROMOTED' }]);
    expect((await repeat(first, promoted)).body.state).toBe('DUPLICATE_FILED');
    expect((await act(promoted, 'fileDuplicate', { primaryId: other.id, opinion: '重复' })).status).toBe(400);
  });

  it('cannot be kept without the word of what it repeats, whoever writes', async () => {
    const { id } = await file();
    const write = `WITH s AS (UPDATE case_file SET state = 'DUPLICATE_FILED', version = version + 1, is_open = false WHERE id = $1 RETURNING *)
      INSERT INTO case_event (case_key, version, workflow, action, from_state, to_state, actor_key, org_key)
      SELECT key, version, 'complaint', 'fileDuplicate', 'REGISTERED', state, created_by, org_key FROM s`;
    await expect(app.sql(write, [id])).rejects.toMatchObject({ constraint: 'duplicate_has_a_primary' });
  });
});

describe('complaints that belong together', () => {
  it('are linked by whoever sees both, once, and neither changes by it', async () => {
    const [one, two] = [await file(), await file()];
    const { status, body } = await act(one, 'relate', { otherId: two.id, why: '同一被反映人的另一问题' });
    expect([status, body.kind, body.complaint.id]).toEqual([201, 'RELATED', two.id]);
    expect(await related(clerk, two)).toMatchObject([{ kind: 'RELATED', complaint: { id: one.id } }]);
    expect((await clerk.get(at(`/complaints/${one.id}`))).body.version).toBe(2);
    expect((await act(two, 'relate', { otherId: one.id, why: '再说一遍' })).status).toBe(409);
    expect(
      (
        await (
          await app.as('deputy')
        ).post(at(`/complaints/${one.id}/actions/relate`), { otherId: two.id, why: '无权' })
      ).status,
    ).toBe(403);
  });

  it('leave no sign of the one that a reader may not see', async () => {
    const [sent, kept, alone] = [await file(), await file(), await file()];
    const [{ id: district } = { id: '' }] = await app.sql<{ id: string }>(
      `SELECT id FROM organization WHERE code = 'BJ-CY'`,
    );
    await act(sent, 'relate', { otherId: kept.id, why: '涉及同一工程' });
    for (const each of [sent, alone]) await act(each, 'forwardDown', { organizationId: district });
    const seen = async ({ id }: Filed) => {
      const { body } = await lower.get(at(`/complaints/${id}`));
      return [body.version, body.history.length, (await lower.get(at(`/complaints/${id}/related`))).text];
    };
    expect(await seen(sent)).toEqual(await seen(alone));
    expect(await seen(sent)).toEqual([3, 3, '{"items":[]}']);
    const hidden = await lower.get(at(`/complaints/${kept.id}/related`));
    const unknown = await lower.get(at(`/complaints/${nobody}/related`));
    expect([hidden.status, hidden.body.code]).toEqual([unknown.status, unknown.body.code]);
    expect(
      (await lower.post(at(`/complaints/${sent.id}/actions/relate`), { otherId: kept.id, why: '试探' })).body.errors,
    ).toMatchObject([{ code: 'unknown-complaint' }]);
  });
});

describe('what is counted', () => {
  it('is 件 without duplicates and 件次 with them, and the ledger balances', async () => {
    const head = await app.as('petition.head');
    const ledger = async () => (await head.get(at('/statistics/programmes/DEMO-LIVE'))).body;
    const before = await ledger();
    const [first, second] = [await file({ programme: 'DEMO-LIVE' }), await file({ programme: 'DEMO-LIVE' })];
    await repeat(second, first);
    const after = await ledger();
    const gained = (key: string) => after.ledger[key] - before.ledger[key];
    expect(['receipts', 'duplicates', 'received', 'inProcess'].map(gained)).toEqual([2, 1, 1, 1]);
    expect(after.ledger.balances).toBe(true);
    const f16 = after.figures.find(({ id }: { id: string }) => id === 'F16');
    expect(f16.value).toBe(after.ledger.received);
    const rows = await head.get(`${f16.query}&count=true`);
    expect(rows.body.total.value).toBe(f16.value);
  });
});
