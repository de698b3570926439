import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import request from 'supertest';
import { startApi } from '../../apps/api/start.js';
import { loadConfig } from '../../libs/platform/config/config.js';
import { copyOfTheDemo, PASSWORD, type TestDatabase } from './cluster.js';

/** Somebody signed in: every POST and PATCH brings a fresh Idempotency-Key unless the test gives one. */
export interface Signed {
  /** The `Authorization` header, for what the shorthands below do not say. */
  readonly bearer: Readonly<Record<string, string>>;
  get(path: string): request.Test;
  post(path: string, body?: object, headers?: Record<string, string>): request.Test;
  patch(path: string, body?: object, headers?: Record<string, string>): request.Test;
  /** A POST whose body the test makes itself: a form with a file. */
  form(path: string, headers?: Record<string, string>): request.Test;
}

/** The time that the application believes: the real one, moved by what a test says. */
export class TestClock {
  #aheadMs = 0;

  readonly now = (): Date => new Date(Date.now() + this.#aheadMs);

  advance(milliseconds: number): void {
    this.#aheadMs += milliseconds;
  }

  set(to: Date): void {
    this.#aheadMs = to.getTime() - Date.now();
  }
}

/** The real application on a real Postgres, with the demo loaded. */
export interface TestApp {
  readonly clock: TestClock;
  /** Where it listens: `http://127.0.0.1:<port>`. */
  readonly url: string;
  /** The application itself, for walking over its routes. */
  readonly nest: NestFastifyApplication;
  /** Where it keeps documents. */
  readonly documentFolder: string;
  /** The addresses of the file's own database, for connections beyond those below. */
  readonly database: TestDatabase;
  request(): ReturnType<typeof request>;
  as(username: string): Promise<Signed>;
  /** SQL as the owner, who is above row-level security: for arranging and for looking. */
  sql<Row = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** SQL as the runtime role, on one connection. */
  appSql<Row = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** A second process of the same installation: another application on the same database, keys and clock. */
  sibling(): Promise<TestApp>;
  stop(): Promise<void>;
}

/** Starts one on a database of its own, gone afterwards; siblings stop with it. `env` sets what a test needs otherwise. */
export async function startTestApp(env: Readonly<Record<string, string>> = {}): Promise<TestApp> {
  const [database, dataDir] = [await copyOfTheDemo(), mkdtempSync(join(tmpdir(), 'mingjing-test-'))];
  return open(database, { ...env, MINGJING_DATA_DIR: dataDir }, new TestClock(), async () => {
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  });
}

async function open(
  database: TestDatabase,
  env: Readonly<Record<string, string>>,
  clock: TestClock,
  release: () => Promise<void>,
): Promise<TestApp> {
  const config = loadConfig({ LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent', ...env });
  const { app } = await startApi(config, database, clock.now);
  await app.listen(0, '127.0.0.1');
  const http = app.getHttpServer();
  const owner = new Client({ connectionString: database.ownerUrl });
  const runtime = new Client({ connectionString: database.appUrl });
  await Promise.all([owner.connect(), runtime.connect()]);
  const siblings: TestApp[] = [];
  let stopped: Promise<void> | undefined;
  return {
    clock,
    url: await app.getUrl(),
    nest: app,
    documentFolder: config.documents.folder,
    database,
    request: () => request(http),
    as: async (username) => signed(http, await signIn(http, username)),
    sql: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await owner.query(text, [...values])).rows as Row[],
    appSql: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await runtime.query(text, [...values])).rows as Row[],
    sibling: async () => {
      const sibling = await open(database, env, clock, async () => undefined);
      siblings.push(sibling);
      return sibling;
    },
    stop: () => {
      stopped ??= (async () => {
        await Promise.all(siblings.map((sibling) => sibling.stop()));
        await Promise.all([owner.end(), runtime.end()]);
        await app.close();
        await release();
      })();
      return stopped;
    },
  };
}

async function signIn(http: Http, username: string): Promise<string> {
  const { status, body } = await request(http).post('/api/v1/auth/token').send({ username, password: PASSWORD });
  if (status !== 200) throw new Error(`${username} cannot sign in: ${status} ${body.code}`);
  return body.accessToken;
}

function signed(http: Http, token: string): Signed {
  const bearer = { authorization: `Bearer ${token}` };
  const fresh = () => ({ ...bearer, 'idempotency-key': randomUUID() });
  return {
    bearer,
    get: (path) => request(http).get(path).set(bearer),
    post: (path, sent = {}, headers = {}) =>
      request(http)
        .post(path)
        .set({ ...fresh(), ...headers })
        .send(sent),
    patch: (path, sent = {}, headers = {}) =>
      request(http)
        .patch(path)
        .set({ ...fresh(), ...headers })
        .send(sent),
    form: (path, headers = {}) =>
      request(http)
        .post(path)
        .set({ ...fresh(), ...headers }),
  };
}

type Http = Parameters<typeof request>[0];
