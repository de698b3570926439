import { Client } from 'pg';
import { Passwords } from '../../../libs/platform/identity/password.js';
import { BENCH_PASSWORD } from './people.js';

/** Rows of history that a project has, and units that owe a pledge. */
export const ROWS_A_PROJECT = 10;
export const UNITS = 10_000;
/** Units that a batch issues to: a level of their own, so that they owe nothing before. */
export const BATCH = 5_000;

/**
 * A register of `rows` rows: 10,000 units below 100 bureaus, each with a person and a row, and projects with ten holders
 * one after another. Triggers are left out, constraints are not. Answers the seconds that it took.
 */
export async function loadRegister(superuserUrl: string, rows: number): Promise<number> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  const from = Date.now();
  try {
    for (const text of UNITS_AND_PEOPLE) await client.query(text);
    await client.query(ACCOUNTS, [await new Passwords().hash(BENCH_PASSWORD)]);
    await client.query('BEGIN');
    await client.query(`SET LOCAL session_replication_role = 'replica'`);
    const projects = Math.max(1, Math.floor((rows - UNITS - 101) / ROWS_A_PROJECT));
    for (const text of SUBJECTS) await client.query(text, text.includes('$1') ? [projects] : []);
    for (const text of HISTORY) await client.query(text);
    await client.query('COMMIT');
    for (const text of CAMPAIGN) await client.query(text);
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
  return (Date.now() - from) / 1000;
}

const id = (kind: string, n = 'n') => `('01900000-${kind}-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
const key = (code: string) => `(SELECT key FROM organization WHERE code = ${code})`;

const UNITS_AND_PEOPLE = [
  `INSERT INTO organization (id, code, name, type, is_organ) VALUES ('01900000-0001-7000-8000-000000000001', 'CITY', '市纪委监委', 'COMMISSION', true)`,
  `INSERT INTO organization (id, code, name, type, parent_key) SELECT ${id('0002')}, 'B' || n, '第' || n || '局', 'SUPERVISED_UNIT', ${key(`'CITY'`)} FROM generate_series(1, 100) n`,
  `INSERT INTO organization (id, code, name, type, parent_key) SELECT ${id('0003')}, 'U' || n, '第' || n || '单位', 'SUPERVISED_UNIT', b.key
   FROM generate_series(1, ${UNITS}) n JOIN organization b ON b.code = 'B' || (n % 100 + 1)`,
  `INSERT INTO person (id, name, organization_key) SELECT ${id('0005')}, '责任人' || n, n FROM (SELECT key::int AS n FROM organization WHERE key > 1) o ORDER BY n`,
  `INSERT INTO post (person_key, organization_key, title, rank, valid_from) SELECT key, organization_key, '主要负责人', 'DIVISION', DATE '2001-01-01' FROM person WHERE key > 1`,
];

const ACCOUNTS = `WITH p AS (INSERT INTO person (id, name, organization_key) SELECT ${id('0006')}, '考核人' || n, ${key(`'CITY'`)} FROM generate_series(1, 2) n RETURNING key, name),
  t AS (INSERT INTO post (person_key, organization_key, title, rank, valid_from) SELECT key, ${key(`'CITY'`)}, '主任', 'BUREAU', DATE '2001-01-01' FROM p),
  u AS (INSERT INTO app_user (id, username, person_key, password_hash, clearance) SELECT gen_random_uuid(), CASE name WHEN '考核人1' THEN 'bench.leader' ELSE 'bench.officer' END, key, $1, 2 FROM p RETURNING key, username)
  INSERT INTO role_grant (id, user_key, role, organization_key, valid_from, proposed_by, approved_by, approved_at)
  SELECT gen_random_uuid(), key, CASE username WHEN 'bench.leader' THEN 'DEPUTY' ELSE 'CONDUCT_OFFICER' END, ${key(`'CITY'`)}, DATE '2001-09-01', 1, 1, now() FROM u`;

const SUBJECTS = [
  `INSERT INTO project (id, number, name, owner_organization_key, starts_on)
   SELECT ${id('0007')}, 'P' || n, '第' || n || '工程', o.key, DATE '2003-01-01' FROM generate_series(1, $1::int) n JOIN organization o ON o.code = 'U' || (n % ${UNITS} + 1)`,
  `INSERT INTO responsibility_subject (id, kind, name, organization_key) SELECT ${id('0008', 'key')}, 'ORGANIZATION', name, key FROM organization WHERE key > 1`,
  `INSERT INTO responsibility_subject (id, kind, name, organization_key, project_key) SELECT ${id('0009', 'key')}, 'PROJECT', name, owner_organization_key, key FROM project`,
];

const COLUMNS = `(id, subject_key, level, person_key, post_title, post_organization_key, document_kind, document_reference, valid, recorded, recorded_by, reason)`;
const HISTORY = [
  `INSERT INTO responsibility ${COLUMNS} SELECT ${id('000a', 's.key')}, s.key, 'FIRST', p.key, '主要负责人', s.organization_key, 'APPOINTMENT', '任命文件',
     daterange(DATE '2003-01-01', NULL), tstzrange(TIMESTAMPTZ '2003-01-02 09:00+08', NULL), 1, '任命'
   FROM responsibility_subject s JOIN LATERAL (SELECT key FROM person WHERE organization_key = s.organization_key ORDER BY key LIMIT 1) p ON true WHERE s.kind = 'ORGANIZATION'`,
  `INSERT INTO responsibility ${COLUMNS} SELECT ${id('000b', `s.key * ${ROWS_A_PROJECT} + n`)}, s.key, 'FIRST', p.lowest + (s.key + n) % p.people, '项目负责人', s.organization_key, 'APPOINTMENT',
     '任命文件', daterange(DATE '2003-01-01' + n * 365, CASE WHEN n < ${ROWS_A_PROJECT - 1} THEN DATE '2003-01-01' + (n + 1) * 365 END),
     tstzrange((DATE '2003-01-02' + n * 365)::timestamptz, NULL), 1, '任命'
   FROM responsibility_subject s CROSS JOIN generate_series(0, ${ROWS_A_PROJECT - 1}) n, (SELECT min(key) AS lowest, count(*) AS people FROM person WHERE key > 1) p
   WHERE s.kind = 'PROJECT'`,
];

const TERMS = `{"objectives":[{"number":1,"text":"不发生违规插手招标问题"}],"tasks":[{"number":1,"objective":1,"text":"对重大招标全程监督","measure":"监督率100%"}],"divisions":[{"objective":1,"businessDuty":"分管工程招标","integrityDuty":"分管招标廉政"}]}`;
const CAMPAIGN = [
  `INSERT INTO pledge_campaign (id, code, name, year, organization_key, template, created_by)
   SELECT gen_random_uuid(), c, '责任书', 2026, ${key(`'CITY'`)}, '${TERMS}', (SELECT key FROM app_user WHERE username = 'bench.officer') FROM unnest(ARRAY['ZR-COVER', 'ZR-BATCH']) c`,
  `INSERT INTO pledge_target (campaign_key, organization_key, level) SELECT k.key, o.key, CASE WHEN o.code LIKE 'B%' THEN 'BUREAU' ELSE 'UNIT' END
   FROM pledge_campaign k, organization o WHERE k.code = 'ZR-COVER' AND o.code ~ '^[BU]'`,
];
