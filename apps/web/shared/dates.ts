/** The office's own time zone: what a page shows is Beijing time wherever it is read. */
const timeZone = 'Asia/Shanghai';
const day = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone });
const minute = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone });

/** An instant as its legal day, `2026-11-25`. */
export function dayOf(instant: string | Date): string {
  return day.format(new Date(instant));
}

/** An instant to the minute, `2026-11-25 08:30`. */
export function minuteOf(instant: string | Date): string {
  return minute.format(new Date(instant));
}

/** Today, as a legal day. */
export function today(): string {
  return day.format(new Date());
}
