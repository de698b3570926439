import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { Permission } from '../../domain/permissions.js';
import { Problem } from '../../domain/problems.js';
import { Audit } from '../audit/audit.js';
import type { Actor } from '../identity/actor.js';
import { Authority } from '../identity/authority.js';
import { SessionTokens } from '../identity/session-tokens.js';
import { ENDPOINT, type EndpointDeclaration } from './endpoint.js';
import type { Admitted } from './request.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The first gate: a session behind every request, the route's permission behind every session. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: SessionTokens,
    private readonly authority: Authority,
    private readonly audit: Audit,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const declaration = this.reflector.get<EndpointDeclaration | undefined>(ENDPOINT, context.getHandler());
    if (!declaration) throw new Problem('not-found');
    if (declaration.permission === 'public') return true;
    const request = context.switchToHttp().getRequest<Admitted>();
    const named = this.tokens.sessionOf(request);
    const session = named instanceof Promise ? await named : named;
    const actor = session && (await this.authority.actorOf(session.id));
    if (!actor) throw new Problem('not-signed-in');
    request.viaCookie = session.viaCookie;
    if (session.viaCookie && !SAFE.has(request.method)) refuseForeignOrigin(request);
    request.actor = actor.permissions.has(declaration.permission)
      ? actor
      : await this.#lookAgain(actor, declaration.permission, request.id);
    return true;
  }

  /** What is remembered says no: a grant made a moment ago counts, and a session ended elsewhere is not told "no". */
  async #lookAgain({ sessionId }: Actor, permission: Permission, traceId: string): Promise<Actor> {
    const actor = await this.authority.refresh(sessionId);
    if (!actor) throw new Problem('not-signed-in');
    if (actor.permissions.has(permission)) return actor;
    await this.audit.denied(actor, permission, traceId);
    throw new Problem('permission-missing', { permission });
  }
}

/** A change by cookie needs the console's own header and our own origin (a form on another site can send neither). */
export function refuseForeignOrigin(request: FastifyRequest): void {
  const origin = request.headers.origin;
  const own = origin === undefined ? false : URL.canParse(origin) && new URL(origin).host === request.headers.host;
  if (request.headers['x-mingjing-console'] === undefined || !own) throw new Problem('origin-refused');
}
