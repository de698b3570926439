import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';

const at = (path: string) => `/api/v1${path}`;
let app: TestApp;
let writer: Signed;
let deputy: Signed;
let venue: { id: string; version: number };
let people: string[];

/** Somebody with a post at the supervised unit from 2001 on. */
async function person(name: string, validTo: string | null = null): Promise<string> {
  const [{ id } = { id: '' }] = await app.sql<{ id: string }>(
    `WITH p AS (INSERT INTO person (id, name, organization_key) SELECT gen_random_uuid(), $1, key FROM organization WHERE code = 'BJ-JW' RETURNING key, id, organization_key),
       t AS (INSERT INTO post (person_key, organization_key, title, rank, valid_from, valid_to) SELECT key, organization_key, '项目负责人', 'BUREAU', DATE '2001-01-01', $2 FROM p)
     SELECT id FROM p`,
    [name, validTo],
  );
  return id;
}

beforeAll(async () => {
  app = await startTestApp();
  [writer, deputy] = await Promise.all([app.as('conduct.officer'), app.as('deputy')]);
  const owner = (await app.sql<{ id: string }>(`SELECT id FROM organization WHERE code = 'BJ-JW'`))[0]?.id;
  const project = {
    number: 'T-001',
    name: '测试场馆',
    programme: 'OLYMPIC-2008',
    ownerOrganizationId: owner,
    startsOn: '2003-01-01',
  };
  venue = (await deputy.post(at('/projects'), project)).body;
  people = await Promise.all(['甲一', '乙二', '丙三', '丁四'].map((name) => person(name)));
});
afterAll(() => app?.stop());

const first = (personId: string | undefined, more: object) => ({
  subject: { kind: 'PROJECT', id: venue.id },
  level: 'FIRST',
  ...(personId === undefined ? {} : { personId, document: { kind: 'APPOINTMENT', reference: '京建〔2004〕1号' } }),
  reason: '任命',
  ...more,
});
const record = (body: object) => writer.post(at('/responsibilities'), body);
const chain = async (query: string) => (await writer.get(at(`/projects/${venue.id}/responsibility?${query}`))).body;
const firstOn = async (day: string, known = '') => {
  const { links } = await chain(`at=${day}${known === '' ? '' : `&knownAt=${encodeURIComponent(known)}`}`);
  const link = links.find(({ subject }: { subject: { kind: string } }) => subject.kind === 'PROJECT');
  return link?.holders.find(({ level }: { level: string }) => level === 'FIRST');
};

describe('who is first-responsible for a venue', () => {
  it('is answered for any date, with who came before and after', async () => {
    expect((await chain('at=2004-06-01')).gaps.map(({ code }: { code: string }) => code)).toContain('NOBODY');
    const one = await record(first(people[0], { validFrom: '2004-01-01' }));
    expect([one.status, one.body.validTo, one.body.post]).toEqual([201, null, '项目负责人']);
    const two = await record(first(people[1], { validFrom: '2006-03-01', succeeds: one.body.id }));
    expect(two.status).toBe(201);
    expect(await firstOn('2006-02-28')).toMatchObject({
      person: { name: '甲一' },
      validTo: '2006-02-28',
      after: { person: { name: '乙二' } },
    });
    expect(await firstOn('2006-09-15')).toMatchObject({
      person: { name: '乙二' },
      before: { person: { name: '甲一' } },
    });
  });

  it('is one person: a second at the same time is refused with who holds the place', async () => {
    const { status, body } = await record(first(people[2], { validFrom: '2005-01-01', validTo: '2005-02-01' }));
    expect([status, body.code]).toEqual([409, 'responsibility-overlaps']);
    expect(body.errors[0].detail).toContain('甲一');
  });

  it('has no silent gap: a vacancy says why the place was empty', async () => {
    const current = await firstOn('2006-09-15');
    const ended = await writer.post(at(`/responsibilities/${current.id}/actions/end`), {
      validTo: '2007-01-31',
      reason: '调离',
    });
    expect(ended.status).toBe(200);
    const late = await record(first(people[2], { validFrom: '2007-03-01' }));
    expect([late.status, late.body.code]).toEqual([409, 'responsibility-gap']);
    const vacancy = await record(
      first(undefined, { vacancyReason: '等待任命', validFrom: '2007-02-01', validTo: '2007-02-28' }),
    );
    expect(vacancy.status).toBe(201);
    expect((await record(first(people[2], { validFrom: '2007-03-01' }))).status).toBe(201);
    expect((await chain('at=2007-02-10')).gaps).toEqual([
      expect.objectContaining({ code: 'VACANT', detail: '等待任命' }),
    ]);
  });

  it('keeps what was believed before a correction', async () => {
    const wrong = await firstOn('2008-01-01');
    const before = new Date().toISOString();
    const corrected = await writer.post(at(`/responsibilities/${wrong.id}/actions/correct`), {
      personId: people[3],
      reason: '登记有误',
    });
    expect([corrected.status, corrected.body.person?.name]).toEqual([200, '丁四']);
    expect(await firstOn('2008-01-01')).toMatchObject({ person: { name: '丁四' } });
    expect(await firstOn('2008-01-01', before)).toMatchObject({ person: { name: '丙三' } });
    await expect(
      app.sql(`UPDATE responsibility SET post_title = '别的' WHERE id = $1`, [wrong.id]),
    ).rejects.toMatchObject({ code: '42501' });
  });
});

describe('a record of responsibility', () => {
  const refused = async (body: object) => {
    const answer = await record(body);
    return [answer.status, answer.body.code, answer.body.errors?.[0]?.code];
  };

  it('names a person who holds a post that day, a document, and days in order', async () => {
    const gone = await person('退一', '2003-12-31');
    const later = { validFrom: '2020-01-01' };
    expect(await refused({ ...first(gone, later), level: 'DIRECT' })).toEqual([
      400,
      'validation-failed',
      'holds-no-post',
    ]);
    expect(await refused({ ...first(people[0], later), level: 'DIRECT', document: undefined })).toEqual([
      400,
      'validation-failed',
      'document-missing',
    ]);
    expect(await refused({ ...first(people[0], { ...later, validTo: '2019-01-01' }), level: 'DIRECT' })).toEqual([
      400,
      'validation-failed',
      'before-start',
    ]);
    expect(await refused({ ...first(people[0], later), vacancyReason: '又空缺' })).toEqual([
      400,
      'validation-failed',
      'person-or-vacancy',
    ]);
  });

  it('is found to be a conflict where one person owns and evaluates', async () => {
    const direct = { ...first(people[0], { validFrom: '2005-01-01' }), level: 'DIRECT' };
    expect((await record(direct)).status).toBe(201);
    expect((await record({ ...direct, duty: 'EVALUATION' })).status).toBe(201);
    const { body } = await writer.get(at('/responsibilities/conflicts?at=2005-06-01'));
    const here = body.items.filter(({ subject }: { subject: { id: string } }) => subject.id === venue.id);
    expect(here).toEqual([
      expect.objectContaining({ code: 'TWO_SIDES', person: expect.objectContaining({ name: '甲一' }) }),
    ]);
  });

  it('freezes the chain of the day of an event under a hash that anyone can compute again', async () => {
    const frozen = await writer.post(at('/responsibilities/freezes'), {
      subject: { kind: 'PROJECT', id: venue.id },
      eventOn: '2006-09-15',
      eventKind: 'FINDING',
    });
    expect(frozen.status).toBe(201);
    expect(frozen.body.chainHash).toMatch(/^[0-9a-f]{64}$/);
    const again = await writer.get(at(`/responsibilities/freezes/${frozen.body.id}`));
    expect(again.body).toEqual(frozen.body);
    await expect(app.sql(`UPDATE responsibility_freeze SET event_on = DATE '2006-01-01'`)).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('is kept of a tender that stands elsewhere, up to its project and the programme’s leading group', async () => {
    const [owner] = await app.sql<{ id: string }>(`SELECT id FROM organization WHERE code = 'BJ-JW'`);
    const id = '019a0000-0000-7000-8000-00000000aaaa';
    const tender = { kind: 'TENDER', id, name: '土方招标', organizationId: owner?.id, projectId: venue.id };
    const body = { subject: { kind: 'TENDER', id }, level: 'FIRST', validFrom: '2005-01-01' };
    expect((await record({ ...first(people[0], {}), ...body })).status).toBe(404);
    const made = await writer.post(at('/responsibilities/subjects'), tender);
    expect([made.status, made.body]).toEqual([201, { kind: 'TENDER', id, stage: null, name: '土方招标' }]);
    expect((await writer.post(at('/responsibilities/subjects'), tender)).body.code).toBe('already-exists');
    expect((await record({ ...first(people[0], {}), ...body })).status).toBe(201);
    const { body: told } = await writer.get(
      at(`/responsibilities/chain?subjectKind=TENDER&subjectId=${id}&at=2006-09-15`),
    );
    expect(told.links.map(({ subject }: { subject: { kind: string } }) => subject.kind)).toEqual([
      'TENDER',
      'PROJECT',
      'ORGANIZATION',
    ]);
    const foreign = {
      ...tender,
      id: '019a0000-0000-7000-8000-00000000bbbb',
      organizationId: (await app.sql<{ id: string }>(`SELECT id FROM organization WHERE code = 'BJ-SG1'`))[0]?.id,
    };
    expect((await writer.post(at('/responsibilities/subjects'), foreign)).body.errors[0].code).toBe('of-another-owner');
  });

  it('is not for those who have no right to it', async () => {
    const clerk = await app.as('petition.clerk');
    expect((await clerk.get(at('/responsibilities'))).status).toBe(403);
    const liaison = await app.as('unit.liaison');
    expect((await liaison.post(at('/responsibilities'), first(people[0], { validFrom: '2010-01-01' }))).status).toBe(
      403,
    );
  });
});
