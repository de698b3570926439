import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';

const at = (path: string) => `/api/v1${path}`;
let app: TestApp;
let clerk: Signed;
let deputy: Signed;

beforeAll(async () => {
  app = await startTestApp();
  [clerk, deputy] = await Promise.all([app.as('petition.clerk'), app.as('deputy')]);
});
afterAll(() => app?.stop());

interface Filed {
  readonly id: string;
  readonly version: number;
  readonly number: string | null;
}
const file = async (more: object = {}): Promise<Filed> =>
  (
    await clerk.post(at('/complaints'), {
      channel: 'PHONE',
      receivedAt: '2026-11-20T08:00:00+08:00',
      title: '某工地土方招标疑有串标',
      content: '报价规律性一致。',
      realName: false,
      allegations: [{ accusedName: '某项目部经理', issueType: 'BID_RIGGING', matter: '串通投标' }],
      ...more,
    })
  ).body;
const nobody = '01a00000-0000-7000-8000-000000000000';

describe('what is recorded about a complaint', () => {
  it('is its history, oldest first, to whoever sees it', async () => {
    const filed = await file();
    await clerk.post(at(`/complaints/${filed.id}/actions/register`), {}, { 'if-match': '"1"' });
    const { body } = await clerk.get(at(`/complaints/${filed.id}/history`));
    expect(body.items.map(({ action }: { action: string }) => action)).toEqual(['file', 'register']);
    expect((await (await app.as('investigator')).get(at(`/complaints/${filed.id}/history`))).status).toBe(404);
  });

  it('is who read it, newest first and without content, to those with the right to know', async () => {
    const filed = await file();
    await clerk.get(at(`/complaints/${filed.id}`));
    await deputy.get(at(`/complaints/${filed.id}/history`));
    const { body } = await deputy.get(at(`/complaints/${filed.id}/reads?count=true`));
    expect(body.items.map(({ reader }: { reader: { name: string } }) => reader.name)).toEqual(['许绍文', '陈立新']);
    expect(Object.keys(body.items[0]).sort()).toEqual(['action', 'at', 'reader']);
    expect(body.total).toEqual({ value: 2, relation: 'eq' });
    const first = await deputy.get(at(`/complaints/${filed.id}/reads?limit=1`));
    const second = await deputy.get(at(`/complaints/${filed.id}/reads?limit=1&cursor=${first.body.nextCursor}`));
    expect(second.body.items[0].reader.name).toBe('陈立新');
    expect((await clerk.get(at(`/complaints/${filed.id}/reads`))).status).toBe(403);
    expect((await deputy.get(at(`/complaints/${nobody}/reads`))).status).toBe(404);
  });
});

describe('one action on many complaints', () => {
  it('answers a result for each, and one refusal stops no other', async () => {
    const [one, two] = [await file(), await file()];
    const items = [
      { id: one.id, version: 1 },
      { id: nobody, version: 1 },
      { id: two.id, version: 9 },
      { id: two.id, version: 1, body: { kind: 'APPEAL' } },
      { id: two.id, version: 2, body: { nonsense: true } },
    ];
    const headers = { 'idempotency-key': 'a-batch' };
    const first = await clerk.post(at('/complaints/batch'), { action: 'register', items }, headers);
    const told = (body: { results: { status: number; problem?: { code: string }; complaint?: Filed }[] }) =>
      body.results.map(({ status, problem, complaint }) => [status, problem?.code ?? complaint?.number]);
    expect(told(first.body)).toEqual([
      [200, expect.stringMatching(/^BJ-XF-/)],
      [404, 'not-found'],
      [412, 'version-stale'],
      [200, expect.stringMatching(/^BJ-XF-/)],
      [400, 'validation-failed'],
    ]);
    const again = await clerk.post(at('/complaints/batch'), { action: 'register', items }, headers);
    expect(told(again.body)).toEqual(told(first.body));
    const history = (await clerk.get(at(`/complaints/${one.id}/history`))).body.items;
    expect(history).toHaveLength(2);
    const other = await clerk.post(at('/complaints/batch'), { action: 'accept', items }, headers);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-key-reused']);
  });

  it('takes no more than 200, and no action that is none', async () => {
    const items = Array.from({ length: 201 }, () => ({ id: nobody, version: 1 }));
    expect((await clerk.post(at('/complaints/batch'), { action: 'register', items })).status).toBe(400);
    expect((await clerk.post(at('/complaints/batch'), { action: 'constructor', items: items.slice(1) })).status).toBe(
      400,
    );
  });
});

describe('the list of complaints', () => {
  const ids = async (query: string) =>
    (await clerk.get(at(`/complaints?${query}&limit=200`))).body.items.map(({ id }: Filed) => id);

  it('narrows by each of its filters', async () => {
    const organizationId = (await app.sql<{ id: string }>(`SELECT id FROM organization WHERE code = 'BJ-JW'`))[0]?.id;
    const filed = await file({
      channel: 'VISIT',
      kind: 'OPINION',
      programme: 'DEMO-LIVE',
      receivedAt: '2026-11-19T08:00:00+08:00',
      allegations: [{ accusedOrganizationId: organizationId, issueType: 'OTHER', matter: '其他' }],
    });
    const fits = [
      'state=RECEIVED',
      'channel=VISIT',
      'kind=OPINION',
      'programme=DEMO-LIVE',
      `accusedOrganizationId=${organizationId}`,
      'receivedFrom=2026-11-19&receivedTo=2026-11-19',
    ];
    for (const query of fits) expect([query, await ids(query)]).toEqual([query, expect.arrayContaining([filed.id])]);
    const misses = [
      'state=CLOSED,ARCHIVED',
      'channel=LETTER',
      'kind=APPEAL',
      'programme=OLYMPIC-2008&open=all',
      `accusedOrganizationId=${nobody}`,
      'receivedFrom=2026-11-20',
      'receivedTo=2026-11-18',
      'assignee=me',
      'number=BJ-XF-1',
    ];
    for (const query of misses) expect([query, (await ids(query)).includes(filed.id)]).toEqual([query, false]);
    const lights = await Promise.all(['GREEN', 'YELLOW', 'RED', 'GREY'].map((light) => ids(`light=${light}`)));
    expect(lights.filter((found) => found.includes(filed.id))).toHaveLength(1);
    const concluded = await clerk.get(
      at('/complaints?programme=OLYMPIC-2008&open=all&conclusion=SUBSTANTIATED,PARTLY_SUBSTANTIATED&count=true'),
    );
    expect(concluded.body.total.relation).toBe('eq');
    expect(new Set(concluded.body.items.map(({ conclusion }: { conclusion: string }) => conclusion))).toEqual(
      new Set(['SUBSTANTIATED', 'PARTLY_SUBSTANTIATED']),
    );
  });

  it('refuses what it does not know, and cursors that are forged or of another list', async () => {
    const { nextCursor } = (await clerk.get(at('/complaints?limit=1'))).body;
    const refused = [
      'nonsense=1',
      'sort=title',
      'sort=dueOn;--',
      'limit=1000000000',
      'limit=0',
      'conclusion=MAYBE',
      'state=NOWHERE',
      'light=BLUE',
      'assignee=you',
      'cursor=AAAA',
      `state=RECEIVED&cursor=${nextCursor}`,
    ];
    for (const query of refused)
      expect([query, (await clerk.get(at(`/complaints?${query}`))).status]).toEqual([query, 400]);
    expect((await clerk.get(at(`/complaints?limit=1&cursor=${nextCursor}`))).status).toBe(200);
  });
});
