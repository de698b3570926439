import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoAccounts } from '../../../apps/cli/demo/people.js';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';
import { accountWith, type Route, routesOf } from '../../support/routes.js';
import { digestOfTables } from '../../support/snapshot.js';
import { problemIn, sendRaw } from '../../support/wire.js';

let app: TestApp;
const signed = new Map<string, Signed>();

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app?.stop());

async function bearerFor({ permission }: Route): Promise<Record<string, string>> {
  if (permission === 'public') return {};
  const username = accountWith(permission, demoAccounts);
  if (!signed.has(username)) signed.set(username, await app.as(username));
  return { ...(signed.get(username) as Signed).bearer };
}

// Signing out takes no body and must work whatever a client sends along.
// Routes that take a file have a test of their own (documents/bad-upload.test.ts).
const writing = () =>
  routesOf(app.nest).filter(
    ({ method, path, takesFile }) => method !== 'GET' && !takesFile && !path.endsWith('/auth/logout'),
  );
const address = ({ path }: Route) =>
  path.replace(':version', '1').replace(/:\w+/g, '0190aaaa-0000-7000-8000-000000000000');
const JSON_TYPE = 'application/json';
const deep = (levels: number, open: string, close: string) => open.repeat(levels) + close.repeat(levels);

/** Bodies that no route takes: what is sent, its content type, and the code of the refusal. */
const junk: Readonly<Record<string, readonly [string | Buffer, string | undefined, string]>> = {
  'broken JSON': ['{', JSON_TYPE, 'malformed-json'],
  'words that are no JSON': ['你好', JSON_TYPE, 'malformed-json'],
  'null instead of an object': ['null', JSON_TYPE, 'validation-failed'],
  'a list instead of an object': ['[]', JSON_TYPE, 'validation-failed'],
  'a list with an object in it': ['[{}]', JSON_TYPE, 'validation-failed'],
  'a string instead of an object': ['"x"', JSON_TYPE, 'validation-failed'],
  'a number instead of an object': ['1', JSON_TYPE, 'validation-failed'],
  'true instead of an object': ['true', JSON_TYPE, 'validation-failed'],
  'an unknown key': ['{"notAField":1}', JSON_TYPE, 'validation-failed'],
  'a key twice': ['{"opinion":"甲乙","opinion":"丙丁"}', JSON_TYPE, 'malformed-json'],
  'a key twice, once escaped': ['{"opinion":"甲乙","opini\\u006fn":"丙丁"}', JSON_TYPE, 'malformed-json'],
  'the key __proto__': ['{"__proto__":{"opinion":"甲乙"}}', JSON_TYPE, 'malformed-json'],
  'the key constructor': ['{"constructor":{"prototype":{"isAdmin":true}}}', JSON_TYPE, 'malformed-json'],
  'NUL in a string': ['{"opinion":"a\\u0000b"}', JSON_TYPE, 'malformed-json'],
  'half a surrogate pair': ['{"opinion":"\\ud83d"}', JSON_TYPE, 'malformed-json'],
  'ten thousand lists in each other': [deep(10_000, '[', ']'), JSON_TYPE, 'malformed-json'],
  'ten thousand objects in each other': [deep(10_000, '{"a":', '}').replace(':}', ':1}'), JSON_TYPE, 'malformed-json'],
  'a number beyond all bounds': ['{"limit":1e999}', JSON_TYPE, 'malformed-json'],
  'bytes that are no UTF-8': [Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), JSON_TYPE, 'invalid-utf8'],
  'GB 18030 without saying so': [Buffer.from('7b226f70696e696f6e223a22cdacd2e2227d', 'hex'), JSON_TYPE, 'invalid-utf8'],
  'GB 18030, declared': [Buffer.from('7b7d', 'hex'), 'application/json; charset=gb18030', 'unsupported-media-type'],
  'UTF-16, declared': [Buffer.from('{}', 'utf16le'), 'application/json; charset=utf-16', 'unsupported-media-type'],
  'a form': ['opinion=x', 'application/x-www-form-urlencoded', 'unsupported-media-type'],
  'plain text': ['{}', 'text/plain', 'unsupported-media-type'],
  XML: ['<a/>', 'application/xml', 'unsupported-media-type'],
  'a multipart form': ['--x--', 'multipart/form-data; boundary=x', 'unsupported-media-type'],
  'no content type': ['{}', undefined, 'unsupported-media-type'],
  'nonsense as content type': ['{}', ';;;', 'unsupported-media-type'],
};

describe('a body that no route takes', () => {
  it.each(Object.keys(junk))(
    '%s: is refused by every route with a clear problem, and nothing is stored',
    async (name) => {
      const [body, type, code] = junk[name] as (typeof junk)[string];
      const before = await digestOfTables(app);
      const refusals: [string, string][] = [];
      for (const route of writing()) {
        const headers = { ...(await bearerFor(route)), ...(type === undefined ? {} : { 'content-type': type }) };
        const about = `${route.method} ${route.path}`;
        const answer = await sendRaw(app.url, { method: route.method, path: address(route), headers, body });
        refusals.push([about, problemIn(answer, about).code]);
      }
      expect(refusals.length).toBeGreaterThan(30);
      expect(refusals.filter(([, given]) => given !== code)).toEqual([]);
      expect(await digestOfTables(app)).toEqual(before);
    },
  );

  it('ten megabytes are refused before they are read', async () => {
    const before = await digestOfTables(app);
    const huge = `{"content":"${'长'.repeat(3_500_000)}"}`;
    for (const route of writing().filter(({ path }) => /complaints$|token$|search$|register$/.test(path))) {
      const headers = { ...(await bearerFor(route)), 'content-type': JSON_TYPE };
      const about = `${route.method} ${route.path}`;
      const answer = await sendRaw(app.url, { method: route.method, path: address(route), headers, body: huge });
      expect([about, problemIn(answer, about).code]).toEqual([about, 'body-too-large']);
    }
    expect(await digestOfTables(app)).toEqual(before);
  });
});
