import { useQueries } from '@tanstack/react-query';
import { type CalendarRow, WorkCalendar } from '../../../../libs/kernel/calendar.js';
import { isLegalDay, yearOf } from '../../../../libs/kernel/legal-day.js';
import { answerOf, api } from '../../api/client.js';

const HOUR_MS = 3_600_000;

/** The approved calendar of the years that the days fall into, by the kernel's own reckoning; undefined until it is read. */
export function useWorkCalendar(days: readonly string[]): WorkCalendar | undefined {
  const years = [...new Set(days.filter(isLegalDay).map(yearOf))].sort();
  const answers = useQueries({
    queries: years.map((year) => ({
      queryKey: ['/api/v1/rules/calendar', year],
      staleTime: HOUR_MS,
      queryFn: () => answerOf(api.GET('/api/v1/rules/calendar', { params: { query: { year } } })),
    })),
  });
  const known = answers.flatMap(({ data }) => (data ? [data] : []));
  if (known.length < years.length) return undefined;
  const rows = known.flatMap(({ days: set, source }) => set.map((day) => ({ ...day, source: source ?? '' })));
  return new WorkCalendar(
    rows as unknown as CalendarRow[],
    known.flatMap(({ coveredYears }) => coveredYears),
  );
}

/** Working days after `from` up to and with `to`. */
export function workingDaysBetween(calendar: WorkCalendar, from: string, to: string): number {
  return isLegalDay(from) && isLegalDay(to) ? calendar.workingDaysBetween(from, to) : 0;
}
