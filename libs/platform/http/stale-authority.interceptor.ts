import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { catchError, defer, from, type Observable, switchMap, throwError } from 'rxjs';
import { Problem } from '../../domain/problems.js';
import { Authority } from '../identity/authority.js';
import { StaleAuthority } from '../unit-of-work/unit-of-work.js';
import { ENDPOINT, type EndpointDeclaration } from './endpoint.js';
import type { Admitted } from './request.js';

/** Where a statement found that session or authority changed: reads the actor anew, checks again, runs once more. */
@Injectable()
export class StaleAuthorityInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly authority: Authority,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next
      .handle()
      .pipe(
        catchError((error) =>
          error instanceof StaleAuthority
            ? defer(() => from(this.#readmit(context))).pipe(switchMap(() => next.handle()))
            : throwError(() => error),
        ),
      );
  }

  async #readmit(context: ExecutionContext): Promise<void> {
    const request = context.switchToHttp().getRequest<Admitted>();
    const permission = this.reflector.get<EndpointDeclaration>(ENDPOINT, context.getHandler()).permission;
    const actor = request.actor && (await this.authority.refresh(request.actor.sessionId));
    if (!actor) throw new Problem('not-signed-in');
    if (permission !== 'public' && !actor.permissions.has(permission))
      throw new Problem('permission-missing', { permission });
    request.actor = actor;
  }
}
