import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seeded } from '../../../apps/cli/demo/random.js';
import { type Signed, startTestApp, type TestApp } from '../../support/app.js';
import { fileLetter, makeCommon } from '../../support/complaints.js';

const WORD = '蝴蝶兰';
const CASES = 40;
const READERS = [
  'petition.clerk',
  'petition.head',
  'clue.manager',
  'supervision.officer',
  'supervision.officer2',
  'supervision.head',
  'investigator',
  'deputy',
  'principal',
  'stationed.officer',
  'archivist',
  'cy.clerk',
  'cy.head',
];

let app: TestApp;
const readers = new Map<string, Signed>();

beforeAll(async () => {
  app = await startTestApp();
  for (const name of READERS) readers.set(name, await app.as(name));
  const random = seeded(20261125, new Date('2026-11-25T00:00:00Z'));
  const clerk = readers.get('petition.clerk') as Signed;
  const users = (await app.sql<{ key: number }>('SELECT key FROM app_user WHERE username = ANY($1)', [READERS])).map(
    ({ key }) => key,
  );
  const places = (
    await app.sql<{ key: number }>(
      `SELECT DISTINCT organization_key AS key FROM role_grant WHERE user_key = ANY($1) UNION
       SELECT p.organization_key FROM app_user u JOIN person p ON p.key = u.person_key WHERE u.key = ANY($1) ORDER BY key`,
      [users],
    )
  ).map(({ key }) => key);
  for (let n = 0; n < CASES; n += 1) {
    const { id } = await fileLetter(clerk, {
      title: `采购${WORD}${n}`,
      content: `以高价采购${WORD}，验收走过场，第${n}次反映。`,
    });
    const holders = [...new Set([random.pick(users), random.pick(users)])];
    await app.sql(MOVE, [id, random.pick(places), random.int(0, 2), random.int(0, 1) ? holders : []]);
    if (random.int(0, 3) === 0) await recuse(id, random.pick(users));
  }
}, 120_000);
afterAll(() => app?.stop());

/** A step like any other, so that the history has its say. */
const MOVE = `WITH step AS (UPDATE case_file SET org_key = $2, secrecy = $3, assignees = $4, version = version + 1 WHERE id = $1 RETURNING *)
  INSERT INTO case_event (case_key, version, workflow, action, from_state, to_state, actor_key, org_key)
  SELECT key, version, 'complaint', 'correct', state, state, 1, org_key FROM step`;

async function recuse(id: string, user: number): Promise<void> {
  await app.sql(
    `INSERT INTO recusal (case_key, user_key, ground, made_by) SELECT key, $2, 'OTHER', 1 FROM case_file WHERE id = $1`,
    [id, user],
  );
}

/** What the reader's own list shows of the cases with the word. */
async function listed(reader: Signed): Promise<string[]> {
  const found: string[] = [];
  for (let cursor = ''; ; ) {
    const { body } = await reader.get(
      `/api/v1/complaints?open=all&limit=200${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
    );
    found.push(
      ...body.items.filter(({ title }: { title: string }) => title.includes(WORD)).map(({ id }: { id: string }) => id),
    );
    if (body.nextCursor === null) return found.sort();
    cursor = body.nextCursor;
  }
}

async function hits(reader: Signed, query: string) {
  const { body } = await reader.post('/api/v1/complaints/search', { query, limit: 200, count: true, facets: true });
  return body as {
    items: { id: string; title: string }[];
    total: { value: number };
    facets: Record<string, { count: number }[]>;
  };
}

describe('who finds what', () => {
  it.each(READERS)('%s finds exactly what their list shows: hits, count, facets', async (name) => {
    const reader = readers.get(name) as Signed;
    const expected = await listed(reader);
    const { items, total, facets } = await hits(reader, WORD);
    expect(items.map(({ id }) => id).sort()).toEqual(expected);
    expect(total.value).toBe(expected.length);
    for (const facet of ['state', 'channel', 'organization'])
      expect(facets[facet]?.reduce((sum, { count }) => sum + count, 0)).toBe(expected.length);
  });

  it('differs between readers: the test sees a difference', async () => {
    const lists = new Set<string>();
    for (const reader of readers.values()) lists.add((await listed(reader)).join());
    expect(lists.size).toBeGreaterThan(3);
  });

  it.each(READERS)('%s finds no more by a sentence', async (name) => {
    const reader = readers.get(name) as Signed;
    const expected = new Set(await listed(reader));
    const { items } = await hits(reader, `反映以高价采购${WORD}验收走过场的问题`);
    for (const { id } of items.filter(({ title }) => title.includes(WORD))) expect(expected).toContain(id);
    expect(items.filter(({ title }) => title.includes(WORD)).length).toBe(expected.size);
  });

  it.each(READERS)('%s finds exactly the same on the walk that common words take', async (name) => {
    await makeCommon(app, '蝴蝶', '蝶兰');
    const reader = readers.get(name) as Signed;
    const { items, total } = await hits(reader, WORD);
    const expected = await listed(reader);
    expect(items.map(({ id }) => id).sort()).toEqual(expected);
    expect(total.value).toBe(expected.length);
  });

  it('gives the runtime role no word of the index, and no key beyond what its reader sees', async () => {
    for (const column of ['words', 'plain', 'sameness'])
      await expect(app.appSql(`SELECT ${column} FROM case_search`)).rejects.toThrow('permission denied');
    await expect(app.appSql('SELECT word FROM search_word')).rejects.toThrow('permission denied');
    const call = `search_by_words('''蝴蝶'''::tsquery, '{}', NULL, 1, NULL, NULL, NULL, NULL, CURRENT_DATE, NULL, NULL, NULL, 500)`;
    expect(await app.appSql(`SELECT * FROM ${call}`)).toEqual([]);
  });

  it('lets only the system count the words', async () => {
    await expect(app.appSql('SELECT learn_search_words()')).rejects.toThrow('only the system learns');
  });
});
