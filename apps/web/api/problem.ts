import type { components } from './generated/schema.d.ts';

/** A problem as the API answers it (RFC 9457). */
export type ProblemBody = components['schemas']['Problem'];
/** A refused field: where, and why in the reader's language. */
export type FieldError = components['schemas']['FieldError'];

/** What a request failed with: the API's own problem, or `unreachable` where no answer came. */
export class ProblemError extends Error {
  readonly code: ProblemBody['code'] | 'unreachable';
  readonly body: Partial<ProblemBody>;

  constructor(body: Partial<ProblemBody>) {
    super(body.detail ?? body.title ?? 'unreachable');
    this.name = 'ProblemError';
    this.code = body.code ?? 'unreachable';
    this.body = body;
  }

  /** The fields that were refused. */
  get fields(): readonly FieldError[] {
    return this.body.errors ?? [];
  }
}

/** Whatever was thrown, as a problem. */
export function asProblem(error: unknown): ProblemError {
  return error instanceof ProblemError ? error : new ProblemError({});
}

/** `/conclusions/0/basis` as the path of a form field. */
export function pathOf(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
