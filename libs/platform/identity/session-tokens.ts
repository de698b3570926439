import { createHash, createHmac, createSecretKey, type KeyObject, randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import jwt from 'jsonwebtoken';
import { isUuid } from '../../kernel/uuid-v7.js';
import { Authority } from './authority.js';
import { COOKIE_SESSION } from './session.queries.js';

/** An access token's life. */
export const ACCESS_SECONDS = 600;
/** A session's life, used or not. */
export const SESSION_SECONDS = 8 * 3600;
/** A session unused for so long has ended. */
export const IDLE_SECONDS = 30 * 60;

const ISSUER = 'mingjing';
const REMEMBERED = 10_000;
const SECRET_BYTES = 32;

/** The session that a request names; whether it lives is the authority's question. */
export interface NamedSession {
  readonly id: string;
  readonly viaCookie: boolean;
}

/** A refresh token taken apart. */
export interface RefreshClaim {
  readonly sessionId: string;
  readonly serial: number;
  readonly secretHash: Buffer;
}

interface Remembered {
  readonly session: NamedSession;
  /** Milliseconds; a token's own end, or the end of a cookie's idle time, which every use moves. */
  until: number;
}

/**
 * Reads and makes what a session is carried by: access tokens, refresh tokens, cookies. What has been verified is
 * remembered, so that a request costs one look into a map.
 */
@Injectable()
export class SessionTokens {
  readonly #authority: Authority;
  readonly #key: KeyObject;
  readonly #now: () => Date;
  readonly #remembered = new Map<string, Remembered>();

  constructor(authority: Authority, tokenKey: Buffer, now: () => Date) {
    this.#authority = authority;
    this.#key = createSecretKey(tokenKey);
    this.#now = now;
  }

  /** The session that a request names; a promise only for a cookie that this process has not seen yet. */
  sessionOf(request: FastifyRequest): NamedSession | undefined | Promise<NamedSession | undefined> {
    const { authorization, cookie } = request.headers;
    if (authorization !== undefined)
      return authorization.startsWith('Bearer ') ? this.#bearer(authorization.slice(7)) : undefined;
    const value = cookie === undefined ? undefined : cookieValue(cookie, cookieName(request));
    return value === undefined ? undefined : this.#cookie(value);
  }

  /** An access token of a session, good for ten minutes. */
  issueAccess(sessionId: string): string {
    const iat = this.#seconds();
    return jwt.sign({ sid: sessionId, iat, exp: iat + ACCESS_SECONDS }, this.#key, {
      algorithm: 'HS256',
      issuer: ISSUER,
    });
  }

  /** A new refresh token; its serial tells an old one from a stolen one. */
  issueRefresh(sessionId: string, serial: number): { token: string; secretHash: Buffer } {
    const random = randomBytes(SECRET_BYTES);
    const secret = Buffer.concat([random, this.#mark(sessionId, serial, random)]).toString('base64url');
    return { token: `${sessionId}.${serial}.${secret}`, secretHash: sha256(secret) };
  }

  /** Takes a refresh token apart; undefined for one that we never gave, so that guessing cannot end a session. */
  readRefresh(token: string): RefreshClaim | undefined {
    const [sessionId, serialText, secret, ...rest] = token.split('.');
    if (!sessionId || !isUuid(sessionId) || !serialText || !/^\d{1,9}$/.test(serialText) || !secret || rest.length > 0)
      return undefined;
    const serial = Number(serialText);
    const bytes = Buffer.from(secret, 'base64url');
    const mark = this.#mark(sessionId, serial, bytes.subarray(0, SECRET_BYTES));
    if (bytes.length !== SECRET_BYTES + mark.length || !timingSafeEqual(bytes.subarray(SECRET_BYTES), mark))
      return undefined;
    return { sessionId, serial, secretHash: sha256(secret) };
  }

  /** A new cookie value for a session. */
  issueCookie(sessionId: string): { value: string; secretHash: Buffer } {
    const secret = randomBytes(SECRET_BYTES).toString('base64url');
    return { value: `${sessionId}.${secret}`, secretHash: sha256(secret) };
  }

  #bearer(token: string): NamedSession | undefined {
    const known = this.#remembered.get(token);
    if (known !== undefined && known.until > this.#now().getTime()) return known.session;
    try {
      const claims = jwt.verify(token, this.#key, {
        algorithms: ['HS256'],
        issuer: ISSUER,
        clockTimestamp: this.#seconds(),
      });
      if (
        typeof claims === 'string' ||
        typeof claims['sid'] !== 'string' ||
        !isUuid(claims['sid']) ||
        claims.exp === undefined
      )
        return undefined;
      return this.#remember(token, { id: claims['sid'], viaCookie: false }, claims.exp * 1000);
    } catch {
      return undefined;
    }
  }

  #cookie(value: string): NamedSession | undefined | Promise<NamedSession | undefined> {
    const known = this.#remembered.get(value);
    const now = this.#now().getTime();
    if (known === undefined || known.until <= now) return this.#lookUp(value);
    known.until = now + IDLE_SECONDS * 1000;
    return known.session;
  }

  async #lookUp(value: string): Promise<NamedSession | undefined> {
    const id = value.slice(0, 36);
    if (!isUuid(id) || !/^\.[\w-]{43}$/.test(value.slice(36))) return undefined;
    const [row] = await this.#authority.inContext(id, '', (ask) => ask(COOKIE_SESSION, [id, IDLE_SECONDS]));
    if (!row || !timingSafeEqual(row.secret_hash, sha256(value.slice(37)))) return undefined;
    return this.#remember(value, { id, viaCookie: true }, this.#now().getTime() + IDLE_SECONDS * 1000);
  }

  #remember(carrier: string, session: NamedSession, until: number): NamedSession {
    if (this.#remembered.size >= REMEMBERED) this.#remembered.delete(this.#remembered.keys().next().value as string);
    this.#remembered.set(carrier, { session, until });
    return session;
  }

  #mark(sessionId: string, serial: number, random: Buffer): Buffer {
    return createHmac('sha256', this.#key)
      .update(`refresh|${sessionId}|${serial}|`)
      .update(random)
      .digest()
      .subarray(0, 16);
  }

  #seconds(): number {
    return Math.floor(this.#now().getTime() / 1000);
  }
}

/** `__Host-` binds the cookie to host and TLS; browsers refuse it over plain HTTP, so loopback goes without. */
export function cookieName(request: FastifyRequest): string {
  return isLoopback(request) ? 'mingjing' : '__Host-mingjing';
}

/** The header that sets, or with an empty value clears, the session's cookie. */
export function cookieHeader(request: FastifyRequest, value: string): string {
  const life = value === '' ? 0 : SESSION_SECONDS;
  const secure = isLoopback(request) ? '' : '; Secure';
  return `${cookieName(request)}=${value}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${life}${secure}`;
}

function isLoopback(request: FastifyRequest): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i.test(request.headers.host ?? '');
}

function cookieValue(header: string, name: string): string | undefined {
  for (const part of header.split(';')) {
    const pair = part.trim();
    if (pair.startsWith(`${name}=`)) return pair.slice(name.length + 1);
  }
  return undefined;
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
