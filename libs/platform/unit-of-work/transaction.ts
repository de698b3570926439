import type { PoolClient } from 'pg';
import type { EntityManager, QueryRunner } from 'typeorm';
import type { Actor } from '../identity/actor.js';
import type { Statement } from './statement.js';

/** What the one audit event of this transaction will say beside who and when. */
export interface AuditSubject {
  readonly id?: string;
  /** The case that the subject is or belongs to; `'filed'` for the one that this transaction inserts. */
  readonly caseKey?: string | 'filed';
  /** The absent colleague for whom it is done, where that shows only once the subject is known. */
  readonly onBehalfOf?: number | null;
  /** Names of what changed, never values. */
  readonly changed?: readonly string[];
  /** Values that changed; only a salted hash of them is kept. */
  readonly values?: unknown;
}

/** An open transaction that has entered its actor's session. Statements go out at once and answer in order. */
export class Transaction {
  readonly actor: Actor;
  subject: AuditSubject = {};
  readonly #client: PoolClient;
  readonly #runner: QueryRunner;
  readonly #sent: Promise<unknown>[] = [];

  constructor(actor: Actor, client: PoolClient, runner: QueryRunner) {
    this.actor = actor;
    this.#client = client;
    this.#runner = runner;
  }

  /** TypeORM on this very transaction, for seldom-used writes. Never `save()`: see the ban in the architecture tests. */
  get manager(): EntityManager {
    return this.#runner.manager;
  }

  /** Sends a named statement without waiting for the ones before it. */
  run<Row>(statement: Statement<Row>, values: readonly unknown[] = []): Promise<Row[]> {
    const answer = this.#client
      .query({ name: statement.name, text: statement.text, values: values as unknown[] })
      .then(({ rows }) => rows as Row[]);
    answer.catch(() => undefined);
    this.#sent.push(answer);
    return answer;
  }

  /** The first row of a named statement, or undefined. */
  async one<Row>(statement: Statement<Row>, values: readonly unknown[] = []): Promise<Row | undefined> {
    return (await this.run(statement, values))[0];
  }

  /** Waits for everything sent; throws the first failure, the one that aborted the transaction. */
  async settle(): Promise<void> {
    for (const answer of this.#sent) await answer;
  }
}
