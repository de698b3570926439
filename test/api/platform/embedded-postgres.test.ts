import { spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import ts from 'typescript';
import {
  createDatabase,
  dropDatabase,
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../../libs/platform/database/embedded-postgres.js';

const PATIENCE_MS = 60_000;
const root = fs.mkdtempSync(join(tmpdir(), 'mingjing-embedded-'));
fs.chmodSync(root, 0o755);
const running: EmbeddedPostgres[] = [];

afterAll(async () => {
  for (const server of running) await server.stop();
  fs.rmSync(root, { recursive: true, force: true });
}, PATIENCE_MS);

async function start(name: string, options: { readonly fast?: boolean; readonly restart?: boolean } = {}) {
  const server = await startEmbeddedPostgres({ dataDir: join(root, name), ...options });
  running.push(server);
  return server;
}

async function query<Row extends pg.QueryResultRow>(url: string, sql: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

async function eventually(claim: () => boolean): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!claim()) {
    if (Date.now() > deadline) throw new Error('waited for too long');
    await delay(5);
  }
}

function isGone(pid: number): boolean {
  const stat = fs.existsSync(`/proc/${pid}/stat`) ? fs.readFileSync(`/proc/${pid}/stat`, 'utf8') : '';
  return stat === '' || stat.includes(') Z ');
}

/** Writes row after row through a pool, as the application would, and notes what was acknowledged. */
function writer(pool: pg.Pool, acknowledged: string[], isOver: () => boolean): Promise<void> {
  const writeNext = async (): Promise<void> => {
    if (isOver()) return;
    try {
      const { rows } = await pool.query<{ id: string }>('INSERT INTO receipt DEFAULT VALUES RETURNING id');
      acknowledged.push(rows[0]!.id);
    } catch {
      await delay(5);
    }
    return writeNext();
  };
  return writeNext();
}

/** The launcher as plain JavaScript, so that a process of its own can run it and be killed. */
function compileLauncher(): string {
  const folder = join(root, 'launcher');
  const source = join(process.cwd(), 'libs/platform/database');
  fs.mkdirSync(folder);
  fs.symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  fs.writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 };
  for (const file of fs.readdirSync(source).filter((name) => /^embedded-.*\.ts$/.test(name))) {
    const { outputText } = ts.transpileModule(fs.readFileSync(join(source, file), 'utf8'), { compilerOptions });
    fs.writeFileSync(join(folder, file.replace(/ts$/, 'js')), outputText);
  }
  return folder;
}

describe('the embedded database', () => {
  it(
    'loses no acknowledged row when the server is killed under writers, and comes back on the same address',
    async () => {
      const server = await start('killed');
      await query(server.ownerUrl, 'CREATE TABLE receipt (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY)');
      const pool = new pg.Pool({ connectionString: server.ownerUrl, max: 4 });
      pool.on('error', () => undefined);
      const acknowledged: string[] = [];
      let isOver = false;
      const writers = [1, 2, 3, 4].map(() => writer(pool, acknowledged, () => isOver));

      const pids = [];
      for (const round of [1, 2]) {
        const before = acknowledged.length;
        await eventually(() => acknowledged.length >= before + 200);
        const pid = server.pid;
        pids.push(pid);
        process.kill(pid, 'SIGKILL');
        await eventually(() => server.pid !== pid);
        const after = acknowledged.length;
        await eventually(() => acknowledged.length >= after + 50 * round);
      }
      isOver = true;
      await Promise.all(writers);
      await pool.end();

      const kept = await query<{ id: string }>(server.ownerUrl, 'SELECT id FROM receipt');
      const ids = new Set(kept.map((row) => row.id));
      expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
      expect(pids).not.toContain(server.pid);
    },
    2 * PATIENCE_MS,
  );

  it(
    'is taken over, rows and all, after the process that started it was killed',
    async () => {
      const dataDir = join(root, 'orphaned');
      const script = `
      import { startEmbeddedPostgres } from './embedded-postgres.js';
      const server = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)} });
      process.stdout.write(String(server.pid));
      setInterval(() => undefined, 1000);`;
      const folder = compileLauncher();
      fs.writeFileSync(join(folder, 'child.js'), script);
      const child = spawn(process.execPath, ['child.js'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
      const [firstPid] = (await once(child.stdout, 'data')) as [Buffer];
      child.kill('SIGKILL');
      await once(child, 'exit');

      const server = await start('orphaned');
      expect(server.pid).toBe(Number(firstPid.toString()));
      expect(await query(server.appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      await server.stop();
      expect(isGone(server.pid)).toBe(true);
      await expect(query(server.appUrl, 'SELECT 1')).rejects.toThrow();
    },
    PATIENCE_MS,
  );

  it(
    'gives every role what was promised and nothing more',
    async () => {
      const server = await start('roles', { fast: true });
      const roles = await query(
        server.appUrl,
        `SELECT rolname AS name, rolcanlogin AS login FROM pg_roles WHERE rolname LIKE 'mingjing%'
           AND NOT (rolsuper OR rolbypassrls OR rolcreatedb OR rolcreaterole OR rolreplication) ORDER BY rolname`,
      );
      expect(roles).toEqual([
        { name: 'mingjing_app', login: true },
        { name: 'mingjing_audit', login: false },
        { name: 'mingjing_owner', login: true },
        { name: 'mingjing_search', login: false },
        { name: 'mingjing_vault', login: true },
      ]);
      await query(server.ownerUrl, 'CREATE TABLE letter (id integer)');
      for (const url of [server.appUrl, server.vaultUrl]) {
        await expect(query(url, 'SELECT * FROM letter')).rejects.toThrow('permission denied');
        await expect(query(url, 'CREATE TABLE stray (id integer)')).rejects.toThrow('permission denied');
        await expect(query(url, 'CREATE TEMPORARY TABLE stray (id integer)')).rejects.toThrow('permission denied');
        await expect(query(url, 'SET ROLE mingjing_owner')).rejects.toThrow('permission denied');
      }
      await expect(query(server.appUrl.replace(/:[^:@]+@/, ':wrong@'), 'SELECT 1')).rejects.toThrow('password');
      const secrets = join(server.dataDirectory, '../secrets.json');
      expect(fs.statSync(secrets).mode & 0o777).toBe(0o600);
    },
    PATIENCE_MS,
  );

  it(
    'closes a copy of a database to strangers as it closes the database',
    async () => {
      const server = await start('copies', { fast: true });
      const template = await createDatabase(server, 'mingjing_template');
      await query(template.ownerUrl, 'CREATE TABLE letter (id integer)');
      await query(template.superuserUrl, `CREATE ROLE stranger LOGIN PASSWORD 'stranger'`);
      const copy = await createDatabase(server, 'mingjing_worker_1', 'mingjing_template');
      expect(await query(copy.ownerUrl, 'SELECT count(*)::int AS letters FROM letter')).toEqual([{ letters: 0 }]);
      for (const { appUrl } of [server, template, copy]) {
        const stranger = appUrl.replace(/\/\/[^@]+@/, '//stranger:stranger@');
        await expect(query(stranger, 'SELECT 1')).rejects.toThrow('permission denied for database');
        await expect(query(appUrl, 'CREATE TEMPORARY TABLE stray (id integer)')).rejects.toThrow('permission denied');
      }
      await dropDatabase(server, 'mingjing_worker_1');
      await expect(query(copy.ownerUrl, 'SELECT 1')).rejects.toThrow('does not exist');
    },
    PATIENCE_MS,
  );

  it(
    'knows Chinese: letters, order and trigrams',
    async () => {
      const server = await start('chinese', { fast: true });
      await query(server.ownerUrl, 'CREATE EXTENSION pg_trgm');
      const [row] = await query<{ lower: string; ordered: boolean; trigrams: string[] }>(
        server.ownerUrl,
        `SELECT lower('ÄÖ') AS lower, '重庆' < '阿强' AS ordered, show_trgm('串标采购') AS trigrams`,
      );
      // The order is that of code points (重 is U+91CD, 阿 U+963F); lists in pinyin ask for zh-Hans-x-icu.
      expect(row).toMatchObject({ lower: 'äö', ordered: true });
      expect(row?.trigrams.length).toBeGreaterThan(0);
    },
    PATIENCE_MS,
  );

  it(
    'runs beside another one, and leaves no half-made cluster behind',
    async () => {
      fs.mkdirSync(join(root, 'second/initdb-killed'), { recursive: true });
      fs.chmodSync(join(root, 'second'), 0o755);
      const [first, second] = await Promise.all([start('first', { fast: true }), start('second', { fast: true })]);
      expect(first.appUrl).not.toBe(second.appUrl);
      expect(first.pid).not.toBe(second.pid);
      const left = fs.readdirSync(join(root, 'second')).sort();
      expect(left).toEqual(['cluster', 'secrets.json', 'server.log']);
    },
    PATIENCE_MS,
  );

  it(
    'tells that it has gone away, and stays away where it was told not to restart',
    async () => {
      const exits: { readonly pid: number; readonly restarting: boolean }[] = [];
      const server = await startEmbeddedPostgres({
        dataDir: join(root, 'gone'),
        fast: true,
        restart: false,
        onExit: (exit) => exits.push(exit),
      });
      running.push(server);
      process.kill(server.pid, 'SIGKILL');
      await eventually(() => exits.length > 0);
      expect(exits).toEqual([{ pid: server.pid, restarting: false }]);
    },
    PATIENCE_MS,
  );

  it(
    'stays up for another process that uses it, and leaves with the last',
    async () => {
      const [first, second] = await Promise.all([start('shared', { fast: true }), start('shared', { fast: true })]);
      expect(second.pid).toBe(first.pid);
      await first.stop();
      expect(await query(second.appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      await second.stop();
      expect(isGone(second.pid)).toBe(true);
    },
    PATIENCE_MS,
  );
});
