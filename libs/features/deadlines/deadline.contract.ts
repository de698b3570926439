import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Matches, Max, Min } from 'class-validator';
import { codesOf } from '../../domain/vocabularies.js';
import { IsLegalDay } from '../../platform/http/legal-day.contract.js';
import { PageQuery, type PageTotal } from '../../platform/http/paging.contract.js';

/** Running clocks of the cases that the asker sees, the first due first. */
export class ListDeadlines extends PageQuery {
  @IsOptional() @IsUUID() caseId?: string;
  /** Key of a rule, as `ACCEPT_MOVE`. */
  @IsOptional() @Matches(/^[A-Z][A-Z0-9_]{1,60}$/) rule?: string;
  @IsOptional() @IsIn(codesOf('light')) light?: string;
}

/** Stops the clock, or lets it run again, from a day that is not in the future; today where nothing is said. */
export class AdjustPause {
  @IsString() @Length(2, 500) reason!: string;
  @IsOptional() @IsLegalDay() startsOn?: string;
}

/** Adds time to the end. */
export class ExtendDeadline {
  @IsString() @Length(2, 500) reason!: string;
  @IsInt() @Min(1) @Max(366) amount!: number;
  @IsIn(['DAY', 'MONTH']) unit!: 'DAY' | 'MONTH';
  @IsIn(['WORKING_DAY', 'CALENDAR']) counting!: 'WORKING_DAY' | 'CALENDAR';
}

/** An approved pause, its end, or an extension. */
export class AdjustmentView {
  id!: string;
  kind!: 'PAUSE' | 'RESUME' | 'EXTENSION';
  startsOn!: string;
  amount!: number | null;
  unit!: string | null;
  counting!: string | null;
  reason!: string;
  approvedBy!: { id: string; name: string };
  recordedAt!: string;
}

/** One clock. Where an adjustment takes the case out of the approver's sight, ids and `gone` alone. */
export class DeadlineView {
  id!: string;
  caseId!: string;
  version!: number;
  gone?: boolean;
  caseNumber?: string | null;
  rule?: string;
  label?: { zh: string; en: string };
  startedOn?: string;
  dueOn?: string;
  warnOn?: string;
  provisional?: boolean;
  paused?: boolean;
  light?: string | null;
  /** Calendar days passed over, pauses, extensions: enough to check the date by hand. */
  derivation?: object;
  adjustments?: AdjustmentView[];
  endedAt?: string | null;
}

/** A page of clocks. */
export class DeadlinePage {
  items!: DeadlineView[];
  nextCursor!: string | null;
  total?: PageTotal;
}
