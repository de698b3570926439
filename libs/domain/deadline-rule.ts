import { type LegalDay, parseLegalDay } from '../kernel/legal-day.js';
import type { Label } from '../kernel/workflow.js';

/** The two eras of the trade: before and after the 监察法; `BOTH` where a rule knows no such difference. */
export type RuleSet = 'ERA_2008' | 'CURRENT_2025' | 'BOTH';

/** V: read in a law text or on a public page. M: from memory, to be confirmed. D: our own design. */
export type RuleMark = 'V' | 'M' | 'D';

/** One version of one rule: a row of the deadline table. The label names what must be done in time. */
export interface DeadlineRule<Key extends string = string> extends Label {
  readonly key: Key;
  readonly ruleSet: RuleSet;
  readonly amount: number;
  readonly unit: 'DAY' | 'MONTH';
  readonly counting: 'WORKING_DAY' | 'CALENDAR';
  /** Whether an end on a day off moves to the next working day; no effect on working days. */
  readonly rollToWorkingDay: boolean;
  /** The event whose day is the start day; that day does not count. */
  readonly starts: Label;
  readonly source: string;
  readonly mark: RuleMark;
  /** First and last start day to which this version applies; no two versions of a key overlap. */
  readonly validFrom: LegalDay;
  readonly validTo: LegalDay | null;
}

type Amount = Pick<DeadlineRule, 'amount' | 'unit' | 'counting' | 'rollToWorkingDay'>;
type Basis = Pick<DeadlineRule, 'ruleSet' | 'source' | 'mark' | 'validFrom' | 'validTo'>;
/** A rule with its versions: how long, from which event, what must be done (中文, English), one basis a version. */
export type DeadlineRow = readonly [Amount, Label, string, string, ...Basis[]];

/** Working days. */
export const wd = (amount: number): Amount => ({
  amount,
  unit: 'DAY',
  counting: 'WORKING_DAY',
  rollToWorkingDay: true,
});
/** Calendar days; an end on a day off moves on. */
export const d = (amount: number): Amount => ({ amount, unit: 'DAY', counting: 'CALENDAR', rollToWorkingDay: true });
/** Months; an end on a day off moves on. */
export const m = (amount: number): Amount => ({ amount, unit: 'MONTH', counting: 'CALENDAR', rollToWorkingDay: true });
/** The same, but the end stays on a day off. */
export const fixed = (amount: Amount): Amount => ({ ...amount, rollToWorkingDay: false });
/** The event that starts a period. */
export const on = (zh: string, en: string): Label => ({ zh, en });

/** A law in force from one day to another; called with its articles it gives the basis of a version. */
export const law =
  (ruleSet: RuleSet, title: string, validFrom: string, validTo: string | null = null) =>
  (articles: string, mark: RuleMark = 'V'): Basis => ({
    ruleSet,
    source: articles === '' ? title : `${title} ${articles}`,
    mark,
    validFrom: parseLegalDay(validFrom),
    validTo: validTo === null ? null : parseLegalDay(validTo),
  });
