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
import { type Code, codesOf } from '../../domain/vocabularies.js';
import type { TenderAction } from '../../domain/workflows/tender.js';
import { IsInstant } from '../../platform/http/instant.contract.js';
import { MayBeLeftOut } from '../../platform/http/left-out.contract.js';
import { IsLegalDay } from '../../platform/http/legal-day.contract.js';
import { MOST_FEN, TenderFacts } from './tender.contract.js';

/** Any action: a word may go with it. */
export class TenderRemark {
  @MayBeLeftOut() @IsString() @Length(2, 2000) opinion?: string;
}

/** An action that needs its reason. */
export class TenderReason {
  @IsString() @Length(2, 2000) opinion!: string;
}

/** What changes before it is published. */
export class EditTender extends TenderFacts {
  @MayBeLeftOut() @IsString() @Length(2, 2000) opinion?: string;
  @MayBeLeftOut() @IsString() @Length(1, 200) title?: string;
}

/** Until when applications for prequalification are taken. */
export class PrequalifyTender extends TenderRemark {
  @IsLegalDay() prequalificationEndsOn!: string;
}

/** When the papers were issued and when bidding closes. */
export class PublishTender extends TenderRemark {
  @IsInstant() papersIssuedAt!: string;
  @IsInstant() bidsCloseAt!: string;
}

/** A bidder; the code is the unified social credit code, the name itself where none is known. */
export class NewBidder {
  @MayBeLeftOut() @IsString() @Length(1, 200) code?: string;
  @IsString() @Length(1, 300) name!: string;
}

/** A bid as it was read out. */
export class NewBid {
  /** Several bid jointly (联合体). */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => NewBidder)
  bidders!: NewBidder[];
  @MayBeLeftOut() @IsInt() @Min(1) @Max(999) lot?: number;
  @MayBeLeftOut() @IsInt() @Min(1) @Max(MOST_FEN) amountFen?: number;
  @MayBeLeftOut() @IsInstant() receivedAt?: string;
}

/** The opening, with all that was read out. */
export class OpenTender extends TenderRemark {
  @IsLegalDay() openedOn!: string;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => NewBid)
  bids!: NewBid[];
}

/** What the evaluators found of one bid. */
export class BidResult {
  @IsUUID() bidId!: string;
  @IsIn(['VALID', 'DISQUALIFIED', 'WITHDRAWN']) status!: 'VALID' | 'DISQUALIFIED' | 'WITHDRAWN';
  /** Why it was rejected or withdrawn. */
  @MayBeLeftOut() @IsString() @Length(2, 2000) reason?: string;
  /** Place among the candidates, 1 at first. */
  @MayBeLeftOut() @IsInt() @Min(1) @Max(100) rank?: number;
}

/** The report of the evaluators, bid by bid. */
export class EvaluateTender extends TenderRemark {
  /** The day of the report. */
  @IsLegalDay() evaluatedOn!: string;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => BidResult)
  results!: BidResult[];
}

/** First and last day of the publication. */
export class PublishCandidates extends TenderRemark {
  @IsLegalDay() publishedOn!: string;
  @IsLegalDay() publishedTo!: string;
}

/** Who won. */
export class AwardTender extends TenderRemark {
  @IsUUID() bidId!: string;
  @IsLegalDay() awardedOn!: string;
  /** Classifications of what was awarded. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsString({ each: true })
  @Length(1, 40, { each: true })
  itemCodes?: string[];
}

/** The contract. */
export class ContractTender extends TenderRemark {
  @IsLegalDay() contractedOn!: string;
  @IsInt() @Min(1) @Max(MOST_FEN) amountFen!: number;
}

/** When the written report was sent. */
export class ReportTender extends TenderRemark {
  @IsLegalDay() reportedOn!: string;
}

/** An objection of a bidder to the tenderer. */
export class ObjectToTender extends TenderRemark {
  @IsIn(codesOf('challengeSubject')) subject!: Code<'challengeSubject'>;
  @IsString() @Length(1, 200) raisedBy!: string;
  @IsLegalDay() raisedOn!: string;
  @IsString() @Length(2, 4000) content!: string;
}

/** A complaint to the authority, and when its maker came to know. */
export class ComplainOfTender extends ObjectToTender {
  @IsLegalDay() knownOn!: string;
}

/** The answer to an objection, or the decision on a complaint. */
export class AnswerChallenge extends TenderRemark {
  @IsUUID() challengeId!: string;
  @IsIn(codesOf('challengeDecision')) decision!: Code<'challengeDecision'>;
  @IsString() @Length(2, 4000) answer!: string;
  @IsLegalDay() answeredOn!: string;
}

/** Whose disqualification is recommended, and why. */
export class RecommendDisqualification extends TenderReason {
  @IsUUID() bidId!: string;
}

/** A session on the spot, in the only role there is: the observer's. */
export class ObserveTender extends TenderRemark {
  @IsLegalDay() observedOn!: string;
  @MayBeLeftOut() @IsString() @Length(1, 200) place?: string;
  @IsString() @Length(2, 4000) finding!: string;
}

/** A session, entered from the register of sessions. */
export class RecordObservation extends ObserveTender {
  @IsUUID() tenderId!: string;
}

/** Money saved by a correction: before, after, and the document that both were taken from. */
export class ProposeSaving extends TenderRemark {
  @IsIn(codesOf('savingKind')) kind!: Code<'savingKind'>;
  @IsString() @Length(2, 2000) note!: string;
  @IsInt() @Min(1) @Max(MOST_FEN) beforeFen!: number;
  @IsInt() @Min(0) @Max(MOST_FEN) afterFen!: number;
  @IsString() @Length(2, 1000) basis!: string;
}

/** Which saving is confirmed. */
export class ConfirmSaving extends TenderRemark {
  @IsUUID() savingId!: string;
}

/** Who watches it from now on. */
export class AssignTender extends TenderRemark {
  @IsArray() @ArrayMaxSize(20) @ArrayUnique() @IsUUID(undefined, { each: true }) assigneeIds!: string[];
}

/** Every body that an action may bring, as the guards and effects look at it. */
export type TenderBody = Partial<
  EditTender &
    PrequalifyTender &
    PublishTender &
    OpenTender &
    EvaluateTender &
    PublishCandidates &
    AwardTender &
    ReportTender &
    ComplainOfTender &
    AnswerChallenge &
    ObserveTender &
    Omit<ProposeSaving, 'kind'> &
    ConfirmSaving &
    AssignTender
> & { readonly contractedOn?: string; readonly amountFen?: number; readonly kind?: string };

/** The contract of every action's body. */
export const tenderBodies: Readonly<Record<TenderAction, new () => object>> = {
  edit: EditTender,
  prequalify: PrequalifyTender,
  publish: PublishTender,
  open: OpenTender,
  evaluate: EvaluateTender,
  publishCandidates: PublishCandidates,
  award: AwardTender,
  contract: ContractTender,
  report: ReportTender,
  close: TenderRemark,
  observe: ObserveTender,
  object: ObjectToTender,
  complain: ComplainOfTender,
  answer: AnswerChallenge,
  suspend: TenderReason,
  resumePrequalification: TenderReason,
  resumeBidding: TenderReason,
  resumeOpened: TenderReason,
  resumeEvaluated: TenderReason,
  resumePublication: TenderReason,
  resumeAward: TenderReason,
  recommendDisqualification: RecommendDisqualification,
  disqualify: TenderReason,
  voidAward: TenderReason,
  chooseNext: PublishCandidates,
  reTender: TenderReason,
  cancel: TenderReason,
  assign: AssignTender,
  proposeSaving: ProposeSaving,
  confirmSaving: ConfirmSaving,
};
