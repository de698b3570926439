import type { TestApp } from '../../support/app.js';

/** A grant in force. */
export interface Grant {
  readonly user_key: number;
  readonly role: string;
  readonly organization_key: number;
}
/** Somebody with an account. */
export interface User {
  readonly key: number;
  readonly name: string;
  readonly clearance: number;
}
/** A case as the owner sees it. */
export interface Case {
  readonly key: string;
  readonly id: string;
  readonly state: string;
  readonly path: readonly number[];
  readonly secrecy: number;
  readonly assignees: readonly number[];
  readonly recused: readonly number[];
}

type Ends = { one: string; other: string }[];

const LINKS = 'SELECT case_key::text AS one, other_key::text AS other FROM complaint_relation';

/** Key of a complaint of the programme that another may repeat, if there is one by now. */
export async function primaryOf(app: TestApp, programme: string): Promise<string | undefined> {
  const [found] = await app.sql<{ key: string }>(
    `SELECT c.key::text FROM case_file c JOIN programme p ON p.key = c.programme_key WHERE p.code = $1
       AND c.state NOT IN ('RECEIVED', 'DUPLICATE_FILED') ORDER BY c.key DESC LIMIT 1`,
    [programme],
  );
  return found?.key;
}

/** Says that one complaint repeats another. */
export async function link(app: TestApp, key: string, primary: string | undefined): Promise<void> {
  await app.sql(
    `INSERT INTO complaint_relation (id, kind, case_key, other_key, why, made_by) VALUES (gen_random_uuid(), 'DUPLICATE', $1, $2, '重复', 1)`,
    [key, primary],
  );
}

/** The links between these complaints that the session at hand is shown, as pairs of ids. */
export async function linksSeen(app: TestApp, ids: ReadonlyMap<string, string>) {
  return pairs(await app.appSql(LINKS), ids);
}

/** The links that somebody may see who sees `visible`: those with both ends in it. */
export async function linksBetween(app: TestApp, ids: ReadonlyMap<string, string>, visible: ReadonlySet<string>) {
  return pairs(await app.sql(LINKS), ids).filter((pair) => pair.every((id) => visible.has(id ?? '')));
}

const pairs = (rows: Ends, ids: ReadonlyMap<string, string>) =>
  rows
    .filter(({ one }) => ids.has(one))
    .map(({ one, other }) => [ids.get(one), ids.get(other)])
    .sort();
