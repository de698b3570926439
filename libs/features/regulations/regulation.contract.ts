import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  IsUUID,
  Length,
  ValidateNested,
} from 'class-validator';
import { codesOf } from '../../domain/vocabularies.js';
import { IsInstant } from '../../platform/http/instant.contract.js';
import { MayBeLeftOut } from '../../platform/http/left-out.contract.js';
import { IsLegalDay } from '../../platform/http/legal-day.contract.js';
import { IsListOf } from '../../platform/http/list-of.contract.js';
import { PageQuery, PageTotal } from '../../platform/http/paging.contract.js';

const KINDS = codesOf('regulationKind');
const STAGES = codesOf('projectStage');
const ORIGINS = codesOf('regulationOrigin');
const REQUIREMENTS = codesOf('requirementKind');

/** One thing that a regulation demands. */
export class NewRequirement {
  @IsIn(REQUIREMENTS) kind!: string;
  @IsString() @Length(1, 1000) content!: string;
}

/** A regulation as it was issued. */
export class RecordRegulation {
  @IsString() @Length(1, 200) title!: string;
  @MayBeLeftOut() @IsString() @Length(1, 60) documentNumber?: string;
  @IsString() @Length(1, 100) issuer!: string;
  @IsLegalDay() issuedOn!: string;
  @IsIn(KINDS) kind!: string;
  /** The stage of a project that it rules; all of them where nothing is said. */
  @MayBeLeftOut() @IsIn(STAGES) stage?: string;
  /** Issued by ourselves, coordinated with others, or urged upon another. */
  @IsIn(ORIGINS) origin!: string;
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @Length(1, 100, { each: true })
  coordinatedWith?: string[];
  @MayBeLeftOut() @IsString() @Length(2, 40) programme?: string;
  /** The one that it takes the place of; it ends on the day before. */
  @MayBeLeftOut() @IsUUID() supersedesId?: string;
  /** The finding of an inspection that triggered it; only of an urged one, and only by who sees that finding. */
  @MayBeLeftOut() @IsUUID() findingId?: string;
  @MayBeLeftOut()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => NewRequirement)
  requirements?: NewRequirement[];
}

/** From which day on it is no longer in force. */
export class RepealRegulation {
  @IsLegalDay() endedOn!: string;
}

/** Filters of the list. */
export class ListRegulations extends PageQuery {
  @MayBeLeftOut() @IsIn(KINDS) kind?: string;
  @MayBeLeftOut() @IsIn(STAGES) stage?: string;
  @MayBeLeftOut() @IsIn(ORIGINS) origin?: string;
  @MayBeLeftOut() @IsString() @Length(2, 40) programme?: string;
  /** In force on this day. */
  @MayBeLeftOut() @IsLegalDay() at?: string;
  /** Part of title, issuer or number. */
  @MayBeLeftOut() @IsString() @Length(1, 100) q?: string;
}

/** Filters of the list of requirements. */
export class ListRequirements extends PageQuery {
  /** One kind, or several with commas between. */
  @MayBeLeftOut() @IsListOf(REQUIREMENTS) kind?: string;
  @MayBeLeftOut() @IsString() @Length(2, 40) programme?: string;
  /** As the register stood at this instant. */
  @MayBeLeftOut() @IsInstant() asOf?: string;
}

/** Of which programme, on which day; today where nothing is said. */
export class CoverageQuery {
  @MayBeLeftOut() @IsString() @Length(2, 40) programme?: string;
  @MayBeLeftOut() @IsLegalDay() at?: string;
}

/** One thing that is demanded. */
export class RequirementView {
  @IsInt() item!: number;
  kind!: string;
  content!: string;
}

/** The same in a list over all regulations. */
export class RequirementListItem extends RequirementView {
  regulationId!: string;
  title!: string;
}

/** A regulation as it is answered. */
export class RegulationView {
  id!: string;
  @IsInt() version!: number;
  title!: string;
  documentNumber!: string | null;
  issuer!: string;
  issuedOn!: string;
  kind!: string;
  stage!: string | null;
  origin!: string;
  coordinatedWith!: string[];
  programme!: string | null;
  supersedesId!: string | null;
  supersededById!: string | null;
  findingId!: string | null;
  endedOn!: string | null;
  requirements!: RequirementView[];
  synthetic!: boolean;
}

/** A page, oldest first. */
export class RegulationPage {
  items!: RegulationView[];
  nextCursor!: string | null;
  total?: PageTotal;
}

/** A page of requirements. */
export class RequirementPage {
  items!: RequirementListItem[];
  nextCursor!: string | null;
  total?: PageTotal;
}

/** How many are in force for a stage, by origin; those for all stages count in each. */
export class StageCoverage {
  stage!: string;
  @IsInt() inForce!: number;
  @IsInt() issued!: number;
  @IsInt() coordinated!: number;
  @IsInt() urged!: number;
  /** No regulation is for this very stage. */
  isGap!: boolean;
}

/** Coverage stage by stage, in their order. */
export class CoverageView {
  at!: string;
  stages!: StageCoverage[];
}
