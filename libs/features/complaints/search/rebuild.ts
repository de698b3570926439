import type { ClientBase } from 'pg';
import { indexRow } from '../../../casework/search/index-row.js';
import { searchedText } from './searched-complaint.js';

type Row = Parameters<typeof searchedText>[0] & { readonly key: string };

const BATCH = 500;

const TEXTS = `SELECT c.key::text AS key, c.title, d.content, d.channel, (SELECT COALESCE(json_agg(json_build_object(
      'accusedName', COALESCE(a.accused_name, p.name, o.name), 'issueType', a.issue_type, 'matter', a.matter) ORDER BY a.ordinal), '[]')
    FROM allegation a LEFT JOIN person p ON p.key = a.accused_person_key LEFT JOIN organization o ON o.key = a.accused_organization_key
    WHERE a.case_key = c.key) AS allegations
  FROM case_file c JOIN complaint d ON d.case_key = c.key WHERE c.key > $1 ORDER BY c.key LIMIT $2`;

const KEEP = `INSERT INTO case_search (case_key, words, plain, sameness)
  SELECT r.key, array_to_tsvector(ARRAY(SELECT jsonb_array_elements_text(r.words))), r.plain, r.sameness
  FROM jsonb_to_recordset($1::jsonb) AS r(key bigint, words jsonb, plain text, sameness bigint)
  ON CONFLICT (case_key) DO UPDATE SET words = EXCLUDED.words, plain = EXCLUDED.plain, sameness = EXCLUDED.sameness`;

/** Only the system may learn: for this one statement. */
const LEARN = `SELECT learn_search_words(), set_config('mj.user', '', true) FROM (SELECT set_config('mj.user', '1', true) OFFSET 0) AS system`;

/** Makes the index of every complaint anew, as the owner, and learns how common the words are. Answers how many. */
export async function rebuildSearch(owner: Pick<ClientBase, 'query'>): Promise<number> {
  let [count, after] = [0, '0'];
  for (;;) {
    const { rows } = await owner.query<Row>(TEXTS, [after, BATCH]);
    const last = rows.at(-1);
    if (last === undefined) break;
    await owner.query(KEEP, [JSON.stringify(rows.map((row) => ({ key: row.key, ...indexRow(searchedText(row)) })))]);
    count += rows.length;
    after = last.key;
  }
  await owner.query(LEARN);
  return count;
}
