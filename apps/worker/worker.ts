import { Client } from 'pg';
import { advisoryLocks } from '../../libs/platform/database/advisory-locks.js';
import type { Chore, ChoreParts } from './chore.js';
import { chores as allChores } from './chores.js';

/** A running worker. */
export interface Worker {
  /** Ends the round that is under way, lets the leadership go, and closes the connection. */
  stop(): Promise<void>;
}

/** What a worker is started with. */
export interface WorkerOptions extends ChoreParts {
  /** The runtime role's address: the worker has no right that a request has not. */
  readonly appUrl: string;
  /** Pause between two rounds; 2 seconds where nothing is said. */
  readonly everyMs?: number;
  readonly chores?: readonly Chore[];
}

/**
 * Does the chores, a round after another, as long as this process holds the leader's lock; tries for it otherwise. The
 * lock lives on the worker's one connection, so that it falls with it. A lost database is tried again next round.
 */
export function startWorker({ everyMs = 2000, ...options }: WorkerOptions): Worker {
  const rounds = new Rounds(options);
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<void> = Promise.resolve();
  const next = () => {
    if (rounds.isStopping) return;
    timer = setTimeout(() => {
      round = rounds
        .do()
        .catch((error: unknown) => options.log.warn('worker waits for the database', classOf(error)))
        .finally(next);
    }, everyMs);
    timer.unref();
  };
  next();
  return {
    stop: async () => {
      rounds.isStopping = true;
      clearTimeout(timer);
      await round;
      await rounds.drop();
    },
  };
}

class Rounds {
  isStopping = false;
  readonly #options: Omit<WorkerOptions, 'everyMs'>;
  readonly #doneAt = new Map<string, number>();
  #db: Client | undefined;

  constructor(options: Omit<WorkerOptions, 'everyMs'>) {
    this.#options = options;
  }

  /** Every chore that is due, one after another. */
  async do(): Promise<void> {
    const client = this.#db ?? (await this.#lead());
    if (!client) return;
    for (const { name, everyMs, run } of this.#options.chores ?? allChores) {
      if (this.isStopping || this.#db !== client) return;
      if (Date.now() - (this.#doneAt.get(name) ?? Number.NEGATIVE_INFINITY) < everyMs) continue;
      try {
        await run(client, this.#options);
        this.#doneAt.set(name, Date.now());
      } catch (error) {
        this.#options.log.warn('chore failed', { chore: name, ...classOf(error) });
      }
    }
    // A connection that died without a word shows here.
    await client.query('SELECT 1').catch(() => this.drop());
  }

  /** Lets the leadership go. */
  async drop(): Promise<void> {
    const lost = this.#db;
    this.#db = undefined;
    await lost?.end().catch(() => undefined);
  }

  async #lead(): Promise<Client | undefined> {
    const client = new Client({
      connectionString: this.#options.appUrl,
      connectionTimeoutMillis: 5000,
      application_name: 'worker',
    });
    client.on('error', () => void this.drop());
    try {
      await client.connect();
      const ask = 'SELECT pg_try_advisory_lock($1) AS leads';
      const { rows } = await client.query<{ leads: boolean }>(ask, [advisoryLocks.worker]);
      if (rows[0]?.leads) this.#db = client;
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    if (!this.#db) await client.end();
    return this.#db;
  }
}

/** Class and code of an error; its message may quote values. */
function classOf(error: unknown): Record<string, string> {
  const { name, code } = error as { name?: string; code?: string };
  return { name: name ?? 'unknown', code: code ?? '' };
}
