import { Injectable } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import { endOfDayInstant, legalDayOf } from '../../kernel/legal-day.js';
import type { Statement } from '../unit-of-work/statement.js';
import { type Actor, describeActor } from './actor.js';
import {
  ACCOUNT,
  GRANTS,
  LIVE_SESSION,
  NAME_SESSION,
  PENDING_MOVES,
  type SessionRow,
  TOUCH_SESSION,
  TREE,
} from './authority.queries.js';

const TOUCH_EVERY_MS = 60_000;

interface Remembered {
  readonly actor: Actor;
  touchedAt: number;
}

/**
 * Who stands behind a session. Actors are remembered in the process, and every statement checks in the database that
 * session and epoch are still the same: a revocation elsewhere bites on the next request.
 */
@Injectable()
export class Authority {
  readonly #pool: Pool;
  readonly #now: () => Date;
  readonly #remembered = new Map<string, Remembered>();

  constructor(pool: Pool, now: () => Date) {
    this.#pool = pool;
    this.#now = now;
  }

  /** The actor of a live session, remembered or read; undefined when there is none. */
  async actorOf(sessionId: string): Promise<Actor | undefined> {
    const known = this.#remembered.get(sessionId);
    const now = this.#now().getTime();
    if (known && known.actor.validUntil > now) {
      if (now - known.touchedAt < TOUCH_EVERY_MS) return known.actor;
      known.touchedAt = now;
    }
    return this.refresh(sessionId);
  }

  /** Forgets what is remembered of a session. */
  forget(sessionId: string): void {
    this.#remembered.delete(sessionId);
  }

  /** Reads the actor of a session anew; undefined when it has ended or its account is disabled. */
  async refresh(sessionId: string): Promise<Actor | undefined> {
    const actor = await this.inContext(sessionId, '', async (ask) => {
      const [session] = await ask(LIVE_SESSION, [sessionId]);
      if (!session) return undefined;
      await ask(TOUCH_SESSION, [sessionId]);
      await ask(NAME_SESSION, [sessionId, String(session.user_key)]);
      return this.#read(sessionId, session, ask);
    });
    if (!actor) {
      this.forget(sessionId);
      return undefined;
    }
    if (this.#remembered.size >= 10_000) this.#remembered.clear();
    this.#remembered.set(sessionId, { actor, touchedAt: this.#now().getTime() });
    return actor;
  }

  /** Runs statements in a transaction that knows only the given session and user. For sign-in; not for case data. */
  async inContext<T>(sessionId: string, userKey: string, work: (ask: Ask) => Promise<T>): Promise<T> {
    const client: PoolClient = await this.#pool.connect();
    const ask: Ask = async (statement, values) =>
      (await client.query({ name: statement.name, text: statement.text, values: [...values] })).rows;
    try {
      await client.query('BEGIN');
      await ask(NAME_SESSION, [sessionId, userKey]);
      const answer = await work(ask);
      await client.query('COMMIT');
      return answer;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  }

  async #read(sessionId: string, session: SessionRow, ask: Ask): Promise<Actor | undefined> {
    const today = legalDayOf(this.#now());
    const [account] = await ask(ACCOUNT, [session.user_key]);
    if (!account) return undefined;
    const grants = await ask(GRANTS, [session.user_key, today]);
    const moves = await ask(PENDING_MOVES, []);
    return describeActor({
      sessionId,
      epoch: account.epoch,
      userKey: session.user_key,
      userId: account.user_id,
      username: account.username,
      personId: account.person_id,
      personName: account.person_name,
      organizationKey: account.organization_key,
      organizationId: account.organization_id,
      organizationName: account.organization_name,
      clearance: account.clearance,
      grants: grants.map((row) => ({
        role: row.role,
        organizationKey: row.organization_key,
        path: row.path,
        onBehalfOf: row.on_behalf_of,
      })),
      moves: moves.map((row) => ({ oldPath: row.old_path, newPath: row.new_path })),
      organizations: moves.length === 0 ? [] : await ask(TREE, []),
      validUntil: endOfDayInstant(today).getTime(),
    });
  }
}

/** Sends a statement inside `inContext` and waits for its rows. */
export type Ask = <Row>(statement: Statement<Row>, values: readonly unknown[]) => Promise<Row[]>;
