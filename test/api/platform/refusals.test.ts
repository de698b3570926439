import * as fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { ConfigError, loadConfig } from '../../../libs/platform/config/config.js';
import {
  createDatabase,
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../../libs/platform/database/embedded-postgres.js';
import { withDatabase } from '../../../libs/platform/database/embedded-roles.js';
import { migrate, refuseUnfit, tooOld } from '../../../libs/platform/database/schema.js';
import { migrations } from '../../../migrations/index.js';
import { freePort, launchApp, makeDataFolder } from '../../support/process.js';

const dataDir = makeDataFolder();
let server: EmbeddedPostgres;

async function asSuperuser(sql: string, database = 'mingjing'): Promise<void> {
  const client = new Client({ connectionString: withDatabase(server.superuserUrl, database) });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** What start-up says about these addresses. */
const refusal = (appUrl = server.appUrl, ownerUrl = server.ownerUrl, known = migrations): Promise<string> =>
  refuseUnfit(appUrl, ownerUrl, known).then(
    () => 'starts',
    (error: Error) => `${error.constructor.name}: ${error.message}`,
  );

beforeAll(async () => {
  server = await startEmbeddedPostgres({ dataDir, fast: true });
  await migrate(server.ownerUrl, migrations);
}, 120_000);

afterAll(async () => {
  await server?.stop();
  fs.rmSync(dataDir, { recursive: true, force: true });
});

describe('start-up', () => {
  it('accepts the database and the role that the launcher makes', async () => {
    expect(await refusal()).toBe('starts');
  });

  it.each([
    ['SQL_ASCII', `ENCODING 'SQL_ASCII' LOCALE 'C' LOCALE_PROVIDER libc`, /encoded in SQL_ASCII; create it with/],
    ['LC_CTYPE=C', `ENCODING 'UTF8' LOCALE 'C' LOCALE_PROVIDER libc`, /LC_CTYPE is C\); create it with/],
    [
      'LC_CTYPE=C below a provider that does know letters',
      `ENCODING 'UTF8' LOCALE 'C' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8'`,
      /LC_CTYPE is C\); create it with/,
    ],
  ])('refuses a database in %s', async (_name, options, words) => {
    const name = `unfit_${Math.random().toString(36).slice(2, 10)}`;
    await asSuperuser(`CREATE DATABASE ${name} OWNER mingjing_owner TEMPLATE template0 ${options}`);
    expect(await refusal(withDatabase(server.appUrl, name), withDatabase(server.ownerUrl, name))).toMatch(words);
  });

  it.each([
    ['a superuser', 'ALTER ROLE mingjing_app SUPERUSER', 'ALTER ROLE mingjing_app NOSUPERUSER'],
    ['free of row-level security', 'ALTER ROLE mingjing_app BYPASSRLS', 'ALTER ROLE mingjing_app NOBYPASSRLS'],
    ['able to make roles', 'ALTER ROLE mingjing_app CREATEROLE', 'ALTER ROLE mingjing_app NOCREATEROLE'],
    ['a member of the owner', 'GRANT mingjing_owner TO mingjing_app', 'REVOKE mingjing_owner FROM mingjing_app'],
    [
      'a member of the owner without inheriting',
      'GRANT mingjing_owner TO mingjing_app WITH INHERIT FALSE',
      'REVOKE mingjing_owner FROM mingjing_app',
    ],
    ['a member of the vault', 'GRANT mingjing_vault TO mingjing_app', 'REVOKE mingjing_vault FROM mingjing_app'],
    ['the owner of a table', 'ALTER TABLE person OWNER TO mingjing_app', 'ALTER TABLE person OWNER TO mingjing_owner'],
    [
      'the owner of the database',
      'ALTER DATABASE mingjing OWNER TO mingjing_app',
      'ALTER DATABASE mingjing OWNER TO mingjing_owner; GRANT ALL ON DATABASE mingjing TO mingjing_owner; GRANT CONNECT ON DATABASE mingjing TO mingjing_app; REVOKE CREATE, TEMPORARY ON DATABASE mingjing FROM mingjing_app',
    ],
  ])('refuses a runtime role that is %s', async (_name, spoil, mend) => {
    await asSuperuser(spoil);
    expect(await refusal()).toMatch(/mingjing_app could pass row-level security; make it with docker/);
    await asSuperuser(mend);
    expect(await refusal()).toBe('starts');
  });

  it('refuses the owner itself as the runtime role', async () => {
    expect(await refusal(server.ownerUrl)).toMatch(/mingjing_owner could pass row-level security/);
  });

  it('refuses an empty or outdated schema, and one that is newer than the program', async () => {
    const empty = await createDatabase(server, 'mingjing_empty');
    expect(await refusal(empty.appUrl, empty.ownerUrl)).toMatch(/schema is outdated; run: npm run migrate/);
    await migrate(empty.ownerUrl, migrations.slice(0, 1));
    expect(await refusal(empty.appUrl, empty.ownerUrl)).toMatch(/schema is outdated; run: npm run migrate/);
    expect(await refusal(server.appUrl, server.ownerUrl, migrations.slice(0, -1))).toMatch(/schema is newer than/);
  });

  it('refuses a Postgres before 15', () => {
    expect([tooOld(140013), tooOld(150000), tooOld(180004)]).toEqual([true, false, false]);
  });

  it('says what keeps it out of the database, and never the password', async () => {
    const closed = server.appUrl.replace(/:\d+\//, `:${await freePort()}/`);
    expect(await refusal(closed)).toMatch(
      /DATABASE_URL does not lead to a database .*ECONNREFUSED.*; start the server/,
    );
    const wrong = await refusal(server.appUrl.replace(/:[^:@]+@/, ':a-wrong-password@'));
    expect(wrong).toMatch(/password authentication failed/);
    expect(wrong).not.toContain('a-wrong-password');
  });

  it('asks for each secret and address that a database of one’s own needs', () => {
    const told = (env: Record<string, string>) => {
      try {
        return loadConfig(env).host;
      } catch (error) {
        return error instanceof ConfigError ? error.message : error;
      }
    };
    const one = { DATABASE_URL: server.appUrl };
    expect(told(one)).toMatch(/DATABASE_OWNER_URL \(migrations\) and DATABASE_VAULT_URL .*docker\/README.md/);
    const three = { ...one, DATABASE_OWNER_URL: server.ownerUrl, DATABASE_VAULT_URL: server.vaultUrl };
    expect(told(three)).toMatch(/MINGJING_TOKEN_KEY is missing; make one with: openssl rand -hex 32/);
    expect(told({ ...three, MINGJING_TOKEN_KEY: 'a'.repeat(64) })).toMatch(/MINGJING_VAULT_KEY is missing/);
    expect(told({ ...three, MINGJING_TOKEN_KEY: 'short' })).toMatch(/MINGJING_TOKEN_KEY must be 64 hexadecimal digits/);
    expect(told({ PORT: 'abc' })).toMatch(/^PORT /);
  });

  it('ends with 1 and a sentence, not with a stack', async () => {
    const app = launchApp({ dataDir, port: await freePort(), env: { DATABASE_URL: server.appUrl } });
    expect(await app.ended()).toBe(1);
    expect(app.output()).toMatch(/Mingjing did not start\.\nDATABASE_URL is set, so DATABASE_OWNER_URL/);
    expect(app.output()).not.toMatch(/\n\s+at /);
  }, 120_000);
});
