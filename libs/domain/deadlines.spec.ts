import { describe, expect, it } from '@jest/globals';
import { WorkCalendar } from '../kernel/calendar.js';
import { computeDue } from '../kernel/deadline.js';
import { type LegalDay, parseLegalDay } from '../kernel/legal-day.js';
import { type DeadlineKey, deadlineRules, isDeadlineKey } from './deadlines.js';
import { workCalendarRows, workCalendarYears } from './work-calendar-years.js';

const calendar = new WorkCalendar(workCalendarRows(), workCalendarYears);

function dueOn(key: DeadlineKey, startOn: string): LegalDay | null {
  const start = parseLegalDay(startOn);
  const rule = deadlineRules.find(
    (row) => row.key === key && row.validFrom <= start && (row.validTo ?? start) >= start,
  );
  return rule ? computeDue({ startOn: start, ...rule }, calendar).dueOn : null;
}

describe('the table of deadlines', () => {
  it('never has two versions of a rule in force on one day', () => {
    for (const rule of deadlineRules) {
      expect(rule.amount).toBeGreaterThan(0);
      expect(rule.validTo === null || rule.validFrom <= rule.validTo).toBe(true);
      for (const text of [rule.zh, rule.en, rule.starts.zh, rule.starts.en, rule.source])
        expect(text.trim()).not.toBe('');
      const others = deadlineRules.filter((other) => other !== rule && other.key === rule.key);
      for (const other of others) {
        const areApart = (rule.validTo ?? '9999') < other.validFrom || (other.validTo ?? '9999') < rule.validFrom;
        expect(areApart).toBe(true);
      }
    }
  });

  it('names its keys', () => {
    expect(isDeadlineKey('ACCEPT_MOVE')).toBe(true);
    expect(isDeadlineKey('TIP_ACK_REAL_NAME')).toBe(false);
    expect(isDeadlineKey('toString')).toBe(false);
  });

  it('computes what the office would count by hand', () => {
    expect(dueOn('ACK_REAL_NAME', '2026-09-25')).toBe('2026-10-22');
    expect(dueOn('ASSIGNED_RESULT', '2026-07-01')).toBe('2026-10-08');
    expect(dueOn('ASSIGNED_RESULT', '2008-07-01')).toBe('2008-10-06');
    expect(dueOn('CLASSIFY_GENERAL', '2008-04-20')).toBe('2008-05-05');
    expect(dueOn('ACCEPT_MOVE', '2003-04-28')).toBe('2003-05-08');
    expect(dueOn('CONCLUDE', '2026-03-03')).toBe('2026-05-06');
  });

  it('ends on the last day of the year, and on the day of the call', () => {
    expect(dueOn('PLEDGE_REPORT', '2024-12-31')).toBe('2025-12-31');
    expect(dueOn('HOTLINE_EMERGENCY', '2026-10-02')).toBe('2026-10-03');
  });

  it('has no clock for a day before its rule', () => {
    expect(dueOn('ACK_REAL_NAME', '2019-12-31')).toBeNull();
    expect(dueOn('LETTER_REPLY_ERA_2008', '2018-03-20')).toBeNull();
  });
});
