import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../../libs/domain/problems.js';
import { answerProblem } from '../../libs/platform/http/problem.filter.js';
import { cookieName } from '../../libs/platform/identity/session-tokens.js';
import { projectFile } from './project-file.js';

/** Stands in the built page where each answer's own nonce goes. */
const NONCE = '__NONCE__';
/** Addresses that belong to machines: what is unknown there is a problem, never a page. */
const NOT_THE_CONSOLE = /^\/(api|health|metrics|assets)(\/|\?|$)/;

/**
 * Serves the built console on the API's own address: hashed files for ever, the page never from a cache, and the page
 * for every address of the console's own. Where nothing was built, only the API is there.
 */
export async function serveConsole(fastify: FastifyInstance): Promise<void> {
  const folder = projectFile('dist/web');
  const page = await readFile(`${folder}/index.html`, 'utf8').catch(() => undefined);
  if (page === undefined) return;
  await fastify.register(fastifyStatic, {
    root: `${folder}/assets`,
    prefix: '/assets/',
    preCompressed: true,
    cacheControl: false,
    index: false,
    decorateReply: false,
    setHeaders: (reply) => void reply.header('cache-control', 'public, max-age=31536000, immutable'),
  });
  const mark = await readFile(`${folder}/mark.svg`, 'utf8');
  fastify.get('/mark.svg', async (_request, reply) => reply.type('image/svg+xml').send(mark));
  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    const path = request.url.replace(/\?.*$/s, '');
    if (NOT_THE_CONSOLE.test(request.url) || extname(path) !== '' || !accepts(request)) {
      answerProblem(reply, request, new Problem('not-found'));
      return reply;
    }
    return sendPage(
      reply,
      page.replace('data-session="unknown"', `data-session="${hasSession(request) ? 'named' : 'none'}"`),
    );
  };
  fastify.get('/', answer);
  fastify.get('/*', answer);
}

/** Whether the browser names a session at all; where it does not, the page need not ask who is there. */
function hasSession(request: FastifyRequest): boolean {
  return (request.headers.cookie ?? '').split(/;\s*/).some((pair) => pair.startsWith(`${cookieName(request)}=`));
}

/** A browser asks for a page by name; scripts that ask for anything are told what is not there. */
function accepts({ headers }: FastifyRequest): boolean {
  return /text\/html/.test(headers.accept ?? '');
}

function sendPage(reply: FastifyReply, page: string): FastifyReply {
  const nonce = randomBytes(18).toString('base64');
  return reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('content-security-policy', policy(nonce))
    .header('cross-origin-opener-policy', 'same-origin')
    .header('cross-origin-resource-policy', 'same-origin')
    .header('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()')
    .header('x-frame-options', 'DENY')
    .send(page.replaceAll(NONCE, nonce));
}

/** Scripts from our own files alone; styles besides by this answer's nonce (antd writes its own); nothing from elsewhere. */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "font-src 'self'",
    "frame-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
