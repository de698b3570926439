import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';

const at = (path: string) => `/api/v1${path}`;
let app: TestApp;
let clerk: Signed;
let head: Signed;
let deputy: Signed;

beforeAll(async () => {
  app = await startTestApp();
  [clerk, head, deputy] = await Promise.all([app.as('petition.clerk'), app.as('petition.head'), app.as('deputy')]);
});
afterAll(() => app?.stop());

/** A letter like any other; `more` says what is special. */
const letter = (more: object = {}) => ({
  channel: 'LETTER',
  receivedAt: '2026-11-20T08:00:00+08:00',
  title: '某工地土方招标疑有串标',
  content: '三家投标单位报价规律性一致。',
  realName: false,
  allegations: [{ accusedName: '某项目部经理', issueType: 'BID_RIGGING', matter: '串通投标' }],
  ...more,
});
const file = async (more: object = {}, by = clerk) => (await by.post(at('/complaints'), letter(more))).body;
const act = (by: Signed, complaint: { id: string; version: number }, action: string, body: object = {}) =>
  by.post(at(`/complaints/${complaint.id}/actions/${action}`), body, {
    'if-match': `"${complaint.id}-${complaint.version}"`,
  });
const organizationId = async (code: string) =>
  (await app.sql<{ id: string }>('SELECT id FROM organization WHERE code = $1', [code]))[0]?.id;
const userId = async (username: string) =>
  (await app.sql<{ id: string }>('SELECT id FROM app_user WHERE username = $1', [username]))[0]?.id;
const refusal = async (answer: Promise<{ status: number; body: { code: string } }>) => {
  const { status, body } = await answer;
  return [status, body.code];
};

/** Takes a complaint to the handling unit with supervision.officer as its handler. */
async function inHand(more: object = {}) {
  const filed = await file(more);
  const registered = (await act(clerk, filed, 'register')).body;
  const accepted = (await act(clerk, registered, 'accept')).body;
  const unit = { organizationId: await organizationId('BJ-JD1'), assigneeIds: [await userId('supervision.officer')] };
  return (await act(clerk, accepted, 'moveToUnit', unit)).body;
}
const conclude = async (
  complaint: { id: string; version: number; allegations: { id: string }[] },
  conclusion: string,
) =>
  act(await app.as('supervision.officer'), complaint, 'conclude', {
    conclusions: complaint.allegations.map(({ id }) => ({ allegationId: id, conclusion, basis: '现场核查记录' })),
  });

describe('a complaint from intake to conclusion', () => {
  it('goes through registration, acceptance, handling, conclusion and closing to the archive', async () => {
    const handed = await inHand();
    expect(handed).toMatchObject({ state: 'MOVED_TO_UNIT', number: expect.stringMatching(/^BJ-XF-\d{4}-\d{4}$/) });
    const concluded = (await conclude(handed, 'PARTLY_SUBSTANTIATED')).body;
    expect(concluded).toMatchObject({ state: 'CONCLUDED', conclusion: 'PARTLY_SUBSTANTIATED' });
    const closed = (await act(deputy, concluded, 'close')).body;
    expect(closed.state).toBe('CLOSED');
    const archived = (await act(await app.as('archivist'), closed, 'archive')).body;
    expect(archived.history.map(({ to }: { to: string }) => to)).toEqual([
      'RECEIVED',
      'REGISTERED',
      'ACCEPTED',
      'MOVED_TO_UNIT',
      'CONCLUDED',
      'CLOSED',
      'ARCHIVED',
    ]);
  });

  it('refuses to close by the one who concluded, and to conclude by one who is not assigned', async () => {
    const handed = await inHand();
    expect(
      await refusal(
        act(clerk, handed, 'conclude', {
          conclusions: handed.allegations.map(({ id }: { id: string }) => ({
            allegationId: id,
            conclusion: 'UNFOUNDED',
            basis: '无据',
          })),
        }),
      ),
    ).toEqual([403, 'permission-missing']);
    expect(
      await refusal(
        act(await app.as('supervision.officer2'), handed, 'conclude', {
          conclusions: [{ allegationId: handed.allegations[0].id, conclusion: 'UNFOUNDED', basis: '无据' }],
        }),
      ),
    ).toEqual([404, 'not-found']);
  });

  it('refuses to decline a complaint of a programme: every one is investigated', async () => {
    const registered = (await act(clerk, await file({ programme: 'DEMO-LIVE' }), 'register')).body;
    expect(await refusal(act(head, registered, 'decline', { refusalReason: 'NO_SUBSTANCE' }))).toEqual([
      409,
      'guard-not-satisfied',
    ]);
    await expect(
      app.sql(`UPDATE case_file SET state = 'NOT_ACCEPTED', version = version + 1 WHERE id = $1`, [registered.id]),
    ).rejects.toMatchObject({ constraint: 'programme_complaint_is_investigated' });
  });

  it('keeps the old value of what was registered wrongly', async () => {
    const filed = await file();
    const corrected = (await act(clerk, filed, 'correct', { title: '更正后的标题', opinion: '抄录有误' })).body;
    expect(corrected).toMatchObject({ title: '更正后的标题', state: 'RECEIVED', version: 2 });
    expect(corrected.history[1].changes).toEqual({ title: { old: filed.title, new: '更正后的标题' } });
  });

  it('forwards to a lower organ, which receives it and keeps its number', async () => {
    const registered = (await act(clerk, await file(), 'register')).body;
    const forwarded = (await act(clerk, registered, 'forwardDown', { organizationId: await organizationId('BJ-CY') }))
      .body;
    expect(forwarded).toMatchObject({ state: 'FORWARDED_DOWN', organization: { code: 'BJ-CY' } });
    expect(await refusal(act(clerk, forwarded, 'receiveForwarded'))).toEqual([403, 'separation-of-duty']);
    const received = (await act(await app.as('cy.clerk'), forwarded, 'receiveForwarded')).body;
    expect(received).toMatchObject({ state: 'REGISTERED', number: registered.number });
  });

  it('assigns down only by another than the registrar, with its ground, and takes the result back', async () => {
    const registered = (await act(clerk, await file(), 'register')).body;
    const down = { organizationId: await organizationId('BJ-CY'), ground: 'CENTRAL_POLICY' };
    const grounds = await refusal(act(deputy, registered, 'assignDown', { ...down, ground: 'NONSENSE' }));
    expect(grounds).toEqual([400, 'validation-failed']);
  });
});

describe('what a change of a complaint needs', () => {
  it('asks for If-Match, refuses a stale one with the current version, and does an action once', async () => {
    const filed = await file();
    const route = at(`/complaints/${filed.id}/actions/register`);
    expect(await refusal(clerk.post(route))).toEqual([428, 'precondition-required']);
    const stale = await clerk.post(route, {}, { 'if-match': '"7"' });
    expect([stale.status, stale.body.code, stale.body.currentVersion]).toEqual([412, 'version-stale', 1]);
    const fifty = await Promise.all(Array.from({ length: 50 }, () => act(clerk, filed, 'register')));
    expect(fifty.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(fifty.every(({ status }) => [200, 409, 412].includes(status))).toBe(true);
    const rows = await app.sql('SELECT 1 FROM case_event e JOIN case_file c ON c.key = e.case_key WHERE c.id = $1', [
      filed.id,
    ]);
    expect(rows).toHaveLength(2);
  });

  it('files once under one Idempotency-Key, and refuses the key for another body', async () => {
    const headers = { 'idempotency-key': 'one-and-the-same' };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => clerk.post(at('/complaints'), letter(), headers)),
    );
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(await refusal(clerk.post(at('/complaints'), letter({ title: '另一件' }), headers))).toEqual([
      422,
      'idempotency-key-reused',
    ]);
  });
});

describe('who is named in a complaint', () => {
  it('has lost it the moment it is stored, in every path', async () => {
    const before = (await clerk.get(at('/complaints?count=true'))).body.total.value;
    const [{ id: personId } = { id: '' }] = await app.sql<{ id: string }>(
      `SELECT p.id FROM person p JOIN app_user u ON u.person_key = p.key WHERE username = 'petition.clerk'`,
    );
    const filed = await clerk.post(
      at('/complaints'),
      letter({ allegations: [{ accusedPersonId: personId, issueType: 'GIFTS', matter: '收受礼品' }] }),
    );
    expect(filed.status).toBe(201);
    const unknown = await clerk.get(at('/complaints/01a00000-0000-7000-8000-000000000000'));
    const own = await clerk.get(at(`/complaints/${filed.body.id}`));
    const bare = ({ body }: { body: object }) => ({ ...body, traceId: '', instance: '' });
    expect([own.status, bare(own)]).toEqual([404, bare(unknown)]);
    expect((await clerk.get(at('/complaints?count=true'))).body.total.value).toBe(before);
    expect((await head.get(at(`/complaints/${filed.body.id}`))).status).toBe(200);
  });
});

describe('the reporter', () => {
  const reporter = { name: '举报甲', contact: '010-00000000' };

  it('is readable only by the clerk who registered, with a reason, and stands nowhere else', async () => {
    const filed = await file({ realName: true, reporter });
    const registered = (await act(clerk, filed, 'register')).body;
    const path = at(`/complaints/${registered.id}/reporter`);
    expect(await refusal(clerk.get(path))).toEqual([428, 'reason-required']);
    expect((await clerk.get(path).set('x-access-reason', encodeURIComponent('告知受理情况'))).body).toEqual(reporter);
    expect(await refusal(head.get(path).set('x-access-reason', 'curious'))).toEqual([403, 'separation-of-duty']);
    expect(JSON.stringify(registered)).not.toContain(reporter.name);
  });

  it('must be given with a real-name complaint', async () => {
    expect(await refusal(clerk.post(at('/complaints'), letter({ realName: true })))).toEqual([
      400,
      'validation-failed',
    ]);
  });
});

describe('the figures of the programme', () => {
  const figures = async (asOf = '') => {
    const { body } = await (await app.as('principal')).get(at(`/statistics/programmes/OLYMPIC-2008${asOf}`));
    const figure = (wanted: string) => body.figures.find(({ id }: { id: string }) => id === wanted);
    return {
      F16: figure('F16').value,
      F17: figure('F17').value,
      balances: body.ledger.balances,
      asOf: body.asOf,
      query: figure('F16').query,
    };
  };

  it('come from rows: 104 complaints, 27 substantiated or partly, and one more when one more is filed', async () => {
    const first = await figures();
    expect(first).toMatchObject({ F16: 104, F17: 27, balances: true });
    await file({ programme: 'OLYMPIC-2008', receivedAt: '2008-05-01T09:00:00+08:00' });
    expect(await figures()).toMatchObject({ F16: 105, F17: 27, balances: true });
    expect(await figures(`?asOf=${encodeURIComponent(first.asOf)}`)).toMatchObject({ F16: 104, F17: 27 });
    const listed = await (await app.as('principal')).get(`${first.query}&count=true`);
    expect(listed.body.total).toEqual({ value: 104, relation: 'eq' });
  });
});
