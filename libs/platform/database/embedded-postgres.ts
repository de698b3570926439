import {
  type EmbeddedExit,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  Launcher,
} from './embedded-launcher.js';
import { databaseName, grantDatabase, makeDatabase, withClient, withDatabase } from './embedded-roles.js';

export type { EmbeddedExit, EmbeddedPostgres, EmbeddedPostgresOptions };

/** Starts the server of that folder, or takes over the one that an earlier process has left running. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const launcher = new Launcher(options);
  await launcher.start();
  return launcher;
}

/**
 * Makes another database on the same server, empty or a copy of a template, with the same grants.
 * @returns the same server with that database's addresses; its `stop()` does nothing
 */
export async function createDatabase(
  server: EmbeddedPostgres,
  name: string,
  template = 'template1',
): Promise<EmbeddedPostgres> {
  await withClient(withDatabase(server.superuserUrl, 'postgres'), (admin) => makeDatabase(admin, name, template));
  await grantDatabase(server.superuserUrl, name);
  return {
    superuserUrl: withDatabase(server.superuserUrl, name),
    ownerUrl: withDatabase(server.ownerUrl, name),
    appUrl: withDatabase(server.appUrl, name),
    vaultUrl: withDatabase(server.vaultUrl, name),
    dataDirectory: server.dataDirectory,
    get pid() {
      return server.pid;
    },
    stop: async () => undefined,
  };
}

/** Drops a database and throws out whoever is still in it; one that is absent is fine. */
export async function dropDatabase(server: EmbeddedPostgres, name: string): Promise<void> {
  await withClient(withDatabase(server.superuserUrl, 'postgres'), (admin) =>
    admin.query(`DROP DATABASE IF EXISTS ${databaseName(name)} WITH (FORCE)`),
  );
}
