import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  compareDays,
  daysBetween,
  endOfDayInstant,
  fromEpochDay,
  isLegalDay,
  legalDayOf,
  parseLegalDay,
  toEpochDay,
  weekday,
  yearOf,
} from './legal-day.js';

const day = parseLegalDay;
const epochDays = fc.integer({ min: -354_285, max: 2_932_896 });
const days = fc.integer({ min: -60_000, max: 80_000 }).map(fromEpochDay);

describe('a legal day', () => {
  it('refuses days that do not exist and other ways of writing', () => {
    const wrong = [
      '2025-02-29',
      '1900-02-29',
      '2025-04-31',
      '2025-13-01',
      '2025-00-10',
      '2025-01-00',
      '2025-1-1',
      '20250101',
    ];
    for (const text of [
      ...wrong,
      '2025-01-01T00:00:00Z',
      ' 2025-01-01',
      '2025-01-01\n',
      '0999-01-01',
      '',
      '２０２５-01-01',
    ]) {
      expect(isLegalDay(text)).toBe(false);
      expect(() => parseLegalDay(text)).toThrow(RangeError);
    }
    for (const value of [null, undefined, 20250101, new Date()]) expect(isLegalDay(value)).toBe(false);
    for (const text of ['2024-02-29', '2000-02-29', '2025-12-31', '1880-01-01']) expect(isLegalDay(text)).toBe(true);
  });

  it('begins at midnight in Shanghai, which is 16:00 UTC of the day before', () => {
    expect(legalDayOf(new Date('2026-01-01T15:59:59.999Z'))).toBe('2026-01-01');
    expect(legalDayOf(new Date('2026-01-01T16:00:00.000Z'))).toBe('2026-01-02');
    expect(legalDayOf(new Date('1969-12-31T15:59:59.999Z'))).toBe('1969-12-31');
    expect(() => legalDayOf(new Date(Number.NaN))).toThrow(RangeError);
  });

  it('ends at 24:00 in Shanghai', () => {
    expect(endOfDayInstant(day('2026-10-22')).toISOString()).toBe('2026-10-22T16:00:00.000Z');
  });

  it('goes on the last day of a month that lacks its own', () => {
    expect(addMonths(day('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addMonths(day('2024-01-31'), 1)).toBe('2024-02-29');
    expect(addMonths(day('2026-11-30'), 3)).toBe('2027-02-28');
    expect(addMonths(day('2026-08-31'), 12)).toBe('2027-08-31');
    expect(addMonths(day('2026-03-31'), -1)).toBe('2026-02-28');
    expect(addMonths(day('2026-01-15'), -1)).toBe('2025-12-15');
  });

  it('knows its weekday', () => {
    expect(weekday(day('2026-10-10'))).toBe(6);
    expect(weekday(day('1970-01-01'))).toBe(4);
    expect(weekday(day('1969-12-29'))).toBe(1);
    expect(yearOf(day('2026-10-10'))).toBe(2026);
  });

  it('agrees with the platform’s own UTC calendar on every day', () => {
    fc.assert(
      fc.property(epochDays, (number) => {
        const text = fromEpochDay(number);
        const instant = new Date(number * 86_400_000);
        expect(text).toBe(instant.toISOString().slice(0, 10));
        expect(isLegalDay(text)).toBe(true);
        expect(toEpochDay(text)).toBe(number);
        expect(weekday(text) % 7).toBe(instant.getUTCDay());
      }),
      { numRuns: 2000 },
    );
    expect(() => fromEpochDay(-354_286)).toThrow(RangeError);
    expect(() => fromEpochDay(2_932_897)).toThrow(RangeError);
    expect(() => fromEpochDay(0.5)).toThrow(RangeError);
  });

  it('adds and measures days as inverses, and sorts as text', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -4000, max: 4000 }), (from, count) => {
        const to = addDays(from, count);
        expect(daysBetween(from, to)).toBe(count);
        expect(compareDays(from, to)).toBe(count === 0 ? 0 : count > 0 ? -1 : 1);
        expect(from < to).toBe(count > 0);
      }),
    );
  });

  it('holds every instant between the ends of two neighbouring days', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1992-01-01'), max: new Date('2199-01-01'), noInvalidDate: true }),
        (instant) => {
          const own = legalDayOf(instant);
          expect(endOfDayInstant(own).getTime()).toBeGreaterThan(instant.getTime());
          expect(endOfDayInstant(addDays(own, -1)).getTime()).toBeLessThanOrEqual(instant.getTime());
        },
      ),
    );
  });

  it('stays in the month asked for', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -600, max: 600 }), (from, months) => {
        const to = addMonths(from, months);
        const index = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(index(to) - index(from)).toBe(months);
        expect(to.slice(8) <= from.slice(8)).toBe(true);
      }),
    );
  });
});
