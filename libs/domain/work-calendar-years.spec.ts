import { describe, expect, it } from '@jest/globals';
import chineseDays from 'chinese-days';
import { WorkCalendar } from '../kernel/calendar.js';
import { computeDue } from '../kernel/deadline.js';
import { addDays, parseLegalDay, weekday } from '../kernel/legal-day.js';
import { workCalendarRows, workCalendarSource, workCalendarYears } from './work-calendar-years.js';

const day = parseLegalDay;
const rows = workCalendarRows();
const calendar = new WorkCalendar(rows, workCalendarYears);

describe('the working-day calendar of 2001 to 2026', () => {
  it('agrees with chinese-days on every day of the years that it has', () => {
    const differing: string[] = [];
    for (let at = day('2004-01-01'); at <= '2026-12-31'; at = addDays(at, 1)) {
      if (calendar.isWorkingDay(at) !== chineseDays.isWorkday(at)) differing.push(at);
    }
    expect(differing).toEqual([]);
  });

  it('gives the due dates that chinese-days gives', () => {
    for (let at = day('2004-01-01'); at <= '2026-10-31'; at = addDays(at, 11)) {
      const period = { startOn: at, amount: 15, unit: 'DAY', counting: 'WORKING_DAY', rollToWorkingDay: true } as const;
      expect(computeDue(period, calendar).dueOn).toBe(chineseDays.findWorkday(15, at));
    }
  });

  it('has each day once, made-up days on weekends only, and says where from', () => {
    expect(new Set(rows.map(({ date }) => date)).size).toBe(rows.length);
    expect(rows.filter(({ kind, date }) => kind === 'MAKE_UP' && weekday(date) < 6)).toEqual([]);
    expect(rows.every(({ date, source }) => source === workCalendarSource(Number(date.slice(0, 4))))).toBe(true);
    expect(workCalendarYears).toEqual(Array.from({ length: 26 }, (_, index) => 2001 + index));
    expect(rows.filter(({ date }) => date >= '2004').length).toBe(619 + 150);
  });

  it('knows the golden weeks of 2001 to 2003, and the one that SARS took back', () => {
    for (const date of ['2001-01-20', '2001-12-30', '2002-04-27', '2003-02-08', '2003-05-06', '2003-09-27']) {
      expect(calendar.isWorkingDay(day(date))).toBe(true);
    }
    for (const date of [
      '2001-01-30',
      '2001-05-07',
      '2002-01-03',
      '2002-10-07',
      '2003-04-26',
      '2003-05-05',
      '2003-10-01',
    ]) {
      expect(calendar.isWorkingDay(day(date))).toBe(false);
    }
  });

  it('takes ten weekdays a year, the statutory holidays of 1999, once every exchange is balanced', () => {
    const early = rows.filter(({ date }) => date < '2004');
    const lost = early.filter(({ kind, date }) => kind === 'HOLIDAY' && weekday(date) < 6).length;
    expect(lost - early.filter(({ kind }) => kind === 'MAKE_UP').length).toBe(3 * 10);
  });
});
