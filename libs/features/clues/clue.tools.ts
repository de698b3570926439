import type { ComputedDeadline } from '../../casework/rule-book.js';
import type { DeadlineKey } from '../../domain/deadlines.js';
import { invalid } from '../../domain/problems.js';
import type { LegalDay } from '../../kernel/legal-day.js';

/** What effects ask of the engine: today, and what a rule gives. */
export interface ClueTools {
  today(): string;
  compute(rule: DeadlineKey, startedOn: LegalDay): ComputedDeadline | null;
}

/** Refuses a day that has not come yet. */
export function refuseFuture(pointer: string, day: string | undefined, today: string): void {
  if (day !== undefined && day > today) throw invalid(pointer, 'in-the-future', '不得晚于今日 / not later than today');
}

/** What is held has its day of review, in time by the rule (HELD_REVIEW); nothing else has one. */
export function refuseReviewDay(tools: ClueTools, isHeld: boolean, reviewOn: string | undefined): void {
  if (!isHeld && reviewOn !== undefined)
    throw invalid('/reviewOn', 'not-held', '仅暂存待查须定复查日期 / only what is held has a day of review');
  if (!isHeld) return;
  const today = tools.today() as LegalDay;
  const latest = tools.compute('HELD_REVIEW', today)?.dueOn;
  if (reviewOn === undefined)
    throw invalid('/reviewOn', 'review-day-missing', '须定复查日期 / the day of review is needed');
  if (reviewOn <= today || (latest !== undefined && reviewOn > latest))
    throw invalid(
      '/reviewOn',
      'review-day-out-of-time',
      `须在明日至${latest ?? ''}之间 / between tomorrow and ${latest ?? ''}`,
    );
}
