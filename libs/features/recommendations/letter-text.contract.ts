import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsObject,
  IsString,
  IsUUID,
  Length,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { type Secrecy, secrecyLevels } from '../../casework/secrecy.js';
import { type Code, codesOf } from '../../domain/vocabularies.js';
import { MayBeLeftOut } from '../../platform/http/left-out.contract.js';
import { IsLegalDay } from '../../platform/http/legal-day.contract.js';

const KINDS = codesOf('recommendationKind');

/** To whom the letter goes: an organisation of the register, or any other by its full name. */
export class NewRecipient {
  @MayBeLeftOut() @IsUUID() organizationId?: string;
  @MayBeLeftOut() @IsString() @Length(1, 100) name?: string;
}

/** What a suggestion rests on: in the words that are printed, with the regulation's id where it stands in the register. */
export class LegalBasis {
  @MayBeLeftOut() @IsUUID() regulationId?: string;
  @IsString() @Length(1, 300) text!: string;
}

/** The text of a letter; a draft may leave open what it needs before it is sent for review. */
export class LetterText {
  @MayBeLeftOut()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => NewRecipient)
  recipients?: NewRecipient[];
  /** From what it comes: a finding, a complaint, a clue. */
  @MayBeLeftOut() @IsString() @Length(1, 4000) source?: string;
  /** The problems that it names. */
  @MayBeLeftOut() @IsString() @Length(1, 20_000) matters?: string;
  @MayBeLeftOut() @IsString() @Length(1, 20_000) causes?: string;
  /** The suggestions, one an item; each is answered by its place, 1 at first. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @Length(1, 4000, { each: true })
  items?: string[];
  /** By when the letter asks for the answer. */
  @MayBeLeftOut() @IsLegalDay() replyDueOn?: string;
  @MayBeLeftOut() @IsIn(secrecyLevels) secrecy?: Secrecy;
  /** The case that it comes from — a complaint, a clue, an inspection — where the drafter sees that. */
  @MayBeLeftOut() @IsUUID() originId?: string;
  /** `LETTER` 信函格式, `DOCUMENT` 文件格式. */
  @MayBeLeftOut() @IsIn(codesOf('letterFormat')) format?: Code<'letterFormat'>;
  @MayBeLeftOut() @IsIn(codesOf('letterUrgency')) urgency?: Code<'letterUrgency'>;
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => LegalBasis)
  legalBases?: LegalBasis[];
  /** Names of what goes with the letter, for its note of attachments. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @Length(1, 200, { each: true })
  attachments?: string[];
  /** Who is sent a copy (抄送). */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @Length(1, 100, { each: true })
  copies?: string[];
}

/** A new draft; from a template, kind, title and text come from that unless they are given here. */
export class DraftRecommendation extends LetterText {
  @ValidateIf(({ templateId }: DraftRecommendation) => templateId === undefined)
  @IsIn(KINDS)
  kind!: Code<'recommendationKind'>;
  @ValidateIf(({ templateId, title }: DraftRecommendation) => templateId === undefined || title !== undefined)
  @IsString()
  @Length(1, 200)
  title!: string;
  /** A published template, and what is filled in. */
  @MayBeLeftOut() @IsUUID() templateId?: string;
  @MayBeLeftOut() @IsObject() fields?: Record<string, unknown>;
  /** Code of the programme that it concerns. */
  @MayBeLeftOut() @IsString() @Length(2, 40) programme?: string;
}

/** What changes in the draft. */
export class EditRecommendation extends LetterText {
  @MayBeLeftOut() @IsString() @Length(2, 2000) opinion?: string;
  @MayBeLeftOut() @IsIn(KINDS) kind?: Code<'recommendationKind'>;
  @MayBeLeftOut() @IsString() @Length(1, 200) title?: string;
}

/** What a revision says otherwise; what is not given stays as it was signed. */
export class ReviseRecommendation {
  @MayBeLeftOut() @IsString() @Length(2, 2000) opinion?: string;
  @MayBeLeftOut() @IsString() @Length(1, 4000) source?: string;
  @MayBeLeftOut() @IsString() @Length(1, 20_000) matters?: string;
  @MayBeLeftOut() @IsString() @Length(1, 20_000) causes?: string;
  @MayBeLeftOut()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @Length(1, 4000, { each: true })
  items?: string[];
  @MayBeLeftOut() @IsLegalDay() replyDueOn?: string;
}
