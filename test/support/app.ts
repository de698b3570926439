import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import request from 'supertest';
import { prepareDatabase, startApi } from '../../apps/api/start.js';
import { loadDemo } from '../../apps/cli/demo/load.js';
import { loadConfig } from '../../libs/platform/config/config.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../libs/platform/database/embedded-postgres.js';

const PASSWORD = 'for-tests-only';

/** Somebody signed in: every POST and PATCH brings a fresh Idempotency-Key unless the test gives one. */
export interface Signed {
  get(path: string): request.Test;
  post(path: string, body?: object, headers?: Record<string, string>): request.Test;
  patch(path: string, body?: object, headers?: Record<string, string>): request.Test;
}

/** The real application on a real Postgres, with the demo loaded. */
export interface TestApp {
  request(): ReturnType<typeof request>;
  as(username: string): Promise<Signed>;
  sql<Row = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  appSql<Row = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  sibling(): Promise<TestApp>;
  stop(): Promise<void>;
}

/** Starts one: a cluster in a folder of its own, gone afterwards. */
export async function startTestApp(): Promise<TestApp> {
  const dataDir = mkdtempSync(join(tmpdir(), 'mingjing-test-'));
  const server = await startEmbeddedPostgres({ dataDir, fast: true });
  await prepareDatabase(server);
  await loadDemo(server.ownerUrl, PASSWORD);
  return open(server, dataDir, async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });
}

async function open(server: EmbeddedPostgres, dataDir: string, release: () => Promise<void>): Promise<TestApp> {
  const config = loadConfig({ MINGJING_DATA_DIR: dataDir, LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent' });
  const { app } = await startApi(config, server);
  await app.listen(0, '127.0.0.1');
  const http = app.getHttpServer();
  const owner = new Client({ connectionString: server.ownerUrl });
  const runtime = new Client({ connectionString: server.appUrl });
  await Promise.all([owner.connect(), runtime.connect()]);
  return {
    request: () => request(http),
    as: async (username) => {
      const { body } = await request(http).post('/api/v1/auth/token').send({ username, password: PASSWORD });
      const bearer = { authorization: `Bearer ${body.accessToken}` };
      const fresh = () => ({ ...bearer, 'idempotency-key': randomUUID() });
      return {
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
      };
    },
    sql: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await owner.query(text, [...values])).rows as Row[],
    appSql: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await runtime.query(text, [...values])).rows as Row[],
    sibling: () => open(server, dataDir, async () => undefined),
    stop: async () => {
      await Promise.all([owner.end(), runtime.end()]);
      await app.close();
      await release();
    },
  };
}
