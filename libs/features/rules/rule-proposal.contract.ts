import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsLegalDay } from '../../platform/http/legal-day.contract.js';
import { PageQuery, PageTotal } from '../../platform/http/paging.contract.js';

/** A new version of a deadline rule; the last one ends the day before. */
export class ProposeDeadlineRule {
  /** Key of the rule. */
  @IsString() @Length(1, 60) rule!: string;
  @IsInt() @Min(1) @Max(3660) amount!: number;
  @IsIn(['DAY', 'MONTH']) unit!: 'DAY' | 'MONTH';
  @IsIn(['WORKING_DAY', 'CALENDAR']) counting!: 'WORKING_DAY' | 'CALENDAR';
  /** Whether an end on a day off moves to the next working day. */
  @IsBoolean() rollsToWorkingDay!: boolean;
  /** Title and article of what orders it. */
  @IsString() @Length(2, 300) source!: string;
  /** V: read in the law itself. M: from memory, to be confirmed. D: our own design. */
  @IsIn(['V', 'M', 'D']) mark!: 'V' | 'M' | 'D';
  /** The first start day that it governs. */
  @IsLegalDay() validFrom!: string;
  @IsString() @Length(2, 500) reason!: string;
}

/** A day that the notice sets apart. */
export class ProposedDay {
  @IsLegalDay() date!: string;
  @IsIn(['HOLIDAY', 'MAKE_UP']) kind!: 'HOLIDAY' | 'MAKE_UP';
  /** The festival that it belongs to. */
  @IsOptional() @IsString() @Length(1, 40) name?: string;
}

/** The days of one year as a whole; they replace what was there. */
export class ProposeCalendarYear {
  @IsInt() @Min(1949) @Max(2199) year!: number;
  /** The notice, by title and number. */
  @IsString() @Length(2, 300) source!: string;
  @IsArray()
  @ArrayMaxSize(120)
  @ValidateNested({ each: true })
  @Type(() => ProposedDay)
  days!: ProposedDay[];
  @IsString() @Length(2, 500) reason!: string;
}

/** A decision on a proposal. */
export class DecideProposal {
  /** Why; it is kept in the audit. */
  @IsOptional() @IsString() @Length(2, 500) reason?: string;
}

/** Filters of the list. */
export class ListProposals extends PageQuery {
  @IsOptional() @IsIn(['PROPOSED', 'APPROVED', 'REFUSED']) status?: string;
  @IsOptional() @IsIn(['DEADLINE', 'CALENDAR_YEAR']) kind?: string;
}

/** An account with the name of its person. */
export class ProposalPartyView {
  id!: string;
  username!: string;
  personName!: string;
}

/** A proposal as it is answered. */
export class ProposalView {
  id!: string;
  kind!: 'DEADLINE' | 'CALENDAR_YEAR';
  rule!: string | null;
  year!: number | null;
  /** What shall be in force, as it was proposed. */
  content!: object;
  /** The year's days that the approval replaced. */
  replaced!: object | null;
  status!: 'PROPOSED' | 'APPROVED' | 'REFUSED';
  reason!: string;
  proposedBy!: ProposalPartyView;
  proposedAt!: string;
  decidedBy!: ProposalPartyView | null;
  decidedAt!: string | null;
  version!: number;
}

/** A page of proposals, newest first. */
export class ProposalPage {
  items!: ProposalView[];
  nextCursor!: string | null;
  total?: PageTotal;
}
