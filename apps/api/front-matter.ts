import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, register } from 'prom-client';
import type { DataSource } from 'typeorm';
import { Problem } from '../../libs/domain/problems.js';
import { answerProblem } from '../../libs/platform/http/problem.filter.js';
import { projectFile } from './project-file.js';
import { READ_ONLY, readablePage } from './readable-page.js';

/** What stands outside the API proper: health, metrics, the API document and its readable page. */
export async function serveFrontMatter(
  fastify: FastifyInstance,
  { dataSource }: { appUrl: string; dataSource: DataSource },
): Promise<void> {
  register.clear();
  collectDefaultMetrics();
  fastify.get('/health/live', async () => ({ status: 'live' }));
  fastify.get('/health/ready', async (request, reply) => {
    try {
      await dataSource.query('SELECT 1');
      return { status: 'ready' };
    } catch {
      answerProblem(reply, request, new Problem('temporarily-unavailable'));
      return reply;
    }
  });
  fastify.get('/metrics', async (_request, reply) => reply.type(register.contentType).send(await register.metrics()));
  const document = await readFile(projectFile('openapi.json'), 'utf8').catch(() => undefined);
  fastify.get('/api/openapi.json', async (request, reply) => {
    if (document === undefined) answerProblem(reply, request, new Problem('not-found'));
    else void reply.type('application/json; charset=utf-8').send(document);
    return reply;
  });
  const page = readablePage(document === undefined ? undefined : JSON.parse(document));
  fastify.get('/api/docs', async (_request, reply) =>
    reply.type('text/html; charset=utf-8').header('content-security-policy', READ_ONLY).send(page),
  );
}
