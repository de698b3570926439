import { Client } from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import { prepareQueue, QUEUE_SCHEMA } from '../jobs/job-queue.js';
import { advisoryLocks } from './advisory-locks.js';

/** A migration class as TypeORM wants it: `name` ends in its timestamp. */
export type Migration = new () => MigrationInterface & { readonly name: string };

/** The database is not one that Mingjing can run on; the message says what to do. */
export class DatabaseUnfit extends Error {}

/** Brings the schema up to date as the owner. Answers how many migrations ran. Safe to call at once from two processes. */
export async function migrate(ownerUrl: string, migrations: readonly Migration[]): Promise<number> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: [...migrations],
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    logging: false,
  });
  await dataSource.initialize();
  try {
    const lock = dataSource.createQueryRunner();
    await lock.query(`SELECT pg_advisory_lock(${advisoryLocks.migrate})`);
    const done = await dataSource.runMigrations();
    await prepareQueue(ownerUrl);
    await lock.query(`SELECT pg_advisory_unlock(${advisoryLocks.migrate})`);
    await lock.release();
    return done.length;
  } finally {
    await dataSource.destroy();
  }
}

/** Whether a server of this `server_version_num` lacks what the migrations use. */
export const tooOld = (version: number): boolean => version < 150_000;

/** One thing that was looked at; `todo` says what to do where it is broken. */
export interface Finding {
  readonly broken: boolean;
  readonly todo: string;
}

/** Looks at server, role and schema. */
export async function inspectDatabase(
  appUrl: string,
  ownerUrl: string,
  migrations: readonly Migration[],
): Promise<Finding[]> {
  const role = await inspectRole(appUrl);
  const schema = await inspectSchema(ownerUrl, migrations).catch((error: Error) => {
    if (error instanceof DatabaseUnfit) return [{ broken: true, todo: error.message }];
    throw error;
  });
  return [...role, ...schema];
}

/** Refuses, with what to do, a database or role on which the promises of the house would not hold. */
export async function refuseUnfit(appUrl: string, ownerUrl: string, migrations: readonly Migration[]): Promise<void> {
  const broken = (await inspectDatabase(appUrl, ownerUrl, migrations)).filter((finding) => finding.broken);
  if (broken.length > 0) throw new DatabaseUnfit(broken.map(({ todo }) => `- ${todo}`).join('\n'));
}

async function inspectRole(appUrl: string): Promise<Finding[]> {
  const client = await reach(appUrl, 'DATABASE_URL');
  try {
    const { rows } = await client.query(`
      SELECT current_setting('server_version_num')::int AS version, current_setting('server_encoding') AS encoding,
        lower('ＡÄ') = 'ａä' AS folds,
        (SELECT datctype FROM pg_database WHERE datname = current_database()) AS ctype, '张' ~ '[[:alpha:]]' AS letters,
        r.rolsuper, r.rolbypassrls, r.rolcreaterole, r.rolname,
        pg_has_role(current_user, (SELECT datdba FROM pg_database WHERE datname = current_database()), 'MEMBER') AS owns,
        EXISTS (SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE c.relkind IN ('r', 'p') AND n.nspname !~ '^pg_|^information_schema$'
                  AND pg_has_role(current_user, c.relowner, 'MEMBER')) AS owns_tables,
        EXISTS (SELECT 1 FROM pg_roles p WHERE p.rolname LIKE 'mingjing\\_%' AND p.oid <> r.oid
                AND pg_has_role(current_user, p.oid, 'MEMBER')) AS joins,
        EXISTS (SELECT 1 FROM pg_roles p WHERE (p.rolsuper OR p.rolbypassrls) AND pg_has_role(current_user, p.oid, 'MEMBER')) AS inherits
      FROM pg_roles r WHERE r.rolname = current_user`);
    const role = rows[0];
    return [
      { broken: tooOld(role.version), todo: 'Postgres 15 or later is needed; upgrade the server.' },
      {
        broken: role.encoding !== 'UTF8',
        todo: `The database is encoded in ${role.encoding}; create it with ENCODING 'UTF8'.`,
      },
      {
        // The extensions ask LC_CTYPE even where another provider knows letters: pg_trgm then finds none in Chinese.
        broken: !role.folds || !role.letters || ['C', 'POSIX'].includes(role.ctype),
        todo: "The database does not know Chinese letters (LC_CTYPE is C); create it with LOCALE 'C.UTF-8'.",
      },
      {
        broken:
          role.rolsuper ||
          role.rolbypassrls ||
          role.owns ||
          role.owns_tables ||
          role.joins ||
          role.inherits ||
          role.rolcreaterole,
        todo: `The runtime role ${role.rolname} could pass row-level security; make it with docker/postgres-init/10-roles.sh.`,
      },
    ];
  } finally {
    await client.end();
  }
}

/** Connects, or says what keeps us out; never the password that stands in the address. */
async function reach(url: string, variable: string): Promise<Client> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return client;
  } catch (error) {
    const { host, pathname, username } = new URL(url);
    const { code, message } = error as { code?: string; message: string };
    throw new DatabaseUnfit(
      `${variable} does not lead to a database (${username} at ${host}${pathname}: ${message || code}); ` +
        'start the server, or correct the address; docker/postgres-init/10-roles.sh makes roles and database.',
    );
  }
}

async function inspectSchema(ownerUrl: string, migrations: readonly Migration[]): Promise<Finding[]> {
  const client = await reach(ownerUrl, 'DATABASE_OWNER_URL');
  try {
    const { rows } = await client.query<{ exists: boolean }>(
      `SELECT to_regclass('schema_migration') IS NOT NULL AS exists`,
    );
    const done = rows[0]?.exists
      ? (await client.query<{ name: string }>('SELECT name FROM schema_migration')).rows.map(({ name }) => name)
      : [];
    const queue = await client.query<{ exists: boolean }>(
      `SELECT to_regclass('${QUEUE_SCHEMA}.version') IS NOT NULL AS exists`,
    );
    const known = migrations.map((migration) => new migration().name);
    return [
      {
        broken: known.some((name) => !done.includes(name)) || !queue.rows[0]?.exists,
        todo: 'The schema is outdated; run: npm run migrate',
      },
      {
        broken: done.some((name) => !known.includes(name)),
        todo: 'The schema is newer than this program; start the newer program.',
      },
    ];
  } finally {
    await client.end();
  }
}
