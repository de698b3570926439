import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AppProcess, ask, freePort, makeDataFolder, startApp } from '../../support/process.js';

const PATIENCE_MS = 300_000;
const dataDir = makeDataFolder();
const apps: AppProcess[] = [];
let app: AppProcess;
let sibling: AppProcess;

const codeOf = ({ output }: AppProcess) => /one-time code (\S+)/.exec(output())?.[1] ?? '';
const password = (name: string) => `first-day-of-${name.split('').reverse().join('')}`;
const person = (username: string, name: string) => ({ username, name, password: password(username) });
const installation = (code: string) => ({
  code,
  organization: { code: 'HZ', name: '某市纪委监委', type: 'DISCIPLINE_COMMISSION' },
  sysAdmin: person('sys.admin', '系统管理员'),
  secAdmin: person('sec.admin', '安全保密管理员'),
  auditAdmin: person('audit.admin', '安全审计员'),
  grantApprover: person('deputy', '分管副书记'),
});

/** A second process on the same database, as behind a load balancer. */
async function startSibling(): Promise<AppProcess> {
  const { port, owner, app: runtime, vault } = JSON.parse(fs.readFileSync(join(dataDir, 'secrets.json'), 'utf8'));
  const url = (role: string, secret: string) => `postgres://mingjing_${role}:${secret}@127.0.0.1:${port}/mingjing`;
  const key = (name: string) => fs.readFileSync(join(dataDir, `keys/${name}.hex`), 'utf8').trim();
  const env = {
    DATABASE_URL: url('app', runtime),
    DATABASE_OWNER_URL: url('owner', owner),
    DATABASE_VAULT_URL: url('vault', vault),
    MINGJING_TOKEN_KEY: key('mingjing_token_key'),
    MINGJING_VAULT_KEY: key('mingjing_vault_key'),
    MINGJING_DOCUMENT_KEY: key('mingjing_document_key'),
  };
  return remember(await startApp({ dataDir, port: await freePort(), env }));
}

function remember(started: AppProcess): AppProcess {
  apps.push(started);
  return started;
}

async function signIn(username: string, secret = password(username)) {
  const { body } = await ask('POST', `${app.base}/api/v1/auth/token`, { body: { username, password: secret } });
  const token: string = body.accessToken;
  return {
    get: (path: string) => ask('GET', `${app.base}/api/v1${path}`, { token }),
    post: (path: string, sent: object) =>
      ask('POST', `${app.base}/api/v1${path}`, { token, body: sent, headers: { 'idempotency-key': randomUUID() } }),
  };
}

beforeAll(async () => {
  app = remember(await startApp({ dataDir, port: await freePort() }));
  sibling = await startSibling();
}, PATIENCE_MS);

afterAll(async () => {
  for (const one of apps.reverse()) {
    one.send('SIGTERM');
    await one.ended();
  }
  fs.rmSync(dataDir, { recursive: true, force: true });
}, PATIENCE_MS);

describe('the first day of an empty installation', () => {
  it('knows no account and no default password', async () => {
    expect((await ask('GET', `${app.base}/api/v1/setup`)).body).toEqual({ needed: true });
    for (const username of ['system', 'admin', 'sys.admin', 'root']) {
      const answer = await ask('POST', `${app.base}/api/v1/auth/token`, { body: { username, password: username } });
      expect([answer.status, answer.body.accessToken]).toEqual([401, undefined]);
    }
  });

  it('is set up with the printed code only, once, and then the code is dead in every process', async () => {
    const setUp = (at: AppProcess, code: string) =>
      ask('POST', `${at.base}/api/v1/setup`, { body: installation(code) });
    expect((await setUp(app, 'a-guess')).body.code).toBe('setup-code-wrong');
    const [code, other] = [codeOf(app), codeOf(sibling)];
    expect([code === '', other === '', code === other]).toEqual([false, false, false]);
    const answers = await Promise.all([setUp(app, code), setUp(app, code), setUp(sibling, other)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    for (const [at, itsCode] of [
      [app, code],
      [sibling, other],
    ] as const) {
      expect((await setUp(at, itsCode)).body.code).toBe('setup-done');
    }
    expect((await ask('GET', `${sibling.base}/api/v1/setup`)).body).toEqual({ needed: false });
  });

  it('leads from the administrators to the first tip, each doing their own part and no more', async () => {
    const [sysAdmin, secAdmin, deputy] = [await signIn('sys.admin'), await signIn('sec.admin'), await signIn('deputy')];
    const top = (await sysAdmin.get('/auth/me')).body.organization.id;
    const office = await sysAdmin.post('/organizations', {
      code: 'HZ-XF',
      name: '信访室',
      type: 'OFFICE',
      parentId: top,
    });
    expect(office.status).toBe(201);
    const clerk = await sysAdmin.post('/people', { name: '受理员甲', organizationId: office.body.id });
    const account = await sysAdmin.post('/users', { username: 'clerk', personId: clerk.body.id });
    expect(account.body).toMatchObject({ username: 'clerk', roles: [], initialPassword: expect.any(String) });
    const { id: userId, initialPassword } = account.body;

    expect((await (await signIn('clerk', initialPassword)).get('/complaints')).status).toBe(403);
    const grant = { userId, role: 'PETITION_CLERK', organizationId: top, reason: '岗位需要' };
    expect((await sysAdmin.post('/grants', grant)).status).toBe(403);
    const proposed = await secAdmin.post('/grants', grant);
    expect(proposed.status).toBe(201);
    const approve = `/grants/${proposed.body.id}/actions/approve`;
    expect((await secAdmin.post(approve, {})).status).toBe(403);
    expect((await (await signIn('clerk', initialPassword)).get('/complaints')).status).toBe(403);
    expect((await deputy.post(approve, {})).status).toBe(200);

    const filed = await (await signIn('clerk', initialPassword)).post('/complaints', {
      channel: 'LETTER',
      receivedAt: new Date().toISOString(),
      title: '反映某工程招标问题',
      content: '三家投标单位报价规律性一致。',
      realName: false,
      allegations: [{ accusedName: '某项目部经理', issueType: 'BID_RIGGING', matter: '串通投标' }],
    });
    expect([filed.status, filed.body.state]).toEqual([201, 'RECEIVED']);
    for (const administrator of [sysAdmin, secAdmin, await signIn('audit.admin')]) {
      expect((await administrator.get(`/complaints/${filed.body.id}`)).status).toBe(403);
    }
    const trail = await (await signIn('audit.admin')).get('/audit/events');
    expect(trail.body.items.map(({ action }: { action: string }) => action)).toEqual(
      expect.arrayContaining(['setup', 'grant.propose', 'grant.approve', 'complaint.file']),
    );
  });

  it('prints no code any more when it starts again', async () => {
    const again = await startSibling();
    expect(again.output()).not.toContain('one-time code');
  });
});
