import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';
import { etagOf } from '../platform/http/request.js';
import type { WireCase } from './wire-case.js';

/** Sends a case that is JSON text already, with its ETag. */
@Injectable()
export class CaseAnswer implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler<WireCase>): Observable<string> {
    return next.handle().pipe(
      map(({ status, id, version, text }) => {
        const reply = context.switchToHttp().getResponse<FastifyReply>();
        void reply
          .status(status)
          .header('content-type', 'application/json; charset=utf-8')
          .header('etag', etagOf(id, version));
        return text;
      }),
    );
  }
}
