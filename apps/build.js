// Builds what has changed since the last build: the server into dist, the console into dist/web. Plain JavaScript,
// because it runs before there is a build.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What is built, from what, and by which program. */
const parts = {
  server: {
    stamp: join(root, 'dist/.sources'),
    folders: ['apps', 'libs', 'migrations', 'test/bench'],
    files: ['package-lock.json', 'nest-cli.json', 'tsconfig.json', 'tsconfig.build.json'],
    takes: (name) => name.endsWith('.ts') && !name.startsWith('apps/web/'),
    command: ['node_modules/@nestjs/cli/bin/nest.js', 'build', '-p', 'tsconfig.build.json'],
  },
  console: {
    stamp: join(root, 'dist/.sources-web'),
    folders: ['apps/web', 'libs/kernel', 'libs/domain'],
    files: ['package-lock.json'],
    takes: (name) => /\.(tsx?|css|html|svg|json)$/.test(name) && !name.endsWith('.spec.ts'),
    command: ['node_modules/vite/bin/vite.js', 'build', '--config', 'apps/web/vite.config.ts', '--logLevel', 'warn'],
  },
};

/** Names, sizes and times of all sources: any edit, new file, removed file or other check-out changes it. */
function fingerprint({ folders, files, takes }) {
  const found = folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true })
        .map((name) => join(folder, String(name)))
        .filter(takes),
    );
  const lines = [...found, ...files].sort().map((name) => {
    const { size, mtimeMs } = statSync(join(root, name));
    return `${name} ${size} ${mtimeMs}`;
  });
  return createHash('sha256')
    .update(`${root}\n${lines.join('\n')}`)
    .digest('hex');
}

function isBuilt(part) {
  try {
    return readFileSync(part.stamp, 'utf8') === fingerprint(part);
  } catch {
    return false;
  }
}

async function build(part) {
  // Before the build: what is edited meanwhile is built next time.
  const sources = fingerprint(part);
  const [program, ...args] = part.command;
  const child = spawn(process.execPath, [join(root, program), ...args], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    // Whoever asks (a test run has its own), what is built is for production.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0) throw new Error(`${program} ended with ${code}`);
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(part.stamp, sources);
}

/** Two instances that start at once build once. The kernel frees an abstract socket even after kill -9. */
async function underLock(work) {
  const name = `\0mingjing-build-${createHash('sha256').update(root).digest('hex')}`;
  for (;;) {
    const lock = createServer();
    const mine = await new Promise((answer) => {
      lock.once('error', () => answer(false));
      lock.listen({ path: name }, () => answer(true));
    });
    if (!mine) {
      await delay(100);
      continue;
    }
    try {
      return await work();
    } finally {
      lock.close();
    }
  }
}

/** Builds the named parts (`server`, `console`) where their sources have changed, side by side. */
export async function buildWhatChanged(...names) {
  const stale = () => names.map((name) => parts[name]).filter((part) => !isBuilt(part));
  if (stale().length === 0) return;
  await underLock(async () => {
    const results = await Promise.allSettled(stale().map(build));
    const failed = results.find(({ status }) => status === 'rejected');
    if (failed) throw failed.reason;
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWhatChanged(...process.argv.slice(2));
