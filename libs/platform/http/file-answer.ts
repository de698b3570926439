import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../../domain/problems.js';
import { byteRange } from '../storage/byte-range.js';
import type { SealedReader } from '../storage/sealed-reader.js';

/** Nothing of a file runs, loads or frames anything, should a browser show it after all. */
const NOTHING_RUNS = "sandbox; default-src 'none'; frame-ancestors 'none'";

/** `attachment` with the name in both ways that browsers know; it has no quote, no path and no control character. */
export const attachmentNamed = (name: string): string => {
  const plain = name.replace(/[^\x20-\x7e]|["\\%;]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, encoded)}`;
};

const encoded = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/**
 * Sends a sealed file, or the part that the request asks for, as a download that nothing shows inline. The hash of the
 * content is its ETag, so that an interrupted download goes on only with the same bytes. Throws range-not-satisfiable.
 */
export function answerFile(
  request: FastifyRequest,
  reply: FastifyReply,
  file: { readonly name: string; readonly type: string; readonly sha256: string; readonly reader: SealedReader },
): StreamableFile {
  const { reader, sha256 } = file;
  const etag = `"${sha256}"`;
  const condition = request.headers['if-range'];
  const wanted = condition === undefined || condition === etag ? request.headers.range : undefined;
  const range = byteRange(wanted, reader.size);
  if (range === 'outside') {
    void reply.header('content-range', `bytes */${reader.size}`);
    throw new Problem('range-not-satisfiable');
  }
  const { start, end } = range ?? { start: 0, end: reader.size };
  if (range) void reply.status(206).header('content-range', `bytes ${start}-${end - 1}/${reader.size}`);
  void reply
    .header('accept-ranges', 'bytes')
    .header('etag', etag)
    .header('content-security-policy', NOTHING_RUNS)
    .header('cross-origin-resource-policy', 'same-origin');
  const stream = Readable.from(reader.stream(start, end), { objectMode: false });
  return new StreamableFile(stream, { type: file.type, length: end - start, disposition: attachmentNamed(file.name) });
}
