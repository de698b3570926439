import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { CaseListQuery } from '../../casework/case-list.contract.js';
import { type Secrecy, secrecyLevels } from '../../casework/secrecy.js';
import { type Code, codesOf } from '../../domain/vocabularies.js';
import { IsInstant } from '../../platform/http/instant.contract.js';
import { MayBeLeftOut } from '../../platform/http/left-out.contract.js';

/** Ten thousand thousand million yuan: an amount above it is a slip of the pen. */
export const MOST_FEN = 1_000_000_000_000_000;

/** What is known of a tender before it is published. Money in fen. */
export class TenderFacts {
  @MayBeLeftOut() @IsBoolean() isMajor?: boolean;
  @MayBeLeftOut() @IsIn(codesOf('tenderMethod')) method?: Code<'tenderMethod'>;
  /** The local name of the method. */
  @MayBeLeftOut() @IsString() @Length(1, 200) methodDetails?: string;
  @MayBeLeftOut() @IsIn(codesOf('tenderCategory')) category?: Code<'tenderCategory'>;
  /** An electronic auction: equal prices are normal there. */
  @MayBeLeftOut() @IsBoolean() isAuction?: boolean;
  @MayBeLeftOut() @IsIn(codesOf('awardCriterion')) awardCriterion?: Code<'awardCriterion'>;
  /** Who tenders (招标人), and the agent who runs it; codes are their unified social credit codes where known. */
  @MayBeLeftOut() @IsString() @Length(1, 200) buyerCode?: string;
  @MayBeLeftOut() @IsString() @Length(1, 300) buyerName?: string;
  @MayBeLeftOut() @IsString() @Length(1, 200) agentCode?: string;
  @MayBeLeftOut() @IsString() @Length(1, 300) agentName?: string;
  @MayBeLeftOut() @IsUUID() projectId?: string;
  @MayBeLeftOut() @IsInt() @Min(1) @Max(MOST_FEN) estimateFen?: number;
}

/** A part of a tender that is bid for on its own. */
export class NewLot {
  @IsString() @Length(1, 300) title!: string;
  @MayBeLeftOut() @IsInt() @Min(1) @Max(MOST_FEN) estimateFen?: number;
}

/** A tender as it enters the register. */
export class RegisterTender extends TenderFacts {
  @IsString() @Length(1, 200) title!: string;
  @IsBoolean() declare isMajor: boolean;
  @IsIn(codesOf('tenderMethod')) declare method: Code<'tenderMethod'>;
  /** Code of the programme that it belongs to. */
  @MayBeLeftOut() @IsString() @Length(2, 40) programme?: string;
  /** Open Contracting ID, where it has one. */
  @MayBeLeftOut() @IsString() @Length(1, 200) ocid?: string;
  /** The tender that was given up for this one. */
  @MayBeLeftOut() @IsUUID() predecessorId?: string;
  /** Who keeps it, where it is not the asker's own office; within their scope. */
  @MayBeLeftOut() @IsUUID() organizationId?: string;
  @MayBeLeftOut() @IsIn(secrecyLevels) secrecy?: Secrecy;
  @MayBeLeftOut()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => NewLot)
  lots?: NewLot[];
}

const flag = () => Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : value));

/** The list: open ones in due order unless said otherwise. */
export class ListTenders extends CaseListQuery {
  @IsOptional() @flag() @IsBoolean() isMajor?: boolean;
  @IsOptional() @IsIn(codesOf('tenderMethod')) method?: string;
  @IsOptional() @IsUUID() projectId?: string;
  @IsOptional() @IsString() @Length(1, 200) ocid?: string;
  /** Codes of parties: who bid, who tenders, who runs it. */
  @IsOptional() @IsString() @Length(1, 200) bidder?: string;
  @IsOptional() @IsString() @Length(1, 200) buyer?: string;
  @IsOptional() @IsString() @Length(1, 200) agent?: string;
  /** Those with at least one observation, or none. */
  @IsOptional() @flag() @IsBoolean() observed?: boolean;
  /** Those with a confirmed saving of this kind. */
  @IsOptional() @IsIn(codesOf('savingKind')) saving?: string;
}

/** The list of observations: newest first. */
export class ListObservations {
  @MayBeLeftOut()
  @Transform(({ value }) => (/^\d{1,9}$/.test(String(value)) ? Number(value) : value))
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;
  @MayBeLeftOut() @IsString() @Length(1, 2000) cursor?: string;
  @MayBeLeftOut() @flag() @IsBoolean() count?: boolean;
  /** Code of a programme. */
  @MayBeLeftOut() @IsString() @Length(2, 40) programme?: string;
  @MayBeLeftOut() @IsUUID() tenderId?: string;
  /** As the records stood at this instant. */
  @MayBeLeftOut() @IsInstant() asOf?: string;
}
