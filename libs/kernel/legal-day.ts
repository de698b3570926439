declare const legalDay: unique symbol;

/**
 * A day of the calendar in Asia/Shanghai, `YYYY-MM-DD`, years 1000 to 9999. Sorts and compares as text.
 *
 * The offset is taken as +08:00 for every instant. China kept summer time in 1986–1991 only, and nothing that this
 * system supervises is older than 2001.
 */
export type LegalDay = string & { readonly [legalDay]: true };

/** Day of the week after ISO 8601: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAY_MS = 86_400_000;
const OFFSET_MS = 8 * 3_600_000;
const FIRST_EPOCH_DAY = -354_285;
const LAST_EPOCH_DAY = 2_932_896;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether the value is a day that exists, written `YYYY-MM-DD`; the 30th of February is none. */
export function isLegalDay(value: unknown): value is LegalDay {
  if (typeof value !== 'string' || !/^[1-9]\d{3}-\d{2}-\d{2}$/.test(value)) return false;
  const month = digits(value, 5, 2);
  const day = digits(value, 8, 2);
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(digits(value, 0, 4), month);
}

/** The text as a legal day. Throws RangeError where it is none. */
export function parseLegalDay(text: string): LegalDay {
  if (!isLegalDay(text)) throw new RangeError('not a legal day, YYYY-MM-DD');
  return text;
}

/** The legal day in Asia/Shanghai on which the instant falls. Throws RangeError for an invalid Date. */
export function legalDayOf(instant: Date): LegalDay {
  return fromEpochDay(Math.floor((instant.getTime() + OFFSET_MS) / DAY_MS));
}

/** The instant at which the day ends, 24:00 in Asia/Shanghai; the first instant that is no longer this day. */
export function endOfDayInstant(day: LegalDay): Date {
  return new Date((toEpochDay(day) + 1) * DAY_MS - OFFSET_MS);
}

/** The day `days` later; earlier for a negative number. */
export function addDays(day: LegalDay, days: number): LegalDay {
  return fromEpochDay(toEpochDay(day) + days);
}

/** The same day `months` months later (earlier for a negative number), or that month's last day where it is missing. */
export function addMonths(day: LegalDay, months: number): LegalDay {
  const index = yearOf(day) * 12 + digits(day, 5, 2) - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return fromEpochDay(epochDay(year, month, Math.min(digits(day, 8, 2), monthLength(year, month))));
}

/** Order of two days for `sort`: negative where `a` is earlier, 0 where they are one. */
export function compareDays(a: LegalDay, b: LegalDay): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Days from `from` to `to`: 0 for the same day, negative where `to` is earlier. */
export function daysBetween(from: LegalDay, to: LegalDay): number {
  return toEpochDay(to) - toEpochDay(from);
}

/** Day of the week, 1 Monday to 7 Sunday. */
export function weekday(day: LegalDay): Weekday {
  return epochWeekday(toEpochDay(day));
}

/** The year of the day. */
export function yearOf(day: LegalDay): number {
  return digits(day, 0, 4);
}

/** Days since 1970-01-01: the form to count in, since text is dear in a loop. */
export function toEpochDay(day: LegalDay): number {
  return epochDay(digits(day, 0, 4), digits(day, 5, 2), digits(day, 8, 2));
}

/** Back from days since 1970-01-01. Throws RangeError outside the years 1000 to 9999. */
export function fromEpochDay(days: number): LegalDay {
  if (!(Number.isInteger(days) && days >= FIRST_EPOCH_DAY && days <= LAST_EPOCH_DAY)) {
    throw new RangeError('not a day of the years 1000 to 9999');
  }
  const { year, month, day } = civil(days);
  return `${year}${month < 10 ? '-0' : '-'}${month}${day < 10 ? '-0' : '-'}${day}` as LegalDay;
}

/** Day of the week of a day since 1970-01-01 (a Thursday), 1 Monday to 7 Sunday. */
export function epochWeekday(days: number): Weekday {
  return (((((days + 3) % 7) + 7) % 7) + 1) as Weekday;
}

// Both ways between date and day number: H. Hinnant, "chrono-compatible low-level date algorithms" (public domain).
// The year is taken to begin in March, so that the leap day comes last.

function epochDay(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function civil(days: number): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leapless =
    dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor(leapless / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

function monthLength(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (LENGTHS[month - 1] ?? 0);
}

function digits(text: string, from: number, count: number): number {
  let value = 0;
  for (let at = from; at < from + count; at += 1) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}
