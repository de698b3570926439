import { Pool } from 'pg';
import { ReporterVault } from '../../libs/features/complaints/index.js';
import { ConfigError, loadConfig } from '../../libs/platform/config/config.js';
import { Sealer } from '../../libs/platform/crypto/seal.js';
import { Log } from '../../libs/platform/http/log.js';
import { startWorker } from './worker.js';

/** The chores alone, beside API processes on a Postgres of one's own. */
function main(): void {
  const config = loadConfig();
  if (!config.database)
    throw new ConfigError('The worker needs DATABASE_URL and its fellows; `npm start` has its own.');
  const log = new Log(config.logLevel);
  const pool = new Pool({ connectionString: config.database.vaultUrl, max: 1 });
  pool.on('error', () => log.warn('vault connection lost'));
  const vault = new ReporterVault(pool, new Sealer(config.vaultKey));
  const worker = startWorker({ appUrl: config.database.appUrl, vault, log, now: () => new Date() });
  // The rounds' timers keep no process alive; this one does, until it is told to end.
  const alive = setInterval(() => undefined, 60_000);
  const stop = () =>
    void worker
      .stop()
      .then(() => pool.end())
      .finally(() => clearInterval(alive));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

try {
  main();
} catch (error) {
  process.stderr.write(`The worker did not start.\n${error instanceof ConfigError ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
