import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';
import { day, edges, histories, holderOn, type Meaning, replay, type Step, type Stretch } from './histories.js';

const at = (path: string) => `/api/v1${path}`;
let app: TestApp;
let writer: Signed;
let people: { id: string; name: string }[];
let owner: string;
let projects = 0;

beforeAll(async () => {
  app = await startTestApp();
  writer = await app.as('deputy');
  people = await app.sql(
    `WITH p AS (INSERT INTO person (id, name, organization_key) SELECT gen_random_uuid(), '责任人' || n, o.key FROM organization o, generate_series(1, 4) n
       WHERE o.code = 'BJ-JW' RETURNING key, id, name, organization_key),
       t AS (INSERT INTO post (person_key, organization_key, title, rank, valid_from) SELECT key, organization_key, '主任', 'BUREAU', DATE '2001-01-01' FROM p)
     SELECT id, name FROM p ORDER BY name`,
  );
  owner = (await app.sql<{ id: string }>(`SELECT id FROM organization WHERE code = 'BJ-JW'`))[0]?.id ?? '';
});
afterAll(() => app?.stop());

const DOCUMENT = { kind: 'MINUTES', reference: '纪要' };

/** Sends what a step means; answers the status. */
async function enter(project: string, { request, stretch, target }: Meaning, ids: readonly string[]): Promise<number> {
  const { who, from, to } = stretch;
  const row = target === null ? undefined : ids[target];
  const path = at(`/responsibilities/${row}/actions/${request}`);
  if (request === 'end') return (await writer.post(path, { validTo: day(to ?? 0), reason: '离任' })).status;
  const person = who === null ? undefined : people[who]?.id;
  if (request === 'correct') return (await writer.post(path, { personId: person, reason: '登记有误' })).status;
  const body = {
    subject: { kind: 'PROJECT', id: project },
    level: 'FIRST',
    ...(person === undefined ? { vacancyReason: '空缺待补' } : { personId: person, document: DOCUMENT }),
    validFrom: day(from),
    ...(to === null ? {} : { validTo: day(to) }),
    reason: '任命',
    ...(row === undefined ? {} : { succeeds: row }),
  };
  return (await writer.post(at('/responsibilities'), body)).status;
}

/** Rows of the register as they are believed now, oldest first. */
async function idsOf(project: string): Promise<string[]> {
  const { body } = await writer.get(at(`/responsibilities?subjectId=${project}&level=FIRST&limit=50`));
  const rows = body.items as { id: string; validFrom: string }[];
  return rows.sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1)).map(({ id }) => id);
}

async function instant(): Promise<string> {
  const [row] = await app.sql<{ now: string }>(
    `SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS now`,
  );
  return row?.now ?? '';
}

async function openProject(): Promise<string> {
  projects += 1;
  const project = { number: `HIST-${projects}`, name: '场馆', ownerOrganizationId: owner, startsOn: '2004-01-01' };
  return (await writer.post(at('/projects'), project)).body.id;
}

/** Walks a history through the API beside its replay; answers what was believed at which instant. */
async function walk(project: string, steps: readonly Step[]) {
  const believed: { instant: string; held: readonly Stretch[] }[] = [{ instant: await instant(), held: [] }];
  for (const step of steps) {
    const held = believed.at(-1)?.held ?? [];
    const meaning = replay(step, held);
    if (meaning === undefined) continue;
    const status = await enter(project, meaning, await idsOf(project));
    expect([step, held, status < 300]).toEqual([step, held, meaning.after !== null]);
    expect(status).toBeLessThan(500);
    believed.push({ instant: await instant(), held: meaning.after ?? held });
  }
  return believed;
}

async function answered(project: string, offset: number, knownAt: string): Promise<number | null | undefined> {
  const query = `at=${day(offset)}&knownAt=${encodeURIComponent(knownAt)}`;
  const { body } = await writer.get(at(`/projects/${project}/responsibility?${query}`));
  const holders = body.links.flatMap((link: { subject: { id: string }; holders: object[] }) =>
    link.subject.id === project ? link.holders : [],
  ) as { person: { id: string } | null }[];
  expect(holders.length).toBeLessThanOrEqual(1);
  if (holders.length === 0) return undefined;
  const person = holders[0]?.person;
  return person ? people.findIndex(({ id }) => id === person.id) : null;
}

describe('a history of appointments', () => {
  it('answers every day as a naive replay does: now, and as it was known after every step', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (steps) => {
        const project = await openProject();
        const believed = await walk(project, steps);
        const days = edges(believed.map(({ held }) => held));
        const asked = believed.flatMap(({ instant: known, held }) => days.map((offset) => ({ offset, known, held })));
        for (const { offset, known, held } of asked)
          expect([offset, known, await answered(project, offset, known)]).toEqual([
            offset,
            known,
            holderOn(held, offset),
          ]);
      }),
      { numRuns: 15, endOnFailure: false, interruptAfterTimeLimit: 90_000 },
    );
  }, 180_000);
});
