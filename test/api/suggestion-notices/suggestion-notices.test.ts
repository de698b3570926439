import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { legalDayOf } from '../../../libs/kernel/legal-day.js';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';
import { linesOf } from '../../support/paper.js';
import { employ } from '../matrix/complaint-cases.js';

const at = (path: string) => `/api/v1${path}`;
let app: TestApp;
let receptionist: Signed;
let secretary: Signed;
let liaison: Signed;
let archivist: Signed;
let unit: string;

interface Notice {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly number: string | null;
  readonly [field: string]: unknown;
}

beforeAll(async () => {
  app = await startTestApp();
  await employ(app, 'c.reception', 'RECEPTIONIST', 'BJ');
  await employ(app, 'c.secretary', 'COMMUNITY_SECRETARY', 'BJ');
  [receptionist, secretary, liaison, archivist] = (await Promise.all(
    ['c.reception', 'c.secretary', 'unit.liaison', 'archivist'].map((name) => app.as(name)),
  )) as [Signed, Signed, Signed, Signed];
  unit = (await app.sql<{ id: string }>(`SELECT id FROM organization WHERE code = 'BJ-JW'`))[0]?.id ?? '';
});
afterAll(() => app?.stop());

const attempt = (by: Signed, { id, version }: Notice, action: string, body: object = {}) =>
  by.post(at(`/suggestion-notices/${id}/actions/${action}`), body, { 'if-match': `"${version}"` });
async function act(by: Signed, notice: Notice, action: string, body: object = {}): Promise<Notice> {
  const answer = await attempt(by, notice, action, body);
  if (answer.status !== 200) throw new Error(`${action}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

const opinion = {
  title: '楼道照明损坏',
  channel: 'RECEPTION',
  opinion: '李大爷说三号楼楼道的灯坏了两个月，没有人修。',
  source: { name: '李建国', contact: '13800000000' },
};
const words = { noticeText: '三号楼楼道照明损坏已有两个月，请予维修。' };

async function collected(more: object = {}): Promise<Notice> {
  const { status, body } = await receptionist.post(at('/suggestion-notices'), { ...opinion, ...more });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body;
}
const issued = async (more: object = {}): Promise<Notice> =>
  act(secretary, await act(secretary, await collected(), 'sort', { ...words, recipientId: unit, ...more }), 'issue');

const paper = async (by: Signed, { id }: Notice): Promise<Buffer> => {
  const answer = await by
    .get(at(`/suggestion-notices/${id}/document.pdf`))
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    });
  return answer.body;
};

describe('a suggestion notice', () => {
  it('goes from what was heard to the archive, past the unit and back to who spoke', async () => {
    const notice = await issued();
    const today = legalDayOf(app.clock.now());
    expect(notice).toMatchObject({ state: 'NOTICE_ISSUED', issuedOn: today, light: 'GREEN' });
    expect(notice.number).toMatch(/^BJ-JY-\d{4}-\d{4}$/);
    const received = await act(liaison, notice, 'receive', { receivedBy: '彭丽娟' });
    const handled = await act(liaison, received, 'handle', { opinion: '已派人维修' });
    const replied = await act(liaison, handled, 'reply', { result: '照明已全部修复。' });
    const returned = await act(secretary, replied, 'returnReply', { opinion: '四层仍未修复' });
    expect(returned.state).toBe('RECEIVED');
    const again = await act(liaison, await act(liaison, returned, 'handle', { opinion: '已补修' }), 'reply', {
      result: '四层照明已修复。',
    });
    const informed = await act(secretary, again, 'informSource', { means: 'VISIT' });
    expect(informed).toMatchObject({ state: 'SOURCE_INFORMED', informedOn: today, result: '四层照明已修复。' });
    expect((await act(archivist, informed, 'archive')).state).toBe('ARCHIVED');
  });

  it('never says who spoke: not to the unit, not on paper, not in what is stored', async () => {
    const notice = await issued();
    const { body } = await liaison.get(at(`/suggestion-notices/${notice.id}`));
    expect([body.opinion, body.sourceKeptBy, body.noticeText]).toEqual([null, null, words.noticeText]);
    expect(body.history.map(({ action }: { action: string }) => action)).toEqual(['issue']);
    const told = JSON.stringify([body, (await secretary.get(at(`/suggestion-notices/${notice.id}`))).body]);
    expect(told).not.toContain('李建国');
    expect(told).not.toContain('13800000000');
    const text = linesOf(await paper(liaison, notice))
      .map((line) => line.text)
      .join('');
    expect(text).toContain('三号楼楼道照明损坏');
    expect(text).toContain(notice.number);
    expect(text).not.toContain('李');
    const [row] = await app.sql<{ all: string }>(
      `SELECT (SELECT string_agg(s::text, '') FROM suggestion_notice_source s) || (SELECT string_agg(a::text, '') FROM audit_event a) AS all`,
    );
    expect(row?.all).not.toContain('李建国');
  });

  it('is not put into words that name who spoke', async () => {
    const notice = await collected();
    for (const text of ['居民李建国反映照明损坏。', '请联系13800000000。']) {
      const { status, body } = await attempt(secretary, notice, 'sort', { noticeText: text, recipientId: unit });
      expect([status, body.errors[0].code, body.errors[0].pointer]).toEqual([400, 'names-the-source', '/noticeText']);
    }
  });

  it('tells who spoke to whoever wrote it down, with a reason, and to nobody else', async () => {
    const { id } = await issued();
    const path = at(`/suggestion-notices/${id}/source`);
    expect((await receptionist.get(path)).status).toBe(428);
    const reason = { 'x-access-reason': encodeURIComponent('告知办理结果') };
    const { status, body } = await receptionist.get(path).set(reason);
    expect([status, body]).toEqual([200, opinion.source]);
    expect((await secretary.get(path).set(reason)).status).toBe(403);
    expect((await liaison.get(path).set(reason)).status).toBe(403);
    const events = await app.sql<{ outcome: string }>(
      `SELECT outcome FROM audit_event WHERE subject_id = $1 AND (subject_kind = 'suggestionNotice.source' OR outcome = 'DENIED') ORDER BY key`,
      [id],
    );
    expect(events.map(({ outcome }) => outcome)).toEqual(expect.arrayContaining(['READ', 'DENIED']));
  });

  it('is referred to a yearly appraisal where it concerns a person', async () => {
    const appraisal = { year: 2026, organizationId: unit, note: '服务态度问题，列入年度考核。' };
    const nobody = await attempt(secretary, await issued(), 'referToAppraisal', appraisal);
    expect([nobody.status, nobody.body.errors[0].code]).toEqual([409, 'concernsPerson']);
    const notice = await issued({ personName: '某物业经理' });
    const referred = await act(secretary, notice, 'referToAppraisal', appraisal);
    expect(referred).toMatchObject({ state: 'NOTICE_ISSUED', appraisals: [{ year: 2026, personName: '某物业经理' }] });
    const twice = await attempt(secretary, referred, 'referToAppraisal', appraisal);
    expect([twice.status, twice.body.code]).toEqual([409, 'already-exists']);
    expect((await liaison.get(at(`/suggestion-notices/${notice.id}`))).body.appraisals).toEqual([]);
  });

  it('stays as it went out, whoever asks the database', async () => {
    const { id } = await issued();
    for (const change of [`notice_text = '改'`, `recipient_name = '他'`, `person_name = '某'`, `opinion = '改'`])
      await expect(
        app.sql(`UPDATE suggestion_notice SET ${change} WHERE case_key = (SELECT key FROM case_file WHERE id = $1)`, [
          id,
        ]),
      ).rejects.toThrow();
  });

  it('does not exist for the unit before it is issued, nor for another unit, nor on a way not open', async () => {
    const sorted = await act(secretary, await collected(), 'sort', { ...words, recipientId: unit });
    expect((await liaison.get(at(`/suggestion-notices/${sorted.id}`))).status).toBe(404);
    expect((await liaison.get(at(`/suggestion-notices/${sorted.id}/document.pdf`))).status).toBe(404);
    const early = await attempt(secretary, sorted, 'informSource', { means: 'PHONE' });
    expect([early.status, early.body.code]).toEqual([409, 'transition-not-open']);
    const aside = await act(secretary, sorted, 'setAside', { opinion: '非本社区事项' });
    expect(aside.state).toBe('SET_ASIDE');
    const blank = await collected({ title: '未成文' });
    const unsorted = await secretary.get(at(`/suggestion-notices/${blank.id}/document.pdf`));
    expect([unsorted.status, unsorted.body.code]).toEqual([409, 'guard-not-satisfied']);
    const future = await receptionist.post(at('/suggestion-notices'), { ...opinion, collectedOn: '2099-01-01' });
    expect([future.status, future.body.errors[0].pointer]).toEqual([400, '/collectedOn']);
  });
});
