import { execFile } from 'node:child_process';
import { createHash, randomBytes, randomInt } from 'node:crypto';
import * as fs from 'node:fs';
import { createServer } from 'node:net';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { asUser, canRun, chooseServerUser, type Log, type ServerUser } from './embedded-binaries.js';

/** What is generated once and remembered beside the cluster, in a file that only its owner can read. */
export interface Secrets {
  readonly port: number;
  readonly superuser: string;
  readonly owner: string;
  readonly app: string;
  readonly vault: string;
}

/** A folder that the server can use, and who runs it there. */
export interface Place {
  readonly folder: string;
  readonly cluster: string;
  readonly user: ServerUser | undefined;
}

/** The folder that was asked for, or where the server's user cannot reach it, one under /var; the log says which. */
export function choosePlace(dataDir: string, log: Log): Place {
  const wanted = resolve(dataDir);
  const key = `${basename(wanted)}-${createHash('sha256').update(wanted).digest('hex').slice(0, 8)}`;
  const fallbacks = [`/var/lib/mingjing/${key}`, `/var/tmp/mingjing-${process.getuid?.() ?? 0}-${key}`];
  const folders = [wanted, ...fallbacks];
  const existing = folders.find((folder) => fs.existsSync(join(folder, 'cluster')));
  // A cluster that exists is used or refused, never passed over: an empty database would look like lost cases.
  const place = (existing === undefined ? folders : [existing]).map(tryPlace).find((found) => found !== undefined);
  if (place === undefined) {
    throw new Error(
      existing === undefined
        ? `no folder for the database: tried ${folders.join(', ')}; set MINGJING_DATA_DIR`
        : `the database in ${existing} belongs to another user: start as that user, or set MINGJING_DATA_DIR`,
    );
  }
  if (place.folder !== wanted) {
    const warning = place.folder.startsWith('/var/tmp/') ? ', which the system may clean: set MINGJING_DATA_DIR' : '';
    log(`the database cannot use ${wanted}: its data is in ${place.folder}${warning}`);
  }
  return place;
}

/** Reads the secrets, or makes them. Only under the lock of the folder. */
export function loadSecrets(place: Place): Secrets {
  const file = join(place.folder, 'secrets.json');
  if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, 'utf8'));
  if (fs.existsSync(place.cluster))
    throw new Error(`${file} is missing: without it nobody can sign in to the database`);
  const password = () => randomBytes(24).toString('base64url');
  const secrets = { port: 0, superuser: password(), owner: password(), app: password(), vault: password() };
  saveSecrets(place, secrets);
  return secrets;
}

/** Writes the secrets so that a crash leaves either the old file or the new one. */
export function saveSecrets(place: Place, secrets: Secrets): void {
  const file = join(place.folder, 'secrets.json');
  const draft = `${file}.draft`;
  fs.rmSync(draft, { force: true });
  const descriptor = fs.openSync(draft, 'wx', 0o600);
  fs.writeSync(descriptor, `${JSON.stringify(secrets, null, 2)}\n`);
  fs.fsyncSync(descriptor);
  fs.closeSync(descriptor);
  fs.renameSync(draft, file);
  syncFolder(place.folder);
}

/** The wanted port if nobody listens on it, else a free one. Zero wants none in particular. */
export async function choosePort(wanted: number): Promise<number> {
  if (wanted !== 0 && (await isFree(wanted))) return wanted;
  for (let attempt = 0; attempt < 100; attempt += 1) {
    // Below 32768, where the kernel takes the ports of outgoing connections from.
    const port = randomInt(20_000, 32_000);
    if (await isFree(port)) return port;
  }
  throw new Error('no free port between 20000 and 32000 on 127.0.0.1');
}

/** Whether a server could listen on that port of the loopback now. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const probe = createServer();
    probe.once('error', () => answer(false));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => answer(true)));
  });
}

/** initdb into a draft folder that is renamed when complete, so that a kill in the middle leaves nothing half done. */
export async function createCluster(place: Place, binaries: string, options: ClusterOptions): Promise<void> {
  for (const name of fs.readdirSync(place.folder)) {
    if (name.startsWith('initdb-')) fs.rmSync(join(place.folder, name), { recursive: true, force: true });
  }
  const draft = fs.mkdtempSync(join(place.folder, 'initdb-'));
  const passwordFile = `${draft}.password`;
  try {
    fs.writeFileSync(passwordFile, `${options.password}\n`, { mode: 0o600, flag: 'wx' });
    for (const path of [draft, passwordFile]) giveTo(place.user, path);
    await initdb(place, binaries, ['-D', draft, `--pwfile=${passwordFile}`, ...(options.fast ? ['--no-sync'] : [])]);
    fs.renameSync(draft, place.cluster);
    syncFolder(place.folder);
  } finally {
    fs.rmSync(passwordFile, { force: true });
    fs.rmSync(draft, { recursive: true, force: true });
  }
}

interface ClusterOptions {
  readonly password: string;
  readonly fast: boolean;
}

async function initdb(place: Place, binaries: string, args: readonly string[]): Promise<void> {
  const settings = [
    '--username=postgres',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    // LC_CTYPE too: with plain C, pg_trgm finds no letter in Chinese text and its indexes stay empty.
    '--locale=C.UTF-8',
    '--encoding=UTF8',
    '--auth=scram-sha-256',
    '--data-checksums',
    '--sync-method=syncfs',
  ];
  try {
    await promisify(execFile)(join(binaries, 'bin/initdb'), [...settings, ...args], asUser(place.user));
  } catch (error) {
    throw new Error(`initdb failed: ${(error as { stderr?: string }).stderr ?? error}`);
  }
}

function tryPlace(folder: string): Place | undefined {
  const cluster = join(folder, 'cluster');
  try {
    makeFolder(folder);
    const user = chooseServerUser(fs.existsSync(cluster) ? cluster : undefined);
    if (fs.existsSync(cluster)) {
      fs.accessSync(folder, fs.constants.W_OK);
      return canRun(user, '/bin/sh', ['-c', 'test -O "$0" && test -w "$0"', cluster])
        ? { folder: fs.realpathSync(folder), cluster: fs.realpathSync(cluster), user }
        : undefined;
    }
    const probe = fs.mkdtempSync(join(folder, 'probe-'));
    giveTo(user, probe);
    const usable = canRun(user, '/bin/sh', ['-c', 'test -w "$0"', probe]);
    fs.rmdirSync(probe);
    const real = fs.realpathSync(folder);
    return usable ? { folder: real, cluster: join(real, 'cluster'), user } : undefined;
  } catch {
    return undefined;
  }
}

/** What is missing on the way becomes enterable for the server's user; what is there already stays as it is. */
function makeFolder(folder: string): void {
  const first = fs.mkdirSync(folder, { recursive: true });
  const status = fs.lstatSync(folder);
  // Everybody may make a folder in /var/tmp before we do.
  if (folder.startsWith('/var/tmp/mingjing-') && (status.isSymbolicLink() || status.uid !== process.getuid?.())) {
    throw new Error(`${folder} is not ours`);
  }
  if (first === undefined || process.getuid?.() !== 0) return;
  for (let path = folder; path.startsWith(first); path = resolve(path, '..')) fs.chmodSync(path, 0o711);
}

function giveTo(user: ServerUser | undefined, path: string): void {
  if (user !== undefined) fs.chownSync(path, user.uid, user.gid);
}

function syncFolder(folder: string): void {
  const descriptor = fs.openSync(folder, 'r');
  fs.fsyncSync(descriptor);
  fs.closeSync(descriptor);
}
