import type { Client } from 'pg';

/** Tables that the bulk load fills. */
export const loadedTables = [
  'case_file',
  'complaint',
  'allegation',
  'case_event',
  'case_deadline',
  'case_assignee',
  'number_series',
] as const;

/** What was taken down, as statements that put it up again. */
export type Rebuild = readonly string[];

/**
 * Drops what slows a bulk load down: foreign keys, unique constraints and indexes, primary keys excepted. The
 * catalogue says which there are and how to make them again, so that no list can go stale.
 */
export async function takeDown(owner: Client): Promise<Rebuild> {
  const { rows: constraints } = await owner.query<{ tab: string; name: string; definition: string; kind: string }>(
    `SELECT conrelid::regclass::text AS tab, quote_ident(conname) AS name, pg_get_constraintdef(oid) AS definition, contype AS kind
     FROM pg_constraint WHERE contype IN ('f', 'u', 'x') AND conrelid = ANY($1::regclass[])
     ORDER BY contype = 'f', conrelid::regclass::text, conname`,
    [loadedTables],
  );
  for (const { tab, name } of constraints.toReversed()) await owner.query(`ALTER TABLE ${tab} DROP CONSTRAINT ${name}`);
  const { rows: indexes } = await owner.query<{ name: string; definition: string }>(
    `SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition
     FROM pg_index WHERE NOT indisprimary AND indrelid = ANY($1::regclass[]) ORDER BY 1`,
    [loadedTables],
  );
  for (const { name } of indexes) await owner.query(`DROP INDEX ${name}`);
  const adding = ({ tab, name, definition }: { tab: string; name: string; definition: string }) =>
    `ALTER TABLE ${tab} ADD CONSTRAINT ${name} ${definition}`;
  return [
    ...constraints.filter(({ kind }) => kind !== 'f').map(adding),
    ...indexes.map(({ definition }) => definition),
    ...constraints.filter(({ kind }) => kind === 'f').map(adding),
  ];
}

/** Builds everything again, foreign keys checked; sets the sequences behind the rows; lets the planner look. */
export async function putUp(owner: Client, rebuild: Rebuild): Promise<void> {
  await owner.query(`SET maintenance_work_mem = '1GB'; SET max_parallel_maintenance_workers = 2`);
  for (const statement of rebuild) await owner.query(statement);
  const { rows: columns } = await owner.query<{ tab: string; col: string }>(
    `SELECT attrelid::regclass::text AS tab, quote_ident(attname) AS col FROM pg_attribute
     WHERE attidentity <> '' AND attrelid = ANY($1::regclass[])`,
    [loadedTables],
  );
  for (const { tab, col } of columns)
    await owner.query(
      `SELECT setval(pg_get_serial_sequence('${tab}', '${col}'), COALESCE(max(${col}), 1)) FROM ${tab}`,
    );
  await owner.query('RESET maintenance_work_mem');
  for (const table of loadedTables) await owner.query(`VACUUM (ANALYZE, FREEZE) ${table}`);
  await owner.query('ANALYZE');
}
