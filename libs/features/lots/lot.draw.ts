import { createHash } from 'node:crypto';

/** One of the pool. */
export interface LotEntry {
  readonly code: string;
  readonly name: string;
  readonly stratum: string;
}

/** What is frozen before a draw. */
export interface LotPool {
  /** 1 for the first draw, one more for each redraw. */
  readonly number: number;
  readonly title: string;
  readonly entries: readonly LotEntry[];
  readonly exclusions: readonly { readonly code: string; readonly reason: string }[];
  readonly wants: readonly { readonly stratum: string; readonly count: number }[];
}

/** SHA-256 of a text, as hexadecimal digits. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** The hash of a pool, as docs/lot/README.md says it. */
export const poolHash = ({ number, title, entries, exclusions, wants }: LotPool): string =>
  sha256(
    JSON.stringify([
      number,
      title,
      entries.map(({ code, name, stratum }) => [code, name, stratum]),
      exclusions.map(({ code, reason }) => [code, reason]),
      wants.map(({ stratum, count }) => [stratum, count]),
    ]),
  );

const BITS = 48;
const HEX_DIGITS = BITS / 4;

/**
 * Numbers below a size from a seed, each as likely as the other: what lies beyond the last whole round of 2^48 is thrown
 * away instead of being folded in. `bits` is for tests, which would wait long for a number to be thrown away.
 */
export function numbersFrom(seed: string, bits: number = BITS): (size: number) => number {
  let block = 0;
  return (size) => {
    const limit = Math.floor(2 ** bits / size) * size;
    for (;;) {
      const value = Number.parseInt(sha256(`${seed}:${block++}`).slice(0, HEX_DIGITS), 16) % 2 ** bits;
      if (value < limit) return value % size;
    }
  };
}

/** Strata that hold fewer than are wanted of them. */
export function shortStrata({ entries, exclusions, wants }: LotPool): string[] {
  const out = new Set(exclusions.map(({ code }) => code));
  const held = (stratum: string) => entries.filter((entry) => entry.stratum === stratum && !out.has(entry.code)).length;
  return wants.filter(({ stratum, count }) => held(stratum) < count).map(({ stratum }) => stratum);
}

/** Draws: codes in the order in which they came, stratum by stratum. The pool holds as many as are wanted. */
export function draw(pool: LotPool, secret: string, salt: string): string[] {
  const next = numbersFrom(sha256(`${secret}|${salt}|${poolHash(pool)}|${pool.number}`));
  const out = new Set(pool.exclusions.map(({ code }) => code));
  return pool.wants.flatMap(({ stratum, count }) => {
    const left = pool.entries.filter((entry) => entry.stratum === stratum && !out.has(entry.code));
    return Array.from({ length: count }, () => (left.splice(next(left.length), 1)[0] as LotEntry).code);
  });
}
