import type { FastifyInstance } from 'fastify';
import { type FieldError, Problem } from '../../domain/problems.js';

/** Refuses query parameters that validation would not see: names that every object has, and NUL, which no text may hold. */
export function refuseUnseenQueries(fastify: FastifyInstance): void {
  fastify.addHook('preValidation', async ({ query }) => {
    const errors = Object.entries(query as object).flatMap(([name, value]): FieldError[] => {
      const pointer = `/${name}`;
      if (name in Object.prototype) return [{ pointer, code: 'unknown-key', detail: 'unknown parameter' }];
      if (String(value).includes('\0')) return [{ pointer, code: 'nul', detail: '不得含有 NUL / NUL is not allowed' }];
      return [];
    });
    if (errors.length > 0) throw new Problem('validation-failed', { errors });
  });
}
