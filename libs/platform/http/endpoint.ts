import { applyDecorators, HttpCode, SetMetadata } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes, ApiExtension, ApiResponse } from '@nestjs/swagger';
import type { Permission } from '../../domain/permissions.js';
import { TAKES_FILE } from './upload.js';

/** What a route declares: who may, what it answers, and whether it is open to the not signed in. */
export interface EndpointDeclaration {
  /** The permission, or `'public'` for sign-in, set-up, health and the like. */
  readonly permission: Permission | 'public';
  /** The contract class of the answer. */
  readonly answers?: new () => object;
  readonly status?: number;
  /** POSTs with an effect need an Idempotency-Key; `false` where repeating does no harm (sign-in, searches). */
  readonly idempotent?: boolean;
  /** The address asks for a reason, sent as X-Access-Reason. */
  readonly needsReason?: true;
  /** The answer has its own content type or shape; documented in words. */
  readonly description?: string;
  /** It takes a multipart form with one file in the part `file`, and these text fields. */
  readonly takesFile?: readonly string[];
}

/** Metadata key of the declaration. */
export const ENDPOINT = 'mingjing:endpoint';

/** Where the declaration stands in the raw API document, until `apps/api/openapi` has put it into words. */
export const ENDPOINT_IN_DOCUMENT = 'x-endpoint';

/** The one decorator of ours on a route. A route without it does not start. */
export function Endpoint(declaration: EndpointDeclaration): MethodDecorator {
  const { permission, idempotent, needsReason, takesFile, status = 200 } = declaration;
  return applyDecorators(
    SetMetadata(ENDPOINT, declaration),
    HttpCode(status),
    ApiExtension(ENDPOINT_IN_DOCUMENT, {
      permission,
      status,
      idempotent: idempotent ?? true,
      needsReason: needsReason ?? false,
    }),
    ApiResponse({
      status,
      description: declaration.description ?? 'done',
      ...(declaration.answers ? { type: declaration.answers } : {}),
    }),
    ...(takesFile ? formWith(takesFile) : []),
  );
}

function formWith(fields: readonly string[]): MethodDecorator[] {
  const texts = Object.fromEntries(fields.map((name) => [name, { type: 'string' }]));
  const properties = { file: { type: 'string', format: 'binary' }, ...texts };
  return [
    RouteConfig({ [TAKES_FILE]: true }),
    ApiConsumes('multipart/form-data'),
    ApiBody({ schema: { type: 'object', required: ['file'], additionalProperties: false, properties } }),
  ];
}
