import { epochWeekday, fromEpochDay, type LegalDay, toEpochDay, yearOf } from './legal-day.js';

/** A day that the yearly notice sets apart: off (`HOLIDAY`), or a weekend day worked in exchange (`MAKE_UP` 调休上班). */
export interface CalendarRow {
  readonly date: LegalDay;
  readonly kind: 'HOLIDAY' | 'MAKE_UP';
  /** The festival that it belongs to, as the notice words it. */
  readonly name?: string | null;
  /** The notice, or the list that transcribes it. */
  readonly source: string;
}

/**
 * Working days of China. In a covered year the rows decide and weekends are off; in any other year only the weekends
 * are known, and whatever is counted there is provisional until the year is loaded.
 */
export class WorkCalendar {
  readonly #rows: ReadonlyMap<number, CalendarRow>;
  readonly #coveredYears: ReadonlySet<number>;

  /** `coveredYears` are those whose every row is given; a year without any row can be covered. */
  constructor(rows: readonly CalendarRow[], coveredYears: Iterable<number>) {
    this.#rows = new Map(rows.map((row) => [toEpochDay(row.date), row]));
    this.#coveredYears = new Set(coveredYears);
  }

  /** Whether offices work on this day, as far as it is known. */
  isWorkingDay(day: LegalDay): boolean {
    return this.isWorkingEpochDay(toEpochDay(day));
  }

  /** The first working day after `day`, which itself does not count. */
  nextWorkingDay(day: LegalDay): LegalDay {
    return fromEpochDay(this.workingEpochDayFrom(toEpochDay(day) + 1));
  }

  /** `day` where it is a working day, otherwise the next one. */
  workingDayFrom(day: LegalDay): LegalDay {
    return fromEpochDay(this.workingEpochDayFrom(toEpochDay(day)));
  }

  /** Working days after `from` up to and with `to`; 0 where `to` is not later. */
  workingDaysBetween(from: LegalDay, to: LegalDay): number {
    const last = toEpochDay(to);
    let count = 0;
    for (let day = toEpochDay(from) + 1; day <= last; day += 1) if (this.isWorkingEpochDay(day)) count += 1;
    return count;
  }

  /** Whether a day of the span (both ends with it) lies in a year that is not covered. */
  isProvisional(from: LegalDay, to: LegalDay = from): boolean {
    for (let year = yearOf(from); year <= yearOf(to); year += 1) if (!this.#coveredYears.has(year)) return true;
    return false;
  }

  /** The row of a day since 1970-01-01, if the notices set it apart. */
  rowOf(epochDay: number): CalendarRow | undefined {
    return this.#rows.get(epochDay);
  }

  /** `isWorkingDay` for a day since 1970-01-01; the form for loops. */
  isWorkingEpochDay(epochDay: number): boolean {
    const row = this.#rows.get(epochDay);
    return row === undefined ? epochWeekday(epochDay) < 6 : row.kind === 'MAKE_UP';
  }

  /** `workingDayFrom` for a day since 1970-01-01. */
  workingEpochDayFrom(epochDay: number): number {
    let day = epochDay;
    while (!this.isWorkingEpochDay(day)) day += 1;
    return day;
  }
}
