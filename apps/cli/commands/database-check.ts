import { Client } from 'pg';
import { inspectDatabase } from '../../../libs/platform/database/schema.js';
import { migrations } from '../../../migrations/index.js';
import type { Command } from '../command.js';
import { withDatabase } from '../database.js';

/** What must never be found in the rows; each answers how many there are. */
const inspections: Readonly<Record<string, string>> = {
  'every case stands where its history ends': `SELECT count(*)::int AS found FROM case_file f WHERE NOT EXISTS
    (SELECT 1 FROM case_event e WHERE e.case_key = f.key AND e.version = f.version AND e.to_state = f.state)`,
  'no history has a gap': `SELECT count(*)::int AS found FROM (SELECT case_key FROM case_event GROUP BY case_key
    HAVING count(*) <> max(version)) gaps`,
  'every case stands below its organisation': `SELECT count(*)::int AS found FROM case_file f
    JOIN organization o ON o.key = f.org_key WHERE ARRAY_REMOVE(ARRAY[f.o1, f.o2, f.o3, f.o4, f.o5], NULL) <> o.path
      AND NOT EXISTS (SELECT 1 FROM organization_move m WHERE m.done_at IS NULL AND f.org_key = ANY(m.new_path))`,
  'the recused are listed on their cases': `SELECT count(*)::int AS found FROM case_file f WHERE f.recused <>
    ARRAY(SELECT DISTINCT user_key FROM recusal r WHERE r.case_key = f.key AND lifted_at IS NULL ORDER BY 1)`,
  'every complaint is in the search index': `SELECT count(*)::int AS found FROM complaint d
    WHERE NOT EXISTS (SELECT 1 FROM case_search s WHERE s.case_key = d.case_key)`,
  'every table is closed by row-level security': `SELECT count(*)::int AS found FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND relname <> 'schema_migration'
      AND NOT (relrowsecurity AND relforcerowsecurity)`,
};

/** Looks at server, roles, schema and rows. */
export const databaseCheck: Command = {
  summary: 'Check server, roles, schema, and whether the rows keep what they promise.',
  usage: '',
  options: {},
  run: (_given, surroundings) =>
    withDatabase(surroundings, async ({ urls }) => {
      const unfit = (await inspectDatabase(urls.appUrl, urls.ownerUrl, migrations)).filter(({ broken }) => broken);
      const rows = unfit.length === 0 ? await inspectRows(urls.ownerUrl) : [];
      const isSound = unfit.length === 0 && rows.every(({ found }) => found === 0);
      return {
        document: { isSound, todo: unfit.map(({ todo }) => todo), rows },
        lines: [
          ...unfit.map(({ todo }) => `✗ ${todo}`),
          ...rows.map(({ promise, found }) => (found === 0 ? `✓ ${promise}` : `✗ ${promise}: not so in ${found}`)),
          isSound ? 'The database is sound.' : 'The database is not sound.',
        ],
        ...(isSound ? {} : { failed: true as const }),
      };
    }),
};

async function inspectRows(ownerUrl: string): Promise<{ promise: string; found: number }[]> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const answers: { promise: string; found: number }[] = [];
    for (const [promise, sql] of Object.entries(inspections)) {
      const { rows } = await client.query<{ found: number }>(sql);
      answers.push({ promise, found: rows[0]?.found ?? 0 });
    }
    return answers;
  } finally {
    await client.end();
  }
}
