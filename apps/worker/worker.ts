import { Client } from 'pg';
import { chores as allChores, type Chore, type ChoreParts } from './chores.js';

/** Number of the advisory lock that makes one worker of all processes the leader. */
const LEADER = 7075;

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
export function startWorker({ appUrl, everyMs = 2000, chores = allChores, ...parts }: WorkerOptions): Worker {
  const doneAt = new Map<string, number>();
  let db: Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isStopping = false;
  let round: Promise<void> = Promise.resolve();

  const drop = async () => {
    const lost = db;
    db = undefined;
    await lost?.end().catch(() => undefined);
  };
  const lead = async (): Promise<Client | undefined> => {
    if (db) return db;
    const client = new Client({ connectionString: appUrl, connectionTimeoutMillis: 5000, application_name: 'worker' });
    client.on('error', () => void drop());
    try {
      await client.connect();
      const { rows } = await client.query<{ leads: boolean }>('SELECT pg_try_advisory_lock($1) AS leads', [LEADER]);
      if (rows[0]?.leads) {
        db = client;
        return client;
      }
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    await client.end();
    return undefined;
  };
  const doRound = async () => {
    const client = await lead();
    if (!client) return;
    for (const { name, everyMs: due, run } of chores) {
      if (isStopping || db !== client) return;
      if (Date.now() - (doneAt.get(name) ?? Number.NEGATIVE_INFINITY) < due) continue;
      try {
        await run(client, parts);
        doneAt.set(name, Date.now());
      } catch (error) {
        parts.log.warn('chore failed', { chore: name, ...classOf(error) });
      }
    }
    // A connection that died without a word shows here.
    await client.query('SELECT 1').catch(drop);
  };
  const next = () => {
    if (isStopping) return;
    timer = setTimeout(() => {
      round = doRound()
        .catch((error: unknown) => parts.log.warn('worker waits for the database', classOf(error)))
        .finally(next);
    }, everyMs);
    timer.unref();
  };
  next();
  return {
    stop: async () => {
      isStopping = true;
      clearTimeout(timer);
      await round;
      await drop();
    },
  };
}

/** Class and code of an error; its message may quote values. */
function classOf(error: unknown): Record<string, string> {
  const { name, code } = error as { name?: string; code?: string };
  return { name: name ?? 'unknown', code: code ?? '' };
}
