import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { ReporterVault } from '../../libs/features/complaints/index.js';
import { type Config, ConfigError, type DatabaseUrls, loadConfig } from '../../libs/platform/config/config.js';
import { startEmbeddedPostgres } from '../../libs/platform/database/embedded-postgres.js';
import { claimFolder } from '../../libs/platform/database/embedded-process.js';
import { DatabaseUnfit } from '../../libs/platform/database/schema.js';
import { Log } from '../../libs/platform/http/log.js';
import { JobRunner } from '../../libs/platform/jobs/job-runner.js';
import { FileStore } from '../../libs/platform/storage/file-store.js';
import { Scanner } from '../../libs/platform/storage/scanner.js';
import { loadDemo } from '../cli/demo/load.js';
import { demoAccounts } from '../cli/demo/people.js';
import { startWorker } from '../worker/worker.js';
import { prepareDatabase, startApi } from './start.js';

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** What must be closed before the process ends, the last opened first. */
const open: (() => Promise<unknown>)[] = [];
let isStopping = false;

/** Starts everything in one process: database where none is given, migrations, demo, API and chores. */
async function main(): Promise<void> {
  // A Ctrl-C arrives twice, from the terminal and from npm: the second may not end us before the database is down.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(0));
  const config = loadConfig(process.env, say);
  await refuseTakenPort(config);
  const urls = config.database ?? (await startDatabase(config));
  const demoPassword = config.demoPassword ?? randomBytes(9).toString('base64url');
  const withDemo = process.argv.includes('--demo');
  if (withDemo) await loadDemo(urls.ownerUrl, demoPassword, { vaultKey: config.vaultKey });
  const { app, setupCode } = await startApi(config, urls);
  open.push(() => app.close());
  await app.listen(config.port, config.host).catch((error: Error) => {
    throw cannotListen(config, error);
  });
  const [vault, log] = [app.get(ReporterVault, { strict: false }), app.get(Log, { strict: false })];
  const [store, scanner] = [app.get(FileStore, { strict: false }), app.get(Scanner, { strict: false })];
  const documents = { store, scanner };
  const worker = startWorker({ appUrl: urls.appUrl, vault, documents, log, now: () => new Date() });
  open.push(() => worker.stop());
  const jobs = await app.get(JobRunner, { strict: false }).start(urls.appUrl);
  open.push(() => jobs.stop());
  const { port } = app.getHttpServer().address() as { port: number };
  const base = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`;
  say(`API        ${base}/api/v1     document ${base}/api/docs`);
  if (withDemo) {
    say(`Accounts   ${demoAccounts.map(({ username }) => username).join(', ')}`);
    say(`Password   ${demoPassword}`);
  } else if (setupCode) {
    say(`Set-up     this database is empty; POST ${base}/api/v1/setup with the one-time code ${setupCode}`);
  }
  say(`ready ${base}`);
}

async function startDatabase(config: Config): Promise<DatabaseUrls> {
  if (!(await claimFolder(config.dataDir))) {
    throw new ConfigError(
      `Another Mingjing is serving the data in ${config.dataDir}. Stop it first, or start this one beside it with ` +
        'another folder and port: MINGJING_DATA_DIR=<folder> PORT=<number>.',
    );
  }
  const starting = startEmbeddedPostgres({ dataDir: config.dataDir, log: say }).catch((error: Error) => {
    throw new DatabaseUnfit(error.message);
  });
  open.push(async () => (await starting).stop());
  const urls = await starting;
  await prepareDatabase(urls);
  return urls;
}

/** Looks before anything is started, so that the answer comes at once. */
function refuseTakenPort({ port, host }: Pick<Config, 'port' | 'host'>): Promise<void> {
  return new Promise((free, taken) => {
    const probe = createServer();
    probe.once('error', (error) => taken(cannotListen({ port, host }, error)));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => free()));
  });
}

function cannotListen({ port, host }: Pick<Config, 'port' | 'host'>, error: NodeJS.ErrnoException): ConfigError {
  const why = error.code === 'EADDRINUSE' ? 'another program is using it' : error.message;
  return new ConfigError(`Cannot listen on port ${port} of ${host}: ${why}. Choose another with PORT=<number>.`);
}

/** Closes what is open, the database last, and ends the process. Once. */
async function stop(exitCode: number): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  for (const close of open.reverse()) await close().catch(() => undefined);
  process.exit(exitCode);
}

main().catch((error: unknown) => {
  if (isStopping) return;
  const known = error instanceof ConfigError || error instanceof DatabaseUnfit;
  process.stderr.write(
    `Mingjing did not start.\n${known ? error.message : ((error as Error).stack ?? String(error))}\n`,
  );
  void stop(1);
});
