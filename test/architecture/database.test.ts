import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { entities } from '../../apps/api/start.js';
import { copyOfTheDemo, type TestDatabase } from '../support/cluster.js';
import { DEFINERS, PRIVILEGES } from './privileges.js';

describe('the database', () => {
  let database: TestDatabase;
  let owner: Client;
  let runtime: Client;

  beforeAll(async () => {
    database = await copyOfTheDemo();
    owner = new Client({ connectionString: database.ownerUrl });
    runtime = new Client({ connectionString: database.appUrl });
    await Promise.all([owner.connect(), runtime.connect()]);
  });

  afterAll(async () => {
    await Promise.all([owner.end(), runtime.end()]);
    await database.drop();
  });

  const names = async (sql: string) => (await owner.query<{ name: string }>(sql)).rows.map(({ name }) => name);

  it('closes every table by row-level security, forced, with a policy', async () => {
    const open = await names(`SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname IN ('public', 'vault') AND c.relkind IN ('r', 'p') AND c.relname <> 'schema_migration'
        AND NOT (c.relrowsecurity AND c.relforcerowsecurity AND EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid))`);
    expect(open).toEqual([]);
  });

  it('shows the runtime role no row of any table without a context', async () => {
    const tables = await names(`SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace
      AND relkind IN ('r', 'p', 'v', 'm') AND has_any_column_privilege('mingjing_app', oid, 'SELECT')`);
    expect(tables.length).toBeGreaterThan(20);
    for (const table of tables) {
      const { rows } = await runtime.query(`SELECT count(*)::int AS count FROM ${table}`);
      expect({ table, ...rows[0] }).toEqual({ table, count: 0 });
    }
  });

  it('writes the rule of visibility into one policy: those of child rows ask for it', async () => {
    const writtenOut = await names(`SELECT policyname AS name FROM pg_policies WHERE schemaname = 'public'
      AND concat(qual, with_check) ~ 'EXISTS \\( SELECT 1\\s+FROM case_file( \\w+)?\\s+WHERE \\(\\w+\\.key = \\w+\\.\\w+\\)\\)'`);
    expect(writtenOut).toEqual([]);
    const asking = await names(
      `SELECT policyname AS name FROM pg_policies WHERE concat(qual, with_check) LIKE '%sees_case(%'`,
    );
    expect(asking.length).toBeGreaterThan(40);
  });

  it('has no view that looks past its reader', async () => {
    const views = await names(`SELECT relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname IN ('public', 'vault') AND (relkind = 'm' OR (relkind = 'v'
        AND NOT COALESCE(reloptions::text[] && ARRAY['security_invoker=true', 'security_invoker=on'], false)))`);
    expect(views).toEqual([]);
  });

  it('runs only the listed functions with the rights of the owner, each with a fixed search path', async () => {
    const definers = `FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
      WHERE n.nspname IN ('public', 'vault') AND p.prosecdef`;
    expect(await names(`SELECT proname AS name ${definers} ORDER BY 1`)).toEqual([...DEFINERS].sort());
    const loose = `${definers} AND NOT COALESCE(array_to_string(proconfig, ',') LIKE '%search_path=%', false)`;
    expect(await names(`SELECT proname AS name ${loose}`)).toEqual([]);
  });

  it('gives the runtime role what is listed and nothing else', async () => {
    const { rows } = await owner.query<{ name: string; may: string }>(`SELECT c.relname AS name, (
        SELECT string_agg(verb, ' ' ORDER BY verb) FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) verb
        WHERE CASE WHEN verb IN ('DELETE', 'TRUNCATE') THEN has_table_privilege('mingjing_app', c.oid, verb)
              ELSE has_any_column_privilege('mingjing_app', c.oid, verb) END) AS may
      FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm')`);
    const granted = rows.filter(({ may }) => may !== null);
    expect(Object.fromEntries(granted.map(({ name, may }) => [name, may]))).toEqual(PRIVILEGES);
  });

  it('lets the runtime role own nothing and become nobody', async () => {
    const { rows } = await owner.query(`SELECT r.rolsuper, r.rolbypassrls, r.rolcreaterole, r.rolcreatedb,
        EXISTS (SELECT 1 FROM pg_class WHERE relowner = r.oid) OR EXISTS (SELECT 1 FROM pg_proc WHERE proowner = r.oid) AS owns,
        EXISTS (SELECT 1 FROM pg_auth_members WHERE member = r.oid) AS becomes,
        has_schema_privilege(r.oid, 'public', 'CREATE') AS creates,
        EXISTS (SELECT 1 FROM pg_namespace WHERE nspname = 'vault' AND has_schema_privilege(r.oid, oid, 'USAGE')) AS opens_vault
      FROM pg_roles r WHERE rolname = 'mingjing_app'`);
    expect(Object.values(rows[0])).not.toContain(true);
  });

  it('has every column of every entity, with its type, and empty only where the entity says so', async () => {
    const dataSource = await new DataSource({ type: 'postgres', url: database.ownerUrl, entities }).initialize();
    const { rows } = await owner.query<{ name: string; type: string }>(`SELECT c.relname || '.' || a.attname AS name,
        format_type(a.atttypid, NULL) || CASE WHEN a.attnotnull THEN '' ELSE ' null' END AS type
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
      WHERE c.relnamespace = 'public'::regnamespace AND a.attnum > 0 AND NOT a.attisdropped`);
    const stored = new Map(rows.map(({ name, type }) => [name, type]));
    for (const { tableName, columns } of dataSource.entityMetadatas) {
      for (const column of columns) {
        const type = `${dataSource.driver.normalizeType(column)}${column.isArray ? '[]' : ''}`;
        const name = `${tableName}.${column.databaseName}`;
        expect([name, stored.get(name)]).toEqual([name, `${type}${column.isNullable ? ' null' : ''}`]);
      }
    }
    await dataSource.destroy();
  });
});
