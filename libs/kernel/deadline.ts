import type { WorkCalendar } from './calendar.js';
import { addMonths, daysBetween, fromEpochDay, type LegalDay, toEpochDay } from './legal-day.js';

/** A length of time. A `MONTH` is always a calendar month; `counting` decides for days. */
export interface Term {
  /** Whole number, 0 or more. 0 working days is the start day itself, or the next working day after it. */
  readonly amount: number;
  readonly unit: 'DAY' | 'MONTH';
  readonly counting: 'WORKING_DAY' | 'CALENDAR';
}

/** A period as a rule sets it. The start day does not count. */
export interface Period extends Term {
  readonly startOn: LegalDay;
  /** Whether an end that falls on a day off moves to the next working day. */
  readonly rollToWorkingDay: boolean;
}

/** A stop of the clock: `from` is the first day that does not count, `to` the day on which it runs again; null is open. */
export interface Pause {
  readonly from: LegalDay;
  readonly to: LegalDay | null;
}

/** Time added to a period with somebody's approval; it joins the end, before that end is moved to a working day. */
export interface Extension extends Term {}

/** A day off that the count passed over, and the festival (or weekend) that it was. */
export interface SkippedDay {
  readonly date: LegalDay;
  readonly why: string;
}

/** How a due date came about, complete enough to check it by hand. */
export interface Derivation extends Term {
  readonly startOn: LegalDay;
  /** Holidays inside a working-day count, and every day off that the end was moved over; at most 31. */
  readonly skipped: readonly SkippedDay[];
  /** How many more there are, where the list was cut. */
  readonly moreSkipped?: number;
  /** The end before it was moved to a working day. */
  readonly rolledFrom?: LegalDay;
  readonly pauses: readonly Pause[];
  readonly extensions: readonly Extension[];
}

/** A due date: it is kept until 24:00 in Asia/Shanghai of `dueOn`. */
export interface DueDate {
  readonly dueOn: LegalDay;
  /** True where the count went through a year whose calendar is not loaded. */
  readonly provisional: boolean;
  /** True while a pause is open: `dueOn` will then move by the days of that pause when it ends. */
  readonly paused: boolean;
  readonly derivation: Derivation;
}

/** Green: running. Yellow: at most 3 working days left, or 70 % of the time gone. Red: overdue. Grey: paused. */
export type Light = 'GREEN' | 'YELLOW' | 'RED' | 'GREY';

const MOST_SKIPPED = 31;
const WORKING_DAYS_TO_WARN = 3;

/**
 * The due date of a period. Working day n is the n-th working day after the start; a month ends on the same day n
 * months later, or on that month's last day. Pauses push the end by the days they took: working days for a working-day
 * clock, calendar days for any other; a pause that begins after the due date changes nothing.
 */
export function computeDue(
  period: Period,
  calendar: WorkCalendar,
  pauses: readonly Pause[] = [],
  extensions: readonly Extension[] = [],
): DueDate {
  const { startOn, amount, unit, counting } = period;
  const nominal = endOf(period, extensions, calendar);
  const end = pauses.length === 0 ? nominal : pushedEnd(nominal, period, pauses, calendar);
  const due = rolled(end, period, calendar);
  const skipped = daysSkipped(period, extensions, { end, due }, calendar);
  const dueOn = fromEpochDay(due);
  return {
    dueOn,
    provisional: isProvisional(period, extensions, { end, dueOn }, calendar),
    paused: pauses.some(({ from, to }) => to === null && from <= dueOn),
    derivation: {
      startOn,
      amount,
      unit,
      counting,
      skipped: skipped.length > MOST_SKIPPED ? skipped.slice(0, MOST_SKIPPED) : skipped,
      ...(skipped.length > MOST_SKIPPED ? { moreSkipped: skipped.length - MOST_SKIPPED } : {}),
      ...(due === end ? {} : { rolledFrom: fromEpochDay(end) }),
      pauses,
      extensions,
    },
  };
}

/** The light of a running clock on `today`. A clock that nobody may work on is grey whatever its date. */
export function lightOf(
  clock: {
    readonly startOn: LegalDay;
    readonly dueOn: LegalDay;
    readonly today: LegalDay;
    readonly pausedNow: boolean;
  },
  calendar: WorkCalendar,
): Light {
  if (clock.pausedNow) return 'GREY';
  if (clock.today > clock.dueOn) return 'RED';
  return clock.today >= warnOn(clock, calendar) ? 'YELLOW' : 'GREEN';
}

/** The first day on which the clock is yellow; never before its start nor after its end. */
export function warnOn(
  clock: { readonly startOn: LegalDay; readonly dueOn: LegalDay },
  calendar: WorkCalendar,
): LegalDay {
  const start = toEpochDay(clock.startOn);
  const seventyPercent = start + Math.ceil((daysBetween(clock.startOn, clock.dueOn) * 7) / 10);
  let day = toEpochDay(clock.dueOn);
  for (let left = 0; day > start; day -= 1) {
    if (calendar.isWorkingEpochDay(day)) left += 1;
    if (left > WORKING_DAYS_TO_WARN) break;
  }
  return fromEpochDay(Math.min(day, Math.max(seventyPercent, start)));
}

function countsWorkingDays({ unit, counting }: Term): boolean {
  return unit === 'DAY' && counting === 'WORKING_DAY';
}

/** The end by the terms alone. Months that follow one another are counted from one day, so that the 31st is kept. */
function endOf(period: Period, extensions: readonly Extension[], calendar: WorkCalendar): number {
  let anchor = period.startOn;
  let months = 0;
  let end = toEpochDay(anchor);
  for (const term of [period, ...extensions]) {
    if (!Number.isInteger(term.amount) || term.amount < 0)
      throw new RangeError('a term is a whole number of days or months');
    if (term.unit === 'MONTH') {
      months += term.amount;
      end = toEpochDay(addMonths(anchor, months));
      continue;
    }
    end = countsWorkingDays(term) ? nthWorkingDay(end, term.amount, calendar) : end + term.amount;
    anchor = fromEpochDay(end);
    months = 0;
  }
  return end;
}

function nthWorkingDay(start: number, count: number, calendar: WorkCalendar): number {
  if (count === 0) return calendar.workingEpochDayFrom(start);
  let day = start;
  for (let left = count; left > 0; ) {
    day += 1;
    if (calendar.isWorkingEpochDay(day)) left -= 1;
  }
  return day;
}

/** The end pushed by every closed pause that began while the clock still ran; overlapping pauses count once. */
function pushedEnd(nominal: number, period: Period, pauses: readonly Pause[], calendar: WorkCalendar): number {
  const inWorkingDays = countsWorkingDays(period);
  let end = nominal;
  let counted = toEpochDay(period.startOn) + 1;
  for (const { from, to } of [...pauses].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (to === null || toEpochDay(from) > rolled(end, period, calendar)) break;
    const first = Math.max(toEpochDay(from), counted);
    const until = toEpochDay(to);
    if (until <= first) continue;
    counted = until;
    if (!inWorkingDays) end += until - first;
    else {
      let taken = 0;
      for (let day = first; day < until; day += 1) if (calendar.isWorkingEpochDay(day)) taken += 1;
      if (taken > 0) end = nthWorkingDay(end, taken, calendar);
    }
  }
  return end;
}

function rolled(end: number, period: Period, calendar: WorkCalendar): number {
  return period.rollToWorkingDay ? calendar.workingEpochDayFrom(end) : end;
}

function daysSkipped(
  period: Period,
  extensions: readonly Extension[],
  { end, due }: { readonly end: number; readonly due: number },
  calendar: WorkCalendar,
): SkippedDay[] {
  const skipped: SkippedDay[] = [];
  if (countsWorkingDays(period) || extensions.some(countsWorkingDays)) {
    for (let day = toEpochDay(period.startOn) + 1; day < end; day += 1) {
      const row = calendar.rowOf(day);
      if (row?.kind === 'HOLIDAY') skipped.push({ date: row.date, why: row.name ?? '节假日' });
    }
  }
  for (let day = end; day < due; day += 1) {
    skipped.push({ date: fromEpochDay(day), why: calendar.rowOf(day)?.name ?? '周末' });
  }
  return skipped;
}

/** A calendar period asks the calendar about its end only, and one that is never moved asks nothing. */
function isProvisional(
  period: Period,
  extensions: readonly Extension[],
  { end, dueOn }: { readonly end: number; readonly dueOn: LegalDay },
  calendar: WorkCalendar,
): boolean {
  if (countsWorkingDays(period) || extensions.some(countsWorkingDays)) {
    const first = Math.min(toEpochDay(period.startOn) + 1, toEpochDay(dueOn));
    return calendar.isProvisional(fromEpochDay(first), dueOn);
  }
  return period.rollToWorkingDay && calendar.isProvisional(fromEpochDay(end), dueOn);
}
