import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { Actor } from '../identity/actor.js';

/** A read or a denial; changes are appended by the unit of work itself. */
interface Entry {
  readonly actorKey: number;
  readonly sessionId: string;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string | null;
  readonly caseKey: string | null;
  readonly outcome: 'READ' | 'DENIED';
  readonly reason: string | null;
  readonly traceId: string | null;
}

const APPEND = {
  name: 'audit-append-many',
  text: `INSERT INTO audit_event (actor_key, session_id, action, subject_kind, subject_id, case_key, outcome, reason, trace_id)
    SELECT * FROM unnest($1::int[], $2::uuid[], $3::text[], $4::text[], $5::uuid[], $6::bigint[], $7::text[], $8::text[], $9::text[])`,
};

/**
 * Appends reads and denials. What arrives while one insert is on its way goes with the next, so that the commits are
 * shared; an answer leaves only after its own event is committed.
 */
@Injectable()
export class Audit {
  readonly #pool: Pool;
  #waiting: Entry[] = [];
  #next: Promise<void> | undefined;
  /** Two inserts may be on their way: with one, whoever just missed it would wait for two commits. */
  readonly #lanes: Promise<void>[] = [Promise.resolve(), Promise.resolve()];

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** A case (or a part of it) was read. Resolves when the event is committed. */
  read(
    actor: Actor,
    what: { action: string; kind: string; id: string; caseKey: string; traceId: string; reason?: string },
  ): Promise<void> {
    return this.#append({
      actorKey: actor.userKey,
      sessionId: actor.sessionId,
      action: what.action,
      subjectKind: what.kind,
      subjectId: what.id,
      caseKey: what.caseKey,
      outcome: 'READ',
      reason: what.reason ?? null,
      traceId: what.traceId,
    });
  }

  /** Somebody tried what they may not. `subject` only where they could see it. */
  denied(
    actor: Actor,
    action: string,
    traceId: string,
    subject?: { kind: string; id: string; caseKey?: string },
  ): Promise<void> {
    return this.#append({
      actorKey: actor.userKey,
      sessionId: actor.sessionId,
      action,
      subjectKind: subject?.kind ?? 'route',
      subjectId: subject?.id ?? null,
      caseKey: subject?.caseKey ?? null,
      outcome: 'DENIED',
      reason: null,
      traceId,
    });
  }

  #append(entry: Entry): Promise<void> {
    this.#waiting.push(entry);
    this.#next ??= Promise.race(this.#lanes.map((lane, index) => lane.then(() => index))).then((free) => {
      const batch = this.#waiting;
      this.#waiting = [];
      this.#next = undefined;
      const insert = this.#insert(batch);
      this.#lanes[free] = insert.catch(() => undefined);
      return insert;
    });
    return this.#next;
  }

  async #insert(batch: readonly Entry[]): Promise<void> {
    const column = <Key extends keyof Entry>(name: Key) => batch.map((entry) => entry[name]);
    await this.#pool.query({
      ...APPEND,
      values: [
        column('actorKey'),
        column('sessionId'),
        column('action'),
        column('subjectKind'),
        column('subjectId'),
        column('caseKey'),
        column('outcome'),
        column('reason'),
        column('traceId'),
      ],
    });
  }
}
