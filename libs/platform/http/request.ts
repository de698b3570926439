import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../../domain/problems.js';
import type { Actor } from '../identity/actor.js';

/** A request once the guard has let it in. */
export interface Admitted extends FastifyRequest {
  actor?: Actor;
  /** The cookie session's own requests are checked for origin; API clients are not. */
  viaCookie?: boolean;
}

const requestOf = (context: ExecutionContext) => context.switchToHttp().getRequest<Admitted>();

/** The signed-in actor; only on routes that are not public. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = requestOf(context);
  if (!actor) throw new Problem('not-signed-in');
  return actor;
});

/** What a change of a case brings along: the version that it builds on, its replay key, and its trace. */
export interface Envelope {
  readonly ifMatch: number | undefined;
  readonly idempotencyKey: string | undefined;
  readonly route: string;
  readonly traceId: string;
  readonly reason: string | undefined;
  /** `Accept-Language`, for problems inside an answer. */
  readonly language?: string | undefined;
  readonly body: unknown;
}

/** The headers that the engine and the idempotency register need. */
export const Enveloped = createParamDecorator((_: unknown, context: ExecutionContext): Envelope => {
  const request = requestOf(context);
  return {
    ifMatch: versionOf(header(request, 'if-match'), (request.params as { id?: string } | undefined)?.id),
    idempotencyKey: header(request, 'idempotency-key'),
    route: `${request.method} ${request.url.split('?', 1)[0]}`,
    traceId: request.id,
    reason: accessReason(request),
    language: header(request, 'accept-language'),
    body: request.body,
  };
});

/** Reads `"<id>-<version>"` or `"<version>"`, weak or strong; undefined without the header, NaN where it is nonsense. */
export function versionOf(etag: string | undefined, id?: string): number | undefined {
  if (etag === undefined) return undefined;
  const [, of, version] = /^(?:W\/)?"(?:([0-9a-f-]{36})-)?(\d{1,9})"$/i.exec(etag.trim()) ?? [];
  // The tag of another thing says nothing about this one.
  if (of !== undefined && id !== undefined && of.toLowerCase() !== id.toLowerCase()) return Number.NaN;
  return version === undefined ? Number.NaN : Number(version);
}

/** The ETag of a case at a version. */
export const etagOf = (id: string, version: number) => `"${id}-${version}"`;

function header(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

/** The reason may be Chinese: percent-encoded UTF-8, or latin1 bytes that are UTF-8, as clients send it. */
function accessReason(request: FastifyRequest): string | undefined {
  const raw = header(request, 'x-access-reason');
  if (raw === undefined) return undefined;
  try {
    const text = /%[0-9a-f]{2}/i.test(raw) ? decodeURIComponent(raw) : Buffer.from(raw, 'latin1').toString('utf8');
    return text.trim().slice(0, 500);
  } catch {
    return raw.trim().slice(0, 500);
  }
}
