import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';

const at = (path: string) => `/api/v1${path}`;
let app: TestApp;
let head: Signed;
let deputy: Signed;
let folder: string;

beforeAll(async () => {
  app = await startTestApp();
  head = await app.as('supervision.head');
  deputy = await app.as('deputy');
  folder = mkdtempSync(join(tmpdir(), 'mingjing-lot-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await app?.stop();
});

const pool = (more: object = {}) => ({
  title: '第四季度双随机抽查',
  entries: [
    ...Array.from({ length: 4 }, (_, n) => ({ code: `L${n}`, name: `组长${n}`, stratum: 'LEADER' })),
    ...Array.from({ length: 9 }, (_, n) => ({ code: `M${n}`, name: `组员${n}`, stratum: 'MEMBER' })),
    ...Array.from({ length: 9 }, (_, n) => ({ code: `T${n}`, name: `工程${n}`, stratum: 'TARGET' })),
  ],
  exclusions: [{ code: 'M3', reason: '曾在被检查单位任职' }],
  wants: [
    { stratum: 'LEADER', count: 1 },
    { stratum: 'MEMBER', count: 3 },
    { stratum: 'TARGET', count: 4 },
  ],
  ...more,
});
const freeze = async (more: object = {}) => (await head.post(at('/lots'), pool(more))).body;
const draw = (by: Signed, id: string) => by.post(at(`/lots/${id}/actions/draw`), { salt: '当期彩票开奖号码 03 09 12' });

/** What the script of the published rules says of a record. */
function verified(record: object): [number | null, string] {
  const file = join(folder, 'record.json');
  writeFileSync(file, JSON.stringify(record));
  const { status, stdout } = spawnSync(process.execPath, ['docs/lot/verify.mjs', file], { encoding: 'utf8' });
  return [status, stdout.trim()];
}

describe('a draw by lot', () => {
  it('is frozen and committed to first; the secret is told with the result, and anyone can draw it once more', async () => {
    const frozen = await freeze();
    expect(frozen).toMatchObject({ number: 1, secret: null, salt: null, result: null });
    const { status, body } = await draw(deputy, frozen.id);
    expect(status).toBe(200);
    expect([body.poolHash, body.commitment]).toEqual([frozen.poolHash, frozen.commitment]);
    expect(body.result).toHaveLength(8);
    expect(body.result[0]).toMatch(/^L/);
    expect(body.result).not.toContain('M3');
    expect(verified(body)).toEqual([0, 'the draw is what its record says']);
    const listed = (await deputy.get(at('/lots?drawn=true'))).body.items.map(({ id }: { id: string }) => id);
    expect(listed).toEqual([frozen.id]);
    expect((await deputy.get(at(`/lots/${frozen.id}`))).body).toEqual(body);
  });

  it('is found out when pool, order, exclusion, seed, number or result was changed afterwards', async () => {
    const { body } = await draw(deputy, (await freeze()).id);
    const changed: Record<string, object> = {
      pool: { entries: [...body.entries, { code: 'M9', name: '组员9', stratum: 'MEMBER' }] },
      order: { entries: [...body.entries].reverse() },
      exclusion: { exclusions: [] },
      reason: { exclusions: [{ code: 'M3', reason: '请假' }] },
      secret: { secret: body.secret.replace(/^./, (digit: string) => (digit === '0' ? '1' : '0')) },
      salt: { salt: `${body.salt}.` },
      number: { number: 2 },
      result: { result: [...body.result].reverse() },
    };
    for (const [what, change] of Object.entries(changed))
      expect([what, verified({ ...body, ...change })[0]]).toEqual([what, 1]);
  });

  it('is drawn once, by another person than who froze the pool; nobody reads the secret before', async () => {
    const { id } = await freeze();
    await app.sql(`INSERT INTO role_grant (id, user_key, role, organization_key, valid_from, proposed_by, approved_by, approved_at)
      SELECT gen_random_uuid(), u.key, 'DEPUTY', o.key, DATE '2001-09-01', 1, 1, now() FROM app_user u, organization o
      WHERE u.username = 'supervision.head' AND o.code = 'BJ'`);
    const own = await draw(head, id);
    expect([own.status, own.body.code]).toEqual([403, 'separation-of-duty']);
    await app.sql(`UPDATE role_grant SET revoked_at = now() WHERE role = 'DEPUTY'
      AND user_key = (SELECT key FROM app_user WHERE username = 'supervision.head')`);
    await expect(app.appSql('SELECT secret FROM lot_secret')).rejects.toThrow('permission denied');
    const answers = await Promise.all([draw(deputy, id), draw(deputy, id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    for (const change of [`result = '["L0"]'`, `entries = '[]'`, `salt = 'another salt'`])
      await expect(app.sql(`UPDATE lot SET ${change} WHERE id = $1`, [id])).rejects.toThrow();
  });

  it('is redrawn only as a new event, one number on, with its reason, and once', async () => {
    const first = await freeze();
    const redraw = (more: object) => head.post(at('/lots'), pool({ redrawOf: first.id, ...more }));
    expect((await redraw({ reason: '抽中人员出差' })).body.code).toBe('transition-not-open');
    await draw(deputy, first.id);
    expect((await redraw({})).body.errors[0].pointer).toBe('/reason');
    const next = await redraw({ reason: '抽中人员出差' });
    expect(next.body).toMatchObject({ number: 2, redrawOf: first.id, reason: '抽中人员出差' });
    expect((await redraw({ reason: '再抽一次' })).body.code).toBe('already-exists');
    const { body } = await draw(deputy, next.body.id);
    expect(verified(body)[0]).toBe(0);
  });

  it.each([
    ['a code that stands twice', { entries: [entry('A'), entry('A')] }, '/entries/1/code'],
    ['an exclusion of nobody', { exclusions: [{ code: 'X', reason: '回避' }] }, '/exclusions/0/code'],
    ['an exclusion without a reason', { exclusions: [{ code: 'M3' }] }, '/exclusions/0/reason'],
    ['more wanted than are left', { wants: [{ stratum: 'MEMBER', count: 9 }] }, '/wants/0/count'],
    ['a stratum that is wanted twice', { wants: [want('MEMBER'), want('MEMBER')] }, '/wants'],
    ['an inspection that is not there', { inspectionId: '01900000-0000-7000-8000-000000000000' }, '/inspectionId'],
  ])('is refused with %s', async (_words, more, pointer) => {
    const { status, body } = await head.post(at('/lots'), pool(more));
    expect([status, body.errors[0].pointer]).toEqual([400, pointer]);
  });

  it('leaves out whoever is recused from the inspection, with the reason on record', async () => {
    const [row] = await app.sql<{ id: string; user: string }>(
      `SELECT c.id, u.id AS "user" FROM case_file c, app_user u WHERE c.kind = 3 AND c.state = 'NOTICED' AND u.username = 'supervision.officer2' LIMIT 1`,
    );
    await app.sql(
      `INSERT INTO recusal (case_key, user_key, ground, statement, made_by)
      SELECT c.key, u.key, 'INTEREST', '利害关系', u.key FROM case_file c, app_user u WHERE c.id = $1 AND u.id = $2`,
      [row?.id, row?.user],
    );
    const entries = [entry('A'), { ...entry('B'), userId: row?.user }];
    const asked = { inspectionId: row?.id, entries, exclusions: [], wants: [want('LEADER')] };
    const refused = await head.post(at('/lots'), pool(asked));
    expect([refused.status, refused.body.errors[0]]).toMatchObject([
      403,
      { pointer: '/entries/1', code: 'entry-is-recused' },
    ]);
    const made = await head.post(at('/lots'), pool({ ...asked, exclusions: [{ code: 'B', reason: '应当回避' }] }));
    expect((await draw(deputy, made.body.id)).body.result).toEqual(['A']);
  });
});

function entry(code: string) {
  return { code, name: '某', stratum: 'LEADER' };
}
function want(stratum: string) {
  return { stratum, count: 1 };
}
