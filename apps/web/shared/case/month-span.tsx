import type { Derivation, Pause } from '../../../../libs/kernel/deadline.js';
import { addDays, isLegalDay, type LegalDay, weekday } from '../../../../libs/kernel/legal-day.js';
import { useLanguage } from '../../app/i18n.js';
import { today } from '../dates.js';
import { useWorkCalendar } from './work-days.js';

const MOST_WEEKS = 10;

interface SpanParts {
  readonly from: string;
  readonly to: string;
  readonly pauses: readonly Pause[];
  readonly counting: Derivation['counting'];
}

/** The last weeks of a period as a calendar: days that count, days off, pauses, today and the end. */
export function MonthSpan({ from, to, pauses, counting }: SpanParts) {
  const language = useLanguage();
  const calendar = useWorkCalendar([from, to]);
  if (!isLegalDay(from) || !isLegalDay(to) || !calendar) return null;
  const heads = language === 'zh' ? [...'一二三四五六日'] : ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
  const now = today();
  const kindOf = (day: LegalDay) => {
    if (day === to) return 'due';
    if (day < from || day > to) return 'outside';
    if (day === from) return 'start';
    if (pauses.some((pause) => pause.from <= day && (pause.to === null || day < pause.to))) return 'paused';
    return counting === 'CALENDAR' || calendar.isWorkingDay(day) ? 'counts' : 'off';
  };
  return (
    <table className="span" aria-hidden="true">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head}>{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(from, to).map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td key={day} className={`day-${kindOf(day)}${day === now ? ' day-today' : ''}`}>
                {Number(day.slice(8))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function weeksOf(from: LegalDay, to: LegalDay): LegalDay[][] {
  const weeks: LegalDay[][] = [];
  let monday = addDays(to, 1 - weekday(to));
  while (weeks.length < MOST_WEEKS) {
    const first = monday;
    weeks.unshift(Array.from({ length: 7 }, (_, index) => addDays(first, index)));
    if (first <= from) break;
    monday = addDays(monday, -7);
  }
  return weeks;
}
