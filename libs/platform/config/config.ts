import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { choosePlace } from '../database/embedded-cluster.js';

const key = z
  .string()
  .regex(/^[0-9a-f]{64}$/i, 'must be 64 hexadecimal digits; make one with: openssl rand -hex 32')
  .transform((hex) => Buffer.from(hex, 'hex'));
const url = z.string().regex(/^postgres(ql)?:\/\//, 'must look like postgres://user:password@host:5432/mingjing');

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: url.optional(),
  DATABASE_OWNER_URL: url.optional(),
  DATABASE_VAULT_URL: url.optional(),
  MINGJING_DATA_DIR: z.string().min(1).default('.data'),
  MINGJING_DEMO_PASSWORD: z.string().min(8, 'must have at least 8 characters').optional(),
  MINGJING_TOKEN_KEY: key.optional(),
  MINGJING_VAULT_KEY: key.optional(),
  MINGJING_DOCUMENT_KEY: key.optional(),
  MINGJING_DOCUMENT_DIR: z.string().min(1).optional(),
  MINGJING_DOCUMENT_MAX_MB: z.coerce.number().int().min(1).max(4096).default(200),
  MINGJING_DOCUMENTS_PER_CASE: z.coerce.number().int().min(1).max(10_000).default(200),
  MINGJING_DOCUMENT_QUOTA_GB: z.coerce.number().int().min(1).max(1_000_000).default(100),
  MINGJING_SCAN_COMMAND: z.string().min(1).optional(),
  MINGJING_POOL_SIZE: z.coerce.number().int().min(2).max(100).default(10),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

/** What the process was told, checked once at start; `database` is absent when the embedded one serves. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Where keys, files and the embedded database really are: the folder that was asked for, or its stand-in. */
  readonly dataDir: string;
  readonly poolSize: number;
  readonly logLevel: string;
  readonly demoPassword: string | undefined;
  readonly tokenKey: Buffer;
  readonly vaultKey: Buffer;
  readonly documents: DocumentConfig;
  readonly database: DatabaseUrls | undefined;
}

/** Where documents are kept, under which key, and how much of them. */
export interface DocumentConfig {
  readonly folder: string;
  readonly key: Buffer;
  /** Bytes of one file, documents of one case, bytes of one organisation. */
  readonly mostBytes: number;
  readonly mostPerCase: number;
  readonly quotaBytes: number;
  /** A virus scanner (see `Scanner`); without one nothing is scanned. */
  readonly scanCommand: string | undefined;
}

/** Connection addresses of the three login roles. */
export interface DatabaseUrls {
  readonly appUrl: string;
  readonly ownerUrl: string;
  readonly vaultUrl: string;
}

/** The configuration is wrong; the message says what to do. */
export class ConfigError extends Error {}

/** Reads and checks the environment. Throws `ConfigError` naming every wrong or missing variable. */
export function loadConfig(
  env: NodeJS.ProcessEnv = process.env,
  log: (line: string) => void = () => undefined,
): Config {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('\n'));
  }
  const values = parsed.data;
  const database = databaseUrls(values);
  const dataDir = database ? resolve(values.MINGJING_DATA_DIR) : usableFolder(values.MINGJING_DATA_DIR, log);
  const secret = (name: 'MINGJING_TOKEN_KEY' | 'MINGJING_VAULT_KEY' | 'MINGJING_DOCUMENT_KEY') =>
    values[name] ?? ownSecret(name, dataDir, database);
  return {
    port: values.PORT,
    host: values.HOST,
    dataDir,
    poolSize: values.MINGJING_POOL_SIZE,
    logLevel: values.LOG_LEVEL,
    demoPassword: values.MINGJING_DEMO_PASSWORD,
    tokenKey: secret('MINGJING_TOKEN_KEY'),
    vaultKey: secret('MINGJING_VAULT_KEY'),
    documents: {
      folder: resolve(values.MINGJING_DOCUMENT_DIR ?? join(dataDir, 'documents')),
      key: secret('MINGJING_DOCUMENT_KEY'),
      mostBytes: values.MINGJING_DOCUMENT_MAX_MB * 1024 ** 2,
      mostPerCase: values.MINGJING_DOCUMENTS_PER_CASE,
      quotaBytes: values.MINGJING_DOCUMENT_QUOTA_GB * 1024 ** 3,
      scanCommand: values.MINGJING_SCAN_COMMAND,
    },
    database,
  };
}

/** The configuration for reading aloud: where secrets stand, only that they do. */
export function describeConfig(config: Config): Readonly<Record<string, unknown>> {
  const masked = (address: string) => address.replace(/\/\/([^:/@]+):[^@]*@/, '//$1:********@');
  return {
    ...config,
    demoPassword: config.demoPassword && '********',
    tokenKey: '********',
    vaultKey: '********',
    documents: { ...config.documents, key: '********' },
    database: config.database
      ? Object.fromEntries(Object.entries(config.database).map(([name, address]) => [name, masked(address)]))
      : 'embedded',
  };
}

function databaseUrls(values: z.infer<typeof environment>): DatabaseUrls | undefined {
  if (!values.DATABASE_URL) return undefined;
  if (!values.DATABASE_OWNER_URL || !values.DATABASE_VAULT_URL) {
    throw new ConfigError(
      'DATABASE_URL is set, so DATABASE_OWNER_URL (migrations) and DATABASE_VAULT_URL (reporter vault) must be too; see docker/README.md',
    );
  }
  return { appUrl: values.DATABASE_URL, ownerUrl: values.DATABASE_OWNER_URL, vaultUrl: values.DATABASE_VAULT_URL };
}

/** Keys and database live together, so both go to the stand-in when the database's user cannot reach the folder. */
function usableFolder(wanted: string, log: (line: string) => void): string {
  try {
    return choosePlace(wanted, log).folder;
  } catch (error) {
    throw new ConfigError((error as Error).message);
  }
}

/** With the embedded database a secret is made once and kept beside the data; with one's own it must be given. */
function ownSecret(name: string, dataDir: string, database: DatabaseUrls | undefined): Buffer {
  if (database) throw new ConfigError(`${name} is missing; make one with: openssl rand -hex 32`);
  const folder = join(dataDir, 'keys');
  const file = join(folder, `${name.toLowerCase()}.hex`);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  }
  return Buffer.from(readFileSync(file, 'utf8').trim(), 'hex');
}
