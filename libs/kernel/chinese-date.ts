import type { LegalDay } from './legal-day.js';

/**
 * A day as official documents write it: Arabic figures, no leading zero.
 *
 * @example chineseDate(parseLegalDay('2008-03-05')) // '2008年3月5日'
 */
export function chineseDate(day: LegalDay): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
