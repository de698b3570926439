import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { ConfigError, loadConfig } from '../../libs/platform/config/config.js';
import { startEmbeddedPostgres } from '../../libs/platform/database/embedded-postgres.js';
import { DatabaseUnfit } from '../../libs/platform/database/schema.js';
import { loadDemo } from '../cli/demo/load.js';
import { demoAccounts } from '../cli/demo/people.js';
import { prepareDatabase, startApi } from './start.js';

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** Starts everything in one process: database where none is given, migrations, demo, API and chores. */
async function main(): Promise<void> {
  const config = loadConfig();
  const withDemo = process.argv.includes('--demo');
  const embedded = config.database ? undefined : await startEmbeddedPostgres({ dataDir: config.dataDir, log: say });
  const urls = config.database ?? embedded;
  if (!urls) throw new Error('no database');
  if (embedded) await prepareDatabase(urls);
  const demoPassword = config.demoPassword ?? randomBytes(9).toString('base64url');
  if (withDemo) await loadDemo(urls.ownerUrl, demoPassword);
  const { app, setupCode } = await startApi(config, urls);
  let isStopping = false;
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    void app
      .close()
      .then(() => embedded?.stop())
      .then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  await app.listen(config.port, config.host);
  const address = app.getHttpServer().address() as { port: number };
  const base = `http://${config.host}:${address.port}`;
  say(`API        ${base}/api/v1     document ${base}/api/docs`);
  if (withDemo) {
    say(`Accounts   ${demoAccounts.map(({ username }) => username).join(', ')}`);
    say(`Password   ${demoPassword}`);
  } else if (setupCode) {
    say(`Set-up     this database is empty; POST ${base}/api/v1/setup with the one-time code ${setupCode}`);
  }
  say(`ready ${base}`);
}

main().catch((error: unknown) => {
  const known = error instanceof ConfigError || error instanceof DatabaseUnfit;
  process.stderr.write(
    `Mingjing did not start.\n${known ? error.message : ((error as Error).stack ?? String(error))}\n`,
  );
  process.exit(1);
});
