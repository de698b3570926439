import 'reflect-metadata';
import { startApi } from '../../apps/api/start.js';
import { loadConfig } from '../../libs/platform/config/config.js';

/** The application as it runs for everybody, in a process of its own; tells its port when it listens. */
async function main(): Promise<void> {
  const config = loadConfig();
  if (!config.database) throw new Error('the bench gives the database');
  const { app } = await startApi(config, config.database);
  await app.listen(0, '127.0.0.1');
  process.send?.({ port: (app.getHttpServer().address() as { port: number }).port });
  process.once('SIGTERM', () => void app.close().then(() => process.exit(0)));
}

await main();
