import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoAccounts } from '../../../apps/cli/demo/people.js';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';
import { accountWith, type Route, routesOf } from '../../support/routes.js';
import { digestOfTables } from '../../support/snapshot.js';
import { problemIn, sendRaw } from '../../support/wire.js';

const at = (path: string) => `/api/v1${path}`;
const UNKNOWN = '0190aaaa-0000-7000-8000-000000000000';
let app: TestApp;
let clerk: Signed;
const signed = new Map<string, Signed>();

beforeAll(async () => {
  app = await startTestApp();
  clerk = await app.as('petition.clerk');
});
afterAll(() => app?.stop());

async function bearerFor({ permission }: Route): Promise<Record<string, string>> {
  if (permission === 'public') return {};
  const username = accountWith(permission, demoAccounts);
  if (!signed.has(username)) signed.set(username, await app.as(username));
  return { ...(signed.get(username) as Signed).bearer };
}
const get = (path: string, headers: Record<string, string> = { ...clerk.bearer }) =>
  sendRaw(app.url, { method: 'GET', path, headers });

const letter = {
  channel: 'LETTER',
  receivedAt: '2026-11-20T08:00:00+08:00',
  title: '某工地土方招标疑有串标',
  content: '三家投标单位报价规律性一致。',
  realName: false,
  allegations: [{ accusedName: '某项目部经理', issueType: 'BID_RIGGING', matter: '串通投标' }],
};
const file = async (more: object = {}) => (await clerk.post(at('/complaints'), { ...letter, ...more })).body;

/** Values that no parameter of a list deserves. */
const nonsense = [
  '',
  '1000000000',
  '-1',
  '0',
  '1.5',
  'NaN',
  'Infinity',
  '1e2',
  '0x10',
  '%00',
  '%F0%9F%98%80',
  '%E5%BC%A0',
  "'%3B%20DROP%20TABLE%20case_file%3B--",
  'due_on%20DESC%2C(SELECT%201)',
  '1%20OR%201%3D1',
  '2026-02-30',
  '2026-W01',
  '2026',
  '99999-01-01',
  'constructor',
  '__proto__',
  'a'.repeat(3_000),
];

describe('the parameters of a list', () => {
  it('take nonsense as a clear refusal or as nothing found, never as a failure', async () => {
    const before = await digestOfTables(app);
    const findings: unknown[] = [];
    for (const route of routesOf(app.nest).filter(
      ({ method, queryFields }) => method === 'GET' && queryFields.length > 0,
    )) {
      const headers = await bearerFor(route);
      const path = route.path.replace(':code', 'DEMO-LIVE').replace(/:\w+/g, UNKNOWN);
      for (const field of [...route.queryFields, 'sort']) {
        for (const value of nonsense) {
          const answer = await get(`${path}?${field}=${value}`, headers);
          if (answer.status === 200) continue;
          const { code, errors } = problemIn(answer, `${path}?${field}=${value.slice(0, 40)}`);
          const named = errors.some(({ pointer }) => pointer.startsWith(`/${field}`));
          if (!named && code !== 'invalid-cursor' && code !== 'not-found')
            findings.push([path, field, value.slice(0, 40), code, errors]);
        }
      }
      for (const query of [
        'notAParameter=1',
        'limit=1&limit=2',
        'limit[]=1',
        'limit[a]=1',
        'constructor=1',
        '__proto__=1',
      ]) {
        problemIn(await get(`${path}?${query}`, headers), `${path}?${query}`);
      }
    }
    expect(findings).toEqual([]);
    expect(await digestOfTables(app)).toEqual(before);
  });

  it('limit: one to two hundred, and nothing else', async () => {
    for (const limit of ['1000000000', '0', '-1', '1.5', 'NaN', '', '1e2', '0x10', '%201', '201']) {
      const answer = await get(`${at('/complaints')}?limit=${limit}`);
      expect([limit, problemIn(answer, limit).errors[0]?.pointer]).toEqual([limit, '/limit']);
    }
    for (const limit of ['1', '200']) expect((await get(`${at('/complaints')}?limit=${limit}`)).status).toBe(200);
  });

  it('a cursor of another list, another filter, another hand, or cut short is refused', async () => {
    const { nextCursor } = JSON.parse((await get(`${at('/complaints')}?limit=1`)).bytes.toString());
    const other = JSON.parse((await get(`${at('/people')}?limit=1`)).bytes.toString()).nextCursor;
    const forged = Buffer.from(JSON.stringify(['2026-01-01', '1'])).toString('base64url');
    const tries = [
      other,
      forged,
      nextCursor.slice(0, -4),
      `${nextCursor}AAAA`,
      'x',
      '%25',
      nextCursor.replace(/^./, '_'),
    ];
    for (const cursor of tries) {
      expect(problemIn(await get(`${at('/complaints')}?limit=1&cursor=${cursor}`), cursor).code).toBe('invalid-cursor');
    }
    const filtered = await get(`${at('/complaints')}?limit=1&state=RECEIVED&cursor=${nextCursor}`);
    expect(problemIn(filtered, 'another filter').code).toBe('invalid-cursor');
    expect((await get(`${at('/complaints')}?limit=1&cursor=${nextCursor}`)).status).toBe(200);
  });
});

describe('an address', () => {
  it('that is broken or belongs to nothing is told so', async () => {
    const broken = ['%zz', '%', '%c0%ae', '%00', '..%2f..%2fetc%2fpasswd', 'x'.repeat(5_000), "1'--", '%E0%A4%A'];
    for (const id of broken) {
      const answer = await get(at(`/complaints/${id}`));
      expect([id.slice(0, 20), [400, 404, 414].includes(answer.status), problemIn(answer, id).code !== '']).toEqual([
        id.slice(0, 20),
        true,
        true,
      ]);
    }
    for (const path of ['/', '/api', '/api/v1', '/api/v1/', '/api/v2/complaints', '/nothing', '/api/v1/complaints/']) {
      problemIn(await get(path), path);
    }
  });

  it('the unknown and the invisible are answered byte for byte alike', async () => {
    const { id } = await file();
    const stranger = await app.as('supervision.officer');
    const paths = [
      '',
      ...routesOf(app.nest)
        .filter(
          ({ method, path, permission }) =>
            method === 'GET' &&
            path.startsWith('/api/v1/complaints/:id/') &&
            ['complaint.read', 'deadline.read', 'recusal.declare'].includes(permission),
        )
        .map(({ path }) => path.slice('/api/v1/complaints/:id'.length)),
    ];
    for (const path of paths) {
      const answers = await Promise.all(
        [id, UNKNOWN, 'no-id-at-all'].map((each) => get(at(`/complaints/${each}${path}`), { ...stranger.bearer })),
      );
      const bare = answers.map(({ status, bytes, headers }) => {
        const { traceId } = JSON.parse(bytes.toString());
        const { date: _date, ...rest } = headers;
        return [status, bytes.toString().replaceAll(traceId, '-'), rest];
      });
      expect(bare[0]?.[0]).toBe(404);
      expect(bare[1]).toEqual(bare[0]);
      expect(bare[2]).toEqual(bare[0]);
    }
  });

  it('a method that it does not have is refused', async () => {
    const { id } = await file();
    const tries = [
      ['PUT', '/complaints'],
      ['DELETE', `/complaints/${id}`],
      ['PATCH', `/complaints/${id}`],
      ['POST', `/complaints/${id}`],
      ['GET', `/complaints/${id}/actions/register`],
      ['OPTIONS', '/complaints'],
      ['TRACE', '/complaints'],
      ['PROPFIND', '/complaints'],
    ] as const;
    for (const [method, path] of tries) {
      const headers = { ...clerk.bearer, 'content-type': 'application/json' };
      const body = ['PUT', 'PATCH', 'POST', 'DELETE'].includes(method) ? '{}' : undefined;
      const answer = await sendRaw(app.url, { method, path: at(path), headers, ...(body ? { body } : {}) });
      expect([method, path.slice(0, 12), answer.status === 404 || answer.status === 405]).toEqual([
        method,
        path.slice(0, 12),
        true,
      ]);
      problemIn(answer, `${method} ${path}`);
    }
    const head = await sendRaw(app.url, {
      method: 'HEAD',
      path: at(`/complaints/${id}`),
      headers: { ...clerk.bearer },
    });
    expect([head.status < 500, head.bytes.length]).toEqual([true, 0]);
  });
});
