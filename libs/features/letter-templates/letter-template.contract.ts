import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { ActorView, PlaceView } from '../../casework/case-view.contract.js';
import { type Code, codesOf } from '../../domain/vocabularies.js';
import { MayBeLeftOut } from '../../platform/http/left-out.contract.js';

const FIELD = /^[a-z][A-Za-z0-9]{0,39}$/;

/** One stretch of a sentence: `text`, `field` or `item`, one of them. */
export class TemplatePieceBody {
  @MayBeLeftOut() @IsString() @Length(1, 2000) text?: string;
  @MayBeLeftOut() @Matches(FIELD) field?: string;
  @MayBeLeftOut() @IsIn([true]) item?: true;
}

/** When a block stands: the field has this value, or, without `is`, any. */
export class TemplateConditionBody {
  @Matches(FIELD) field!: string;
  @MayBeLeftOut() @IsString() @Length(1, 200) is?: string;
}

/** A paragraph or a suggestion. */
export class TemplateBlockBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => TemplatePieceBody)
  pieces!: TemplatePieceBody[];
  @MayBeLeftOut() @ValidateNested() @Type(() => TemplateConditionBody) when?: TemplateConditionBody;
  /** Name of a LIST field: one block an entry. */
  @MayBeLeftOut() @Matches(FIELD) each?: string;
}

/** A field that whoever drafts fills in. */
export class TemplateFieldBody {
  @Matches(FIELD) name!: string;
  @IsString() @Length(1, 40) label!: string;
  @IsIn(['TEXT', 'DATE', 'LIST', 'CHOICE']) type!: 'TEXT' | 'DATE' | 'LIST' | 'CHOICE';
  @IsBoolean() isRequired!: boolean;
  @MayBeLeftOut() @IsArray() @ArrayMinSize(1) @ArrayMaxSize(50) @IsString({ each: true }) choices?: string[];
}

/** What a template says. */
export class TemplateContent {
  @IsArray()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => TemplateFieldBody)
  fields!: TemplateFieldBody[];
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => TemplatePieceBody)
  title!: TemplatePieceBody[];
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => TemplateBlockBody)
  source!: TemplateBlockBody[];
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => TemplateBlockBody)
  matters!: TemplateBlockBody[];
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => TemplateBlockBody)
  causes!: TemplateBlockBody[];
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => TemplateBlockBody)
  items!: TemplateBlockBody[];
}

/** A new version of a template; the first of its code, or the next. */
export class DraftTemplate {
  @Matches(/^[A-Z][A-Z0-9_]{1,39}$/) code!: string;
  @IsString() @Length(1, 100) name!: string;
  @IsIn(codesOf('recommendationKind')) kind!: Code<'recommendationKind'>;
  @IsIn(codesOf('letterFormat')) format!: Code<'letterFormat'>;
  @ValidateNested() @Type(() => TemplateContent) content!: TemplateContent;
}

/** A reason may go with it; the audit keeps it. */
export class TemplateStep {
  @MayBeLeftOut() @IsString() @Length(2, 500) reason?: string;
}

/** What is filled in: text and days as strings, lists as arrays of strings. */
export class FillTemplate {
  @IsObject() fields!: Record<string, unknown>;
}

/** Which templates. */
export class ListTemplates {
  @IsOptional() @IsIn(codesOf('recommendationKind')) kind?: string;
  @IsOptional() @IsIn(['DRAFT', 'PUBLISHED', 'RETIRED']) state?: string;
  @IsOptional() @Matches(/^[A-Z][A-Z0-9_]{1,39}$/) code?: string;
}

/** A version of a template. */
export class TemplateView {
  id!: string;
  code!: string;
  @IsInt() version!: number;
  name!: string;
  kind!: string;
  format!: string;
  state!: string;
  organization!: PlaceView;
  content!: TemplateContent;
  draftedBy!: ActorView;
  draftedAt!: string;
  publishedBy!: ActorView | null;
  publishedAt!: string | null;
}

/** Templates in reach, newest version first. */
export class TemplateList {
  items!: TemplateView[];
}

/** The letter as the template would make it. */
export class MergedView {
  title!: string;
  source!: string;
  matters!: string;
  causes!: string;
  items!: string[];
}
