/** SQL text that every migration uses to close a table. */

/** True for a session that has been entered; the floor under every policy of reference data. */
export const signedIn = `(SELECT NULLIF(current_setting('mj.user', true), '')) IS NOT NULL`;

/** The user's integer key in this transaction, NULL without a context. */
export const currentUser = `(SELECT NULLIF(current_setting('mj.user', true), '')::int)`;

const intList = (name: string) => `(SELECT COALESCE(NULLIF(current_setting('${name}', true), ''), '{}')::int[])::int[]`;

/** The kind and an organisation as one number, so that one list of the context serves every kind of case. */
const ofKind = (column: string) => `(kind::int << 20 | ${column})`;

const within = (name: string) =>
  `(${[1, 2, 3, 4, 5].map((level) => `${ofKind(`o${level}`)} = ANY(${intList(name)})`).join(' OR ')})`;

const exactly = (name: string) => `${ofKind('org_key')} = ANY(${intList(name)})`;

const reached = (prefix: string) =>
  `(${within(`${prefix}all`)} OR ${exactly(`${prefix}exact`)}` +
  ` OR (NOT is_open AND (${within(`${prefix}closed`)} OR ${exactly(`${prefix}closed_exact`)})))`;

/**
 * Who sees a case (house: "Who may see what"): cleared, not recused, and assigned to it or reading its kind there.
 * Context: `mj.all` and `mj.closed` list roots of subtrees (all cases, closed cases); `mj.exact` and `mj.closed_exact`
 * list owning organisations instead, while a move of the tree is being written down on the cases. The same four with
 * `mj.acting_` come from absent colleagues (`mj.absent`), and reach no case that one of these is recused from.
 */
export const caseIsVisible =
  `secrecy <= (SELECT COALESCE(NULLIF(current_setting('mj.clearance', true), ''), '-1')::int)` +
  ` AND NOT (${currentUser} = ANY(recused)) AND (${currentUser} = ANY(assignees) OR ${reached('mj.')}` +
  ` OR ((SELECT NULLIF(current_setting('mj.absent', true), '')) IS NOT NULL` +
  ` AND NOT (recused && ${intList('mj.absent')}) AND ${reached('mj.acting_')}))`;

/** A row that this very transaction filed: so that its children can be stored beside it, and not a moment longer. */
export const filedHere = `filed_xid = (SELECT pg_current_xact_id_if_assigned())`;

/** A child row is where its case is. */
export const caseOf = (table: string) => `EXISTS (SELECT 1 FROM case_file WHERE case_file.key = ${table}.case_key)`;

/** Closes `table`: row-level security forced; the owner (migrations, definer functions) passes, others need a policy. */
export function close(table: string): string {
  const name = table.replace('.', '_');
  return `
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
    CREATE POLICY ${name}_owner ON ${table} TO mingjing_owner USING (true) WITH CHECK (true);`;
}

/** One policy for the runtime role; `check` defaults to `using`. */
export function allow(
  table: string,
  verb: 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE',
  using: string,
  check = using,
): string {
  const clause = {
    SELECT: `USING (${using})`,
    DELETE: `USING (${using})`,
    INSERT: `WITH CHECK (${check})`,
    UPDATE: `USING (${using}) WITH CHECK (${check})`,
  }[verb];
  return `CREATE POLICY ${table}_${verb.toLowerCase()} ON ${table} FOR ${verb} TO mingjing_app ${clause};`;
}

/** Refuses UPDATE, DELETE and TRUNCATE for everybody, also under `session_replication_role = replica`. */
export function appendOnly(table: string): string {
  return `
    CREATE TRIGGER ${table}_is_append_only BEFORE UPDATE OR DELETE ON ${table}
      FOR EACH ROW EXECUTE FUNCTION refuse_change();
    CREATE TRIGGER ${table}_is_never_emptied BEFORE TRUNCATE ON ${table}
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    ALTER TABLE ${table} ENABLE ALWAYS TRIGGER ${table}_is_append_only;
    ALTER TABLE ${table} ENABLE ALWAYS TRIGGER ${table}_is_never_emptied;`;
}
