import { IsIn, IsString, IsUUID, Length } from 'class-validator';
import { ActorView, PlaceView } from '../../casework/case-view.contract.js';
import { type Code, codesOf } from '../../domain/vocabularies.js';
import { MayBeLeftOut } from '../../platform/http/left-out.contract.js';
import { IsLegalDay } from '../../platform/http/legal-day.contract.js';
import { PageQuery, PageTotal } from '../../platform/http/paging.contract.js';

const KINDS = codesOf('interferenceKind');

/** Somebody asked about a case, pleaded for somebody, or stepped in. */
export class ReportInterference {
  @IsIn(KINDS) kind!: Code<'interferenceKind'>;
  @IsLegalDay() on!: string;
  @IsString() @Length(1, 100) subjectName!: string;
  @MayBeLeftOut() @IsString() @Length(1, 200) subjectPost?: string;
  /** Where they stand in the register of people: then they never read this themselves. */
  @MayBeLeftOut() @IsUUID() subjectPersonId?: string;
  /** Number of the case, as the reporter knows it; it is not looked up. */
  @MayBeLeftOut() @IsString() @Length(1, 60) caseNumber?: string;
  @IsString() @Length(2, 4000) text!: string;
}

/** Filters of the list. */
export class ListInterference extends PageQuery {
  @MayBeLeftOut() @IsIn(KINDS) kind?: Code<'interferenceKind'>;
}

/** What the reporter is told: that it stands. */
export class ReportedInterference {
  id!: string;
}

/** One entry, to internal supervision and the principal. */
export class InterferenceView extends ReportedInterference {
  kind!: string;
  on!: string;
  subjectName!: string;
  subjectPost!: string | null;
  subjectPersonId!: string | null;
  caseNumber!: string | null;
  text!: string;
  organization!: PlaceView;
  reportedBy!: ActorView;
  reportedAt!: string;
}

/** A page, oldest first. */
export class InterferencePage {
  items!: InterferenceView[];
  nextCursor!: string | null;
  total?: PageTotal;
}
