import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { AllegationConclusion } from '../../casework/allegation.contract.js';
import { type Code, codesOf } from '../../domain/vocabularies.js';
import { MayBeLeftOut } from '../../platform/http/left-out.contract.js';
import { IsLegalDay } from '../../platform/http/legal-day.contract.js';

const MOST_ROUNDS = 1000;

class WithOpinion {
  @MayBeLeftOut() @IsString() @Length(2, 2000) opinion?: string;
}

/** The inquiry letter (函询), in the name of the general office: to whom, what it asks, to whom it is copied. */
export class SendInquiry extends WithOpinion {
  /** Not in the future; the clock of the reply counts from it. */
  @IsLegalDay() servedOn!: string;
  @IsString() @Length(1, 100) addressee!: string;
  @IsString() @Length(2, 20_000) matters!: string;
  /** The Party committee of the unit, the head of the stationed group. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @Length(1, 100, { each: true })
  copiedTo!: string[];
}

/** The talk (谈话), by two persons at least, and what was said. */
export class HoldTalk extends WithOpinion {
  @IsLegalDay() heldOn!: string;
  @IsString() @Length(1, 100) addressee!: string;
  @IsString() @Length(2, 20_000) matters!: string;
  @IsArray() @ArrayMinSize(2) @ArrayMaxSize(10) @ArrayUnique() @IsUUID(undefined, { each: true }) talkerIds!: string[];
  @IsString() @Length(2, 20_000) answer!: string;
}

/** The reply to the letter; the day on which the person explained at the meeting of their organisation. */
export class ReceiveReply extends WithOpinion {
  @IsLegalDay() answeredOn!: string;
  @IsString() @Length(2, 20_000) answer!: string;
  @MayBeLeftOut() @IsLegalDay() explainedOn?: string;
}

/** What was found of the allegations. */
class WithConclusions extends WithOpinion {
  @MayBeLeftOut()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => AllegationConclusion)
  conclusions?: AllegationConclusion[];
}

/** The report on an inquiry with its proposal. A conclusion for every allegation, unless something follows. */
export class ReportInquiry extends WithConclusions {
  @IsString() @Length(2, 20_000) report!: string;
  @IsIn(codesOf('inquiryProposal')) proposal!: Code<'inquiryProposal'>;
}

/** The team: its leader and at least one more. Replaces the earlier one. */
export class FormTeam extends WithOpinion {
  @IsUUID() leaderId!: string;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(20) @ArrayUnique() @IsUUID(undefined, { each: true }) memberIds!: string[];
}

/** The member's own word that nothing calls for their recusal. Whoever cannot say so declares a recusal instead. */
export class SignStatement extends WithOpinion {
  @IsString() @Length(2, 2000) statement!: string;
}

/** The plan of the verification, for the team as it is. */
export class SubmitPlan extends WithOpinion {
  @IsString() @Length(2, 20_000) plan!: string;
}

/** The plan or report that was read, by its round: a later one is refused. */
export class SignReport extends WithOpinion {
  @IsInt() @Min(1) @Max(MOST_ROUNDS) round!: number;
}

/** The report of the verification: what was found, which doubts remain, what is proposed. */
export class DraftReport extends WithConclusions {
  @IsString() @Length(2, 20_000) report!: string;
  @IsString() @Length(1, 8000) doubts!: string;
  @IsIn(codesOf('verificationProposal')) proposal!: Code<'verificationProposal'>;
  /** When to look again, where it is to be held. */
  @MayBeLeftOut() @IsLegalDay() reviewOn?: string;
}

/** Filing: the unit and at least two who investigate, the meeting on the plan, the day on which the unit was told. */
export class FileCase extends WithOpinion {
  @IsUUID() organizationId!: string;
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  assigneeIds!: string[];
  @IsLegalDay() planMeetingOn!: string;
  @MayBeLeftOut() @IsLegalDay() notifiedOn?: string;
}

/** The investigation's report, with what it found of each allegation where that differs by now. */
export class HandToTrial extends WithConclusions {
  @IsString() @Length(2, 20_000) report!: string;
}

/** The trial group; replaces the earlier one. */
export class FormTrialGroup extends WithOpinion {
  @IsArray() @ArrayMinSize(2) @ArrayMaxSize(10) @ArrayUnique() @IsUUID(undefined, { each: true }) memberIds!: string[];
}

/** The trial report (监察法 Art. 51). */
export class ReportTrial extends WithOpinion {
  @IsString() @Length(2, 20_000) report!: string;
}

/** The decision and the meeting that made it. */
export class DecideCase extends WithOpinion {
  @IsString() @Length(2, 8000) decision!: string;
  @IsLegalDay() meetingOn!: string;
}

/** Every field of these bodies, as the guards and effects look at them. */
export type CaseBody = Partial<
  SendInquiry &
    HoldTalk &
    ReceiveReply &
    FormTeam &
    SignStatement &
    SubmitPlan &
    SignReport &
    Omit<DraftReport, 'proposal'> &
    FileCase &
    HandToTrial &
    DecideCase
> & { readonly proposal?: string };
