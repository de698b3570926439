import type { Pool } from 'pg';
import { type Job as Delivery, PgBoss } from 'pg-boss';
import type { Transaction } from '../unit-of-work/transaction.js';

/** The schema of the queue; the owner makes it, the runtime role uses it. */
export const QUEUE_SCHEMA = 'jobs';

const QUEUE = 'work';
/** A worker that is silent for so long is taken for dead, and its jobs go to another. */
const SILENT_SECONDS = 10;
const QUIET = { schema: QUEUE_SCHEMA, supervise: false, schedule: false, registerInstance: false } as const;

/** What the queue carries: where to look the job up, and under which session. */
export interface Ticket {
  readonly jobId: string;
  readonly sessionId: string;
}

/** Makes or upgrades the queue's own tables, as the owner, and lets the runtime role use them. */
export async function prepareQueue(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({ ...QUIET, connectionString: ownerUrl, max: 1 });
  boss.on('error', () => undefined);
  await boss.start();
  try {
    const options = {
      notify: true,
      heartbeatSeconds: SILENT_SECONDS,
      expireInSeconds: 12 * 3600,
      // A dead worker costs an attempt too; how often a job may fail by itself is counted on the job.
      retryLimit: 1000,
      retryDelay: 1,
    };
    await ((await boss.getQueue(QUEUE)) ? boss.updateQueue(QUEUE, options) : boss.createQueue(QUEUE, options));
    const db = boss.getDb();
    await db.executeSql(`
      GRANT USAGE ON SCHEMA ${QUEUE_SCHEMA} TO mingjing_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${QUEUE_SCHEMA} TO mingjing_app;
      REVOKE INSERT, UPDATE, DELETE ON ${QUEUE_SCHEMA}.version FROM mingjing_app;
      GRANT UPDATE ON ${QUEUE_SCHEMA}.version TO mingjing_app;
      REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA ${QUEUE_SCHEMA} FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION ${QUEUE_SCHEMA}.job_now TO mingjing_app`);
  } finally {
    await boss.stop({ graceful: false });
  }
}

/** Puts tickets into the queue, in the transaction at hand: what is rolled back was never asked for. */
export class TicketOffice {
  readonly #boss: PgBoss;
  #opening: Promise<unknown> | undefined;

  constructor(pool: Pool) {
    const executeSql = async (text: string, values?: unknown[]) => ({ rows: (await pool.query(text, values)).rows });
    this.#boss = new PgBoss({ ...QUIET, migrate: false, db: { executeSql } });
    this.#boss.on('error', () => undefined);
  }

  /** Hands a ticket over with the transaction's commit. */
  async hand(tx: Transaction, ticket: Ticket): Promise<void> {
    this.#opening ??= this.#boss.start();
    await this.#opening;
    const executeSql = async (text: string, values?: unknown[]) => ({ rows: await tx.manager.query(text, values) });
    await this.#boss.send(QUEUE, ticket, { db: { executeSql } });
  }

  /** Ends the office's own look-ups. */
  async close(): Promise<void> {
    if (this.#opening !== undefined) await this.#boss.stop({ graceful: false, close: false });
  }
}

/** Takes tickets out of the queue, several at once, and has each worked off; what throws comes again after a while. */
export async function serveQueue(options: {
  readonly appUrl: string;
  readonly atOnce: number;
  readonly onTrouble: () => void;
  readonly work: (ticket: Ticket, signal: AbortSignal) => Promise<void>;
}): Promise<{ stop(): Promise<void> }> {
  const boss = new PgBoss({
    ...QUIET,
    connectionString: options.appUrl,
    application_name: 'mingjing jobs',
    max: 3,
    migrate: false,
    supervise: true,
    reindex: false,
    monitorVacuum: false,
    superviseIntervalSeconds: 2,
    monitorIntervalSeconds: 2,
    useListenNotify: true,
  });
  boss.on('error', options.onTrouble);
  await boss.start();
  const settings = { localConcurrency: options.atOnce, pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 5 };
  await boss.work<Ticket>(QUEUE, settings, async (deliveries: Delivery<Ticket>[]) => {
    for (const { data, signal } of deliveries) await options.work(data, signal);
  });
  return { stop: () => boss.stop({ graceful: true, timeout: 10_000 }) };
}
