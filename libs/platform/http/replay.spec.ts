import { describe, expect, it } from '@jest/globals';
import { Problem } from '../../domain/problems.js';
import type { Statement } from '../unit-of-work/statement.js';
import type { Transaction } from '../unit-of-work/transaction.js';
import { bodyHash, replayable, replayableAnswer } from './replay.js';
import type { Envelope } from './request.js';

/** A register of one transaction after the other, without a database. */
function register() {
  const rows = new Map<string, Record<string, unknown>>();
  const run = async ({ name }: Statement<unknown>, values: readonly unknown[]) => {
    const id = `${values[0]}|${values[1]}`;
    if (name === 'replay-find') return rows.has(id) ? [rows.get(id)] : [];
    if (name === 'replay-keep') {
      const [, , route, body_hash, status, answer, case_key] = values;
      rows.set(id, { route, body_hash, status, answer, case_key, visible: true });
    }
    return [];
  };
  const one = async (statement: Statement<unknown>, values: readonly unknown[]) => (await run(statement, values))[0];
  return { rows, tx: { actor: { userKey: 7 }, subject: {}, run, one } as unknown as Transaction };
}

const envelope = (body: unknown, idempotencyKey: string | undefined = 'k-1', route = 'POST /people'): Envelope => ({
  ifMatch: undefined,
  idempotencyKey,
  route,
  traceId: 't',
  reason: undefined,
  body,
});

describe('a replay', () => {
  it('answers the same and does nothing twice', async () => {
    const { tx } = register();
    let done = 0;
    const produce = async () => ({ status: 201, answer: `{"n":${++done}}` });
    expect(await replayable(tx, envelope({ a: 1, b: 2 }), produce)).toMatchObject({
      answer: '{"n":1}',
      isReplay: false,
    });
    expect(await replayable(tx, envelope({ b: 2, a: 1 }), produce)).toEqual({
      status: 201,
      answer: '{"n":1}',
      isReplay: true,
    });
    expect(done).toBe(1);
  });

  it('refuses another body or another route under the same key', async () => {
    const { tx } = register();
    const produce = async () => ({ status: 201, answer: '{}' });
    await replayable(tx, envelope({ a: 1 }), produce);
    await expect(replayable(tx, envelope({ a: 2 }), produce)).rejects.toEqual(new Problem('idempotency-key-reused'));
    await expect(replayable(tx, envelope({ a: 1 }, 'k-1', 'POST /users'), produce)).rejects.toEqual(
      new Problem('idempotency-key-reused'),
    );
  });

  it('does not repeat what the asker no longer sees', async () => {
    const { tx, rows } = register();
    const produce = async () => ({ status: 200, answer: '{"title":"…"}', caseKey: '5' });
    await replayable(tx, envelope({}), produce);
    rows.get('7|k-1')!['visible'] = false;
    await expect(replayable(tx, envelope({}), produce)).rejects.toEqual(new Problem('not-found'));
  });

  it('needs a key that can stand in a header', async () => {
    const { tx } = register();
    const produce = async () => ({ status: 201, answer: '{}' });
    const keyless = { ...envelope({}), idempotencyKey: undefined };
    await expect(replayable(tx, keyless, produce)).rejects.toEqual(new Problem('idempotency-key-required'));
    await expect(replayable(tx, envelope({}, 'x'.repeat(201)), produce)).rejects.toMatchObject({
      code: 'validation-failed',
    });
  });

  it('keeps no password, neither in the answer nor in the hash', async () => {
    const { tx, rows } = register();
    const produce = async () => ({ id: 'u', initialPassword: 'only-once' });
    const keep = ({ id }: { id: string }) => ({ id });
    expect(await replayableAnswer(tx, envelope({ username: 'a' }), produce, keep)).toHaveProperty('initialPassword');
    expect(rows.get('7|k-1')!['answer']).toBe('{"id":"u"}');
    expect(await replayableAnswer(tx, envelope({ username: 'a' }), produce, keep)).toEqual({ id: 'u' });
    expect(bodyHash({ username: 'a', password: 'one' })).toEqual(bodyHash({ username: 'a', password: 'two' }));
  });
});
