import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { catchError, from, type Observable, switchMap, throwError } from 'rxjs';
import { Problem } from '../../domain/problems.js';
import { Audit } from '../audit/audit.js';
import { ENDPOINT, type EndpointDeclaration } from './endpoint.js';
import type { Admitted } from './request.js';

/** Writes down what a service refused to somebody who got past the guard: outside their scope, or the wrong hands. */
@Injectable()
export class DenialInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly audit: Audit,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next
      .handle()
      .pipe(
        catchError((error) =>
          isDenial(error)
            ? from(this.#write(context)).pipe(switchMap(() => throwError(() => error)))
            : throwError(() => error),
        ),
      );
  }

  async #write(context: ExecutionContext): Promise<void> {
    const { actor, id, params } = context.switchToHttp().getRequest<Admitted>();
    if (!actor) return;
    const { permission } = this.reflector.get<EndpointDeclaration>(ENDPOINT, context.getHandler());
    const subject = (params as { id?: string } | undefined)?.id;
    await this.audit.denied(
      actor,
      permission,
      id,
      subject === undefined ? undefined : { kind: permission.split('.', 1)[0]!, id: subject },
    );
  }
}

/** A refusal of the service, or of the database's own constraint. */
function isDenial(error: unknown): boolean {
  if (error instanceof Problem) return error.status === 403;
  const { constraint } = error as { constraint?: string };
  return constraint !== undefined && SEPARATING.has(constraint);
}

const SEPARATING = new Set([
  'grant_approver_is_not_proposer',
  'grant_is_not_to_oneself',
  'deputation_approver_is_not_acting',
  'rule_proposal_approver_is_not_proposer',
  'recusal_is_not_ordered_by_subordinate',
  'recusal_lift_is_not_by_subordinate',
  'recusal_lift_is_not_by_recused',
  'recusal_lift_takes_two_people',
  'recusal_lift_pkey',
  'deadline_approver_is_not_handler',
  'legal_hold_is_lifted_by_another',
  'destruction_takes_three_people',
  'case_event_acts_for_no_recused',
]);
