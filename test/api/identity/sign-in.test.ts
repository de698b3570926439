import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../support/app.js';

const at = (path: string) => `/api/v1${path}`;
const PASSWORD = 'a long enough one';
const CONSOLE = { 'x-mingjing-console': '1' };

let app: TestApp;
let sibling: TestApp;
let made = 0;

beforeAll(async () => {
  app = await startTestApp();
  sibling = await app.sibling();
});
afterAll(async () => {
  await sibling?.stop();
  await app?.stop();
});

/** An account of its own, so that no test disturbs another. */
async function newcomer(): Promise<string> {
  const sysAdmin = await app.as('sys.admin');
  const { body: me } = await sysAdmin.get(at('/auth/me'));
  const organizationId = me.roles[0].organizationId;
  const { body: person } = await sysAdmin.post(at('/people'), { name: `新人${++made}`, organizationId });
  const username = `newcomer.${made}`;
  const { body: user } = await sysAdmin.post(at('/users'), { username, personId: person.id, password: PASSWORD });
  const secAdmin = await app.as('sec.admin');
  const proposal = { userId: user.id, role: 'PETITION_CLERK', organizationId, reason: '新入职' };
  const { body: grant } = await secAdmin.post(at('/grants'), proposal);
  await (await app.as('deputy')).post(at(`/grants/${grant.id}/actions/approve`), {});
  return username;
}

const post = (path: string, body: object, on = app) => on.request().post(at(path)).send(body);
const tokens = async (username: string, password = PASSWORD) =>
  (await post('/auth/token', { username, password })).body;
const me = (accessToken: string, on = app) =>
  on.request().get(at('/auth/me')).set('authorization', `Bearer ${accessToken}`);

describe('signing in', () => {
  it('gives an API client its tokens and tells who it is', async () => {
    const username = await newcomer();
    const answer = await post('/auth/token', { username, password: PASSWORD });
    expect(answer.status).toBe(200);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.body).toMatchObject({ expiresInSeconds: 600, user: { user: { username }, clearance: 'INTERNAL' } });
    const { body } = await me(answer.body.accessToken);
    expect(body.roles).toEqual([expect.objectContaining({ role: 'PETITION_CLERK', onBehalfOf: null })]);
    expect(body.permissions).toContain('complaint.file');
  });

  it('answers the same to an unknown name, a wrong password and a disabled account', async () => {
    const username = await newcomer();
    await app.sql('UPDATE app_user SET disabled_at = now() WHERE username = $1', [username]);
    const attempts = [
      await post('/auth/token', { username: 'nobody.here', password: PASSWORD }),
      await post('/auth/token', { username, password: 'not this one' }),
      await post('/auth/token', { username, password: PASSWORD }),
    ];
    const told = attempts.map(({ status, body: { traceId: _, instance: __, ...body } }) => ({ status, body }));
    expect(told[0]).toMatchObject({ status: 401, body: { code: 'sign-in-refused' } });
    expect(told[1]).toEqual(told[0]);
    expect(told[2]).toEqual(told[0]);
  });

  it('slows down after repeated failures and lets in again, without anybody’s help', async () => {
    const username = await newcomer();
    for (let failure = 0; failure < 3; failure++) await post('/auth/token', { username, password: 'not this one' });
    expect((await post('/auth/token', { username, password: PASSWORD })).status).toBe(401);
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect((await post('/auth/token', { username, password: PASSWORD })).status).toBe(200);
  });

  it('writes every refusal down, but never the name that was tried', async () => {
    await post('/auth/token', { username: 'my-secret-typed-here', password: 'x' });
    const [event] = await app.sql(`SELECT * FROM audit_event WHERE action = 'session.begin' ORDER BY key DESC LIMIT 1`);
    expect(event).toMatchObject({ outcome: 'DENIED', actor_key: null, problem: 'sign-in-refused' });
    expect(JSON.stringify(event)).not.toContain('my-secret-typed-here');
  });

  it.each([
    [{}],
    [[]],
    [{ username: 'a', password: 1 }],
    [{ username: 'a\u0000', password: 'x' }],
    [{ username: 'a', password: 'x', role: 'SYS_ADMIN' }],
  ])('refuses a body that makes no sense: %j', async (body) => {
    expect((await post('/auth/token', body)).status).toBe(400);
  });
});

describe('a session', () => {
  it('that has ended is unknown to another process with its very next request', async () => {
    const { accessToken } = await tokens(await newcomer());
    expect((await me(accessToken, sibling)).status).toBe(200);
    const out = await app.request().post(at('/auth/logout')).set('authorization', `Bearer ${accessToken}`);
    expect(out.status).toBe(204);
    expect((await me(accessToken, sibling)).status).toBe(401);
    expect((await me(accessToken)).status).toBe(401);
  });

  it('of a disabled account ends in every process', async () => {
    const username = await newcomer();
    const { accessToken } = await tokens(username);
    expect((await me(accessToken, sibling)).status).toBe(200);
    const sysAdmin = await app.as('sys.admin');
    const { body: list } = await sysAdmin.get(at(`/users?q=${username}`));
    const { id, version } = list.items[0];
    const disabled = await sysAdmin.patch(at(`/users/${id}`), { disabled: true }, { 'if-match': `"${version}"` });
    expect(disabled.status).toBe(200);
    expect((await me(accessToken, sibling)).status).toBe(401);
  });

  it('goes on with each refresh token once; using one again ends it', async () => {
    const first = await tokens(await newcomer());
    const { body: second } = await post('/auth/token/refresh', { refreshToken: first.refreshToken });
    expect((await me(second.accessToken)).status).toBe(200);
    const reuse = await post('/auth/token/refresh', { refreshToken: first.refreshToken }, sibling);
    expect(reuse.body.code).toBe('sign-in-refused');
    expect((await me(second.accessToken)).status).toBe(401);
    expect((await post('/auth/token/refresh', { refreshToken: second.refreshToken })).status).toBe(401);
  });

  it('does not end because somebody guesses at refresh tokens', async () => {
    const { accessToken, refreshToken } = await tokens(await newcomer());
    const [id] = refreshToken.split('.');
    await post('/auth/token/refresh', { refreshToken: `${id}.0.${'A'.repeat(64)}` });
    expect((await me(accessToken)).status).toBe(200);
  });

  it('survives the change of one’s password; the account’s other sessions do not', async () => {
    const username = await newcomer();
    const [here, there] = [await tokens(username), await tokens(username)];
    const change = (body: object) =>
      app.request().post(at('/auth/password')).set('authorization', `Bearer ${here.accessToken}`).send(body);
    expect((await change({ currentPassword: 'not this one', newPassword: 'quite another one' })).body.code).toBe(
      'sign-in-refused',
    );
    expect((await change({ currentPassword: PASSWORD, newPassword: 'short' })).status).toBe(400);
    expect((await change({ currentPassword: PASSWORD, newPassword: 'quite another one' })).status).toBe(204);
    expect((await me(here.accessToken)).status).toBe(200);
    expect((await me(there.accessToken)).status).toBe(401);
  });
});

describe('the console', () => {
  const login = async (username: string) => {
    const answer = await post('/auth/login', { username, password: PASSWORD });
    return { answer, cookie: String(answer.headers['set-cookie']).split(';')[0] as string };
  };

  it('gets a cookie that no script can read, and no token', async () => {
    const { answer } = await login(await newcomer());
    expect(answer.status).toBe(200);
    expect(Object.keys(answer.body)).toEqual(['user']);
    expect(String(answer.headers['set-cookie'])).toMatch(
      /^mingjing=[^;]+; Path=\/; HttpOnly; SameSite=Strict; Max-Age=28800$/,
    );
  });

  it('gets a host-bound, secure cookie anywhere but on loopback', async () => {
    const username = await newcomer();
    const answer = await post('/auth/login', { username, password: PASSWORD }).set('host', 'mingjing.example');
    expect(String(answer.headers['set-cookie'])).toMatch(/^__Host-mingjing=.*; Secure$/);
  });

  it('changes something only with its own header and its own origin', async () => {
    const { cookie } = await login(await newcomer());
    const out = (headers: Record<string, string>) =>
      app
        .request()
        .post(at('/auth/logout'))
        .set({ host: 'localhost', cookie, ...headers });
    expect((await out({})).body.code).toBe('origin-refused');
    expect((await out({ origin: 'http://localhost' })).body.code).toBe('origin-refused');
    expect((await out({ ...CONSOLE, origin: 'http://elsewhere.example' })).body.code).toBe('origin-refused');
    expect((await out({ ...CONSOLE, origin: 'http://localhost' })).status).toBe(204);
    expect((await sibling.request().get(at('/auth/me')).set({ host: 'localhost', cookie })).status).toBe(401);
  });

  it('is not let in with a cookie whose secret is another', async () => {
    const { cookie } = await login(await newcomer());
    const forged = `${cookie.slice(0, -4)}AAAA`;
    expect((await app.request().get(at('/auth/me')).set({ host: 'localhost', cookie: forged })).status).toBe(401);
    expect((await app.request().get(at('/auth/me')).set({ host: 'localhost', cookie })).status).toBe(200);
  });
});
