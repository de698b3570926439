import { Injectable } from '@nestjs/common';
import type { DeadlineKey } from '../domain/deadlines.js';
import { WorkCalendar } from '../kernel/calendar.js';
import { computeDue, type Extension, type Pause, warnOn } from '../kernel/deadline.js';
import { type LegalDay, legalDayOf } from '../kernel/legal-day.js';
import { Authority } from '../platform/identity/authority.js';
import { statement } from '../platform/unit-of-work/statement.js';

interface RuleRow {
  readonly key: number;
  readonly rule: DeadlineKey;
  readonly rule_set: string;
  readonly amount: number;
  readonly unit: 'DAY' | 'MONTH';
  readonly counting: 'WORKING_DAY' | 'CALENDAR';
  readonly rolls: boolean;
  readonly valid_from: LegalDay;
  readonly valid_to: LegalDay | null;
}

const RULES = statement<RuleRow>(
  'rule-book-rules',
  `SELECT key, rule, rule_set, amount, unit, counting, rolls_to_working_day AS rolls,
     valid_from::text, valid_to::text FROM rule_deadline`,
);
const DAYS = statement<{ date: LegalDay; kind: 'HOLIDAY' | 'MAKE_UP'; source: string }>(
  'rule-book-days',
  'SELECT day::text AS date, kind, source FROM work_calendar_day',
);
const YEARS = statement<{ year: number }>('rule-book-years', 'SELECT year FROM work_calendar_year');

/** What changes the length of a period: approved stops and additions, and an end that the case itself names. */
export interface Terms {
  readonly pauses?: readonly Pause[];
  readonly extensions?: readonly Extension[];
  /** Calendar days in place of the rule's own length; the end stays where it falls. */
  readonly ownDays?: number | null;
}

/** A due date with how it came about; what is stored as one `case_deadline`. */
export interface ComputedDeadline {
  readonly rule: DeadlineKey;
  readonly ruleKey: number;
  readonly startedOn: LegalDay;
  readonly dueOn: LegalDay;
  readonly warnOn: LegalDay;
  readonly isProvisional: boolean;
  readonly derivation: unknown;
}

const FRESH_MS = 60_000;

/**
 * Deadline rules and the working-day calendar, as the database has them. Read again once a minute, and at once where
 * the asker's authority is of another epoch: putting a rule into force moves the epoch, and no statement of an older one
 * gets through, so that every process counts by the new version from the next request on.
 */
@Injectable()
export class RuleBook {
  readonly #authority: Authority;
  readonly #now: () => Date;
  #rules: readonly RuleRow[] = [];
  #calendar = new WorkCalendar([], []);
  #readAt = Number.NEGATIVE_INFINITY;
  #epoch: string | undefined;

  constructor(authority: Authority, now: () => Date) {
    this.#authority = authority;
    this.#now = now;
  }

  /** Today's legal day in Asia/Shanghai by the injected clock. */
  today(): LegalDay {
    return legalDayOf(this.#now());
  }

  /** Makes sure that rules and calendar are at most a minute old, and those of `epoch` (an actor's; `'now'` reads anew). */
  async refresh(epoch?: string): Promise<void> {
    const isOfEpoch = epoch === undefined || epoch === this.#epoch;
    if (isOfEpoch && Date.now() - this.#readAt < FRESH_MS) return;
    await this.#authority.inContext('', '1', async (ask) => {
      this.#rules = await ask(RULES, []);
      const days = await ask(DAYS, []);
      this.#calendar = new WorkCalendar(
        days,
        (await ask(YEARS, [])).map(({ year }) => year),
      );
    });
    this.#epoch = epoch ?? this.#epoch;
    this.#readAt = Date.now();
  }

  /** Computes the deadline of `rule` for a period that starts on `startedOn`; null where no rule was in force. */
  compute(
    rule: DeadlineKey,
    startedOn: LegalDay,
    { pauses = [], extensions = [], ownDays = null }: Terms = {},
  ): ComputedDeadline | null {
    const version = this.#rules.find(
      (row) => row.rule === rule && row.valid_from <= startedOn && (row.valid_to === null || row.valid_to >= startedOn),
    );
    if (!version) return null;
    const due = computeDue(
      {
        startOn: startedOn,
        ...(ownDays === null
          ? { amount: version.amount, unit: version.unit, counting: version.counting, rollToWorkingDay: version.rolls }
          : { amount: ownDays, unit: 'DAY', counting: 'CALENDAR', rollToWorkingDay: false }),
      },
      this.#calendar,
      pauses,
      extensions,
    );
    return {
      rule,
      ruleKey: version.key,
      startedOn,
      dueOn: due.dueOn,
      warnOn: warnOn({ startOn: startedOn, dueOn: due.dueOn }, this.#calendar),
      isProvisional: due.provisional,
      derivation: ownDays === null ? due.derivation : { ...due.derivation, ownDays },
    };
  }
}
