import createClient, { type Middleware } from 'openapi-fetch';
import { languageNow } from '../app/i18n.js';
import type { components, paths } from './generated/schema.d.ts';
import { type ProblemBody, ProblemError } from './problem.js';

/** A shape of the API by its name. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

/** Told when an answer says that nobody is signed in any more. */
export const sessionEnded = new EventTarget();

let signIns = 0;
/** Under which sign-in a request went out: an answer that comes late says nothing about the session of now. */
const sentUnder = new WeakMap<Request, number>();

/** Somebody has signed in: what was asked before no longer ends the session. */
export function beginSession(): void {
  signIns += 1;
}

const headers: Middleware = {
  onRequest({ request }) {
    sentUnder.set(request, signIns);
    request.headers.set('accept-language', languageNow() === 'en' ? 'en' : 'zh-CN');
    // A change by cookie is taken from the console alone (decision 0007).
    if (request.method !== 'GET') request.headers.set('x-mingjing-console', '1');
    return request;
  },
  onResponse({ response, request }) {
    const isSignIn = request.url.endsWith('/auth/login') || request.url.endsWith('/auth/me');
    if (response.status === 401 && !isSignIn && sentUnder.get(request) === signIns)
      sessionEnded.dispatchEvent(new Event('ended'));
  },
  onError() {
    return new ProblemError({});
  },
};

/** The API, typed by its own document. */
export const api = createClient<paths>({ baseUrl: '/' });
api.use(headers);

type Answer<Data> = { data?: Data; error?: unknown; response: Response };

/** What a call answered; throws its problem. */
export async function answerOf<Data>(call: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await call;
  if (response.ok) return data as Data;
  const isProblem = typeof error === 'object' && error !== null && 'code' in error;
  throw new ProblemError(isProblem ? (error as Partial<ProblemBody>) : { status: response.status });
}

/** A path of the API with its own id in it: `/api/v1/complaints/…`. */
export type ApiPath = `/api/v1/${string}`;
type Query = Readonly<Record<string, string | number | boolean | undefined>>;

/** Reads whatever stands at a path; for lists and cases of any kind. */
export function read<Data>(path: ApiPath, query: Query = {}, signal?: AbortSignal): Promise<Data> {
  const call = api.GET as unknown as (path: string, options: object) => Promise<Answer<Data>>;
  return answerOf(call(path, { params: { query }, ...(signal ? { signal } : {}) }));
}

/** A change: its key makes a repetition harmless, and `version` says what it builds on. */
export interface Change {
  readonly body?: object;
  readonly key?: string;
  readonly target?: { readonly id: string; readonly version: number };
  readonly reason?: string;
}

/** Sends a POST or PATCH that has an effect. */
export function send<Data>(
  path: ApiPath,
  { body = {}, key, target, reason }: Change = {},
  method: 'POST' | 'PATCH' = 'POST',
) {
  const sent: Record<string, string> = { 'idempotency-key': key ?? crypto.randomUUID() };
  if (target) sent['if-match'] = `"${target.id}-${target.version}"`;
  if (reason) sent['x-access-reason'] = encodeURIComponent(reason);
  const call = api[method] as unknown as (path: string, options: object) => Promise<Answer<Data>>;
  return answerOf(call(path, { body, headers: sent }));
}
