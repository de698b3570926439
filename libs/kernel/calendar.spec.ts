import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CalendarRow, WorkCalendar } from './calendar.js';
import { addDays, fromEpochDay, parseLegalDay } from './legal-day.js';

const day = parseLegalDay;
const row = (date: string, kind: CalendarRow['kind']): CalendarRow => ({
  date: day(date),
  kind,
  name: '国庆节',
  source: 'notice',
});
const calendar = new WorkCalendar(
  [
    ...['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'].map((date) => row(date, 'HOLIDAY')),
    row('2026-10-10', 'MAKE_UP'),
  ],
  [2026],
);

describe('the working-day calendar', () => {
  it('is off on weekends and holidays, and works on a made-up Saturday', () => {
    expect(calendar.isWorkingDay(day('2026-09-30'))).toBe(true);
    expect(calendar.isWorkingDay(day('2026-10-01'))).toBe(false);
    expect(calendar.isWorkingDay(day('2026-10-03'))).toBe(false);
    expect(calendar.isWorkingDay(day('2026-10-10'))).toBe(true);
    expect(calendar.isWorkingDay(day('2026-10-11'))).toBe(false);
  });

  it('finds the next working day after a day, and the one from a day on', () => {
    expect(calendar.nextWorkingDay(day('2026-09-30'))).toBe('2026-10-08');
    expect(calendar.nextWorkingDay(day('2026-10-09'))).toBe('2026-10-10');
    expect(calendar.workingDayFrom(day('2026-10-01'))).toBe('2026-10-08');
    expect(calendar.workingDayFrom(day('2026-09-30'))).toBe('2026-09-30');
  });

  it('knows only weekends in a year that is not loaded, and says so', () => {
    expect(calendar.isWorkingDay(day('2027-10-01'))).toBe(true);
    expect(calendar.isWorkingDay(day('2027-10-02'))).toBe(false);
    expect(calendar.isProvisional(day('2027-10-01'))).toBe(true);
    expect(calendar.isProvisional(day('2026-10-01'), day('2026-12-31'))).toBe(false);
    expect(calendar.isProvisional(day('2026-12-31'), day('2027-01-01'))).toBe(true);
  });

  it('counts the working days of a span without its first day', () => {
    expect(calendar.workingDaysBetween(day('2026-09-30'), day('2026-10-10'))).toBe(3);
    expect(calendar.workingDaysBetween(day('2026-10-08'), day('2026-10-08'))).toBe(0);
    expect(calendar.workingDaysBetween(day('2026-10-09'), day('2026-10-08'))).toBe(0);
  });

  it('skips no working day on the way to the next', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 21_500 }).map(fromEpochDay), (from) => {
        const next = calendar.nextWorkingDay(from);
        expect(next > from).toBe(true);
        expect(calendar.isWorkingDay(next)).toBe(true);
        for (let at = addDays(from, 1); at < next; at = addDays(at, 1)) expect(calendar.isWorkingDay(at)).toBe(false);
      }),
    );
  });
});
