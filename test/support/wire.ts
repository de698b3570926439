import { type IncomingHttpHeaders, request } from 'node:http';
import { expect } from '@jest/globals';
import { problems } from '../../libs/domain/problems.js';

/** What came back, byte for byte. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

/** Sends exactly these bytes: no client library between the test and the server that could put them right. */
export function sendRaw(
  base: string,
  what: { method: string; path: string; headers?: Record<string, string | string[]>; body?: Buffer | string },
): Promise<Answer> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    const { method, path, headers = {}, body } = what;
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const call = request(
      { hostname, port, method, path, agent: false, headers: { ...length, ...headers } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        const done = () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(chunks) });
        response.on('end', done);
        response.on('error', done);
      },
    );
    // A server that refuses early closes while we still write; the answer counts, not the broken pipe.
    call.on('error', (error) => setImmediate(() => reject(error)));
    call.end(body);
  });
}

/** Asserts an RFC 9457 problem of the house's list and gives it back. */
export function problemIn(
  answer: Answer,
  about: string,
): { code: string; errors: { pointer: string; code: string }[] } {
  const text = answer.bytes.toString('utf8');
  const shown = `${about}: ${answer.status} ${text.slice(0, 300)}`;
  if (answer.status < 400 || answer.status >= 500) throw new Error(`expected a refusal, got ${shown}`);
  if (!/^application\/problem\+json/.test(answer.headers['content-type'] ?? ''))
    throw new Error(`no problem: ${shown}`);
  const body = JSON.parse(text);
  expect({ about, status: body.status, known: Object.hasOwn(problems, body.code) }).toEqual({
    about,
    status: answer.status,
    known: true,
  });
  expect(Object.keys(body)).toEqual(
    expect.arrayContaining(['type', 'title', 'detail', 'instance', 'errors', 'traceId']),
  );
  return body;
}
