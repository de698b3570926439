import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { citizenIdCheck, isUscc, readCitizenId, usccCheck } from './identifiers.js';
import { fromEpochDay, parseLegalDay } from './legal-day.js';

const today = parseLegalDay('2026-10-01');

describe('a citizen identity number', () => {
  it('is read with region, birth date and sex', () => {
    expect(readCitizenId('11010519491231002X', today)).toEqual({
      number: '11010519491231002X',
      region: '110105',
      bornOn: '1949-12-31',
      sex: 'FEMALE',
    });
    expect(readCitizenId('440524188001010014', today)?.sex).toBe('MALE');
    expect(readCitizenId(' 11010519491231002x ', today)?.number).toBe('11010519491231002X');
  });

  it('is completed from its form of 15 digits', () => {
    expect(readCitizenId('110105491231002', today)?.number).toBe('11010519491231002X');
  });

  it('is refused with a wrong check sign, a day that does not exist or lies ahead', () => {
    const withCheck = (digits: string) => digits + citizenIdCheck(digits);
    expect(readCitizenId('110105194912310021', today)).toBeNull();
    expect(readCitizenId(withCheck('11000019900230001'), today)).toBeNull();
    expect(readCitizenId(withCheck('11000020261002001'), today)).toBeNull();
    expect(readCitizenId(withCheck('11000020261001001'), today)).not.toBeNull();
    for (const text of ['', '11010519491231002', '1101051949123100XX', '０１０10519491231002X'])
      expect(readCitizenId(text, today)).toBeNull();
  });

  it('notices every single wrong digit', () => {
    const numbers = fc.tuple(
      fc.integer({ min: -20_000, max: 20_000 }).map(fromEpochDay),
      fc.integer({ min: 0, max: 999 }),
    );
    fc.assert(
      fc.property(numbers, fc.nat(16), fc.integer({ min: 1, max: 9 }), ([born, sequence], at, shift) => {
        const digits = `110000${born.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
        const number = digits + citizenIdCheck(digits);
        expect(readCitizenId(number, today)?.bornOn).toBe(born);
        const changed = number.slice(0, at) + String((Number(number[at]) + shift) % 10) + number.slice(at + 1);
        expect(readCitizenId(changed, today)).toBeNull();
      }),
    );
  });
});

describe('a unified social credit code', () => {
  it('carries the check sign of GB 32100-2015', () => {
    expect(usccCheck('91350100M000100Y4')).toBe('3');
    expect(isUscc('91350100M000100Y43')).toBe(true);
    expect(isUscc('91350100M000100Y44')).toBe(false);
    for (const text of ['', '91350100M000100Y4', '91350100m000100y43', '9135010OM000100Y43', '91350100M000100I43'])
      expect(isUscc(text)).toBe(false);
  });
});
