import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { asUser } from './embedded-binaries.js';
import type { Place } from './embedded-cluster.js';

/** What Postgres writes of itself into postmaster.pid. */
export interface PidFile {
  readonly pid: number;
  readonly port: number;
  /** True once it accepts connections. */
  readonly ready: boolean;
}

const PATIENCE_WITH_ORPHANS_MS = 5_000;
const PATIENCE_WITH_STOP_MS = 60_000;
const LOG_LIMIT_BYTES = 5_000_000;

const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'cluster_name=mingjing',
  'shared_buffers=256MB',
  'max_connections=60',
  'jit=off',
  'timezone=UTC',
  'log_timezone=UTC',
  'lc_messages=C',
  'recovery_init_sync_method=syncfs',
  // The server's log may hold no case data: neither the statement that failed nor the row in its DETAIL.
  'log_min_error_statement=panic',
  'log_error_verbosity=terse',
];

/** Gives up durability for speed; for data that the test or bench throws away anyway. */
const FAST_SETTINGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * Runs the work while no other process does the same for that folder. The lock is an abstract socket, which the
 * kernel frees even after kill -9.
 */
export async function underLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const name = `\0mingjing-database-${createHash('sha256').update(folder).digest('hex')}`;
  const lock = createServer((socket) => socket.destroy());
  const deadline = Date.now() + 300_000;
  while (!(await tryListen(lock, name))) {
    if (Date.now() > deadline)
      throw new Error(`another process has been starting the database in ${folder} for too long`);
    await delay(25);
  }
  try {
    return await work();
  } finally {
    await new Promise((done) => lock.close(done));
  }
}

/**
 * Claims the folder for the one application that serves it, until this process ends (even by kill -9). Answers false
 * when another has it. Command-line tools do not claim: they may work beside it.
 */
export async function claimFolder(folder: string): Promise<boolean> {
  const claim = createServer((socket) => socket.destroy());
  const isOurs = await tryListen(claim, `\0mingjing-application-${createHash('sha256').update(folder).digest('hex')}`);
  claim.unref();
  return isOurs;
}

/** Starts a server that outlives this process and does not hear its Ctrl-C: whoever uses it stops it last. */
export function spawnServer(place: Place, binaries: string, port: number, fast: boolean): ChildProcess {
  const logFile = join(place.folder, 'server.log');
  if ((fs.statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT_BYTES) {
    fs.renameSync(logFile, `${logFile}.1`);
  }
  const log = fs.openSync(logFile, 'a', 0o600);
  const settings = [...SETTINGS, ...(fast ? FAST_SETTINGS : [])].flatMap((setting) => ['-c', setting]);
  const child = spawn(join(binaries, 'bin/postgres'), ['-D', place.cluster, '-p', String(port), ...settings], {
    ...asUser(place.user),
    detached: true,
    stdio: ['ignore', log, log],
  });
  child.on('error', () => undefined);
  child.unref();
  fs.closeSync(log);
  return child;
}

/** The end of the server's log, for a message about why it does not start. */
export function tailOfLog(place: Place): string {
  const file = join(place.folder, 'server.log');
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n').slice(-12).join('\n') : '(no log)';
}

/** What postmaster.pid says, which may be stale. */
export function readPidFile(cluster: string): PidFile | undefined {
  const text = readOrEmpty(join(cluster, 'postmaster.pid'));
  const [pid, , , port, , , , status] = text.split('\n');
  if (!pid) return undefined;
  return { pid: Number(pid), port: Number(port), ready: status?.trim() === 'ready' };
}

/** Whether that process is a server of that cluster: neither a zombie nor a stranger who got the number since. */
export function isServerOf(cluster: string, pid: number): boolean {
  const [, name, state] = /^\d+ \((.*)\) (\S)/s.exec(readOrEmpty(`/proc/${pid}/stat`)) ?? [];
  if (name !== 'postgres' || state === 'Z' || state === 'X' || ownerOf(`/proc/${pid}`) !== ownerOf(cluster))
    return false;
  const folder = folderOf(pid);
  return folder === undefined || folder === cluster;
}

/**
 * Makes a cluster ready for a new server after its old one was killed: waits until the orphans have left, ends those
 * that do not, and removes postmaster.pid, because Postgres would believe a zombie or a reused number in it.
 */
export async function clearLeftovers(cluster: string): Promise<void> {
  if (readPidFile(cluster) === undefined) return;
  const began = Date.now();
  for (;;) {
    const orphans = processes().filter((pid) => isServerOf(cluster, pid));
    if (orphans.length === 0) return fs.rmSync(join(cluster, 'postmaster.pid'), { force: true });
    if (Date.now() - began > PATIENCE_WITH_ORPHANS_MS) {
      const certain = orphans.filter((pid) => folderOf(pid) === cluster);
      // Whose folder may not be read is perhaps another cluster's: then Postgres itself decides what it trusts.
      if (certain.length === 0) return;
      for (const pid of certain) send(pid, 'SIGKILL');
    }
    await delay(20);
  }
}

/** Stops the server (a "fast" shutdown: open transactions are rolled back) and waits until it is gone. */
export async function stopServer(cluster: string, pid: number): Promise<void> {
  const began = Date.now();
  if (isServerOf(cluster, pid)) send(pid, 'SIGINT');
  while (isServerOf(cluster, pid)) {
    const waited = Date.now() - began;
    if (waited > PATIENCE_WITH_STOP_MS * 2) throw new Error(`the database (process ${pid}) does not stop`);
    // An immediate shutdown: the next start recovers from the log, and nothing acknowledged is lost.
    if (waited > PATIENCE_WITH_STOP_MS) send(pid, 'SIGQUIT');
    await delay(10);
  }
}

function processes(): number[] {
  return fs.readdirSync('/proc').map(Number).filter(Number.isInteger);
}

/** A server's working folder is its cluster; undefined where the kernel does not tell us. */
function folderOf(pid: number): string | undefined {
  try {
    return fs.readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

function ownerOf(path: string): number | undefined {
  return fs.statSync(path, { throwIfNoEntry: false })?.uid;
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function readOrEmpty(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function tryListen(lock: ReturnType<typeof createServer>, path: string): Promise<boolean> {
  return new Promise((answer, fail) => {
    const refused = (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? answer(false) : fail(error));
    lock.once('error', refused);
    lock.listen({ path }, () => {
      lock.off('error', refused);
      answer(true);
    });
  });
}
