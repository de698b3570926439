import { syncReferenceData } from '../../libs/casework/reference-data.js';
import { type Config, type DatabaseUrls, loadConfig } from '../../libs/platform/config/config.js';
import { startEmbeddedPostgres } from '../../libs/platform/database/embedded-postgres.js';
import { migrate, refuseUnfit } from '../../libs/platform/database/schema.js';
import { migrations } from '../../migrations/index.js';
import type { Surroundings } from './command.js';

/** The database that a command works on. */
export interface Work {
  readonly config: Config;
  readonly urls: DatabaseUrls;
}

/**
 * Works on the configured database: one's own by `DATABASE_URL`, else the embedded one, started here or taken over from
 * a running Mingjing, and left running where somebody else uses it.
 */
export async function withDatabase<Answer>(
  { env, note }: Surroundings,
  work: (database: Work) => Promise<Answer>,
): Promise<Answer> {
  const config = loadConfig(env);
  if (config.database) return work({ config, urls: config.database });
  const embedded = await startEmbeddedPostgres({ dataDir: config.dataDir, log: note });
  try {
    return await work({ config, urls: embedded });
  } finally {
    await embedded.stop();
  }
}

/** Brings the schema and the domain's tables up to date. Answers how many migrations ran. */
export async function bringUpToDate(urls: DatabaseUrls): Promise<number> {
  const ran = await migrate(urls.ownerUrl, migrations);
  await syncReferenceData(urls.ownerUrl);
  return ran;
}

/** The same database once its schema fits: the embedded one is brought up to date, one's own is refused with what to do. */
export function withFitDatabase<Answer>(
  surroundings: Surroundings,
  work: (database: Work) => Promise<Answer>,
): Promise<Answer> {
  return withDatabase(surroundings, async (database) => {
    if (!database.config.database) await bringUpToDate(database.urls);
    await refuseUnfit(database.urls.appUrl, database.urls.ownerUrl, migrations);
    return work(database);
  });
}
