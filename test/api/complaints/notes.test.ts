import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';

const at = (path: string) => `/api/v1${path}`;
let app: TestApp;
let clerk: Signed;
let deputy: Signed;
let head: Signed;

interface Filed {
  readonly id: string;
  readonly version: number;
  readonly deadlines: { rule: string; startedOn: string; endedAt: string | null }[];
  readonly allegations: { id: string }[];
}

beforeAll(async () => {
  app = await startTestApp();
  [clerk, deputy, head] = await Promise.all([app.as('petition.clerk'), app.as('deputy'), app.as('cy.head')]);
});
afterAll(() => app?.stop());

const act = (by: Signed, { id, version }: { id: string; version: number }, action: string, body: object = {}) =>
  by.post(at(`/complaints/${id}/actions/${action}`), body, { 'if-match': `"${version}"` });
const read = async ({ id }: { id: string }): Promise<Filed> => (await clerk.get(at(`/complaints/${id}`))).body;
const notes = async ({ id }: { id: string }) => (await clerk.get(at(`/complaints/${id}/notes`))).body.items;
const running = ({ deadlines }: Filed) => deadlines.filter(({ endedAt }) => endedAt === null).map(({ rule }) => rule);

async function file(realName: boolean): Promise<Filed> {
  const { body } = await clerk.post(at('/complaints'), {
    channel: 'PHONE',
    receivedAt: '2026-11-20T08:00:00+08:00',
    title: '某工地土方招标疑有串标',
    content: '报价规律性一致。',
    realName,
    ...(realName ? { reporter: { name: '钱大同', contact: '010-12345678' } } : {}),
    allegations: [{ accusedName: '某项目部经理', issueType: 'BID_RIGGING', matter: '串通投标' }],
  });
  return (await act(clerk, body, 'register')).body;
}

async function assigned(realName: boolean): Promise<Filed> {
  const [{ id: lower } = { id: '' }] = await app.sql<{ id: string }>(
    `SELECT id FROM organization WHERE code = 'BJ-CY'`,
  );
  const body = { organizationId: lower, ground: 'CLEAR_VIOLATION' };
  return (await act(deputy, await file(realName), 'assignDown', body)).body;
}

async function closed(): Promise<Filed> {
  const it = await assigned(true);
  const conclusions = [{ allegationId: it.allegations[0]?.id, conclusion: 'SUBSTANTIATED', basis: '核查报告' }];
  const reported = (await act(head, it, 'reportResult', { opinion: '查实', conclusions })).body;
  return (await act(deputy, reported, 'approveResult')).body;
}

const told = { means: 'PHONE', text: '已受理您的举报' };

describe('a real-name reporter (2020 rules, Art. 26)', () => {
  it('is to be told within 15 working days of receipt, beside the clock of the stage', async () => {
    const filed = await file(true);
    expect(running(filed).sort()).toEqual(['ACK_REAL_NAME', 'TRANSFER_OTHER_JURISDICTION']);
    const clock = filed.deadlines.find(({ rule }) => rule === 'ACK_REAL_NAME');
    expect(clock).toMatchObject({ startedOn: '2026-11-20', dueOn: '2026-12-11' });
    expect(filed).toMatchObject({
      dueOn: filed.deadlines.find(({ rule }) => rule === 'TRANSFER_OTHER_JURISDICTION') && expect.any(String),
    });
    expect(running(await file(false))).toEqual(['TRANSFER_OTHER_JURISDICTION']);
  });

  it('is told once: what, by which means, what they answered; that ends the clock and stands in the history', async () => {
    const filed = await file(true);
    const { status, body } = await act(clerk, filed, 'acknowledge', { ...told, answer: '谢谢' });
    expect([status, body.version]).toEqual([201, 3]);
    expect(await notes(filed)).toMatchObject([
      { kind: 'ACKNOWLEDGEMENT', means: 'PHONE', text: told.text, answer: '谢谢' },
    ]);
    const now = await read(filed);
    expect(running(now)).toEqual(['TRANSFER_OTHER_JURISDICTION']);
    expect((now as unknown as { history: { action: string }[] }).history.at(-1)).toMatchObject({
      action: 'acknowledge',
    });
    expect((await act(clerk, now, 'acknowledge', told)).body.code).toBe('guard-not-satisfied');
  });

  it('is nobody where the report is anonymous, and a duplicate is not acknowledged again', async () => {
    const anonymous = await file(false);
    expect((await act(clerk, anonymous, 'acknowledge', told)).body.errors).toMatchObject([
      { code: 'reporter-is-known' },
    ]);
    const [first, second] = [await file(true), await file(true)];
    const kept = (await act(clerk, second, 'fileDuplicate', { primaryId: first.id, opinion: '重复件' })).body;
    expect(running(kept)).toEqual([]);
    expect((await act(clerk, kept, 'acknowledge', told)).body.code).toBe('transition-not-open');
    const promoted = (await act(clerk, kept, 'promote', { opinion: '有新的事实' })).body;
    expect(running(promoted).sort()).toEqual(['ACK_REAL_NAME', 'TRANSFER_OTHER_JURISDICTION']);
  });
});

describe('the result (2020 rules, Art. 27)', () => {
  it('is told within 15 working days of closing, with dissent in the reporter’s words', async () => {
    const done = await closed();
    expect(running(done).sort()).toEqual(['ACK_REAL_NAME', 'FEEDBACK_REAL_NAME']);
    const feedback = { means: 'MEETING', text: '已当面反馈', dissents: true };
    expect((await act(clerk, done, 'giveFeedback', feedback)).body.errors).toMatchObject([{ pointer: '/answer' }]);
    const { status } = await act(clerk, done, 'giveFeedback', { ...feedback, answer: '认为处理偏轻' });
    expect(status).toBe(201);
    expect(running(await read(done))).toEqual(['ACK_REAL_NAME']);
    expect(await notes(done)).toMatchObject([{ kind: 'FEEDBACK', dissents: true, answer: '认为处理偏轻' }]);
  });

  it('is not told before there is one', async () => {
    expect((await act(clerk, await file(true), 'giveFeedback', told)).body.code).toBe('transition-not-open');
  });
});

describe('instructions, urging and supervision', () => {
  it('are lines of the history with who, when and what', async () => {
    const it = await assigned(false);
    const instructed = await act(clerk, it, 'recordInstruction', {
      leader: '某市领导',
      on: '2026-11-21',
      text: '请认真核查',
    });
    expect([instructed.status, instructed.body.leader, instructed.body.on]).toEqual([201, '某市领导', '2026-11-21']);
    const urged = await act(clerk, { id: it.id, version: it.version + 1 }, 'urge', { text: '请按期报送结果' });
    expect(urged.status).toBe(201);
    const { history } = (await read(it)) as unknown as { history: { action: string; opinion: string }[] };
    expect(history.slice(-2).map(({ action, opinion }) => [action, opinion])).toEqual([
      ['recordInstruction', '请认真核查'],
      ['urge', '请按期报送结果'],
    ]);
    expect((await act(clerk, await file(false), 'urge', { text: '尚未交出' })).body.code).toBe('transition-not-open');
  });

  it('grow stronger, colour by colour, by the word of a leader', async () => {
    let { id, version } = await assigned(false);
    const supervise = async (colour: string, by = deputy) => {
      const { status, body } = await act(by, { id, version }, 'supervise', { colour, text: '督促办理' });
      version = body.version ?? version;
      return [status, body.code ?? body.colour];
    };
    expect(await supervise('BLUE')).toEqual([201, 'BLUE']);
    expect(await supervise('BLUE')).toEqual([409, 'guard-not-satisfied']);
    expect(await supervise('RED')).toEqual([201, 'RED']);
    expect(await supervise('YELLOW')).toEqual([409, 'guard-not-satisfied']);
    expect((await supervise('RED', clerk))[0]).toBe(403);
  });

  it('are never changed and never taken back, whoever writes', async () => {
    await expect(app.sql(`UPDATE complaint_note SET note = '改写'`)).rejects.toThrow();
    await expect(app.sql('DELETE FROM complaint_note')).rejects.toThrow();
  });
});
