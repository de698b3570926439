import * as fs from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { type Log, prepareBinaries } from './embedded-binaries.js';
import {
  choosePlace,
  choosePort,
  createCluster,
  isFree,
  loadSecrets,
  type Place,
  type Secrets,
  saveSecrets,
} from './embedded-cluster.js';
import {
  clearLeftovers,
  isServerOf,
  readPidFile,
  spawnServer,
  stopServer,
  tailOfLog,
  underLock,
} from './embedded-process.js';
import { databaseName, ensureDatabase, ensureRoles, withDatabase } from './embedded-roles.js';

/** A running server of our own, and how each role enters one of its databases. */
export interface EmbeddedPostgres {
  /** Bypasses row-level security: for the launcher and tests, never for the application. */
  readonly superuserUrl: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly vaultUrl: string;
  /** The cluster's folder, as the server itself calls it. */
  readonly dataDirectory: string;
  /** The server's process now: another one after it has been restarted. */
  readonly pid: number;
  /** Stops the server and waits until it is gone; leaves it to the others when other processes use it too. */
  stop(): Promise<void>;
}

/** How to start it. */
export interface EmbeddedPostgresOptions {
  readonly dataDir: string;
  /** `mingjing` unless told otherwise. */
  readonly database?: string;
  /** For tests and bench only: nothing survives a crash of the machine. */
  readonly fast?: boolean;
  /** Start the server again, on the same port, when it dies while this process lives. True unless told otherwise. */
  readonly restart?: boolean;
  /** Called when the server has gone away without `stop()`. */
  readonly onExit?: (exit: EmbeddedExit) => void;
  readonly log?: Log;
}

/** A server that went away without being asked to. */
export interface EmbeddedExit {
  readonly pid: number;
  readonly restarting: boolean;
}

const APPLICATION = 'mingjing-launcher';
const STARTUP_MS = 180_000;
const ATTEMPTS = 5;
/** Starting up, shutting down, or gone in the middle of the handshake: worth another try. */
const PASSING = new Set(['57P03', '57P01', '57P02', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE']);

/** Brings one server up, keeps it up, and takes it down; `startEmbeddedPostgres` is its door. */
export class Launcher implements EmbeddedPostgres {
  readonly #options: EmbeddedPostgresOptions;
  readonly #database: string;
  readonly #fast: boolean;
  readonly #log: Log;
  readonly #place: Place;
  #secrets: Secrets | undefined;
  /** A connection held open: its end says that the server is gone, and others see by it that we are here. */
  #keeper: pg.Client | undefined;
  #pid = 0;
  #recovery: Promise<void> = Promise.resolve();
  #stopped: Promise<void> | undefined;

  constructor(options: EmbeddedPostgresOptions) {
    this.#options = options;
    this.#database = databaseName(options.database ?? 'mingjing');
    this.#fast = options.fast ?? false;
    this.#log = options.log ?? (() => undefined);
    this.#place = choosePlace(options.dataDir, this.#log);
  }

  get superuserUrl(): string {
    return this.#url('postgres', this.#known.superuser);
  }

  get ownerUrl(): string {
    return this.#url('mingjing_owner', this.#known.owner);
  }

  get appUrl(): string {
    return this.#url('mingjing_app', this.#known.app);
  }

  get vaultUrl(): string {
    return this.#url('mingjing_vault', this.#known.vault);
  }

  get dataDirectory(): string {
    return this.#place.cluster;
  }

  get pid(): number {
    return this.#pid;
  }

  async start(): Promise<void> {
    try {
      await underLock(this.#place.folder, async () => {
        this.#secrets = loadSecrets(this.#place);
        const keeper = await this.#bringUp();
        await ensureRoles(keeper, this.#known);
        await ensureDatabase(keeper, this.superuserUrl, this.#database);
      });
    } catch (error) {
      if (this.#keeper !== undefined) await this.stop();
      throw error;
    }
  }

  stop(): Promise<void> {
    this.#stopped ??= this.#stop();
    return this.#stopped;
  }

  async #stop(): Promise<void> {
    await this.#recovery;
    await underLock(this.#place.folder, async () => {
      const others = await this.#countOthers();
      await this.#keeper?.end().catch(() => undefined);
      if (others === 0) return stopServer(this.#place.cluster, this.#pid);
      this.#log(`the database stays up: ${others} other process(es) of Mingjing use it`);
    });
  }

  get #known(): Secrets {
    if (this.#secrets === undefined) throw new Error('the database has not been started');
    return this.#secrets;
  }

  #url(role: string, password: string, port = this.#known.port): string {
    return `postgres://${role}:${password}@127.0.0.1:${port}/${this.#database}`;
  }

  /** A keeper on a live server, adopted or new. Only under the lock. */
  async #bringUp(): Promise<pg.Client> {
    const keeper = (await this.#adopt()) ?? (await this.#launch());
    this.#keeper = keeper;
    keeper.once('end', () => this.#onEnd(keeper));
    // The launcher alone shall not keep the process alive.
    (keeper as pg.Client & { unref(): void }).unref();
    return keeper;
  }

  async #adopt(): Promise<pg.Client | undefined> {
    const running = readPidFile(this.#place.cluster);
    if (running === undefined || !isServerOf(this.#place.cluster, running.pid)) return undefined;
    const keeper = await this.#connectTo(running.pid, () => isServerOf(this.#place.cluster, running.pid));
    if (keeper === undefined) return undefined;
    const { rows } = await keeper.query<{ fsync: string }>('SHOW fsync');
    if (rows[0]?.fsync === 'off' && !this.#fast) {
      // A test run has left it behind: it may not serve somebody who counts on durability.
      await keeper.end();
      await stopServer(this.#place.cluster, running.pid);
      return undefined;
    }
    return keeper;
  }

  async #launch(): Promise<pg.Client> {
    const { cluster } = this.#place;
    const binaries = prepareBinaries(this.#place.user, this.#log);
    if (!fs.existsSync(cluster)) {
      await createCluster(this.#place, binaries, { password: this.#known.superuser, fast: this.#fast });
    }
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      await clearLeftovers(cluster);
      const port = await this.#choosePort();
      const child = spawnServer(this.#place, binaries, port, this.#fast);
      const isAlive = () => child.pid !== undefined && child.exitCode === null && child.signalCode === null;
      const keeper = await this.#connectTo(child.pid ?? 0, isAlive);
      if (keeper !== undefined) return keeper;
      // Somebody took the port meanwhile, or a dying server still held the folder: both pass.
      await delay(100 * attempt);
    }
    throw new Error(`the database in ${cluster} does not start:\n${tailOfLog(this.#place)}`);
  }

  /** The remembered port. Once the application has it in its pools, no other will do. */
  async #choosePort(): Promise<number> {
    const remembered = this.#known.port;
    if (this.#pid !== 0 && !(await isFree(remembered))) throw new Error(`port ${remembered} is taken`);
    const port = await choosePort(remembered);
    if (port !== remembered && remembered !== 0)
      this.#log(`port ${remembered} is taken: the database moves to ${port}`);
    if (port !== remembered) this.#remember(port);
    return port;
  }

  #remember(port: number): void {
    this.#secrets = { ...this.#known, port };
    saveSecrets(this.#place, this.#secrets);
  }

  /** Waits until that server accepts connections; undefined when it is gone before, or serves another folder. */
  async #connectTo(pid: number, isAlive: () => boolean): Promise<pg.Client | undefined> {
    const deadline = Date.now() + STARTUP_MS;
    while (isAlive()) {
      const running = readPidFile(this.#place.cluster);
      if (running?.pid === pid && running.ready) {
        const keeper = await this.#tryConnect(running.port);
        if (keeper !== undefined) {
          if (running.port !== this.#known.port) this.#remember(running.port);
          this.#pid = pid;
          return keeper;
        }
      }
      if (Date.now() > deadline) throw new Error(`the database does not get ready:\n${tailOfLog(this.#place)}`);
      await delay(10);
    }
    return undefined;
  }

  async #tryConnect(port: number): Promise<pg.Client | undefined> {
    const connectionString = withDatabase(this.#url('postgres', this.#known.superuser, port), 'postgres');
    const keeper = new pg.Client({
      connectionString,
      application_name: APPLICATION,
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
    });
    keeper.on('error', () => undefined);
    try {
      await keeper.connect();
      const { rows } = await keeper.query<{ data_directory: string }>('SHOW data_directory');
      if (rows[0]?.data_directory === this.#place.cluster) return keeper;
      await keeper.end();
      throw new Error(`port ${port} is served by the database of ${rows[0]?.data_directory}`);
    } catch (error) {
      if (PASSING.has((error as { code?: string }).code ?? '')) return undefined;
      throw error;
    }
  }

  #onEnd(keeper: pg.Client): void {
    if (this.#stopped !== undefined || keeper !== this.#keeper) return;
    const restarting = this.#options.restart ?? true;
    this.#log(`the database (process ${this.#pid}) has gone away${restarting ? ': starting it again' : ''}`);
    if (restarting) this.#recovery = this.#recover();
    this.#options.onExit?.({ pid: this.#pid, restarting });
  }

  async #recover(): Promise<void> {
    for (let pause = 100; this.#stopped === undefined; pause = Math.min(pause * 2, 10_000)) {
      try {
        await underLock(this.#place.folder, () => this.#bringUp());
        return this.#log(`the database is back (process ${this.#pid})`);
      } catch (error) {
        this.#log(`the database does not come back yet: ${(error as Error).message}`);
        await delay(pause);
      }
    }
  }

  async #countOthers(): Promise<number> {
    try {
      const sql =
        'SELECT count(*)::int AS others FROM pg_stat_activity WHERE application_name = $1 AND pid <> pg_backend_pid()';
      const result = await this.#keeper?.query<{ others: number }>(sql, [APPLICATION]);
      return result?.rows[0]?.others ?? 0;
    } catch {
      return 0;
    }
  }
}
