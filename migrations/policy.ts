/** SQL text that every migration uses to close a table. */

/** True for a session that has been entered; the floor under every policy of reference data. */
export const signedIn = `NULLIF(current_setting('mj.user', true), '') IS NOT NULL`;

/** The user's integer key in this transaction, NULL without a context. */
export const currentUser = `NULLIF(current_setting('mj.user', true), '')::int`;

const cleared = `secrecy <= COALESCE(NULLIF(current_setting('mj.clearance', true), ''), '-1')::int`;

/** A case's kind, whether it is closed, and an organisation as one number, so that one list of the context serves all. */
const place = (column: string, exact = '') => `((kind::int << 20) | ((NOT is_open)::int << 28) | ${exact}${column})`;
const places = [...[1, 2, 3, 4, 5].map((level) => place(`o${level}`)), place('org_key', '(1 << 29) | ')].join(', ');

const intList = (name: string) => `COALESCE(NULLIF(current_setting('${name}', true), ''), '{}')::int[]`;

/**
 * Who sees a case (house: "Who may see what"): cleared, not recused, and assigned to it or reading its kind there.
 * Context: `mj.sees` lists `kind << 20 | closed << 28 | organisation` for roots of subtrees, and the same with `1 << 29`
 * for owning organisations instead, while a move of the tree is being written down on the cases. `mj.acting_sees` is the
 * same from absent colleagues (`mj.absent`), and reaches no case that one of these is recused from.
 *
 * Only the list that every row is held against is wrapped in `(SELECT …)`, so that it is read once a statement: each such
 * wrap is made ready anew in every statement for every table whose policy looks here, which costs more than reading a
 * plain number for the few rows of a case. Who acts for nobody never gets to the last line.
 */
export const caseIsVisible =
  `${cleared} AND NOT (${currentUser} = ANY(recused)) AND (${currentUser} = ANY(assignees)` +
  ` OR ARRAY[${places}] && (SELECT ${intList('mj.sees')})` +
  ` OR (current_setting('mj.acting_sees', true) <> '' AND ARRAY[${places}] && ${intList('mj.acting_sees')} AND NOT (recused && ${intList('mj.absent')})))`;

/** A row that this very transaction filed: so that its children can be stored beside it, and not a moment longer. */
export const filedHere = `filed_xid = pg_current_xact_id_if_assigned()`;

/**
 * A child row is where its case is. `mj.case` names the case that the statement at hand has already found visible (see
 * casework/case-statements.ts): its own rows need no second look. Migrations before 1764000260000 say it so, and that one
 * says it anew through a function; later ones take `whereItsCaseIs`.
 */
export const caseOf = (table: string) =>
  `(case_key = NULLIF(current_setting('mj.case', true), '')::bigint` +
  ` OR EXISTS (SELECT 1 FROM case_file WHERE case_file.key = ${table}.case_key))`;

/** The same with the look at the case in a function, so that no plan carries the rule of visibility once a child table. */
export const whereItsCaseIs = (table: string) =>
  `(case_key = NULLIF(current_setting('mj.case', true), '')::bigint OR sees_case(${table}.case_key))`;

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
