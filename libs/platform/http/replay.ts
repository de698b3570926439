import { createHash } from 'node:crypto';
import { Problem } from '../../domain/problems.js';
import { statement } from '../unit-of-work/statement.js';
import type { Transaction } from '../unit-of-work/transaction.js';
import type { Envelope } from './request.js';

/** What a POST with an effect answered. */
export interface Produced {
  readonly status: number;
  /** JSON text. */
  readonly answer: string;
  /** The case whose content stands in the answer: a replay is refused once the asker no longer sees it. */
  readonly caseKey?: string | 'filed';
  /** What the text was made from, so that nobody need read it back. */
  readonly source?: object;
}

/** The answer, now or once more. */
export interface Replayed extends Produced {
  readonly isReplay: boolean;
}

const FIND = statement<{
  route: string;
  body_hash: Buffer;
  status: number;
  answer: string;
  case_key: string | null;
  visible: boolean;
}>(
  'replay-find',
  `SELECT route, body_hash, status, answer, case_key::text,
     case_key IS NULL OR EXISTS (SELECT 1 FROM case_file f WHERE f.key = i.case_key) AS visible
   FROM idempotency i WHERE user_key = $1 AND idempotency_key = $2`,
);

const KEEP = statement(
  'replay-keep',
  `INSERT INTO idempotency (user_key, idempotency_key, route, body_hash, status, answer, case_key)
   VALUES ($1, $2, $3, $4, $5, $6, CASE WHEN $7::text = 'filed' THEN currval('case_file_key_seq') ELSE $7::text::bigint END)`,
);

/**
 * Does `produce` once for an Idempotency-Key; the same request again is given the same answer. Throws
 * idempotency-key-required, validation-failed, idempotency-key-reused, and not-found where the case has gone out of
 * sight since. What fails is not kept: it may be tried again. Of two at once under one key, the second fails on the
 * register's own key when the first has committed, and the unit of work runs it again: then it finds the answer.
 */
export async function replayable(
  tx: Transaction,
  envelope: Envelope,
  produce: () => Promise<Produced>,
): Promise<Replayed> {
  const key = replayKey(envelope);
  const hash = bodyHash(envelope.body);
  const kept = await tx.one(FIND, [tx.actor.userKey, key]);
  if (kept) {
    if (kept.route !== envelope.route || !kept.body_hash.equals(hash)) throw new Problem('idempotency-key-reused');
    if (!kept.visible) throw new Problem('not-found');
    tx.subject = { changed: [], ...(kept.case_key === null ? {} : { caseKey: kept.case_key }) };
    return { status: kept.status, answer: kept.answer, isReplay: true };
  }
  const produced = await produce();
  const { status, answer, caseKey } = produced;
  void tx.run(KEEP, [tx.actor.userKey, key, envelope.route, hash, status, answer, caseKey ?? null]);
  return { ...produced, isReplay: false };
}

/** The same for an answer that is an object; `keep` says what of it a replay may repeat (never a password). */
export async function replayableAnswer<Answer extends object>(
  tx: Transaction,
  envelope: Envelope,
  produce: () => Promise<Answer>,
  keep: (answer: Answer) => object = (answer) => answer,
): Promise<Answer> {
  let fresh: Answer | undefined;
  const { answer } = await replayable(tx, envelope, async () => {
    fresh = await produce();
    return { status: 201, answer: JSON.stringify(keep(fresh)) };
  });
  return fresh ?? (JSON.parse(answer) as Answer);
}

/** Hash of a body: the order of keys does not count, and passwords stay out of it. */
export function bodyHash(body: unknown): Buffer {
  return createHash('sha256')
    .update(JSON.stringify(canonical(body)) ?? '')
    .digest();
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([name]) => !/password/i.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inner]) => [name, canonical(inner)]);
}

function replayKey({ idempotencyKey }: Envelope): string {
  if (!idempotencyKey) throw new Problem('idempotency-key-required');
  if (!/^[\x21-\x7e]{1,200}$/.test(idempotencyKey)) {
    const detail = '1–200 printable ASCII characters without spaces';
    throw new Problem('validation-failed', { errors: [{ pointer: '', code: 'idempotency-key', detail }] });
  }
  return idempotencyKey;
}
