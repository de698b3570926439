import type { TestApp } from './app.js';

/** Tables that a refused request may touch: the audit of the refusal, and when a session was last seen. */
const LIVELY = ['audit_event', 'session'];

/** A digest of every row of every table, to show that nothing was stored. */
export async function digestOfTables(app: TestApp): Promise<Record<string, string>> {
  const tables = await app.sql<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname IN ('public', 'vault') AND tablename <> ALL($1) ORDER BY 1`,
    [LIVELY],
  );
  const parts = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name, count(*) || ' ' || COALESCE(sum(hashtextextended(t::text, 0)::numeric), 0) AS digest FROM ${name} t`,
  );
  const rows = await app.sql<{ name: string; digest: string }>(parts.join(' UNION ALL '));
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
}
