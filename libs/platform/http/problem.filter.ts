import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type FieldError, Problem, type ProblemCode, problems } from '../../domain/problems.js';
import { StrictJsonError } from '../../kernel/strict-json.js';
import { databaseProblem } from '../database/database-problem.js';
import { StaleAuthority } from '../unit-of-work/unit-of-work.js';
import { Log } from './log.js';

/** The one way out for everything that fails: RFC 9457 problem+json from the one list. */
@Catch()
@Injectable()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const problem = asProblem(error);
    if (problem.status >= 500) this.log.failure(request.id, error);
    answerProblem(http.getResponse<FastifyReply>(), request, problem);
  }
}

/** Writes the problem as the answer. `instance` is the trace, never the address: addresses may be looked over. */
export function answerProblem(reply: FastifyReply, request: FastifyRequest, problem: Problem): void {
  void reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(problemBody(problem, request.id, request.headers['accept-language']));
}

/** The body of a problem in the language asked for (zh-CN unless `en` is preferred). */
export function problemBody(problem: Problem, traceId: string, acceptLanguage: string | undefined): object {
  const { zh, en, todo, status } = problems[problem.code];
  const english = /^\s*en\b/i.test(acceptLanguage ?? '');
  const { detail, errors, ...extensions } = problem.details;
  return {
    type: `/api/docs#problem-${problem.code}`,
    title: english ? en : zh,
    status,
    detail: detail ?? (english ? todo.en : todo.zh),
    instance: `urn:trace:${traceId}`,
    code: problem.code,
    errors: errors ?? [],
    traceId,
    ...extensions,
  };
}

/** Whatever was thrown, as one of the list. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof StaleAuthority) return new Problem('not-signed-in');
  if (error instanceof StrictJsonError) return strictJsonProblem(error);
  if (error instanceof HttpException) return new Problem(codeOfStatus(error.getStatus()));
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  if (typeof code === 'string' && code.startsWith('FST_')) return new Problem(fastifyCode(code, statusCode));
  return (
    databaseProblem(error) ??
    (typeof statusCode === 'number' && statusCode < 500
      ? new Problem(codeOfStatus(statusCode))
      : new Problem('internal-error'))
  );
}

function strictJsonProblem(error: StrictJsonError): Problem {
  if (error.code === 'invalid-utf8') return new Problem('invalid-utf8');
  const field: FieldError = { pointer: error.pointer ?? '', code: error.code, detail: error.message };
  return new Problem('malformed-json', { errors: [field] });
}

function fastifyCode(code: string, statusCode: unknown): ProblemCode {
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return 'body-too-large';
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return 'unsupported-media-type';
  return codeOfStatus(typeof statusCode === 'number' ? statusCode : 400);
}

function codeOfStatus(status: number): ProblemCode {
  const byStatus: Readonly<Record<number, ProblemCode>> = {
    401: 'not-signed-in',
    403: 'permission-missing',
    404: 'not-found',
    405: 'method-not-allowed',
    413: 'body-too-large',
    415: 'unsupported-media-type',
    429: 'too-many-requests',
    503: 'temporarily-unavailable',
  };
  return byStatus[status] ?? (status >= 500 ? 'internal-error' : 'bad-request');
}
