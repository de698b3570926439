import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';
import { digestOfTables } from '../../support/snapshot.js';
import { problemIn, sendRaw } from '../../support/wire.js';

const at = (path: string) => `/api/v1${path}`;
const UNKNOWN = '0190aaaa-0000-7000-8000-000000000000';
let app: TestApp;
let clerk: Signed;

beforeAll(async () => {
  app = await startTestApp();
  clerk = await app.as('petition.clerk');
});
afterAll(() => app?.stop());

const get = (path: string, headers: Record<string, string>) => sendRaw(app.url, { method: 'GET', path, headers });
const letter = {
  channel: 'LETTER',
  receivedAt: '2026-11-20T08:00:00+08:00',
  title: '某工地土方招标疑有串标',
  content: '三家投标单位报价规律性一致。',
  realName: false,
  allegations: [{ accusedName: '某项目部经理', issueType: 'BID_RIGGING', matter: '串通投标' }],
};
const file = async (more: object = {}) => (await clerk.post(at('/complaints'), { ...letter, ...more })).body;

describe('the headers of a change', () => {
  const register = (id: string, headers: Record<string, string | string[]>) =>
    sendRaw(app.url, {
      method: 'POST',
      path: at(`/complaints/${id}/actions/register`),
      headers: { ...clerk.bearer, 'content-type': 'application/json', ...headers },
      body: '{}',
    });

  it('If-Match that is missing, stale or garbage changes nothing', async () => {
    const { id } = await file();
    const before = await digestOfTables(app);
    const tries = {
      '"2"': 412,
      '"0"': 412,
      '1': 412,
      '*': 412,
      '""': 412,
      '"1", "2"': 412,
      '"1"x': 412,
      '"99999999999999999999"': 412,
      '"1\'--"': 412,
      [`"${UNKNOWN}-1"`]: 412,
    };
    for (const [etag, status] of Object.entries(tries)) {
      const answer = await register(id, { 'if-match': etag, 'idempotency-key': `k${etag.length}` });
      expect([etag, problemIn(answer, etag).code, answer.status]).toEqual([etag, 'version-stale', status]);
    }
    const missing = await register(id, { 'idempotency-key': 'without' });
    expect([missing.status, problemIn(missing, 'missing').code]).toEqual([428, 'precondition-required']);
    expect(await digestOfTables(app)).toEqual(before);
  });

  it('Idempotency-Key that is missing, too long, twice or unprintable changes nothing', async () => {
    const { id } = await file();
    const before = await digestOfTables(app);
    const tries: [string, Record<string, string | string[]>, number][] = [
      ['missing', {}, 428],
      ['empty', { 'idempotency-key': '' }, 428],
      ['too long', { 'idempotency-key': 'k'.repeat(201) }, 400],
      ['with a space', { 'idempotency-key': 'a b' }, 400],
      ['with letters of another script', { 'idempotency-key': 'ké' }, 400],
      ['twice', { 'idempotency-key': ['a', 'b'] }, 400],
    ];
    for (const [name, headers, status] of tries) {
      const answer = await register(id, { 'if-match': '"1"', ...headers });
      expect([name, answer.status, problemIn(answer, name).code !== '']).toEqual([name, status, true]);
    }
    expect(await digestOfTables(app)).toEqual(before);
  });

  it('a replay answers the same and does nothing twice, and another body under its key is refused', async () => {
    const { id } = await file();
    const once = { 'if-match': '"1"', 'idempotency-key': `replay-${id}` };
    const first = await register(id, once);
    const before = await digestOfTables(app);
    const again = await register(id, once);
    expect([again.status, again.bytes.toString()]).toEqual([200, first.bytes.toString()]);
    const other = await clerk.post(at(`/complaints/${id}/actions/register`), { kind: 'APPEAL' }, once);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-key-reused']);
    expect(await digestOfTables(app)).toEqual(before);
  });

  it('more of them than any client needs are refused, and so is a broken bearer', async () => {
    const huge = await get(at('/complaints'), { ...clerk.bearer, 'x-filler': 'x'.repeat(100_000) });
    expect(huge.status).toBe(431);
    for (const authorization of [
      'Bearer',
      'Bearer x',
      'Basic eDp5',
      `Bearer ${'a.'.repeat(3)}`,
      'Bearer eyJhbGciOiJub25lIn0.e30.',
    ]) {
      expect(problemIn(await get(at('/complaints'), { authorization }), authorization).code).toBe('not-signed-in');
    }
  });
});

describe('words', () => {
  it('of any script and rarity come back exactly as they were sent', async () => {
    const words = '㛃䶮𬭸𠅤龑 👩‍👩‍👧‍👦 é é ＡＢ　\t"\\/</script> ‮ ﷽ 𝕏 \u{10ffff}';
    const filed = await file({
      title: words,
      content: `${words}\n${words}`,
      allegations: [{ ...letter.allegations[0], accusedName: '龑䶮', matter: words }],
    });
    const { body } = await clerk.get(at(`/complaints/${filed.id}`));
    expect([body.title, body.content, body.allegations[0].accusedName, body.allegations[0].matter]).toEqual([
      words,
      `${words}\n${words}`,
      '龑䶮',
      words,
    ]);
    const length = await file({ title: '𠅤'.repeat(200) });
    expect([...length.title]).toHaveLength(200);
  });
});
