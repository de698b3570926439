import { Injectable } from '@nestjs/common';
import { RuleBook } from '../../casework/rule-book.js';
import { yearOf } from '../../kernel/legal-day.js';
import type { Actor } from '../../platform/identity/actor.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import type { CalendarYearView, DeadlineRulePage, ListDeadlineRules } from './rule.contract.js';
import { RULES, YEAR } from './rule.queries.js';

/** Reads the rules that are data. */
@Injectable()
export class RuleService {
  constructor(
    private readonly reader: Reader,
    private readonly rules: RuleBook,
  ) {}

  /** Every version of every deadline rule, or of one, or those in force on a day. */
  async deadlines(actor: Actor, { rule, at }: ListDeadlineRules): Promise<DeadlineRulePage> {
    return { items: await this.reader.all(actor, RULES, [rule ?? null, at ?? null]) };
  }

  /** The days of a year that are off or worked against the weekday. */
  async calendar(actor: Actor, year = yearOf(this.rules.today())): Promise<CalendarYearView> {
    const row = await this.reader.one(actor, YEAR, [year]);
    const coveredYears = row?.covered ?? [];
    return {
      year,
      provisional: !coveredYears.includes(year),
      source: row?.source ?? null,
      days: row?.days ?? [],
      coveredYears,
    };
  }
}
