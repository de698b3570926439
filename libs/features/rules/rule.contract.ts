import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { IsLegalDay } from '../../platform/http/legal-day.contract.js';
import { RuleLabel } from './reference.contract.js';

/** Which versions of which rules. */
export class ListDeadlineRules {
  /** Key of one rule. */
  @IsOptional() @IsString() @MaxLength(60) rule?: string;
  /** Only the versions in force on this day. */
  @IsOptional() @IsLegalDay() at?: string;
}

/** One version of a deadline rule. */
export class DeadlineRuleView {
  rule!: string;
  ruleSet!: string;
  label!: RuleLabel;
  /** The event whose day is the start day; that day does not count. */
  starts!: RuleLabel;
  amount!: number;
  unit!: 'DAY' | 'MONTH';
  counting!: 'WORKING_DAY' | 'CALENDAR';
  rollsToWorkingDay!: boolean;
  source!: string;
  /** V: read in the law itself. M: from memory, to be confirmed. D: our own design. */
  mark!: 'V' | 'M' | 'D';
  validFrom!: string;
  validTo!: string | null;
}

/** Versions of deadline rules, by rule and then by time. */
export class DeadlineRulePage {
  items!: DeadlineRuleView[];
}

/** Which year; the present one where nothing is said. */
export class ReadCalendar {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1949)
  @Max(2199)
  year?: number;
}

/** A day that the notice of its year sets apart. */
export class CalendarDayView {
  date!: string;
  kind!: 'HOLIDAY' | 'MAKE_UP';
  name!: string | null;
}

/** A year of working days: without a published calendar it is provisional, and only weekends are off. */
export class CalendarYearView {
  year!: number;
  provisional!: boolean;
  source!: string | null;
  days!: CalendarDayView[];
  /** Every year whose days are known. */
  coveredYears!: number[];
}
