// Runs the built API with the console: `node apps/run.js [--demo]`. Builds first what has changed since the last build.
// Plain JavaScript, because it runs before there is a build. One process: signals reach the application itself.
import { buildWhatChanged } from './build.js';

try {
  await buildWhatChanged('server', 'console');
} catch (error) {
  process.stderr.write(`Mingjing did not start: the build failed (after a fresh check-out run npm ci).\n${error}\n`);
  process.exit(1);
}
await import('../dist/apps/api/main.js');
