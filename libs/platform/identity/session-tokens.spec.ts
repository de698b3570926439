import { createHash, createHmac, randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { FastifyRequest } from 'fastify';
import type { Authority } from './authority.js';
import { ACCESS_SECONDS, cookieHeader, IDLE_SECONDS, SessionTokens } from './session-tokens.js';

const SESSION = '01903b6a-7c00-7000-8000-000000000001';

/** Tokens over one cookie session and a clock of their own; `asked` counts the looks into the database. */
function make() {
  const key = randomBytes(32);
  const state = { now: Date.parse('2008-08-08T12:00:00Z'), asked: 0, secretHash: Buffer.alloc(32) as Buffer };
  const inContext = async () => {
    state.asked++;
    return [{ secret_hash: state.secretHash }];
  };
  const tokens = new SessionTokens({ inContext } as unknown as Authority, key, () => new Date(state.now));
  return { key, state, tokens };
}

const request = (headers: Record<string, string>) =>
  ({ headers: { host: 'localhost:3000', ...headers } }) as unknown as FastifyRequest;
const bearer = (token: string) => request({ authorization: `Bearer ${token}` });

function forge(key: Buffer, header: object, claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${part(header)}.${part(claims)}`;
  return `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`;
}

describe('an access token', () => {
  it('names its session for ten minutes, also once it is remembered', () => {
    const { state, tokens } = make();
    const token = tokens.issueAccess(SESSION);
    expect(tokens.sessionOf(bearer(token))).toEqual({ id: SESSION, viaCookie: false });
    state.now += (ACCESS_SECONDS - 1) * 1000;
    expect(tokens.sessionOf(bearer(token))).toEqual({ id: SESSION, viaCookie: false });
    state.now += 1000;
    expect(tokens.sessionOf(bearer(token))).toBeUndefined();
  });

  it('of another hand, algorithm, issuer or shape names nothing', () => {
    const { key, state, tokens } = make();
    const header = { alg: 'HS256', typ: 'JWT' };
    const claims = { sid: SESSION, iss: 'mingjing', exp: state.now / 1000 + 60 };
    expect(tokens.sessionOf(bearer(forge(key, header, claims)))).toBeDefined();
    const { exp: _, ...endless } = claims;
    const refused = [
      forge(randomBytes(32), header, claims),
      forge(key, { ...header, alg: 'none' }, claims),
      forge(key, { ...header, alg: 'HS512' }, claims),
      forge(key, header, { ...claims, iss: 'elsewhere' }),
      forge(key, header, { ...claims, sid: 'x' }),
      forge(key, header, endless),
      'nonsense',
      '',
    ];
    for (const token of refused) expect(tokens.sessionOf(bearer(token))).toBeUndefined();
  });
});

describe('a refresh token', () => {
  it('is recognised by its serial and secret', () => {
    const { tokens } = make();
    const { token, secretHash } = tokens.issueRefresh(SESSION, 3);
    expect(tokens.readRefresh(token)).toEqual({ sessionId: SESSION, serial: 3, secretHash });
  });

  it('that we never gave is none', () => {
    const { tokens } = make();
    const { token } = tokens.issueRefresh(SESSION, 3);
    const [id, , secret] = token.split('.');
    const refused = [
      `${id}.4.${secret}`,
      `${id}.3.AAAA`,
      `${id}.3`,
      `${id}.-3.${secret}`,
      `${token}.x`,
      '',
      make().tokens.issueRefresh(SESSION, 3).token,
    ];
    for (const text of refused) expect(tokens.readRefresh(text)).toBeUndefined();
  });
});

describe('a cookie', () => {
  it('is looked up once, then remembered until it has been idle for half an hour', async () => {
    const { state, tokens } = make();
    const { value, secretHash } = tokens.issueCookie(SESSION);
    state.secretHash = secretHash;
    const visit = () => tokens.sessionOf(request({ cookie: `other=1; mingjing=${value}` }));
    expect(await visit()).toEqual({ id: SESSION, viaCookie: true });
    state.now += (IDLE_SECONDS - 1) * 1000;
    expect(visit()).toEqual({ id: SESSION, viaCookie: true });
    expect(state.asked).toBe(1);
    state.now += IDLE_SECONDS * 1000;
    expect(await visit()).toEqual({ id: SESSION, viaCookie: true });
    expect(state.asked).toBe(2);
  });

  it('with another secret, shape or name is none', async () => {
    const { state, tokens } = make();
    const { value } = tokens.issueCookie(SESSION);
    state.secretHash = createHash('sha256').update('another').digest();
    expect(await tokens.sessionOf(request({ cookie: `mingjing=${value}` }))).toBeUndefined();
    expect(await tokens.sessionOf(request({ cookie: 'mingjing=nonsense' }))).toBeUndefined();
    expect(tokens.sessionOf(request({ host: 'mingjing.example', cookie: `mingjing=${value}` }))).toBeUndefined();
    expect(tokens.sessionOf(request({ cookie: `xmingjing=${value}` }))).toBeUndefined();
  });

  it('is bound to host and TLS wherever it leaves the machine', () => {
    expect(cookieHeader(request({ host: 'mingjing.example' }), 'v')).toBe(
      '__Host-mingjing=v; Path=/; HttpOnly; SameSite=Strict; Max-Age=28800; Secure',
    );
    expect(cookieHeader(request({ host: '[::1]:3000' }), '')).toBe(
      'mingjing=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0',
    );
    expect(cookieHeader(request({ host: 'localhost.example' }), 'v')).toMatch(/^__Host-/);
  });
});
