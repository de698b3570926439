import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import type { Actor } from '../identity/actor.js';
import { Transaction } from './transaction.js';

/** What is done, in the words of the permission list, and to what kind of thing. */
export interface Deed {
  readonly action: string;
  readonly subjectKind: string;
  readonly onBehalfOf?: number | null;
  readonly reason?: string | undefined;
  readonly traceId?: string | undefined;
}

/** The session or the authority behind it changed since the actor was read: read it again and retry once. */
export class StaleAuthority extends Error {}

const AUDIT = {
  name: 'audit-append',
  text: `INSERT INTO audit_event (actor_key, on_behalf_of_key, session_id, action, subject_kind, subject_id, case_key,
      outcome, reason, changed, value_hash, trace_id)
    VALUES ($1, $2, $3, $4, $5, $6, CASE WHEN $7::text = 'filed' THEN currval('case_file_key_seq') ELSE $7::text::bigint END,
      'DONE', $8, $9, $10, $11)`,
};

/**
 * The only way to a writing transaction: enters the actor's session, runs the work, appends one audit event, commits.
 * Everything that can be sent ahead is: a work that never waits costs one round trip.
 */
@Injectable()
export class UnitOfWork {
  readonly #dataSource: DataSource;
  readonly #salt: Buffer;

  constructor(dataSource: DataSource, salt: Buffer) {
    this.#dataSource = dataSource;
    this.#salt = salt;
  }

  /** Runs `work`; its answer is given only after COMMIT. Throws StaleAuthority, a Problem, or the database's error. */
  async run<Answer>(actor: Actor, deed: Deed, work: (tx: Transaction) => Promise<Answer>): Promise<Answer> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#attempt(actor, deed, work);
      } catch (error) {
        if (!isWorthAnotherTry(error) || attempt === 3) throw staleOr(error);
      }
    }
  }

  async #attempt<Answer>(actor: Actor, deed: Deed, work: (tx: Transaction) => Promise<Answer>): Promise<Answer> {
    const runner = this.#dataSource.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    try {
      const begun = client.query('BEGIN');
      begun.catch(() => undefined);
      const tx = new Transaction(actor, client, runner);
      void tx.run(ENTER, [actor.sessionId, actor.epoch, actor.userKey, actor.context]);
      try {
        const answer = await work(tx);
        void tx.run(AUDIT, this.#event(tx, deed));
        const committed = client.query('COMMIT');
        committed.catch(() => undefined);
        await tx.settle();
        await committed;
        return answer;
      } catch (error) {
        // A connection that cannot even roll back is dead; the pool drops it on release.
        await client.query('ROLLBACK').catch(() => undefined);
        // The statement that failed first aborted the rest; its error tells more than what the work made of it.
        await tx.settle();
        throw error;
      }
    } finally {
      await runner.release();
    }
  }

  #event({ actor, subject }: Transaction, deed: Deed): unknown[] {
    const hash =
      subject.values === undefined
        ? null
        : createHmac('sha256', this.#salt).update(JSON.stringify(subject.values)).digest('base64');
    return [
      actor.userKey,
      subject.onBehalfOf ?? deed.onBehalfOf ?? null,
      actor.sessionId,
      deed.action,
      deed.subjectKind,
      subject.id ?? null,
      subject.caseKey ?? null,
      deed.reason ?? null,
      subject.changed ?? null,
      hash,
      deed.traceId ?? null,
    ];
  }
}

/** Enters a session: parameters are session, epoch, user, context. */
export const ENTER = { name: 'enter-session', text: 'SELECT enter_session($1, $2, $3, $4)' };

/** Turns the database's word for "authority changed" into ours. */
export function staleOr(error: unknown): unknown {
  return (error as { code?: string }).code === 'MJ001' ? new StaleAuthority() : error;
}

/** Lost to somebody else in a way that a fresh start mends: a deadlock, or the same replay key at the same moment. */
function isWorthAnotherTry(error: unknown): boolean {
  const { code, constraint } = error as { code?: string; constraint?: string };
  return code === '40001' || code === '40P01' || constraint === 'idempotency_pkey';
}
