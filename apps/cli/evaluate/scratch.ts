import { randomBytes, randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import type { INestApplicationContext } from '@nestjs/common';
import { Client } from 'pg';
import { rebuildSearch } from '../../../libs/features/complaints/index.js';
import { loadConfig } from '../../../libs/platform/config/config.js';
import { startEmbeddedPostgres } from '../../../libs/platform/database/embedded-postgres.js';
import type { Actor } from '../../../libs/platform/identity/actor.js';
import { Authority } from '../../../libs/platform/identity/authority.js';
import { prepareDatabase, startApi } from '../../api/start.js';
import type { Surroundings } from '../command.js';
import type { Labelled } from './labelled.js';

/** A whole installation of its own with the texts as complaints, gone afterwards. */
export interface Scratch {
  readonly app: INestApplicationContext;
  /** Somebody who sees all of it. */
  actor(): Promise<Actor>;
  /** The text behind a case's key. */
  textOf(key: string): Labelled | undefined;
  sql<Row>(text: string): Promise<Row[]>;
}

const BATCH = 500;
/** Texts are received one second after another, in their order. */
const FIRST = Date.parse('2020-01-01T00:00:00Z');

/** When the text of a rank was received there. */
export const receivedAt = (rank: number): string => new Date(FIRST + rank * 1000).toISOString();

/** Works on a fresh installation in a folder of its own: no row of a real one is touched. `titled`: with their titles. */
export async function withScratch<Answer>(
  { note }: Surroundings,
  { texts, titled }: { texts: readonly Labelled[]; titled: boolean },
  work: (scratch: Scratch) => Promise<Answer>,
): Promise<Answer> {
  const folder = mkdtempSync('/var/tmp/mingjing-evaluate-');
  chmodSync(folder, 0o755);
  const server = await startEmbeddedPostgres({ dataDir: folder, fast: true, restart: false });
  const owner = new Client({ connectionString: server.ownerUrl });
  try {
    await prepareDatabase(server);
    await owner.connect();
    const session = await found(owner);
    const byKey = await fill(owner, texts, titled);
    await owner.query('ANALYZE');
    note(`${texts.length} texts are in; asking`);
    const { app } = await startApi(loadConfig({ MINGJING_DATA_DIR: folder, LOG_LEVEL: 'silent' }), server);
    const actor = async () => {
      const known = await app.get(Authority).actorOf(session);
      if (!known) throw new Error('the session has ended');
      return known;
    };
    try {
      const sql = async <Row>(text: string) => (await owner.query(text)).rows as Row[];
      return await work({ app, actor, textOf: (key) => byKey.get(key), sql });
    } finally {
      await app.close();
    }
  } finally {
    await owner.end().catch(() => undefined);
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One organisation, one clerk, one session. */
async function found(owner: Client): Promise<string> {
  const [organization, person, user, grant, session] = Array.from({ length: 5 }, () => randomUUID());
  const steps: [string, unknown[]][] = [
    [
      `INSERT INTO organization (id, code, name, type, is_organ) VALUES ($1, 'EV', '评测', 'COMMISSION', true)`,
      [organization],
    ],
    [
      `INSERT INTO person (id, name, organization_key) SELECT $1, '评测员', key FROM organization WHERE id = $2`,
      [person, organization],
    ],
    [
      `INSERT INTO app_user (id, username, person_key, clearance) SELECT $1, 'evaluator', key, 2 FROM person WHERE id = $2`,
      [user, person],
    ],
    [
      `INSERT INTO role_grant (id, user_key, role, organization_key, reason, proposed_by, approved_by, approved_at, valid_from)
       SELECT $1, u.key, 'PETITION_CLERK', o.key, '评测', 1, 1, now(), DATE '2000-01-01' FROM app_user u, organization o WHERE u.id = $2 AND o.id = $3`,
      [grant, user, organization],
    ],
    [
      `INSERT INTO session (id, user_key, kind, secret_hash, expires_at)
       SELECT $1, key, 'TOKEN', $3, now() + interval '1 day' FROM app_user WHERE id = $2`,
      [session, user, randomBytes(32)],
    ],
  ];
  for (const [text, values] of steps) await owner.query(text, values);
  return session as string;
}

async function fill(owner: Client, texts: readonly Labelled[], titled: boolean): Promise<Map<string, Labelled>> {
  const byKey = new Map<string, Labelled>();
  for (let from = 0; from < texts.length; from += BATCH) {
    const batch = texts.slice(from, from + BATCH);
    const rows = batch.map(({ title, body, rank }) => ({
      id: randomUUID(),
      title: titled && title !== '' ? title : '来信',
      body,
      at: receivedAt(rank),
    }));
    const { rows: keys } = await owner.query<{ id: string; key: string }>(FILE, [JSON.stringify(rows)]);
    const keyOf = new Map(keys.map(({ id, key }) => [id, key]));
    for (const [at, { id }] of rows.entries()) byKey.set(keyOf.get(id) as string, batch[at] as Labelled);
  }
  await rebuildSearch(owner);
  return byKey;
}

const FILE = `WITH given AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, title text, body text, at timestamptz)),
  filed AS (INSERT INTO case_file (id, kind, state, organ_key, org_key, secrecy, title, received_at, created_by)
    SELECT g.id, 1, 'RECEIVED', o.key, o.key, 1, g.title, g.at, 1 FROM given g, organization o WHERE o.code = 'EV' ORDER BY g.at RETURNING *),
  detailed AS (INSERT INTO complaint (case_key, channel, content, is_real_name)
    SELECT f.key, 'LETTER', g.body, false FROM filed f JOIN given g ON g.id = f.id),
  told AS (INSERT INTO case_event (case_key, version, workflow, action, from_state, to_state, actor_key, org_key)
    SELECT key, 1, 'complaint', 'file', 'NONE', state, 1, org_key FROM filed)
  SELECT id, key::text AS key FROM filed`;
