import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { prepareDatabase, startApi } from '../../../apps/api/start.js';
import { loadDemo } from '../../../apps/cli/demo/load.js';
import { loadConfig } from '../../../libs/platform/config/config.js';
import { chooseServerUser } from '../../../libs/platform/database/embedded-binaries.js';
import { ask, eventually, freePort, makeDataFolder } from '../../support/process.js';

const BIN = '/usr/lib/postgresql/15/bin';
const PASSWORD = 'for-tests-only';
const PATIENCE_MS = 180_000;
const secret = (role: string) => `${role}-quote'and"space $(x)`;

// Debian's Postgres is not a package of npm: where it is not installed, there is nothing to try.
const whereInstalled = fs.existsSync(join(BIN, 'postgres')) ? describe : describe.skip;

whereInstalled("Debian's Postgres 15, with roles made by the documented script", () => {
  const folder = makeDataFolder();
  const user = chooseServerUser(undefined);
  let server: ChildProcess;
  let port = 0;

  const url = (role: string) =>
    `postgres://mingjing_${role}:${encodeURIComponent(secret(role))}@127.0.0.1:${port}/mingjing`;
  const urls = () => ({ appUrl: url('app'), ownerUrl: url('owner'), vaultUrl: url('vault') });
  const runScript = () =>
    execFileSync('docker/postgres-init/10-roles.sh', {
      encoding: 'utf8',
      env: {
        PATH: `${BIN}:/usr/bin:/bin`,
        PGHOST: '127.0.0.1',
        PGPORT: String(port),
        PGUSER: 'postgres',
        MINGJING_OWNER_PASSWORD: secret('owner'),
        MINGJING_APP_PASSWORD: secret('app'),
        MINGJING_VAULT_PASSWORD_FILE: join(folder, 'vault-password'),
      },
    });

  beforeAll(async () => {
    port = await freePort();
    if (user) fs.chownSync(folder, user.uid, user.gid);
    const asServer = { cwd: '/', env: { LC_ALL: 'C' }, ...(user && { uid: user.uid, gid: user.gid }) };
    const cluster = join(folder, 'cluster');
    // The worst that one may find: an ASCII cluster. The script must not inherit it.
    const initdb = ['-D', cluster, '-U', 'postgres', '--locale=C', '--encoding=SQL_ASCII', '-A', 'trust', '--no-sync'];
    execFileSync(join(BIN, 'initdb'), initdb, { ...asServer, stdio: 'ignore' });
    fs.writeFileSync(
      join(cluster, 'pg_hba.conf'),
      'host all postgres 127.0.0.1/32 trust\nhost all all 127.0.0.1/32 scram-sha-256\n',
    );
    fs.writeFileSync(join(folder, 'vault-password'), `${secret('vault')}\n`);
    const settings = ['-c', 'fsync=off', '-c', 'unix_socket_directories=', '-c', 'listen_addresses=127.0.0.1'];
    server = spawn(join(BIN, 'postgres'), ['-D', cluster, '-p', String(port), ...settings], {
      ...asServer,
      stdio: 'ignore',
    });
    const pidFile = join(cluster, 'postmaster.pid');
    await eventually(() => fs.existsSync(pidFile) && fs.readFileSync(pidFile, 'utf8').includes('ready'));
  }, PATIENCE_MS);

  afterAll(async () => {
    server?.kill('SIGINT');
    if (server?.exitCode === null) await once(server, 'exit');
    fs.rmSync(folder, { recursive: true, force: true });
  }, PATIENCE_MS);

  it(
    'carries the main job: migrated, a tip filed and read, the programme counted',
    async () => {
      expect(runScript()).toContain('ready');
      expect(runScript()).toContain('ready');
      await prepareDatabase(urls());
      await loadDemo(url('owner'), PASSWORD);
      const config = loadConfig({
        DATABASE_URL: url('app'),
        DATABASE_OWNER_URL: url('owner'),
        DATABASE_VAULT_URL: url('vault'),
        MINGJING_TOKEN_KEY: 'a'.repeat(64),
        MINGJING_VAULT_KEY: 'b'.repeat(64),
        MINGJING_DOCUMENT_KEY: 'c'.repeat(64),
        MINGJING_DATA_DIR: folder,
        LOG_LEVEL: 'silent',
      });
      const { app } = await startApi(config, urls());
      try {
        await app.listen(0, '127.0.0.1');
        const base = `http://127.0.0.1:${(app.getHttpServer().address() as { port: number }).port}/api/v1`;
        const token = async (username: string): Promise<string> =>
          (await ask('POST', `${base}/auth/token`, { body: { username, password: PASSWORD } })).body.accessToken;
        const clerk = await token('petition.clerk');
        const filed = await ask('POST', `${base}/complaints`, {
          token: clerk,
          headers: { 'idempotency-key': randomUUID() },
          body: {
            channel: 'LETTER',
            receivedAt: new Date().toISOString(),
            title: '某工地土方招标疑有串标',
            content: '三家投标单位报价规律性一致。',
            realName: true,
            reporter: { name: '举报甲', contact: '010-00000000' },
            allegations: [{ accusedName: '某项目部经理', issueType: 'BID_RIGGING', matter: '串通投标' }],
          },
        });
        expect(filed.status).toBe(201);
        const read = await ask('GET', `${base}/complaints/${filed.body.id}`, { token: clerk });
        expect(read.body).toMatchObject({ title: '某工地土方招标疑有串标', state: 'RECEIVED' });
        const { body } = await ask('GET', `${base}/statistics/programmes/OLYMPIC-2008`, {
          token: await token('principal'),
        });
        expect(body.figures).toContainEqual(expect.objectContaining({ id: 'F16', value: 104 }));
      } finally {
        await app.close();
      }
    },
    PATIENCE_MS,
  );
});
