import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { at, openOffice, type PledgeOffice, terms } from './office.js';

let office: PledgeOffice;
const year = new Date().getUTCFullYear();

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office?.app.stop());

/** Units below BJ, each with one person who holds a post there. */
async function units(count: number, prefix: string): Promise<string[]> {
  const rows = await office.app.sql<{ id: string }>(
    `WITH o AS (INSERT INTO organization (id, code, name, type, parent_key) SELECT gen_random_uuid(), $2 || n, '单位' || n, 'SUPERVISED_UNIT',
         (SELECT key FROM organization WHERE code = 'BJ') FROM generate_series(1, $1::int) n RETURNING key),
       p AS (INSERT INTO person (id, name, organization_key) SELECT gen_random_uuid(), '处长' || key, key FROM o RETURNING key, id, organization_key),
       t AS (INSERT INTO post (person_key, organization_key, title, rank, valid_from) SELECT key, organization_key, '处长', 'DIVISION', DATE '2001-01-01' FROM p)
     SELECT id FROM p ORDER BY key`,
    [count, prefix],
  );
  return rows.map(({ id }) => id);
}

const issue = (body: object, who = office.principal) => who.post(at('/pledges/campaigns/ZR-TEST/issue'), body);
const counts = async () =>
  (
    await office.app.sql(
      'SELECT (SELECT count(*)::int FROM case_file) AS cases, (SELECT count(*)::int FROM pledge_target) AS targets',
    )
  )[0];

describe('a campaign', () => {
  it('is opened with a template that can be issued, under a code of its own', async () => {
    const top = (await office.app.sql<{ id: string }>(`SELECT id FROM organization WHERE code = 'BJ'`))[0]?.id;
    const body = { code: 'ZR-TWO', name: '第二批', year, organizationId: top, template: terms };
    const loose = await office.officer.post(at('/pledges/campaigns'), {
      ...body,
      template: { ...terms, tasks: [{ ...terms.tasks[0], objective: 7 }] },
    });
    expect([loose.status, loose.body.errors[0].code]).toEqual([400, 'unknown-objective']);
    expect((await office.officer.post(at('/pledges/campaigns'), body)).status).toBe(201);
    expect((await office.officer.post(at('/pledges/campaigns'), body)).body.code).toBe('already-exists');
    const { body: page } = await office.officer.get(at('/pledges/campaigns'));
    expect(page.items.map(({ code }: { code: string }) => code)).toEqual(expect.arrayContaining(['ZR-TEST', 'ZR-TWO']));
  });

  it('is issued to all of a list or to none, with the place of what is wrong', async () => {
    const people = await units(3, 'ALL-');
    const before = await counts();
    const stranger = '00000000-0000-7000-8000-000000000000';
    const wrong = await issue({
      level: 'DIVISION',
      superiorPersonId: office.superior,
      responsiblePersonIds: [...people, stranger, office.superior],
    });
    expect([
      wrong.status,
      wrong.body.errors.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`),
    ]).toEqual([400, ['/responsiblePersonIds/3 unknown', '/responsiblePersonIds/4 two-sides']]);
    expect(await counts()).toEqual(before);
    const unsigned = await office.act(office.principal, await office.draft({ level: 'BUREAU' }), 'issue');
    const early = await issue({
      level: 'DIVISION',
      parentId: unsigned.id,
      superiorPersonId: office.superior,
      responsiblePersonIds: people,
    });
    expect(early.body.errors[0]).toMatchObject({ pointer: '/parentId', code: 'parentInForce' });
    const done = await issue({ level: 'DIVISION', superiorPersonId: office.superior, responsiblePersonIds: people });
    expect([done.status, done.body.issued]).toEqual([201, 3]);
    const { body: one } = await office.principal.get(at(`/pledges/${done.body.ids[0]}`));
    expect(one).toMatchObject({
      state: 'ISSUED',
      version: 2,
      number: expect.stringMatching(/-ZR-\d{4}-0001$/),
      ...terms,
    });
    expect(one.history.map(({ action }: { action: string }) => action)).toEqual(['file', 'issue']);
    const twice = await issue({ level: 'DIVISION', superiorPersonId: office.superior, responsiblePersonIds: people });
    expect([twice.status, twice.body.code]).toEqual([409, 'already-exists']);
  });

  it('is not issued by whoever may not, and tells what each unit lacks, level by level and row by row', async () => {
    expect(
      (
        await issue(
          { level: 'UNIT', superiorPersonId: office.superior, responsiblePersonIds: [office.responsible] },
          office.officer,
        )
      ).status,
    ).toBe(403);
    const bound = await office.inForce({ level: 'PROJECT_DEPT' });
    const { body } = await office.officer.get(at('/pledges/coverage?campaign=ZR-TEST'));
    const level = (name: string) => body.levels.find((each: { level: string }) => each.level === name);
    expect(level('PROJECT_DEPT')).toMatchObject({ units: 1, valid: 1, lapsed: 0, missing: 0 });
    expect(level('DIVISION')).toMatchObject({ units: 3, valid: 0, missing: 3 });
    const rows = await office.officer.get(
      at('/pledges/coverage/rows?campaign=ZR-TEST&standing=MISSING&level=DIVISION&count=true'),
    );
    expect([rows.body.total.value, rows.body.items[0].state]).toEqual([3, 'ISSUED']);
    const after = await office.officer.get(
      `${level('PROJECT_DEPT').query.replace(/at=[\d-]+/, `at=${year + 1}-01-01`)}`,
    );
    expect(after.body.items).toEqual([
      expect.objectContaining({ standing: 'LAPSED', pledgeId: bound.id, validTo: `${year}-12-31` }),
    ]);
  });

  it('is urged: a line in the history of every pledge, and a result for every one', async () => {
    const { id } = await office.draft({ level: 'COMMUNITY' });
    const unknown = '00000000-0000-7000-8000-000000000000';
    const { status, body } = await office.officer.post(at('/pledges/urge'), {
      ids: [id, unknown],
      opinion: '请尽快签署',
    });
    expect([status, body.results.map((each: { status: number }) => each.status)]).toEqual([200, [201, 404]]);
    const { body: one } = await office.officer.get(at(`/pledges/${id}`));
    expect(one.history.at(-1)).toMatchObject({ action: 'urge', from: 'DRAFT', to: 'DRAFT', opinion: '请尽快签署' });
  });

  it('is issued to 5,000 within 20 seconds, and covers 10,000 units within one', async () => {
    const people = await units(5_000, 'MANY-');
    const from = Date.now();
    const done = await issue({ level: 'UNIT', superiorPersonId: office.superior, responsiblePersonIds: people });
    const took = Date.now() - from;
    expect([done.status, done.body.issued]).toEqual([201, 5_000]);
    expect(took).toBeLessThan(20_000);
    await office.app.sql(
      `INSERT INTO pledge_target (campaign_key, organization_key, level) SELECT campaign_key, organization_key, 'COMMUNITY' FROM pledge_target WHERE level = 'UNIT'`,
    );
    await office.app.sql('ANALYZE');
    const asked = Date.now();
    const { body } = await office.officer.get(at('/pledges/coverage?campaign=ZR-TEST'));
    const waited = Date.now() - asked;
    expect(
      body.levels.reduce((all: number, { units: each }: { units: number }) => all + each, 0),
    ).toBeGreaterThanOrEqual(10_000);
    expect(waited).toBeLessThan(1_000);
  }, 60_000);
});
