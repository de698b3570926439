import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';
import { Problem } from '../../domain/problems.js';
import { type Envelope, etagOf } from './request.js';

/** Gives every answer that has an id and a version its ETag. */
@Injectable()
export class EtagInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      map((answer: { id?: unknown; version?: unknown } | undefined) => {
        if (typeof answer?.id === 'string' && typeof answer.version === 'number') {
          context.switchToHttp().getResponse<FastifyReply>().header('etag', etagOf(answer.id, answer.version));
        }
        return answer;
      }),
    );
  }
}

/** The version that a change builds on. Throws precondition-required; nonsense matches no version. */
export function expectedVersion({ ifMatch }: Envelope): number {
  if (ifMatch === undefined) throw new Problem('precondition-required');
  return Number.isNaN(ifMatch) ? -1 : ifMatch;
}
