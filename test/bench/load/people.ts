import type { Client } from 'pg';
import { Passwords } from '../../../libs/platform/identity/password.js';

/** The password of the bench's own accounts; the cluster is on loopback and thrown away. */
export const BENCH_PASSWORD = 'bench-only-password';

/** An organisation as the loader needs it; `path` leads from the root to it. */
export interface Place {
  readonly key: number;
  readonly path: readonly number[];
  /** The account that handles what is assigned here. */
  readonly officer: number;
}

/** The tree and the accounts that the bench signs in with. */
export interface Staff {
  readonly places: ReadonlyMap<number, Place>;
  /** The lowest level, where cases are handled. */
  readonly units: readonly Place[];
  readonly clerk: number;
  /** The unit whose officer and the district whose clerk are measured. */
  readonly unit: Place;
  readonly district: Place;
}

const id = (kind: string) => `('01900000-${kind}-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid`;

/** Makes about 1,100 organisations in four levels, an officer in each, and three accounts to measure with. */
export async function loadPeople(admin: Client): Promise<Staff> {
  await admin.query(
    `INSERT INTO organization (id, code, name, type, is_organ) SELECT ${id('0001')}, 'CITY', '市纪委监委', 'COMMISSION', true FROM generate_series(1, 1) n`,
  );
  for (const [level, kind, parent, count, fan, name] of [
    [2, 'D', 'CITY', 16, 16, '区纪委监委'],
    [3, 'S', 'D', 128, 8, '街道纪工委'],
    [4, 'U', 'S', 960, 7.5, '承办部门'],
  ] as const) {
    await admin.query(
      `INSERT INTO organization (id, code, name, type, is_organ, parent_key)
       SELECT ${id(`000${level}`)}, '${kind}' || n, '第' || n || '${name}', '${level < 4 ? 'COMMISSION' : 'SUPERVISION_OFFICE'}', ${level < 4},
         (SELECT key FROM organization WHERE code = CASE WHEN '${parent}' = 'CITY' THEN 'CITY' ELSE '${parent}' || ceil(n::numeric / ${fan})::int END)
       FROM generate_series(1, ${count}) n`,
    );
  }
  await admin.query(
    `INSERT INTO person (id, name, organization_key) SELECT ${id('0005')}, '干部' || n, n FROM (SELECT key::int AS n FROM organization WHERE key > 1) o ORDER BY n`,
  );
  await admin.query(
    `INSERT INTO app_user (id, username, person_key, clearance) SELECT ${id('0006')}, 'officer.' || n, p.key, 2
     FROM (SELECT key, organization_key AS n FROM person WHERE key > 1) p ORDER BY n`,
  );
  const grants = [
    ['bench.leader', 'CITY', ['PRINCIPAL', 'PETITION_HEAD']],
    ['bench.clerk', 'D1', ['PETITION_CLERK']],
    ['bench.officer', 'U1', ['SUPERVISION_OFFICER']],
  ] as const;
  const hash = await new Passwords().hash(BENCH_PASSWORD);
  for (const [username, code, roles] of grants) {
    await admin.query(
      `WITH p AS (INSERT INTO person (id, name, organization_key) SELECT gen_random_uuid(), $1, key FROM organization WHERE code = $2 RETURNING key)
       INSERT INTO app_user (id, username, person_key, password_hash, clearance) SELECT gen_random_uuid(), $1, key, $3, 2 FROM p`,
      [username, code, hash],
    );
    await admin.query(
      `INSERT INTO role_grant (id, user_key, role, organization_key, valid_from, reason, proposed_by, approved_by, approved_at)
       SELECT gen_random_uuid(), u.key, r, o.key, DATE '2001-01-01', 'bench', 1, 1, now()
       FROM app_user u, organization o, unnest($3::text[]) r WHERE u.username = $1 AND o.code = $2`,
      [username, code, roles],
    );
  }
  return readStaff(admin);
}

async function readStaff(admin: Client): Promise<Staff> {
  const { rows } = await admin.query<{ key: number; code: string; path: number[]; officer: number }>(
    `SELECT o.key, o.code, o.path, (SELECT key FROM app_user WHERE username = CASE WHEN o.code = 'U1' THEN 'bench.officer' ELSE 'officer.' || o.key END) AS officer
     FROM organization o WHERE o.key > 1 ORDER BY o.key`,
  );
  const { rows: clerks } = await admin.query<{ key: number }>(
    `SELECT key FROM app_user WHERE username = 'bench.clerk'`,
  );
  const named = (code: string) => rows.find((row) => row.code === code) as Place;
  return {
    places: new Map(rows.map((row) => [row.key, row])),
    units: rows.filter(({ path }) => path.length === 4),
    clerk: clerks[0]?.key as number,
    unit: named('U1'),
    district: named('D1'),
  };
}
