import type { MultipartFile } from '@fastify/multipart';
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '../../domain/problems.js';
import { refusedFile } from '../storage/file-refusal.js';

/** Marks a route that takes a multipart form with one file, and no other body (see `@Endpoint`). */
export const TAKES_FILE = 'takesFile';

const MOST_PARTS = 10;
const MOST_FIELD_BYTES = 4 * 1024;

/** One file of a form as it streams in. */
export interface IncomingFile {
  readonly name: string;
  /** The media type that the client claims; empty where it says nothing. */
  readonly claimedType: string;
  /** Ends with file-too-large where there is more than the limit. */
  readonly bytes: AsyncIterable<Buffer>;
}

/** The text fields of a form. */
export type FormFields = Readonly<Record<string, string>>;

/** Teaches the server multipart forms, on the routes that take files and nowhere else. */
export async function acceptFiles(fastify: FastifyInstance, mostBytes: number): Promise<void> {
  fastify.addHook('onRequest', async ({ headers, method, routeOptions }) => {
    if (method === 'GET' || method === 'HEAD') return;
    const isForm = /^multipart\/form-data\s*(;|$)/i.test(headers['content-type'] ?? '');
    const takesFile = (routeOptions.config as { takesFile?: boolean } | undefined)?.[TAKES_FILE] === true;
    if (isForm !== takesFile) throw new Problem('unsupported-media-type');
  });
  await fastify.register(multipart, {
    throwFileSizeLimit: false,
    preservePath: true, // a name with a path in it is refused, not mended
    limits: {
      files: 1,
      fields: MOST_PARTS - 1,
      parts: MOST_PARTS,
      fieldSize: MOST_FIELD_BYTES,
      fieldNameSize: 100,
      headerPairs: 20,
      fileSize: mostBytes,
    },
  } as never);
}

/** What is done with the file of a form. */
export interface FormReading<Taken> {
  /** Names of the text fields that the form may have. */
  readonly fields: readonly string[];
  /** Consumes the file as it comes. */
  readonly take: (file: IncomingFile) => Promise<Taken>;
  /** Undoes it where the rest of the form turns out to be no good. */
  readonly discard: (taken: Taken) => Promise<void>;
}

/**
 * Reads a form with exactly one file, in the part `file`. Throws file-refused, file-too-large; when anything fails nothing
 * is kept, and the rest of the request is let go unread.
 */
export async function readForm<Taken>(
  request: FastifyRequest,
  reading: FormReading<Taken>,
): Promise<{ readonly taken: Taken; readonly fields: FormFields }> {
  const fields: Record<string, string> = {};
  const taken: Taken[] = [];
  try {
    for await (const part of request.parts()) {
      if (part.type === 'file') {
        if (part.fieldname !== 'file' || taken.length > 0) throw refusedFile('one-file');
        const { filename: name = '', mimetype: claimedType = '', file } = part;
        taken.push(await reading.take({ name, claimedType, bytes: wholeOf(file) }));
      } else {
        const { fieldname, value, valueTruncated } = part;
        const pointer = `/${fieldname}`;
        if (!reading.fields.includes(fieldname) || fieldname in fields) throw refusedFile('unknown-part', pointer);
        if (valueTruncated || typeof value !== 'string') throw refusedFile('part-too-long', pointer);
        fields[fieldname] = value;
      }
    }
    const [only] = taken;
    if (only === undefined) throw refusedFile('one-file');
    return { taken: only, fields };
  } catch (error) {
    request.raw.unpipe();
    request.raw.resume();
    for (const each of taken) await reading.discard(each);
    throw formProblem(error);
  }
}

/** What comes behind the limit is cut off by the parser, which says so only at the end. */
async function* wholeOf(file: MultipartFile['file']): AsyncGenerator<Buffer> {
  for await (const piece of file) yield piece as Buffer;
  if (file.truncated) throw new Problem('file-too-large');
}

const byCode: Readonly<Record<string, Parameters<typeof refusedFile>[0]>> = {
  FST_PARTS_LIMIT: 'too-many-parts',
  FST_FIELDS_LIMIT: 'too-many-parts',
  FST_FILES_LIMIT: 'one-file',
  FST_PROTO_VIOLATION: 'unknown-part',
  FST_INVALID_JSON_FIELD_ERROR: 'unknown-part',
  FST_MP_PREMATURE_CLOSE: 'form-broken',
  ERR_STREAM_PREMATURE_CLOSE: 'form-broken',
  ECONNRESET: 'form-broken',
};

/** The parser's words for a form that is none; what the disk says stays what it is. */
function formProblem(error: unknown): unknown {
  const { code, message = '' } = error as { code?: string; message?: string };
  if (error instanceof Problem) return error;
  if (code !== undefined) return byCode[code] ? refusedFile(byCode[code], '') : error;
  return /multipart|terminated early|boundary|part header/i.test(message) ? refusedFile('form-broken', '') : error;
}
