import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { SealBroken, Sealer } from './seal.js';

const place = 'app_user|0190|totp';

describe('a seal', () => {
  const sealer = new Sealer(randomBytes(32));

  it('opens where it was made for', () => {
    expect(sealer.open(sealer.seal('明镜高悬', place), place).toString()).toBe('明镜高悬');
    expect(sealer.open(sealer.seal(Buffer.alloc(0), place), place)).toHaveLength(0);
  });

  it('never looks the same twice', () => {
    expect(sealer.seal('x', place)).not.toEqual(sealer.seal('x', place));
  });

  it('does not open in another place', () => {
    expect(() => sealer.open(sealer.seal('x', place), 'app_user|0191|totp')).toThrow(SealBroken);
  });

  it('does not open under another key', () => {
    expect(() => new Sealer(randomBytes(32)).open(sealer.seal('x', place), place)).toThrow(SealBroken);
  });

  it('does not open after any byte has changed', () => {
    const sealed = sealer.seal('secret', place);
    for (let at = 0; at < sealed.length; at++) {
      const altered = Buffer.from(sealed);
      altered[at]! ^= 1;
      expect(() => sealer.open(altered, place)).toThrow(SealBroken);
    }
  });

  it('does not open when it is cut short', () => {
    const sealed = sealer.seal('secret', place);
    for (let length = 0; length < sealed.length; length++) {
      expect(() => sealer.open(sealed.subarray(0, length), place)).toThrow(SealBroken);
    }
  });

  it('refuses a key of another length and a nameless place', () => {
    expect(() => new Sealer(randomBytes(16))).toThrow();
    expect(() => sealer.seal('x', '')).toThrow();
  });
});
