import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { DatabaseUrls } from '../../libs/platform/config/config.js';
import type { CeilingGround } from './ceiling/server.js';
import { ACT, FILE, LIST, LIST_ASSIGNED, READ } from './ceiling/statements.js';
import { type ComplaintMeasure, LISTED, type Stage, signIn } from './complaints.js';
import type { Players } from './measure.js';
import { ask, end, start } from './processes.js';

/** Both sides running on a loaded database. */
export interface Running extends Stage {
  readonly players: Players;
  /** Tells the ceiling whom it plays, and compares its answers with ours. */
  prepare(measure: ComplaintMeasure): Promise<void>;
  plans(): Promise<Plan[]>;
  stop(): Promise<void>;
}

/** A statement of the ceiling with its plan. */
export interface Plan {
  readonly name: string;
  readonly sql: string;
  readonly plan: string;
}

/** Starts the application, the ceiling and the generator, each in a process of its own. */
export async function raise(urls: DatabaseUrls & { superuserUrl: string }, postmaster: () => number): Promise<Running> {
  const secret = () => randomBytes(32).toString('hex');
  const api = await start<{ port: number }>('api.js', {
    DATABASE_URL: urls.appUrl,
    DATABASE_OWNER_URL: urls.ownerUrl,
    DATABASE_VAULT_URL: urls.vaultUrl,
    MINGJING_TOKEN_KEY: secret(),
    MINGJING_VAULT_KEY: secret(),
    MINGJING_DOCUMENT_KEY: secret(),
    MINGJING_POOL_SIZE: '8',
    LOG_LEVEL: 'error',
  });
  const ceiling = await start<{ port: number }>('ceiling/server.js', { BENCH_DATABASE_URL: urls.superuserUrl });
  const generator = await start('generator.js');
  const admin = new Client({ connectionString: urls.superuserUrl });
  await admin.connect();
  const stage: Stage = { admin, apiPort: api.first.port, ceilingPort: ceiling.first.port };
  return {
    ...stage,
    players: { generator: generator.child, api: api.child, ceiling: ceiling.child, postmaster },
    prepare: async ({ username }) => {
      const headers = { authorization: (await signIn(stage.apiPort, username)).slice(15).trim() };
      const actions = await readyActions(stage, username, headers);
      await ask(ceiling.child, { ...(await groundOf(admin, username)), actions } satisfies CeilingGround);
      await compare(stage, username, headers);
    },
    plans: () => plansOf(admin),
    stop: async () => {
      await admin.end();
      await Promise.all([api.child, ceiling.child, generator.child].map(end));
    },
  };
}

async function groundOf(admin: Client, username: string): Promise<Omit<CeilingGround, 'actions'>> {
  const { rows } = await admin.query(
    `SELECT u.key AS "actorKey", g.organization_key AS "organKey", (now() AT TIME ZONE 'Asia/Shanghai')::date::text AS today,
       r.key AS "ruleKey", (now() + interval '21 days')::date::text AS "dueOn", (now() + interval '17 days')::date::text AS "warnOn",
       (SELECT derivation::text FROM case_deadline LIMIT 1) AS derivation
     FROM app_user u JOIN role_grant g ON g.user_key = u.key, rule_deadline r
     WHERE u.username = $1 AND r.rule = 'CLASSIFY_GENERAL' ORDER BY r.valid_from DESC LIMIT 1`,
    [username],
  );
  return rows[0];
}

/** What our answers list as actions, a state each: the ceiling has it ready. */
async function readyActions(
  stage: Stage,
  username: string,
  headers: Record<string, string>,
): Promise<Record<string, string>> {
  const actions: Record<string, string> = {};
  for (const { id, state } of await someOf(stage.admin, username)) {
    const text = await (await fetch(`http://127.0.0.1:${stage.apiPort}/api/v1/complaints/${id}`, { headers })).text();
    actions[state] = JSON.stringify(JSON.parse(text).actions);
  }
  return actions;
}

/** One complaint of each state that the account sees. */
async function someOf(admin: Client, username: string): Promise<{ id: string; state: string; key: number }[]> {
  const seen =
    username === 'bench.officer'
      ? `u.key = ANY (c.assignees)`
      : `(SELECT o.key FROM organization o WHERE o.code = CASE u.username WHEN 'bench.clerk' THEN 'D1' ELSE 'CITY' END) IN (c.o1, c.o2)`;
  const { rows } = await admin.query(
    `SELECT DISTINCT ON (c.state) c.id, c.state, u.key FROM app_user u, case_file c WHERE u.username = $1 AND ${seen} ORDER BY c.state, c.key`,
    [username],
  );
  return rows;
}

/** The same bytes, or it is no ceiling: reads whole, lists up to the cursor, which only we seal. */
async function compare(stage: Stage, username: string, headers: Record<string, string>): Promise<void> {
  const text = async (port: number, path: string, more: RequestInit = {}) =>
    (await fetch(`http://127.0.0.1:${port}${path}`, more)).text();
  for (const { id } of await someOf(stage.admin, username)) {
    same(
      await text(stage.apiPort, `/api/v1/complaints/${id}`, { headers }),
      await text(stage.ceilingPort, `/read/${id}`),
    );
  }
  if (username === 'bench.clerk') return;
  const officer = username === 'bench.officer';
  const { rows } = await stage.admin.query(
    `SELECT o.id, CASE WHEN $2 THEN u.key ELSE o.key END AS key FROM organization o, app_user u WHERE o.code = $1 AND u.username = $3`,
    [officer ? 'U1' : 'D2', officer, username],
  );
  const [{ id, key }] = rows as [{ id: string; key: number }];
  const items = (page: string) => page.slice(0, page.indexOf(',"nextCursor"'));
  const ours = await text(
    stage.apiPort,
    `/api/v1/complaints?state=${LISTED}&organizationId=${id}&sort=dueOn&limit=50`,
    {
      headers,
    },
  );
  same(items(ours), items(await text(stage.ceilingPort, `/${officer ? 'assigned' : 'list'}/${key}/${LISTED}`)));
}

function same(ours: string, ceiling: string): void {
  if (ours === ceiling) return;
  const at = [...ours].findIndex((letter, index) => letter !== [...ceiling][index]);
  throw new Error(
    `the ceiling answers something else, from character ${at}:\n${ours.slice(Math.max(0, at - 80), at + 200)}\n${ceiling.slice(Math.max(0, at - 80), at + 200)}`,
  );
}

async function plansOf(admin: Client): Promise<Plan[]> {
  const generic: Plan[] = [];
  await admin.query('BEGIN');
  for (const { name, text } of [READ, LIST, LIST_ASSIGNED, FILE, ACT]) {
    const { rows } = await admin.query<{ 'QUERY PLAN': string }>(`EXPLAIN (GENERIC_PLAN, COSTS OFF) ${text}`);
    generic.push({ name, sql: text, plan: rows.map((row) => row['QUERY PLAN']).join('\n') });
  }
  await admin.query('ROLLBACK');
  return generic;
}
