import { ReporterVault } from '../../libs/features/complaints/index.js';
import { ConfigError, loadConfig } from '../../libs/platform/config/config.js';
import { DatabaseUnfit } from '../../libs/platform/database/schema.js';
import { Log } from '../../libs/platform/http/log.js';
import { JobRunner } from '../../libs/platform/jobs/job-runner.js';
import { FileStore } from '../../libs/platform/storage/file-store.js';
import { Scanner } from '../../libs/platform/storage/scanner.js';
import { startApi } from '../api/start.js';
import { startWorker } from './worker.js';

/** Chores and jobs alone, beside API processes on a Postgres of one's own: the same application, without a door. */
async function main(): Promise<void> {
  const config = loadConfig();
  if (!config.database)
    throw new ConfigError('The worker needs DATABASE_URL and its fellows; `npm start` has its own.');
  const { appUrl } = config.database;
  const { app } = await startApi(config, config.database);
  const [vault, log] = [app.get(ReporterVault, { strict: false }), app.get(Log, { strict: false })];
  const documents = { store: app.get(FileStore, { strict: false }), scanner: app.get(Scanner, { strict: false }) };
  const worker = startWorker({ appUrl, vault, documents, log, now: () => new Date() });
  const jobs = await app.get(JobRunner, { strict: false }).start(appUrl);
  // The rounds' timers keep no process alive; this one does, until it is told to end.
  const alive = setInterval(() => undefined, 60_000);
  const stop = () =>
    void Promise.all([worker.stop(), jobs.stop()])
      .then(() => app.close())
      .finally(() => clearInterval(alive));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

main().catch((error: unknown) => {
  const known = error instanceof ConfigError || error instanceof DatabaseUnfit;
  process.stderr.write(`The worker did not start.\n${known ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
