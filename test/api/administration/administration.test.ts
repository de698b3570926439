import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../support/app.js';

const at = (path: string) => `/api/v1${path}`;

let app: TestApp;
let rootId: string;
let made = 0;

beforeAll(async () => {
  app = await startTestApp();
  rootId = (await (await app.as('sys.admin')).get(at('/auth/me'))).body.roles[0].organizationId;
});
afterAll(() => app?.stop());

async function organization(parentId = rootId) {
  const body = { code: `TEST-${++made}`, name: `试验处${made}`, type: 'OFFICE', parentId };
  const answer = await (await app.as('sys.admin')).post(at('/organizations'), body);
  expect(answer.status).toBe(201);
  return answer.body;
}

async function account(): Promise<{ id: string; username: string; initialPassword: string; personName: string }> {
  const sysAdmin = await app.as('sys.admin');
  const { body: person } = await sysAdmin.post(at('/people'), { name: `试验员${++made}`, organizationId: rootId });
  const answer = await sysAdmin.post(at('/users'), { username: `tester.${made}`, personId: person.id });
  expect(answer.status).toBe(201);
  return answer.body;
}

async function propose(userId: string, role: string, organizationId = rootId) {
  return (await app.as('sec.admin')).post(at('/grants'), { userId, role, organizationId, reason: '岗位需要' });
}

async function grant(userId: string, role: string, organizationId = rootId) {
  const { body } = await propose(userId, role, organizationId);
  const answer = await (await app.as('deputy')).post(at(`/grants/${body.id}/actions/approve`), {});
  expect(answer.status).toBe(200);
  return answer.body;
}

async function bearer({ username, initialPassword }: { username: string; initialPassword: string }) {
  const { body } = await app.request().post(at('/auth/token')).send({ username, password: initialPassword });
  const headers = () => ({ authorization: `Bearer ${body.accessToken}`, 'idempotency-key': randomUUID() });
  return {
    get: (path: string) => app.request().get(at(path)).set(headers()),
    post: (path: string, content: object) => app.request().post(at(path)).set(headers()).send(content),
  };
}

const userIdOf = async (username: string) =>
  (await (await app.as(username)).get(at('/auth/me'))).body.user.id as string;

describe('organisations', () => {
  it('move with all below them', async () => {
    const [from, to] = [await organization(), await organization()];
    const below = await organization(from.id);
    const sysAdmin = await app.as('sys.admin');
    const moved = await sysAdmin.patch(at(`/organizations/${from.id}`), { parentId: to.id }, { 'if-match': '"1"' });
    expect(moved.body).toMatchObject({ parentId: to.id, level: from.level + 1, version: 2 });
    expect(moved.headers['etag']).toBe(`"${from.id}-2"`);
    expect((await sysAdmin.get(at(`/organizations/${below.id}`))).body.level).toBe(below.level + 1);
  });

  it('never stand below themselves', async () => {
    const above = await organization();
    const below = await organization(above.id);
    const sysAdmin = await app.as('sys.admin');
    const circle = await sysAdmin.patch(
      at(`/organizations/${above.id}`),
      { parentId: below.id },
      { 'if-match': '"1"' },
    );
    expect(circle.body).toMatchObject({ status: 400, errors: [{ pointer: '/parentId' }] });
  });

  it('change only from the version that was read', async () => {
    const { id } = await organization();
    const sysAdmin = await app.as('sys.admin');
    const change = (headers: Record<string, string>) =>
      sysAdmin.patch(at(`/organizations/${id}`), { name: '改名处' }, headers);
    expect((await change({})).status).toBe(428);
    expect((await change({ 'if-match': '"1"' })).status).toBe(200);
    expect((await change({ 'if-match': '"1"' })).body).toMatchObject({ code: 'version-stale', currentVersion: 2 });
    expect((await change({ 'if-match': 'anything' })).status).toBe(412);
  });

  it('are listed page by page, without gap or repetition', async () => {
    for (let count = 0; count < 3; count++) await organization();
    const sysAdmin = await app.as('sys.admin');
    const codes: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body }: { body: { items: { code: string }[]; nextCursor: string | null } } = await sysAdmin.get(
        at(`/organizations?limit=7${cursor === '' ? '' : `&cursor=${cursor}`}`),
      );
      codes.push(...body.items.map(({ code }) => code));
      cursor = body.nextCursor;
    }
    const all = await app.sql<{ code: string }>('SELECT code FROM organization WHERE key <> 1');
    expect([...codes].sort()).toEqual(all.map(({ code }) => code).sort());
    const { body: counted } = await sysAdmin.get(at('/organizations?limit=1&count=true'));
    expect(counted.total).toEqual({ value: codes.length, relation: 'eq' });
    expect((await sysAdmin.get(at('/organizations?limit=2&cursor=nonsense'))).body.code).toBe('invalid-cursor');
    expect((await sysAdmin.get(at('/organizations?colour=red'))).status).toBe(400);
  });
});

describe('accounts', () => {
  it('are made once under one key, and their first password is told once', async () => {
    const sysAdmin = await app.as('sys.admin');
    const { body: person } = await sysAdmin.post(at('/people'), { name: '重试员', organizationId: rootId });
    const headers = { 'idempotency-key': randomUUID() };
    const create = (username: string) => sysAdmin.post(at('/users'), { username, personId: person.id }, headers);
    const first = (await create('retried')).body;
    const again = (await create('retried')).body;
    expect(first.initialPassword).toMatch(/^\S{16}$/);
    expect(again).toEqual({ ...first, initialPassword: undefined });
    expect((await create('another')).body.code).toBe('idempotency-key-reused');
    expect(JSON.stringify(await app.sql('SELECT * FROM idempotency'))).not.toContain(first.initialPassword);
  });

  it('are not disabled by their own holder', async () => {
    const sysAdmin = await app.as('sys.admin');
    const own = await userIdOf('sys.admin');
    const { version } = (await sysAdmin.get(at(`/users/${own}`))).body;
    const answer = await sysAdmin.patch(at(`/users/${own}`), { disabled: true }, { 'if-match': `"${version}"` });
    expect(answer.body.code).toBe('separation-of-duty');
  });
});

describe('grants', () => {
  it('are in force with the next request after the approval, and out of force after the revocation', async () => {
    const user = await account();
    const client = await bearer(user);
    const held = await grant(user.id, 'PETITION_CLERK');
    expect((await client.get('/auth/me')).body.permissions).toContain('complaint.register');
    const revoked = await (await app.as('sec.admin')).post(at(`/grants/${held.id}/actions/revoke`), { reason: '调离' });
    expect(revoked.body).toMatchObject({ status: 'REVOKED', revokedBy: { username: 'sec.admin' } });
    expect((await client.get('/organizations')).status).toBe(403);
  });

  it('are not approved by whoever proposed them', async () => {
    const { body } = await propose((await account()).id, 'PETITION_CLERK');
    const own = await (await app.as('sec.admin')).post(at(`/grants/${body.id}/actions/approve`), {});
    expect(own.body).toMatchObject({ status: 403, code: 'permission-missing' });
  });

  it('are not approved by whom they are for', async () => {
    const { body } = await propose(await userIdOf('deputy'), 'CLUE_MANAGER');
    const own = await (await app.as('deputy')).post(at(`/grants/${body.id}/actions/approve`), {});
    expect(own.body).toMatchObject({ status: 403, code: 'separation-of-duty' });
  });

  it('are not proposed for oneself', async () => {
    expect((await propose(await userIdOf('sec.admin'), 'CLUE_MANAGER')).body.code).toBe('separation-of-duty');
  });

  it('are approved over one’s own organisations only', async () => {
    const [here, there] = [await organization(), await organization()];
    const leader = await account();
    await grant(leader.id, 'DEPUTY', here.id);
    const { body } = await propose((await account()).id, 'PETITION_CLERK', there.id);
    const answer = await (await bearer(leader)).post(`/grants/${body.id}/actions/approve`, {});
    expect(answer.body).toMatchObject({ status: 403, permission: 'grant.approve' });
  });

  it('keep the three administrators apart from one another and from every other role', async () => {
    const user = await account();
    await grant(user.id, 'AUDIT_ADMIN');
    for (const role of ['SYS_ADMIN', 'SEC_ADMIN', 'PETITION_CLERK']) {
      expect((await propose(user.id, role)).body).toMatchObject({ status: 409, code: 'administrators-are-exclusive' });
    }
  });

  it('raise a clearance no higher than the approver’s', async () => {
    const leader = await account();
    await grant(leader.id, 'DEPUTY');
    const { body } = await propose((await account()).id, 'PETITION_CLERK');
    const approve = await (await bearer(leader)).post(`/grants/${body.id}/actions/approve`, {
      clearance: 'WORK_SECRET',
    });
    expect(approve.status).toBe(403);
  });
});

describe('acting for an absent colleague', () => {
  const always = { validFrom: '2000-01-01', validTo: '2199-12-31', reason: '外出学习' };

  it('gives the colleague’s roles, and the audit names both', async () => {
    const [absent, acting] = [await account(), await account()];
    await grant(absent.id, 'DEPUTY');
    await grant(acting.id, 'PETITION_HEAD');
    const principal = await app.as('principal');
    const deputation = await principal.post(at('/deputations'), {
      absentUserId: absent.id,
      actingUserId: acting.id,
      ...always,
    });
    expect(deputation.status).toBe(201);
    const client = await bearer(acting);
    expect((await client.get('/auth/me')).body.actingFor).toEqual([
      expect.objectContaining({ personName: absent.personName }),
    ]);

    const { body: proposal } = await propose((await account()).id, 'PETITION_CLERK');
    expect((await client.post(`/grants/${proposal.id}/actions/approve`, {})).status).toBe(200);
    const { body: audit } = await (await app.as('audit.admin')).get(
      at(`/audit/events?subjectId=${proposal.id}&action=grant.approve`),
    );
    expect(audit.items[0]).toMatchObject({
      outcome: 'DONE',
      actor: { personName: acting.personName },
      onBehalfOf: { personName: absent.personName },
    });

    await principal.post(at(`/deputations/${deputation.body.id}/actions/revoke`), {});
    expect((await client.get('/auth/me')).body.actingFor).toEqual([]);
  });

  it('does not make two people of one: what is for the absent is not approved by the acting', async () => {
    const [absent, acting] = [await account(), await account()];
    await grant(absent.id, 'DEPUTY');
    await grant(acting.id, 'PETITION_HEAD');
    await (await app.as('principal')).post(at('/deputations'), {
      absentUserId: absent.id,
      actingUserId: acting.id,
      ...always,
    });
    const { body: proposal } = await propose(absent.id, 'CLUE_MANAGER');
    const answer = await (await bearer(acting)).post(`/grants/${proposal.id}/actions/approve`, {});
    expect(answer.body.code).toBe('separation-of-duty');
  });

  it('is not approved by the acting person, nor open to administrators', async () => {
    const absent = await account();
    await grant(absent.id, 'PETITION_HEAD');
    const deputy = await app.as('deputy');
    const toMyself = { absentUserId: absent.id, actingUserId: await userIdOf('deputy'), ...always };
    expect((await deputy.post(at('/deputations'), toMyself)).body.code).toBe('separation-of-duty');
    const toAdmin = { absentUserId: absent.id, actingUserId: await userIdOf('sys.admin'), ...always };
    expect((await deputy.post(at('/deputations'), toAdmin)).body.errors).toEqual([
      expect.objectContaining({ code: 'administrator' }),
    ]);
  });
});

describe('the audit', () => {
  it('is read by the audit administrator and not by those whom it watches', async () => {
    expect((await (await app.as('audit.admin')).get(at('/audit/events?limit=5'))).body.items).toHaveLength(5);
    for (const username of ['sys.admin', 'sec.admin', 'petition.clerk']) {
      expect((await (await app.as(username)).get(at('/audit/events'))).status).toBe(403);
    }
  });

  it('holds what was refused', async () => {
    const { body } = await propose((await account()).id, 'PETITION_CLERK');
    await (await app.as('petition.clerk')).post(at(`/grants/${body.id}/actions/approve`), {});
    const auditAdmin = await app.as('audit.admin');
    const { body: denied } = await auditAdmin.get(at('/audit/events?action=grant.approve&limit=1'));
    expect(denied.items[0]).toMatchObject({ outcome: 'DENIED', actor: { username: 'petition.clerk' } });
  });
});

describe('the set-up', () => {
  it('is over once somebody can sign in', async () => {
    expect((await app.request().get(at('/setup'))).body).toEqual({ needed: false });
    const user = (username: string) => ({ username, password: 'a long enough one', name: '某某' });
    const body = {
      code: 'guess',
      organization: { code: 'X', name: '某委', type: 'ORGAN' },
      sysAdmin: user('one'),
      secAdmin: user('two'),
      auditAdmin: user('three'),
      grantApprover: user('four'),
    };
    expect((await app.request().post(at('/setup')).send(body)).body.code).toBe('setup-done');
  });
});
