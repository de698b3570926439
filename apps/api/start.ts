import { randomBytes } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import { syncReferenceData } from '../../libs/casework/reference-data.js';
import { Deputation, RoleGrant, UserAccount } from '../../libs/features/administration/index.js';
import { Organization } from '../../libs/features/organizations/index.js';
import { Person, Post } from '../../libs/features/people/index.js';
import { Programme } from '../../libs/features/programmes/index.js';
import { Project } from '../../libs/features/projects/index.js';
import type { Config, DatabaseUrls } from '../../libs/platform/config/config.js';
import { openDataSource } from '../../libs/platform/database/data-source.js';
import { migrate, refuseUnfit } from '../../libs/platform/database/schema.js';
import { Log } from '../../libs/platform/http/log.js';
import { answerProblem, asProblem } from '../../libs/platform/http/problem.filter.js';
import { acceptStrictJsonOnly, BODY_LIMIT } from '../../libs/platform/http/strict-body.js';
import { refuseUnseenQueries } from '../../libs/platform/http/strict-query.js';
import { acceptFiles } from '../../libs/platform/http/upload.js';
import { strictValidation } from '../../libs/platform/http/validation.js';
import { UuidV7Ids } from '../../libs/platform/identity/new-id.js';
import { migrations } from '../../migrations/index.js';
import { AppModule } from './app.module.js';
import { serveConsole } from './console.js';
import { serveFrontMatter } from './front-matter.js';

/** Every entity; a test holds them against the migrations. */
export const entities = [Organization, Person, Post, UserAccount, RoleGrant, Deputation, Programme, Project];

/** A running API, not yet listening. `setupCode` is set where the database is empty. */
export interface Running {
  readonly app: NestFastifyApplication;
  readonly setupCode: string | undefined;
}

/** Brings the database up to date: migrations, then the domain's tables. */
export async function prepareDatabase(urls: DatabaseUrls): Promise<void> {
  await migrate(urls.ownerUrl, migrations);
  await syncReferenceData(urls.ownerUrl);
}

/** Fastify with one error handler, ours, wherever an error comes from; Nest would lay its own over it. */
class ProblemAdapter extends FastifyAdapter {
  override setErrorHandler() {
    return this.getInstance().setErrorHandler((error, request, reply) =>
      answerProblem(reply, request, asProblem(error)),
    );
  }
}

/** Builds the application on a database that fits. Throws DatabaseUnfit with what to do. */
export async function startApi(
  config: Config,
  urls: DatabaseUrls,
  now: () => Date = () => new Date(),
): Promise<Running> {
  await refuseUnfit(urls.appUrl, urls.ownerUrl, migrations);
  const log = new Log(config.logLevel);
  const dataSource = await openDataSource({
    url: urls.appUrl,
    poolSize: config.poolSize,
    entities,
    onError: () => log.warn('database connection lost'),
  });
  const setupCode = (await isEmpty(urls.ownerUrl)) ? randomBytes(12).toString('base64url') : undefined;
  const ids = new UuidV7Ids();
  const adapter = new ProblemAdapter({
    bodyLimit: BODY_LIMIT,
    genReqId: () => ids.next(),
    logger: false,
    forceCloseConnections: true,
    // An address that cannot even be decoded is refused before any route is found.
    frameworkErrors: (error: unknown, request: unknown, reply: unknown) =>
      answerProblem(reply as never, request as never, asProblem(error)),
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with({ config, urls, dataSource, now, setupCode }),
    adapter,
    {
      logger: false,
      bodyParser: false,
      abortOnError: false,
    },
  );
  app.setGlobalPrefix('api/v1');
  app.useGlobalPipes(strictValidation());
  const fastify = adapter.getInstance();
  acceptStrictJsonOnly(fastify as never);
  await acceptFiles(fastify as never, config.documents.mostBytes);
  refuseUnseenQueries(fastify as never);
  fastify.addHook('onSend', async (_request, reply) => {
    // Only the console's hashed files say otherwise of themselves.
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
    void reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer');
  });
  await serveFrontMatter(fastify as never, { appUrl: urls.appUrl, dataSource });
  await serveConsole(fastify as never);
  await app.init();
  return { app, setupCode };
}

async function isEmpty(ownerUrl: string): Promise<boolean> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ empty: boolean }>(
      'SELECT NOT EXISTS (SELECT 1 FROM app_user WHERE key <> 1) AS empty',
    );
    return rows[0]?.empty === true;
  } finally {
    await client.end();
  }
}
