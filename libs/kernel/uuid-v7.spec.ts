import { describe, expect, it } from '@jest/globals';
import { createUuidV7Source, isUuid } from './uuid-v7.js';

const fillWith = (value: number) => (bytes: Uint8Array) => {
  bytes.fill(value);
};
const noise = (bytes: Uint8Array) => {
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = Math.floor(Math.random() * 256);
};

describe('a source of ids', () => {
  it('writes the time, version 7 and the variant where RFC 9562 wants them', () => {
    const next = createUuidV7Source(fillWith(0xff), () => 0x017f22e279b0);
    expect(next()).toBe('017f22e2-79b0-77ff-bfff-ffffffffffff');
    expect(createUuidV7Source(fillWith(0), () => 0x017f22e279b0)()).toBe('017f22e2-79b0-7000-8000-000000000000');
    expect(createUuidV7Source(noise, Date.now)()).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('goes up although the clock stands still, jumps and steps back', () => {
    let calls = 0;
    const next = createUuidV7Source(
      noise,
      () => 1_700_000_000_000 + (calls++ % 10_000 < 7000 ? 0.5 : -5000) + (calls > 40_000 ? 7 : 0),
    );
    const ids = Array.from({ length: 60_000 }, next);
    expect(ids.findIndex((id, at) => at > 0 && id <= (ids[at - 1] ?? ''))).toBe(-1);
    expect(ids.every(isUuid)).toBe(true);
  });

  it('runs a millisecond ahead when one is full', () => {
    const next = createUuidV7Source(fillWith(0xff), () => 0x017f22e279b0);
    for (let count = 0; count < 2049; count += 1) next();
    expect(next()).toBe('017f22e2-79b1-77ff-bfff-ffffffffffff');
  });

  it('tells an id from what is none', () => {
    expect(isUuid('017F22E2-79B0-7000-8000-000000000000')).toBe(true);
    for (const text of [
      '',
      '017f22e279b070008000000000000000',
      '017f22e2-79b0-7000-8000-00000000000g',
      'x017f22e2-79b0-7000-8000-000000000000',
    ]) {
      expect(isUuid(text)).toBe(false);
    }
  });
});
