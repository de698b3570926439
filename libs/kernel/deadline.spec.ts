import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CalendarRow, WorkCalendar } from './calendar.js';
import { computeDue, type Extension, lightOf, type Pause, type Period, warnOn } from './deadline.js';
import { addDays, addMonths, fromEpochDay, type LegalDay, parseLegalDay } from './legal-day.js';

const day = parseLegalDay;
const rows = (kind: CalendarRow['kind'], name: string, dates: readonly string[]): CalendarRow[] =>
  dates.map((date) => ({ date: day(date), kind, name, source: 'notice of 2025' }));
const span = (from: string, count: number) => Array.from({ length: count }, (_, index) => addDays(day(from), index));

/** The second half of 2026 as the notice of the State Council sets it. */
const calendar = new WorkCalendar(
  [
    ...rows('HOLIDAY', '中秋', span('2026-09-25', 3)),
    ...rows('HOLIDAY', '国庆节', span('2026-10-01', 7)),
    ...rows('MAKE_UP', '国庆节', ['2026-09-20', '2026-10-10']),
  ],
  [2026],
);

const working = (startOn: string, amount: number): Period => ({
  startOn: day(startOn),
  amount,
  unit: 'DAY',
  counting: 'WORKING_DAY',
  rollToWorkingDay: true,
});
const calendarDays = (startOn: string, amount: number): Period => ({
  ...working(startOn, amount),
  counting: 'CALENDAR',
});
const months = (startOn: string, amount: number): Period => ({ ...calendarDays(startOn, amount), unit: 'MONTH' });
const dueOn = (period: Period, pauses: readonly Pause[] = [], extensions: readonly Extension[] = []) =>
  computeDue(period, calendar, pauses, extensions).dueOn;
const pause = (from: string, to: string | null): Pause => ({ from: day(from), to: to === null ? null : day(to) });

describe('a due date', () => {
  it('is the n-th working day after the start, made-up Saturdays with it', () => {
    expect(dueOn(working('2026-09-25', 15))).toBe('2026-10-22');
    expect(dueOn(working('2026-09-30', 1))).toBe('2026-10-08');
    expect(dueOn(working('2026-10-09', 1))).toBe('2026-10-10');
    expect(dueOn(working('2026-10-01', 0))).toBe('2026-10-08');
    expect(dueOn(working('2026-09-30', 0))).toBe('2026-09-30');
  });

  it('moves a calendar period that ends on a holiday to the next working day, and says from where', () => {
    const due = computeDue(calendarDays('2026-09-18', 15), calendar);
    expect(due.dueOn).toBe('2026-10-08');
    expect(due.derivation.rolledFrom).toBe('2026-10-03');
    expect(due.derivation.skipped.map(({ why }) => why)).toEqual(Array(5).fill('国庆节'));
    expect(dueOn({ ...calendarDays('2026-09-18', 15), rollToWorkingDay: false })).toBe('2026-10-03');
    expect(computeDue(calendarDays('2026-10-02', 15), calendar).derivation.skipped).toEqual([
      { date: '2026-10-17', why: '周末' },
      { date: '2026-10-18', why: '周末' },
    ]);
  });

  it('counts months to the same day, or to the last day of the month', () => {
    expect(dueOn(months('2026-08-31', 3))).toBe('2026-11-30');
    expect(dueOn(months('2026-08-31', 1))).toBe('2026-09-30');
    expect(dueOn(months('2026-07-01', 3))).toBe('2026-10-08');
  });

  it('names the holidays of a working-day count', () => {
    const { derivation, provisional } = computeDue(working('2026-09-24', 3), calendar);
    expect(derivation.skipped.map(({ date }) => date)).toEqual(span('2026-09-25', 3));
    expect(derivation).toMatchObject({ startOn: '2026-09-24', amount: 3, unit: 'DAY', counting: 'WORKING_DAY' });
    expect(derivation.rolledFrom).toBeUndefined();
    expect(provisional).toBe(false);
  });

  it('keeps the list of skipped days short and tells how many are left out', () => {
    const long = new WorkCalendar(rows('HOLIDAY', '停工', span('2026-03-01', 60)), [2026]);
    const { derivation } = computeDue(working('2026-02-20', 30), long);
    expect(derivation.skipped).toHaveLength(31);
    expect(derivation.moreSkipped).toBe(29);
  });

  it('is provisional where the count goes through a year that is not loaded', () => {
    expect(computeDue(working('2026-12-28', 5), calendar).provisional).toBe(true);
    expect(computeDue(calendarDays('2026-12-28', 5), calendar).provisional).toBe(true);
    expect(computeDue({ ...calendarDays('2026-12-28', 5), rollToWorkingDay: false }, calendar).provisional).toBe(false);
    expect(computeDue(working('2025-12-31', 5), calendar).provisional).toBe(false);
  });

  it('moves by the working days of a pause, and by calendar days on a calendar clock', () => {
    expect(dueOn(working('2026-11-02', 5))).toBe('2026-11-09');
    expect(dueOn(working('2026-11-02', 5), [pause('2026-11-04', '2026-11-11')])).toBe('2026-11-16');
    expect(dueOn(calendarDays('2026-11-02', 10))).toBe('2026-11-12');
    expect(dueOn(calendarDays('2026-11-02', 10), [pause('2026-11-04', '2026-11-11')])).toBe('2026-11-19');
  });

  it('counts overlapping pauses once, and no pause that lies outside the running clock', () => {
    const overlapping = [
      pause('2026-11-06', '2026-11-11'),
      pause('2026-11-04', '2026-11-09'),
      pause('2026-11-05', '2026-11-06'),
    ];
    expect(dueOn(working('2026-11-02', 5), overlapping)).toBe('2026-11-16');
    expect(dueOn(working('2026-11-02', 5), [pause('2026-11-10', '2026-11-20')])).toBe('2026-11-09');
    expect(dueOn(working('2026-11-02', 5), [pause('2026-10-20', '2026-11-03')])).toBe('2026-11-09');
    expect(dueOn(working('2026-11-02', 5), [pause('2026-11-04', '2026-11-04')])).toBe('2026-11-09');
  });

  it('stands still while a pause is open', () => {
    const due = computeDue(working('2026-11-02', 5), calendar, [pause('2026-11-04', null)]);
    expect(due).toMatchObject({ dueOn: '2026-11-09', paused: true });
    expect(computeDue(working('2026-11-02', 5), calendar, [pause('2026-11-04', '2026-11-05')]).paused).toBe(false);
    expect(computeDue(working('2026-11-02', 5), calendar, [pause('2026-11-10', null)]).paused).toBe(false);
  });

  it('adds an extension to the end before that end is moved', () => {
    const thirty: Extension = { amount: 30, unit: 'DAY', counting: 'CALENDAR' };
    expect(dueOn(calendarDays('2026-07-21', 60))).toBe('2026-09-20');
    expect(dueOn(calendarDays('2026-07-21', 60), [], [thirty])).toBe('2026-10-19');
    expect(dueOn(months('2026-08-31', 1), [], [{ amount: 1, unit: 'MONTH', counting: 'CALENDAR' }])).toBe('2026-11-02');
    expect(dueOn(months('2026-08-31', 1), [], [{ amount: 2, unit: 'DAY', counting: 'WORKING_DAY' }])).toBe(
      '2026-10-09',
    );
  });

  it('refuses a term that is no whole number', () => {
    for (const amount of [-1, 1.5, Number.NaN]) expect(() => dueOn(working('2026-11-02', amount))).toThrow(RangeError);
  });

  it('leaves a paused clock as many working days after the pause as it had before it', () => {
    const days = fc.integer({ min: 20_640, max: 20_700 }).map(fromEpochDay);
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 30 }), fc.nat(20), fc.nat(20), (startOn, amount, after, length) => {
        const from = addDays(startOn, after + 1);
        const to = addDays(from, length);
        const plain = dueOn(working(startOn, amount));
        const paused = dueOn(working(startOn, amount), [{ from, to }]);
        if (from > plain) return expect(paused).toBe(plain);
        const left = calendar.workingDaysBetween(addDays(from, -1), plain);
        expect(calendar.workingDaysBetween(addDays(to, -1), paused)).toBe(left);
      }),
    );
  });

  it('leaves exactly n working days between start and end', () => {
    const days = fc.integer({ min: 20_500, max: 20_750 }).map(fromEpochDay);
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (startOn, amount) => {
        const due = dueOn(working(startOn, amount));
        expect(calendar.workingDaysBetween(startOn, due)).toBe(amount);
        expect(calendar.isWorkingDay(due)).toBe(true);
        const inMonths = dueOn(months(startOn, amount));
        expect(inMonths).toBe(calendar.workingDayFrom(addMonths(startOn, amount)));
      }),
    );
  });
});

describe('the light of a clock', () => {
  const clock = (today: string, pausedNow = false) => ({
    startOn: day('2026-11-02'),
    dueOn: day('2026-11-23'),
    today: day(today),
    pausedNow,
  });

  it('turns yellow at three working days or seventy percent, and red after the due date', () => {
    expect(lightOf(clock('2026-11-16'), calendar)).toBe('GREEN');
    expect(lightOf(clock('2026-11-17'), calendar)).toBe('YELLOW');
    expect(lightOf(clock('2026-11-23'), calendar)).toBe('YELLOW');
    expect(lightOf(clock('2026-11-24'), calendar)).toBe('RED');
    expect(lightOf(clock('2026-11-24', true), calendar)).toBe('GREY');
    const short = { startOn: day('2026-11-02'), dueOn: day('2026-11-06') };
    expect(warnOn(short, calendar)).toBe('2026-11-03');
  });

  it('warns on the first day that meets either test', () => {
    const days = fc.integer({ min: 20_500, max: 20_750 }).map(fromEpochDay);
    fc.assert(
      fc.property(days, fc.nat(120), (startOn, length) => {
        const due = addDays(startOn, length);
        const isDueSoon = (today: LegalDay, elapsed: number) =>
          calendar.workingDaysBetween(today, due) <= 3 || elapsed * 10 >= length * 7;
        let elapsed = 0;
        while (!isDueSoon(addDays(startOn, elapsed), elapsed)) elapsed += 1;
        expect(warnOn({ startOn, dueOn: due }, calendar)).toBe(addDays(startOn, elapsed));
      }),
    );
  });
});
