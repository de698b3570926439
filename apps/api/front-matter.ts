import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, register } from 'prom-client';
import type { DataSource } from 'typeorm';
import { Problem, problems } from '../../libs/domain/problems.js';
import { workflows } from '../../libs/domain/workflows/all.js';
import { answerProblem } from '../../libs/platform/http/problem.filter.js';

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
  fastify.get('/api/openapi.json', async (request, reply) => {
    const document = await readFile(new URL('../../../openapi.json', import.meta.url), 'utf8').catch(() => undefined);
    if (document === undefined) answerProblem(reply, request, new Problem('not-found'));
    else void reply.type('application/json; charset=utf-8').send(document);
    return reply;
  });
  fastify.get('/api/docs', async (_request, reply) => reply.type('text/html; charset=utf-8').send(readablePage()));
}

/** Problems and workflows in a page without script; the routes are in the JSON document. */
function readablePage(): string {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const problemRows = Object.entries(problems).map(
    ([code, { status, zh, en, todo }]) =>
      `<tr id="problem-${code}"><td>${status}</td><td><code>${code}</code></td><td>${escaped(zh)}<br>${escaped(en)}</td><td>${escaped(todo.zh)}<br>${escaped(todo.en)}</td></tr>`,
  );
  const actionRows = Object.values(workflows).flatMap(({ name, actions }) =>
    Object.entries(actions).map(
      ([action, { zh, en, from, to, permission }]) =>
        `<tr><td>${name}</td><td><code>${action}</code> ${escaped(zh)} ${escaped(en)}</td><td>${from.join(', ')}</td><td>${to}</td><td><code>${permission}</code></td></tr>`,
    ),
  );
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>Mingjing 明镜 API</title><h1>Mingjing 明镜 API</h1>
<p><a href="/api/openapi.json">openapi.json</a></p><h2>Workflows</h2><table border="1">${actionRows.join('')}</table>
<h2>Problems</h2><table border="1">${problemRows.join('')}</table></html>`;
}
