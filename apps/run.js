// Runs the built API: `node apps/run.js [--demo]`. Builds first when a source has changed since the last build.
// Plain JavaScript, because it runs before there is a build. One process: signals reach the application itself.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'dist/.sources');
const folders = ['apps', 'libs', 'migrations', 'test/bench'].filter((folder) => existsSync(join(root, folder)));
const files = ['package-lock.json', 'nest-cli.json', 'tsconfig.json', 'tsconfig.build.json'];

/** Names, sizes and times of all sources: any edit, new file, removed file or other check-out changes it. */
function fingerprint() {
  const found = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .map((name) => join(folder, String(name)))
      .filter((name) => name.endsWith('.ts') && !name.startsWith('apps/web/')),
  );
  const lines = [...found, ...files].sort().map((name) => {
    const { size, mtimeMs } = statSync(join(root, name));
    return `${name} ${size} ${mtimeMs}`;
  });
  return createHash('sha256')
    .update(`${root}\n${lines.join('\n')}`)
    .digest('hex');
}

function isBuilt() {
  try {
    return readFileSync(stamp, 'utf8') === fingerprint();
  } catch {
    return false;
  }
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
      return work();
    } finally {
      lock.close();
    }
  }
}

function build() {
  if (isBuilt()) return;
  // Before the build: what is edited meanwhile is built next time.
  const sources = fingerprint();
  const nest = join(root, 'node_modules/@nestjs/cli/bin/nest.js');
  execFileSync(process.execPath, [nest, 'build', '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
  writeFileSync(stamp, sources);
}

if (!isBuilt()) {
  try {
    await underLock(build);
  } catch (error) {
    process.stderr.write(`Mingjing did not start: the build failed (after a fresh check-out run npm ci).\n${error}\n`);
    process.exit(1);
  }
}
await import('../dist/apps/api/main.js');
