import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { loadConfig } from '../../../libs/platform/config/config.js';
import { AppModule } from '../app.module.js';
import type { OpenApi } from './document.js';
import { refineOperations } from './operations.js';
import { refineSchemas } from './schemas.js';

const NOWHERE = 'postgres://nobody@127.0.0.1:1/nowhere';
const urls = { appUrl: NOWHERE, ownerUrl: NOWHERE, vaultUrl: NOWHERE };

const DESCRIPTION = `JSON in UTF-8, camelCase. Ids are UUIDv7; instants are RFC 3339 with an offset, legal days YYYY-MM-DD; no number has a fraction.
Unknown keys and parameters are refused. Failures are problems (RFC 9457) from one closed list.
What the caller may not see does not exist: 404, the same as for an unknown id.
\`x-permission\` names the permission that a route asks for; \`x-action\` the action of the workflow behind it.`;

/**
 * The OpenAPI 3.1 document of the API, from the application itself, without a database. Complete only from `dist`: the
 * compiler's plugin reads contracts; from the sources it knows the routes, not the fields.
 */
export async function buildOpenApi(version: string): Promise<OpenApi> {
  const key = '0'.repeat(64);
  const config = loadConfig({
    DATABASE_URL: NOWHERE,
    DATABASE_OWNER_URL: NOWHERE,
    DATABASE_VAULT_URL: NOWHERE,
    MINGJING_TOKEN_KEY: key,
    MINGJING_VAULT_KEY: key,
    MINGJING_DOCUMENT_KEY: key,
  });
  const dataSource = new DataSource({ type: 'postgres', url: NOWHERE });
  const parts = { config, urls, dataSource, now: () => new Date(), setupCode: undefined };
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(parts), new FastifyAdapter(), {
    logger: false,
    abortOnError: false,
  });
  app.setGlobalPrefix('api/v1');
  const settings = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Mingjing 明镜')
    .setVersion(version)
    .setDescription(DESCRIPTION)
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'POST /auth/token' }, 'bearer')
    .addCookieAuth('__Host-mingjing', { type: 'apiKey', in: 'cookie', description: COOKIE }, 'cookie')
    .addSecurityRequirements('bearer')
    .addSecurityRequirements('cookie')
    .build();
  const document = SwaggerModule.createDocument(app, settings, {
    operationIdFactory: nameOperation,
  }) as unknown as OpenApi;
  refineSchemas(document);
  refineOperations(document);
  document.paths = Object.fromEntries(Object.entries(document.paths).sort(([a], [b]) => (a < b ? -1 : 1)));
  return document;
}

const COOKIE =
  'POST /auth/login; on loopback without the prefix __Host-. Changes need X-Mingjing-Console and our own Origin.';

/** `UsersController`, `change` → `usersChange`. */
function nameOperation(controller: string, method: string): string {
  const resource = controller.replace(/Controller$/, '');
  return `${resource.charAt(0).toLowerCase()}${resource.slice(1)}${method.charAt(0).toUpperCase()}${method.slice(1)}`;
}
