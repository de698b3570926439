import type { FastifyInstance } from 'fastify';
import { Problem } from '../../domain/problems.js';
import { decodeUtf8Strict, parseStrictJson } from '../../kernel/strict-json.js';

/** Bytes that a JSON body may have; attachments will have their own way in. */
export const BODY_LIMIT = 256 * 1024;

/** Takes JSON in UTF-8 only, parsed strictly; refuses every other charset and type. */
export function acceptStrictJsonOnly(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser<Buffer>(
    'application/json',
    { parseAs: 'buffer', bodyLimit: BODY_LIMIT },
    (request, body, done) => {
      try {
        const charset = /charset\s*=\s*"?([^";\s]+)/i.exec(request.headers['content-type'] ?? '')?.[1];
        if (charset !== undefined && !/^utf-?8$/i.test(charset)) throw new Problem('unsupported-media-type');
        done(null, body.length === 0 ? undefined : objectIn(parseStrictJson(decodeUtf8Strict(body))));
      } catch (error) {
        done(error as Error);
      }
    },
  );
}

/** Every body here is an object; the framework would take `null` for an empty one. */
function objectIn(value: unknown): object {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  const detail = '正文须为 JSON 对象 / the body must be a JSON object';
  throw new Problem('validation-failed', { errors: [{ pointer: '', code: 'object-expected', detail }] });
}
