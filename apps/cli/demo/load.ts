import { Client } from 'pg';
import { ReporterVault, rebuildSearch } from '../../../libs/features/complaints/index.js';
import { Sealer } from '../../../libs/platform/crypto/seal.js';
import { Passwords } from '../../../libs/platform/identity/password.js';
import { type DemoComplaint, liveComplaints, olympicComplaints } from './complaints.js';
import { loadInspections } from './inspections.js';
import { loadComplaints } from './load-complaints.js';
import { loadLetters } from './load-letters.js';
import { loadMeasures } from './measures.js';
import { clearedForSecrets, demoAccounts, demoEarlierPosts, demoOrganizations, demoSuperiors } from './people.js';
import { type Random, seeded } from './random.js';
import { loadResponsibility } from './responsibility.js';

const SEED = 20080808;

/** What the demo may be given besides: the key of the vault (without it every report is anonymous), and the present. */
export interface DemoOptions {
  readonly vaultKey?: Buffer;
  readonly now?: Date;
}

/** Loads the demo once, as the owner, in one transaction; later calls only set the demo accounts' password. */
export async function loadDemo(ownerUrl: string, password: string, options: DemoOptions = {}): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    const { rows } = await client.query(`SELECT 1 FROM programme WHERE code = 'OLYMPIC-2008'`);
    const hash = await new Passwords().hash(password);
    if (rows.length === 0) await load(client, hash, options);
    else
      await client.query(
        'UPDATE app_user SET password_hash = $1, failures = 0, retry_at = NULL WHERE username = ANY($2)',
        [hash, demoAccounts.map(({ username }) => username)],
      );
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}

async function load(client: Client, hash: string, { vaultKey, now = new Date() }: DemoOptions): Promise<void> {
  const random = seeded(SEED, new Date('2001-09-01T00:00:00Z'));
  for (const [code, name, type, parent, isOrgan] of demoOrganizations) {
    await client.query(
      `INSERT INTO organization (id, code, name, type, parent_key, is_organ, is_synthetic)
       VALUES ($1, $2, $3, $4, (SELECT key FROM organization WHERE code = $5), $6, true)`,
      [random.id(), code, name, type, parent, isOrgan],
    );
  }
  for (const account of demoAccounts) await loadAccount(client, random, account, hash);
  await loadCareers(client);
  for (const [code, zh, en, from, to] of [
    [
      'OLYMPIC-2008',
      '北京奥运会筹办监督',
      'Supervision of the Beijing Olympic preparations',
      '2001-09-01',
      '2008-12-31',
    ],
    ['DEMO-LIVE', '演示专项（当前）', 'Present-day demonstration', '2026-01-01', null],
  ]) {
    await client.query(
      `INSERT INTO programme (id, code, name_zh, name_en, starts_on, ends_on, organization_key, is_synthetic)
       VALUES ($1, $2::text, $3, $4, $5, $6, (SELECT key FROM organization WHERE code = 'BJ'), $2 = 'DEMO-LIVE')`,
      [random.id(), code, zh, en, from, to],
    );
  }
  const all = [...olympicComplaints(random), ...liveComplaints(random, now)];
  const known = vaultKey ? all : all.map((each) => ({ ...each, reporterRef: null }));
  if (vaultKey) await keepReporters(client, known, vaultKey);
  await loadComplaints(client, known, now);
  await rebuildSearch(client);
  await loadMeasures(client, known);
  await loadLetters(client, now);
  await loadInspections(client, now);
  await loadResponsibility(client);
}

async function loadAccount(
  client: Client,
  random: Random,
  { username, name, role, scope, home, post, rank }: (typeof demoAccounts)[number],
  hash: string,
): Promise<void> {
  const person = random.id();
  const since = demoEarlierPosts.find(([who]) => who === username)?.[5] ?? '2001-08-31';
  await client.query(
    'INSERT INTO person (id, name, organization_key, is_synthetic) VALUES ($1, $2, (SELECT key FROM organization WHERE code = $3), true)',
    [person, name, home],
  );
  await client.query(
    `INSERT INTO post (person_key, organization_key, title, rank, valid_from) SELECT key, organization_key, $2, $3, $4::date + 1 FROM person WHERE id = $1`,
    [person, post, rank, since],
  );
  await client.query(
    'INSERT INTO app_user (id, username, person_key, password_hash, clearance) VALUES ($1, $2, (SELECT key FROM person WHERE id = $3), $4, $5)',
    [random.id(), username, person, hash, clearedForSecrets.has(role) ? 2 : 1],
  );
  await client.query(
    `INSERT INTO role_grant (id, user_key, role, organization_key, valid_from, reason, proposed_by, approved_by, approved_at)
     VALUES ($1, (SELECT key FROM app_user WHERE username = $2), $3, (SELECT key FROM organization WHERE code = $4), DATE '2001-09-01', '演示', 1, 1, now())`,
    [random.id(), username, role, scope],
  );
}

/** Who stands above whom, and what they were before. */
async function loadCareers(client: Client): Promise<void> {
  await client.query(
    `UPDATE person p SET superior_key = s.person_key FROM jsonb_each_text($1) AS r(below, above)
       JOIN app_user u ON u.username = r.below JOIN app_user s ON s.username = r.above WHERE p.key = u.person_key`,
    [JSON.stringify(demoSuperiors)],
  );
  for (const post of demoEarlierPosts) {
    await client.query(
      `INSERT INTO post (person_key, organization_key, title, rank, valid_from, valid_to)
       SELECT u.person_key, o.key, $3, $4, $5, $6 FROM app_user u, organization o WHERE u.username = $1 AND o.code = $2`,
      [...post],
    );
  }
}

/** Made-up reporters, sealed like real ones. */
async function keepReporters(client: Client, complaints: readonly DemoComplaint[], key: Buffer): Promise<void> {
  const vault = new ReporterVault(client, new Sealer(key));
  let serial = 0;
  for (const { reporterRef } of complaints) {
    if (reporterRef === null) continue;
    serial += 1;
    const place = String(serial).padStart(2, '0');
    await vault.keep(reporterRef, { name: `举报人${place}（演示）`, contact: `010-000000${place}` });
  }
}
