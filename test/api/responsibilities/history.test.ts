import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';

const at = (path: string) => `/api/v1${path}`;
const day = (offset: number) => new Date(Date.UTC(2005, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10);
let app: TestApp;
let writer: Signed;
let people: { id: string; name: string }[];
let owner: string;

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

/** What one appointment of a generated history says: who, how long, and whether the place is empty instead. */
const appointment = fc.record({
  who: fc.integer({ min: 0, max: 3 }),
  days: fc.integer({ min: 1, max: 60 }),
  isVacant: fc.boolean(),
});

describe('a history of appointments', () => {
  it('answers every date as a naive replay does, now and as known after each step', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(appointment, { minLength: 1, maxLength: 6 }), async (history) => {
        const project = {
          number: `P-${Date.now()}-${run++}`,
          name: '场馆',
          ownerOrganizationId: owner,
          startsOn: '2004-01-01',
        };
        const { id } = (await writer.post(at('/projects'), project)).body;
        const days = new Map<number, string | null>();
        const known: { instant: string; days: Map<number, string | null> }[] = [];
        let from = 0;
        for (const { who, days: length, isVacant } of history) {
          const person = people[who] as { id: string; name: string };
          const holder = isVacant
            ? { vacancyReason: '空缺待补' }
            : { personId: person.id, document: { kind: 'MINUTES', reference: '纪要' } };
          const body = {
            subject: { kind: 'PROJECT', id },
            level: 'FIRST',
            validFrom: day(from),
            validTo: day(from + length - 1),
            reason: '任命',
            ...holder,
          };
          const { status } = await writer.post(at('/responsibilities'), body);
          expect(status).toBe(201);
          for (let offset = from; offset < from + length; offset += 1) days.set(offset, isVacant ? null : person.name);
          from += length;
          known.push({
            instant:
              (
                await app.sql<{ now: string }>(
                  `SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS now`,
                )
              )[0]?.now ?? '',
            days: new Map(days),
          });
        }
        const asked = [0, Math.floor(from / 2), from - 1, from].flatMap((offset) =>
          known.map((moment) => ({ offset, ...moment })),
        );
        for (const { offset, instant, days: replay } of asked) {
          const query = `at=${day(offset)}&knownAt=${encodeURIComponent(instant)}`;
          const { body } = await writer.get(at(`/projects/${id}/responsibility?${query}`));
          const holders = body.links.flatMap(
            ({ holders: each }: { holders: { person: { name: string } | null }[] }) => each,
          );
          expect(holders.map((holder: { person: { name: string } | null }) => holder.person?.name ?? null)).toEqual(
            replay.has(offset) ? [replay.get(offset)] : [],
          );
        }
      }),
      { numRuns: 12 },
    );
  });
});
