import { Injectable } from '@nestjs/common';
import { Problem } from '../../domain/problems.js';
import { UnitOfWork } from '../unit-of-work/unit-of-work.js';
import type { Actor } from './actor.js';
import { Authority } from './authority.js';
import { Ids } from './new-id.js';
import { AUDIT_ENTRY, OPEN_SESSION, REVOKE_REUSED, REVOKE_SESSION, ROTATE_SESSION } from './session.queries.js';
import { IDLE_SECONDS, SESSION_SECONDS, SessionTokens } from './session-tokens.js';
import type { Verified } from './sign-in.service.js';

/** A session that has begun or goes on, as an API client holds it. */
export interface TokenPair {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly actor: Actor;
}

/** Opens, continues and ends sessions. One row each; both the console and API clients hang on it. */
@Injectable()
export class Sessions {
  constructor(
    private readonly authority: Authority,
    private readonly unitOfWork: UnitOfWork,
    private readonly tokens: SessionTokens,
    private readonly ids: Ids,
  ) {}

  /** A session for an API client. */
  async openToken(verified: Verified, traceId: string): Promise<TokenPair> {
    const id = this.ids.next();
    const { token, secretHash } = this.tokens.issueRefresh(id, 0);
    const actor = await this.#open({ id, verified, kind: 'TOKEN', secretHash, traceId });
    return { accessToken: this.tokens.issueAccess(id), refreshToken: token, actor };
  }

  /** A session for the console; `cookie` is the cookie's value. */
  async openCookie(verified: Verified, traceId: string): Promise<{ cookie: string; actor: Actor }> {
    const id = this.ids.next();
    const { value, secretHash } = this.tokens.issueCookie(id);
    return { cookie: value, actor: await this.#open({ id, verified, kind: 'COOKIE', secretHash, traceId }) };
  }

  /**
   * Exchanges a refresh token for the next pair. A token that was used before ends the session for everybody who holds
   * a token of it: one of them has stolen it. Throws sign-in-refused.
   */
  async rotate(refreshToken: string, traceId: string): Promise<TokenPair> {
    const claim = this.tokens.readRefresh(refreshToken);
    if (!claim) throw new Problem('sign-in-refused');
    const { sessionId, serial, secretHash } = claim;
    const next = this.tokens.issueRefresh(sessionId, serial + 1);
    const rotated = await this.authority.inContext(sessionId, '', async (ask) => {
      const [row] = await ask(ROTATE_SESSION, [sessionId, serial, secretHash, next.secretHash, IDLE_SECONDS]);
      if (row) return true;
      const [reused] = await ask(REVOKE_REUSED, [sessionId, serial]);
      if (reused) {
        await ask(AUDIT_ENTRY, [
          reused.user_key,
          sessionId,
          'session.refresh',
          'session',
          sessionId,
          'DENIED',
          'sign-in-refused',
          null,
          traceId,
        ]);
      }
      return false;
    });
    const actor = rotated ? await this.authority.refresh(sessionId) : undefined;
    if (!actor) {
      this.authority.forget(sessionId);
      throw new Problem('sign-in-refused');
    }
    return { accessToken: this.tokens.issueAccess(sessionId), refreshToken: next.token, actor };
  }

  /** Ends the actor's own session. */
  async end(actor: Actor, traceId: string): Promise<void> {
    await this.unitOfWork.run(actor, { action: 'session.end', subjectKind: 'session', traceId }, async (tx) => {
      void tx.run(REVOKE_SESSION, [actor.sessionId]);
      tx.subject = { id: actor.sessionId };
    });
    this.authority.forget(actor.sessionId);
  }

  async #open(opening: {
    id: string;
    verified: Verified;
    kind: 'TOKEN' | 'COOKIE';
    secretHash: Buffer;
    traceId: string;
  }): Promise<Actor> {
    const { id, verified, kind, secretHash, traceId } = opening;
    const opened = await this.authority.inContext(id, String(verified.userKey), async (ask) => {
      const rows = await ask(OPEN_SESSION, [id, verified.userKey, kind, secretHash, SESSION_SECONDS]);
      if (rows.length > 0) {
        await ask(AUDIT_ENTRY, [
          verified.userKey,
          id,
          'session.begin',
          'user',
          verified.userId,
          'DONE',
          null,
          null,
          traceId,
        ]);
      }
      return rows.length > 0;
    });
    const actor = opened ? await this.authority.refresh(id) : undefined;
    if (!actor) throw new Problem('sign-in-refused');
    return actor;
  }
}
