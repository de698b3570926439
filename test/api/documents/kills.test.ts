import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AppProcess, ask, eventually, freePort, makeDataFolder, startApp } from '../../support/process.js';
import { pdf } from './office.js';

const PATIENCE_MS = 600_000;
const PASSWORD = 'for-tests-only';
const dataDir = makeDataFolder();
const folder = join(dataDir, 'documents');
let app: AppProcess;
let port = 0;

const start = () => startApp({ dataDir, port, demo: true, env: { MINGJING_DEMO_PASSWORD: PASSWORD } });

beforeAll(async () => {
  port = await freePort();
  app = await start();
}, PATIENCE_MS);

afterAll(async () => {
  app?.send('SIGTERM');
  await app?.ended();
  rmSync(dataDir, { recursive: true, force: true });
}, PATIENCE_MS);

const files = () =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
    : [];

async function signedIn(): Promise<string> {
  const body = { username: 'petition.clerk', password: PASSWORD };
  return (await ask('POST', `${app.base}/api/v1/auth/token`, { body })).body.accessToken;
}

async function filedBy(token: string): Promise<string> {
  const { body } = await ask('POST', `${app.base}/api/v1/complaints`, {
    token,
    headers: { 'idempotency-key': randomUUID() },
    body: {
      channel: 'LETTER',
      receivedAt: new Date().toISOString(),
      title: '某工地土方招标疑有串标',
      content: '三家投标单位报价规律性一致。',
      realName: false,
      allegations: [{ accusedName: '某项目部经理', issueType: 'BID_RIGGING', matter: '串通投标' }],
    },
  });
  return body.id;
}

/** Begins an upload of ten megabytes, and sends the first of them. */
async function beginUpload(token: string, caseId: string): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  const head = [
    `POST /api/v1/complaints/${caseId}/attachments HTTP/1.1`,
    'host: 127.0.0.1',
    `authorization: Bearer ${token}`,
    `idempotency-key: ${randomUUID()}`,
    'content-type: multipart/form-data; boundary=x',
    'content-length: 10000000',
    '',
    '--x',
    'content-disposition: form-data; name="file"; filename="a.pdf"',
    '',
    '%PDF-1.4',
  ];
  socket.write(head.join('\r\n'));
  socket.write(randomBytes(1_000_000));
}

describe('kill -9 in the middle of an upload', () => {
  it(
    'leaves a file without a document, which the janitor removes, and what was answered stays whole',
    async () => {
      const token = await signedIn();
      const caseId = await filedBy(token);
      const form = new FormData();
      form.append('file', new Blob([new Uint8Array(pdf(70_000))], { type: 'application/pdf' }), '答复.pdf');
      const address = `${app.base}/api/v1/complaints/${caseId}/attachments`;
      const headers = { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() };
      const answered = await fetch(address, { method: 'POST', headers, body: form });
      expect(answered.status).toBe(201);
      const kept = files();
      expect(kept).toHaveLength(1);
      await beginUpload(token, caseId);
      await eventually(() => files().length === 2);
      app.send('SIGKILL');
      await app.ended();
      expect(files()).toHaveLength(2);
      const long = new Date(Date.now() - 2 * 3_600_000);
      for (const name of files()) utimesSync(join(folder, name.slice(0, 2), name), long, long);
      app = await start();
      await eventually(() => files().length === 1);
      expect(files()).toEqual(kept);
      const again = await signedIn();
      const { body } = await ask('GET', address, { token: again });
      expect(body.items.map(({ name }: { name: string }) => name)).toEqual(['答复.pdf']);
      const content = await fetch(`${address}/${body.items[0].id}/content`, {
        headers: { authorization: `Bearer ${again}` },
      });
      expect(Buffer.from(await content.arrayBuffer()).equals(pdf(70_000))).toBe(true);
    },
    PATIENCE_MS,
  );
});
