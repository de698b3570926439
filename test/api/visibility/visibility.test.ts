import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seeded } from '../../../apps/cli/demo/random.js';
import { complaintWorkflow } from '../../../libs/domain/workflows/complaint.js';
import { transitionsOf } from '../../../libs/kernel/workflow.js';
import { Authority } from '../../../libs/platform/identity/authority.js';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';
import { type Case, type Grant, link, linksBetween, linksSeen, primaryOf, type User } from './links.js';

const at = (path: string) => `/api/v1${path}`;
const PROGRAMME = 'SEEN-BY-ALL-WAYS';
const USERS = 12;
const CASES = 90;

/** Procedures §4.1, the column of tips, said here once more and independently of the program. */
const reads: Readonly<Record<string, 'all' | 'closed' | 'assigned' | undefined>> = {
  PETITION_CLERK: 'all',
  PETITION_HEAD: 'all',
  CLUE_MANAGER: 'all',
  SUPERVISION_HEAD: 'all',
  DEPUTY: 'all',
  PRINCIPAL: 'all',
  ARCHIVIST: 'closed',
  SUPERVISION_OFFICER: 'assigned',
  INVESTIGATOR: 'assigned',
  STATIONED_OFFICER: 'assigned',
  INTERNAL_SUPERVISOR: 'assigned',
};
/** Column "reports": everybody who sees figures of the organisations in their scope. */
const counts = new Set(
  'PETITION_CLERK PETITION_HEAD CLUE_MANAGER SUPERVISION_HEAD INVESTIGATOR TRIAL_OFFICER CONDUCT_OFFICER REGISTRY DEPUTY PRINCIPAL INTERNAL_SUPERVISOR ARCHIVIST'.split(
    ' ',
  ),
);
const roleNames = [...Object.keys(reads), 'TRIAL_OFFICER', 'REGISTRY'];
const DUPLICATE = 'DUPLICATE_FILED';
const closedStates = ['NOT_ACCEPTED', DUPLICATE, 'CLOSED', 'ARCHIVED'];

let app: TestApp;
let users: User[];
let cases: Case[];
let grants: Map<number, Grant[]>;
const random = seeded(20260729, new Date('2026-07-29T00:00:00Z'));
const pick = <Value>(list: readonly Value[]): Value => random.pick([...list]);
const chance = (share: number) => random.int(1, 100) <= share * 100;

beforeAll(async () => {
  app = await startTestApp();
  await app.sql(`INSERT INTO programme (id, code, name_zh, name_en, starts_on, organization_key)
    SELECT gen_random_uuid(), '${PROGRAMME}', '可见性', 'Visibility', DATE '2026-01-01', key FROM organization WHERE code = 'BJ'`);
  const places = (await app.sql<{ key: number }>('SELECT key FROM organization')).map(({ key }) => key);
  users = [];
  for (let n = 0; n < USERS; n += 1) users.push(await newUser(`seer.${n}`, pick(places), pick([0, 1, 2, 2])));
  for (const user of users) for (let n = 0; n < random.int(1, 3); n += 1) await newGrant(user, pick(places));
  for (let n = 0; n < 5; n += 1) await newDeputation();
  for (let n = 0; n < CASES; n += 1) await newCase(pick(places));
  cases =
    await app.sql<Case>(`SELECT c.key::text, c.id, c.state, o.path, c.secrecy, c.assignees, c.recused FROM case_file c
    JOIN organization o ON o.key = c.org_key JOIN programme p ON p.key = c.programme_key WHERE p.code = '${PROGRAMME}'`);
  grants = await grantsInForce();
}, 120_000);
afterAll(() => app?.stop());

async function newUser(name: string, home: number, clearance: number): Promise<User> {
  const [row] = await app.sql<{ key: number }>(
    `WITH p AS (INSERT INTO person (id, name, organization_key) VALUES (gen_random_uuid(), $1, $2) RETURNING key)
     INSERT INTO app_user (id, username, person_key, password_hash, clearance)
     SELECT gen_random_uuid(), $1, p.key, d.password_hash, $3 FROM p, app_user d WHERE d.username = 'registry' RETURNING key`,
    [name, home, clearance],
  );
  return { key: row?.key ?? 0, name, clearance };
}

/** In force, over, still to come, not yet approved, or revoked; the same place may come twice. */
async function newGrant(user: User, place: number): Promise<void> {
  const [from, to] = pick([
    ['2001-09-01', null],
    ['2001-09-01', null],
    ['2001-09-01', '2199-12-31'],
    ['2001-09-01', '2020-01-01'],
    ['2190-01-01', null],
  ]);
  const isApproved = chance(0.85);
  await app.sql(
    `INSERT INTO role_grant (id, user_key, role, organization_key, valid_from, valid_to, proposed_by, approved_by, approved_at, revoked_at)
     VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, 1, $6, $7, $8)`,
    [
      user.key,
      pick(roleNames),
      place,
      from,
      to,
      isApproved ? 1 : null,
      isApproved ? new Date() : null,
      chance(0.1) ? new Date() : null,
    ],
  );
}

async function newDeputation(): Promise<void> {
  const [absent, acting] = [pick(users), pick(users)];
  if (absent === acting) return;
  const [from, to] = pick([
    ['2020-01-01', '2199-12-31'],
    ['2020-01-01', '2020-12-31'],
    ['2190-01-01', '2199-12-31'],
  ]);
  await app.sql(
    `INSERT INTO deputation (id, absent_key, acting_key, valid_from, valid_to, reason, approved_by, revoked_at)
     VALUES (gen_random_uuid(), $1, $2, $3, $4, '外出', 1, $5)`,
    [absent.key, acting.key, from, to, chance(0.2) ? new Date() : null],
  );
}

async function newCase(place: number): Promise<void> {
  const step = pick(transitionsOf(complaintWorkflow).filter(({ to }) => to !== 'NOT_ACCEPTED'));
  const primary = await primaryOf(app, PROGRAMME);
  if (step.to === DUPLICATE && primary === undefined) return newCase(place);
  const isClosed = closedStates.includes(step.to);
  const assignees = users.filter(() => chance(0.12)).map(({ key }) => key);
  await app.sql('BEGIN');
  await app.sql(
    `WITH c AS (INSERT INTO case_file (id, kind, state, is_open, organ_key, org_key, secrecy, assignees, programme_key, outcome, title, received_at, created_by)
       SELECT $1, 1, $2, $3, $4, $4, $5, $6, key, $7, '随机件', now() - $8 * interval '1 hour', 1 FROM programme WHERE code = '${PROGRAMME}'
       RETURNING key, programme_key, outcome),
     d AS (INSERT INTO complaint (case_key, channel, content, is_real_name) SELECT key, 'LETTER', '内容', false FROM c)
     INSERT INTO case_event (case_key, version, workflow, action, from_state, to_state, actor_key, org_key, programme_key, outcome)
     SELECT key, 1, 'complaint', $9, $10, $2, 1, $4, programme_key, outcome FROM c`,
    [
      randomUUID(),
      step.to,
      !isClosed,
      place,
      pick([0, 1, 1, 2]),
      assignees,
      isClosed ? 'UNFOUNDED' : null,
      random.int(0, 50),
      step.action,
      step.from,
    ],
  );
  const [{ key } = { key: '' }] = await app.sql<{ key: string }>('SELECT max(key)::text AS key FROM case_file');
  if (step.to === DUPLICATE) await link(app, key, primary);
  await app.sql('COMMIT');
  await app.sql(
    `INSERT INTO allegation (id, case_key, ordinal, accused_name, issue_type, matter) VALUES (gen_random_uuid(), $1, 1, '某经理', 'BID_RIGGING', '串标')`,
    [key],
  );
  for (const user of users.filter(() => chance(0.1)))
    await app.sql(`INSERT INTO recusal (case_key, user_key, ground, made_by) VALUES ($1, $2, 'OTHER', 1)`, [
      key,
      user.key,
    ]);
}

/** One's own grants and those of the colleagues one acts for, on this day. */
async function grantsInForce(): Promise<Map<number, Grant[]>> {
  const valid = await app.sql<Grant>(`SELECT user_key, role, organization_key FROM role_grant
    WHERE approved_at IS NOT NULL AND revoked_at IS NULL AND valid_from <= now()::date AND (valid_to IS NULL OR valid_to >= now()::date)`);
  const acting = await app.sql<{
    absent_key: number;
    acting_key: number;
  }>(`SELECT absent_key, acting_key FROM deputation
    WHERE revoked_at IS NULL AND valid_from <= now()::date AND valid_to >= now()::date`);
  const of = (key: number) => valid.filter(({ user_key }) => user_key === key);
  return new Map(
    users.map(({ key }) => [
      key,
      [
        ...of(key),
        ...acting.filter(({ acting_key }) => acting_key === key).flatMap(({ absent_key }) => of(absent_key)),
      ],
    ]),
  );
}

/** The oracle: who sees a case, in plain words. */
function sees(user: User, one: Case, holds: (grant: Grant, one: Case) => boolean): boolean {
  if (user.clearance < one.secrecy || one.recused.includes(user.key)) return false;
  return (
    one.assignees.includes(user.key) ||
    (grants.get(user.key) ?? []).some((grant) => one.path.includes(grant.organization_key) && holds(grant, one))
  );
}
const reading = ({ role }: Grant, { state }: Case) =>
  reads[role] === 'all' || (reads[role] === 'closed' && closedStates.includes(state));
const counting = (grant: Grant, one: Case) => counts.has(grant.role) || reading(grant, one);
const mayRead = (user: User) => (grants.get(user.key) ?? []).some(({ role }) => reads[role] !== undefined);
const mayCount = (user: User) => (grants.get(user.key) ?? []).some(({ role }) => counts.has(role));
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();
const visibleTo = (user: User, which: (one: Case) => boolean = () => true) =>
  idsOf(cases.filter((one) => sees(user, one, reading) && which(one)));

async function listed(by: Signed, filters: string): Promise<string[]> {
  const ids: { id: string }[] = [];
  let cursor: string | null = null;
  do {
    const { status, body } = await by.get(
      `${at('/complaints')}?programme=${PROGRAMME}&limit=17${filters}${cursor ? `&cursor=${cursor}` : ''}`,
    );
    if (status !== 200) throw new Error(`${filters}: ${status} ${JSON.stringify(body)}`);
    ids.push(...body.items);
    cursor = body.nextCursor;
  } while (cursor);
  return idsOf(ids);
}

const eachUser = Array.from({ length: USERS }, (_, n) => n);

describe('what a random user sees of random cases', () => {
  it('is neither nothing nor everything, so that the rest of this file means something', () => {
    const sizes = users.map((user) => visibleTo(user).length);
    expect(sizes.filter((size) => size > 0 && size < cases.length).length).toBeGreaterThan(4);
    expect(new Set(sizes).size).toBeGreaterThan(4);
  });

  it.each(eachUser)('user %s: the same through list, pages, filters, count, and one by one', async (n) => {
    const user = users[n] as User;
    const by = await app.as(user.name);
    if (!mayRead(user)) {
      expect((await by.get(at('/complaints'))).status).toBe(403);
      return;
    }
    expect(await listed(by, '&open=all')).toEqual(visibleTo(user));
    expect(await listed(by, '&open=true')).toEqual(visibleTo(user, ({ state }) => !closedStates.includes(state)));
    expect(await listed(by, '&open=false&sort=receivedAt')).toEqual(
      visibleTo(user, ({ state }) => closedStates.includes(state)),
    );
    for (const state of ['REGISTERED', 'MOVED_TO_UNIT', 'CLOSED'])
      expect([state, await listed(by, `&state=${state}`)]).toEqual([
        state,
        visibleTo(user, (one) => one.state === state),
      ]);
    for (const { id, key } of await app.sql<{ id: string; key: number }>(
      `SELECT id, key FROM organization WHERE code IN ('BJ', 'BJ-CY', 'BJ-JD1')`,
    ))
      expect(await listed(by, `&open=all&organizationId=${id}`)).toEqual(
        visibleTo(user, ({ path }) => path.includes(key)),
      );
    const { body } = await by.get(`${at('/complaints')}?programme=${PROGRAMME}&open=all&count=true&limit=1`);
    expect(body.total).toEqual({ value: visibleTo(user).length, relation: 'eq' });
    const answers = await Promise.all(
      cases.map(async ({ id }) => ({ id, status: (await by.get(at(`/complaints/${id}`))).status })),
    );
    expect(idsOf(answers.filter(({ status }) => status === 200))).toEqual(visibleTo(user));
    expect(answers.every(({ status }) => status === 200 || status === 404)).toBe(true);
  });

  it.each(eachUser)('user %s: figures count what their scope holds, and balance', async (n) => {
    const user = users[n] as User;
    const { status, body } = await (await app.as(user.name)).get(at(`/statistics/programmes/${PROGRAMME}`));
    expect(status).toBe(mayCount(user) ? 200 : 403);
    if (status !== 200) return;
    const receipts = cases.filter((one) => sees(user, one, counting));
    const counted = receipts.filter(({ state }) => state !== DUPLICATE).length;
    expect([body.ledger.received, body.ledger.receipts, body.ledger.balances]).toEqual([
      counted,
      receipts.length,
      true,
    ]);
    expect(body.figures.find(({ id }: { id: string }) => id === 'F16').value).toBe(counted);
  });

  it.each(eachUser)('user %s: the database itself shows the runtime role no more and no less', async (n) => {
    const user = users[n] as User;
    const { bearer } = await app.as(user.name);
    const { sid } = JSON.parse(
      Buffer.from((bearer['authorization'] as string).split('.')[1] ?? '', 'base64url').toString(),
    );
    const actor = await app.nest.get(Authority).actorOf(sid);
    if (!actor) throw new Error('no actor');
    await app.appSql('BEGIN');
    await app.appSql('SELECT enter_session($1, $2, $3, $4)', [sid, actor.epoch, actor.userKey, actor.context]);
    const keyOf = new Map(cases.map(({ key, id }) => [key, id]));
    const seen = async (table: string, column = 'case_key') =>
      (await app.appSql<{ key: string }>(`SELECT DISTINCT ${column}::text AS key FROM ${table}`))
        .flatMap(({ key }) => keyOf.get(key) ?? [])
        .sort();
    for (const table of ['complaint', 'allegation', 'case_event'])
      expect([table, await seen(table)]).toEqual([table, visibleTo(user)]);
    expect(await seen('case_file', 'key')).toEqual(visibleTo(user));
    expect(await seen('recusal')).toEqual(visibleTo(user, ({ recused }) => recused.length > 0));
    expect(await linksSeen(app, keyOf)).toEqual(await linksBetween(app, keyOf, new Set(visibleTo(user))));
    await app.appSql('ROLLBACK');
    expect(await app.appSql('SELECT 1 FROM case_file')).toEqual([]);
  });
});
