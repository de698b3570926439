import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { draw, type LotPool, numbersFrom, poolHash, sha256, shortStrata } from './lot.draw.js';

const poolOf = (leads: number, members: number, more: Partial<LotPool> = {}): LotPool => ({
  number: 1,
  title: '双随机抽查',
  entries: [
    ...Array.from({ length: leads }, (_, n) => ({ code: `L${n}`, name: `组长${n}`, stratum: 'LEADER' })),
    ...Array.from({ length: members }, (_, n) => ({ code: `M${n}`, name: `组员${n}`, stratum: 'MEMBER' })),
  ],
  exclusions: [],
  wants: [
    { stratum: 'LEADER', count: 1 },
    { stratum: 'MEMBER', count: 2 },
  ],
  ...more,
});

describe('a draw by lot', () => {
  it('is the published one, to the letter', () => {
    const record = JSON.parse(readFileSync('docs/lot/example.json', 'utf8'));
    expect(poolHash(record)).toBe(record.poolHash);
    expect(sha256(record.secret)).toBe(record.commitment);
    expect(draw(record, record.secret, record.salt)).toEqual(record.result);
  });

  it('gives each team its lead and nobody twice or left out, whatever the pool, secret and salt', () => {
    for (let n = 0; n < 300; n++) {
      const pool = poolOf(1 + (n % 5), 3 + (n % 17), { exclusions: [{ code: 'M0', reason: '回避' }] });
      const drawn = draw(pool, `secret ${n}`, `salt ${n * 7}`);
      expect(drawn).toHaveLength(3);
      expect(new Set(drawn).size).toBe(3);
      expect(drawn[0]).toMatch(/^L/);
      expect(drawn).not.toContain('M0');
    }
  });

  it('depends on every letter of pool, order, exclusion, number, secret and salt', () => {
    const pool = poolOf(20, 40);
    const said = draw(pool, 'secret', 'salt').join();
    const others = [
      draw(poolOf(20, 41), 'secret', 'salt'),
      draw({ ...pool, entries: pool.entries.toReversed() }, 'secret', 'salt'),
      draw({ ...pool, exclusions: [{ code: 'M39', reason: '回避' }] }, 'secret', 'salt'),
      draw({ ...pool, number: 2 }, 'secret', 'salt'),
      draw({ ...pool, title: '双随机抽查。' }, 'secret', 'salt'),
      draw(pool, 'secret.', 'salt'),
      draw(pool, 'secret', 'salt.'),
    ];
    expect(others.map((drawn) => drawn.join())).not.toContain(said);
  });

  it('is as likely to draw the one as the other', () => {
    const counts = new Map<string, number>();
    const pool = poolOf(1, 6);
    for (let n = 0; n < 3000; n++)
      for (const code of draw(pool, `s${n}`, 'x').slice(1)) counts.set(code, (counts.get(code) ?? 0) + 1);
    // 3000 draws of 2 of 6: 1000 each, standard deviation 26.
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(130);
    expect(counts.size).toBe(6);
  });

  it('throws away what would favour the first: of three bits over five, the numbers five to seven', () => {
    const next = numbersFrom('seed', 3);
    const counts = [0, 0, 0, 0, 0];
    for (let n = 0; n < 5000; n++) counts[next(5)] = (counts[next(5)] ?? 0) + 1;
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  it('says which stratum holds too few once those left out are gone', () => {
    expect(shortStrata(poolOf(1, 2))).toEqual([]);
    expect(shortStrata(poolOf(1, 2, { exclusions: [{ code: 'L0', reason: '回避' }] }))).toEqual(['LEADER']);
  });
});
