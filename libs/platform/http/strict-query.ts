import type { FastifyInstance } from 'fastify';
import { Problem } from '../../domain/problems.js';

/** Refuses query parameters that bear the name of something every object has: validation would not see them. */
export function refuseInheritedNames(fastify: FastifyInstance): void {
  fastify.addHook('preValidation', async ({ query }) => {
    const inherited = Object.keys(query as object).filter((name) => name in Object.prototype);
    if (inherited.length === 0) return;
    throw new Problem('validation-failed', {
      errors: inherited.map((name) => ({ pointer: `/${name}`, code: 'unknown-key', detail: 'unknown parameter' })),
    });
  });
}
