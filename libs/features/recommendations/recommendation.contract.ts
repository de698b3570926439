import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { NewAppraisal } from '../../casework/appraisal.contract.js';
import { CaseListQuery } from '../../casework/case-list.contract.js';
import { type Code, codesOf } from '../../domain/vocabularies.js';
import type { RecommendationAction } from '../../domain/workflows/recommendation.js';
import { MayBeLeftOut } from '../../platform/http/left-out.contract.js';
import { IsLegalDay } from '../../platform/http/legal-day.contract.js';
import { EditRecommendation, ReviseRecommendation } from './letter-text.contract.js';

const KINDS = codesOf('recommendationKind');
/** Series of numbers: a kind each, and one beside it for restricted matters. */
export const SERIES = KINDS.flatMap((kind) => [kind, `${kind}_RESTRICTED`]);

/** Any action: an opinion may go with it. */
export class RecommendationOpinion {
  @MayBeLeftOut() @IsString() @Length(2, 2000) opinion?: string;
}

/** An action that needs its reason. */
export class RecommendationReason {
  @IsString() @Length(2, 2000) opinion!: string;
}

/** To these reviewers, in this order. */
export class SubmitRecommendation extends RecommendationOpinion {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  reviewerIds!: string[];
}

/** One more reviewer, after the others. */
export class AddReviewer extends RecommendationOpinion {
  @IsUUID() reviewerId!: string;
}

/** A reviewer who is not waited for, and why. */
export class SkipReviewer extends RecommendationReason {
  @IsUUID() reviewerId!: string;
}

/** How it was served: means, day, and who took it. */
export class ServeRecommendation extends RecommendationOpinion {
  @IsIn(codesOf('serviceMethod')) method!: Code<'serviceMethod'>;
  /** Not before signing, not in the future; the clock counts from it. */
  @IsLegalDay() servedOn!: string;
  @IsString() @Length(1, 100) receivedBy!: string;
}

/** The answer to one item: adopted with evidence, partly with both, or not with the reason. */
export class ItemReply {
  /** Place of the item in the letter, 1 at first. */
  @IsInt() @Min(1) @Max(50) item!: number;
  @IsIn(codesOf('adoption')) adoption!: Code<'adoption'>;
  @MayBeLeftOut() @IsString() @Length(2, 4000) reason?: string;
  @MayBeLeftOut() @IsString() @Length(2, 4000) evidence?: string;
}

/** The unit's answer, item by item. */
export class ReplyToRecommendation extends RecommendationOpinion {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ItemReply)
  replies!: ItemReply[];
  /** The day of the answer, where it is entered from paper. */
  @MayBeLeftOut() @IsLegalDay() repliedOn?: string;
}

/** What is stated at the end, and what it has to say at the yearly appraisal of the unit. */
export class RefusedRecommendation extends RecommendationReason {
  @MayBeLeftOut() @ValidateNested() @Type(() => NewAppraisal) appraisal?: NewAppraisal;
}

/** What verification found; when to look back. */
export class CloseRecommendation extends RefusedRecommendation {
  @MayBeLeftOut() @IsLegalDay() lookBackOn?: string;
}

/** Every body that an action may bring, as the guards and effects look at it. */
export type RecommendationBody = Partial<
  EditRecommendation &
    ReviseRecommendation &
    SubmitRecommendation &
    AddReviewer &
    SkipReviewer &
    ServeRecommendation &
    ReplyToRecommendation &
    CloseRecommendation
>;

/** The contract of every action's body. */
export const recommendationBodies: Readonly<Record<RecommendationAction, new () => object>> = {
  edit: EditRecommendation,
  submit: SubmitRecommendation,
  addReviewer: AddReviewer,
  skipReviewer: SkipReviewer,
  approve: RecommendationOpinion,
  returnDraft: RecommendationReason,
  sign: RecommendationOpinion,
  refuseToSign: RecommendationReason,
  discard: RecommendationReason,
  annul: RecommendationReason,
  serve: ServeRecommendation,
  withdraw: RecommendationReason,
  object: RecommendationReason,
  decideObjection: RecommendationReason,
  orderRevision: RecommendationReason,
  revise: ReviseRecommendation,
  signRevision: RecommendationOpinion,
  callLiaison: RecommendationOpinion,
  urge: RecommendationOpinion,
  refuse: RefusedRecommendation,
  reply: ReplyToRecommendation,
  verify: RecommendationOpinion,
  returnReply: RecommendationReason,
  close: CloseRecommendation,
};

/** The list: open ones in due order unless said otherwise. */
export class ListRecommendations extends CaseListQuery {
  @IsOptional() @IsIn(KINDS) kind?: string;
  /** Goes to this organisation. */
  @IsOptional() @IsUUID() recipientId?: string;
  /** Comes from this case. */
  @IsOptional() @IsUUID() originId?: string;
  /** Numbered in this year. */
  @IsOptional() @Type(() => Number) @IsInt() @Min(1949) @Max(2199) year?: number;
  /** Of this series. */
  @IsOptional() @IsIn(SERIES) series?: string;
}

/** Which series of which organ; the asker's own organ, supervision proposals and this year where nothing is said. */
export class ReadRegister {
  /** Code of the organ. */
  @IsOptional() @Matches(/^[\w.-]{1,40}$/) organ?: string;
  /** The kind of letter; `_RESTRICTED` after it for the series of restricted matters. */
  @IsOptional() @IsIn(SERIES) series?: string;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1949) @Max(2199) year?: number;
}
