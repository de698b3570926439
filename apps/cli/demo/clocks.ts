import { type DeadlineKey, deadlineRules } from '../../../libs/domain/deadlines.js';
import { workCalendarRows, workCalendarYears } from '../../../libs/domain/work-calendar-years.js';
import { type ComplaintAction, complaintWorkflow } from '../../../libs/domain/workflows/complaint.js';
import { WorkCalendar } from '../../../libs/kernel/calendar.js';
import { computeDue, type Light, lightOf, type Pause, warnOn } from '../../../libs/kernel/deadline.js';
import { type LegalDay, legalDayOf } from '../../../libs/kernel/legal-day.js';

const calendar = new WorkCalendar(workCalendarRows(), workCalendarYears);
const DAY_MS = 86_400_000;

/** A version of a rule of the domain's table. */
export type DeadlineRule = (typeof deadlineRules)[number];

/** The version of the rule whose clock an action starts on that day; undefined where none was in force. */
export function ruleOf(action: ComplaintAction | 'file', on: LegalDay): DeadlineRule | undefined {
  return versionOn(action === 'file' ? 'CLASSIFY_GENERAL' : complaintWorkflow.actions[action].within, on);
}

/** The version of a rule that was in force on that day; undefined where there was none. */
export function versionOn(rule: DeadlineKey | undefined, on: LegalDay): DeadlineRule | undefined {
  return deadlineRules.find(
    ({ key, validFrom, validTo }) => key === rule && validFrom <= on && (validTo === null || validTo >= on),
  );
}

/** The clock of a rule from that day, as `case_deadline` keeps it. */
export function clockOf(rule: DeadlineRule, startOn: LegalDay, pauses: readonly Pause[]) {
  const due = computeDue({ ...rule, startOn }, calendar, pauses);
  return { ...due, warnOn: warnOn({ startOn, dueOn: due.dueOn }, calendar) };
}

/** When to have started so that the clock shows this light now: the latest such day, at this hour. */
export function startFor(action: ComplaintAction | 'file', light: Light, now: Date): Date {
  return startWith((on) => ruleOf(action, on), light, now);
}

/** The same for a clock whose rule is known by its first day. */
export function startWith(ruleFrom: (on: LegalDay) => DeadlineRule | undefined, light: Light, now: Date): Date {
  const wanted = light === 'GREY' ? 'GREEN' : light;
  const today = legalDayOf(now);
  for (let days = 0; days < 400; days += 1) {
    const at = new Date(now.getTime() - days * DAY_MS - 60_000);
    const startOn = legalDayOf(at);
    const rule = ruleFrom(startOn);
    if (!rule) return new Date(at.getTime() - 5 * DAY_MS);
    const { dueOn } = clockOf(rule, startOn, []);
    if (lightOf({ startOn, dueOn, today, pausedNow: false }, calendar) === wanted) return at;
  }
  throw new Error(`no day gives the light ${light}`);
}
