import pg from 'pg';
import type { Secrets } from './embedded-cluster.js';

/** Connects, works, and lets go, whatever happens. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A server that dies between two statements answers here; the next statement reports it.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The same server's address with another database. */
export function withDatabase(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.toString();
}

/** Makes the roles that are missing. `docker/postgres-init/10-roles.sh` makes the same on a Postgres of one's own. */
export async function ensureRoles(admin: pg.Client, secrets: Secrets): Promise<void> {
  const login = (password: string) => `LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD '${password}'`;
  const noLogin = 'NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE';
  const wanted: Record<string, string> = {
    mingjing_owner: login(secrets.owner),
    mingjing_app: login(secrets.app),
    mingjing_vault: login(secrets.vault),
    mingjing_search: noLogin,
    mingjing_audit: noLogin,
  };
  const { rows } = await admin.query<{ rolname: string }>(
    `SELECT rolname FROM pg_roles WHERE rolname LIKE 'mingjing%'`,
  );
  const missing = Object.keys(wanted).filter((name) => !rows.some((row) => row.rolname === name));
  if (missing.length === 0) return;
  await admin.query('BEGIN');
  for (const name of missing) await admin.query(`CREATE ROLE ${name} ${wanted[name]}`);
  // A migration hands its search functions over to this role; without INHERIT the owner does not get its policies.
  await admin.query('GRANT mingjing_search TO mingjing_owner WITH INHERIT FALSE, SET TRUE');
  await admin.query('COMMIT');
}

/** Makes the database if it is missing, and its grants. */
export async function ensureDatabase(admin: pg.Client, superuserUrl: string, name: string): Promise<void> {
  const { rows } = await admin.query<{ open: boolean }>(
    `SELECT has_database_privilege('public', oid, 'CONNECT') AS open FROM pg_database WHERE datname = $1`,
    [name],
  );
  if (rows.length === 0) await makeDatabase(admin, name, 'template1');
  // Open to PUBLIC means: a kill came between the database and its grants.
  if (rows[0]?.open ?? true) await grantDatabase(superuserUrl, name);
}

/** Makes a database owned by the owner role, a copy of the template. */
export async function makeDatabase(admin: pg.Client, name: string, template: string): Promise<void> {
  const sql = `CREATE DATABASE ${databaseName(name)} OWNER mingjing_owner TEMPLATE ${databaseName(template)} STRATEGY wal_log`;
  for (let attempt = 1; ; attempt += 1) {
    try {
      await admin.query(sql);
      return;
    } catch (error) {
      // 55006: somebody is still signed in to the template. Connections that were just closed take a moment.
      // Postgres itself waits five seconds before it says so.
      if ((error as { code?: string }).code !== '55006' || attempt === 3) throw error;
    }
  }
}

/** Who may enter the database. A copy of a template does not inherit these, so every new database needs them. */
export async function grantDatabase(superuserUrl: string, name: string): Promise<void> {
  await withClient(withDatabase(superuserUrl, name), async (client) => {
    await client.query(`
      REVOKE CREATE ON SCHEMA public FROM PUBLIC;
      REVOKE ALL ON DATABASE ${databaseName(name)} FROM PUBLIC;
      GRANT CONNECT ON DATABASE ${databaseName(name)} TO mingjing_app, mingjing_vault;
      GRANT CONNECT, TEMPORARY ON DATABASE ${databaseName(name)} TO mingjing_owner`);
  });
}

/** The name itself, if it can stand in SQL and in an address as it is. */
export function databaseName(name: string): string {
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(name)) throw new Error(`not a name for a database: ${name}`);
  return name;
}
