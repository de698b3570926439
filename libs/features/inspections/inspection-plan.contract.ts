import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { type Secrecy, secrecyLevels } from '../../casework/secrecy.js';
import { type Code, codesOf } from '../../domain/vocabularies.js';
import { MayBeLeftOut } from '../../platform/http/left-out.contract.js';
import { IsLegalDay } from '../../platform/http/legal-day.contract.js';

const TYPES = codesOf('inspectionType');
const TOPICS = codesOf('inspectionTopic');
const KINDS = codesOf('supervisionKind');

/** Who organises or is inspected: an organisation of the register, or any other by its full name. */
export class PartyReference {
  @MayBeLeftOut() @IsUUID() organizationId?: string;
  @MayBeLeftOut() @IsString() @Length(1, 100) name?: string;
}

/** One stage of the plan; stages follow each other within the period. */
export class PlanStage {
  @IsString() @Length(1, 100) name!: string;
  @MayBeLeftOut() @IsString() @Length(1, 1000) focus?: string;
  @IsLegalDay() startsOn!: string;
  @IsLegalDay() endsOn!: string;
}

/** The checklist by its id, at one of its published versions. */
export class ChecklistReference {
  @IsUUID() checklistId!: string;
  @IsInt() @Min(1) @Max(32_767) version!: number;
}

/** What a plan says; a draft may leave open what it needs before it is sent for initiation. */
export class InspectionPlan {
  @MayBeLeftOut() @IsArray() @ArrayUnique() @IsIn(TYPES, { each: true }) tags?: Code<'inspectionType'>[];
  @MayBeLeftOut() @IsArray() @ArrayUnique() @IsIn(TOPICS, { each: true }) topics?: Code<'inspectionTopic'>[];
  @MayBeLeftOut() @IsIn(codesOf('inspectionPhase')) phase?: Code<'inspectionPhase'>;
  /** Important ones are the principal's to initiate, and are filed with government and superior. */
  @MayBeLeftOut() @IsBoolean() important?: boolean;
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => PartyReference)
  coOrganisers?: PartyReference[];
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => PartyReference)
  subjects?: PartyReference[];
  /** By which decision, programme of work or report it is done. */
  @MayBeLeftOut() @IsString() @Length(1, 4000) basis?: string;
  @MayBeLeftOut() @IsUUID() projectId?: string;
  @MayBeLeftOut() @IsIn(codesOf('projectStage')) projectStage?: Code<'projectStage'>;
  @MayBeLeftOut() @ValidateNested() @Type(() => ChecklistReference) checklist?: ChecklistReference;
  @MayBeLeftOut() @IsLegalDay() startsOn?: string;
  @MayBeLeftOut() @IsLegalDay() endsOn?: string;
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => PlanStage)
  stages?: PlanStage[];
}

/** A new draft. */
export class DraftInspection extends InspectionPlan {
  @IsString() @Length(1, 200) title!: string;
  /** The one type that it is counted by; others are tags. */
  @IsIn(TYPES) type!: Code<'inspectionType'>;
  @IsIn(KINDS) kind!: Code<'supervisionKind'>;
  /** Organised by the drafter's own office, or by others and joined. */
  @MayBeLeftOut() @IsIn(codesOf('participation')) participation?: Code<'participation'>;
  /** Who organises it, where it is joined; one's own office otherwise. */
  @MayBeLeftOut() @ValidateNested() @Type(() => PartyReference) organiser?: PartyReference;
  /** Code of the programme that it belongs to. */
  @MayBeLeftOut() @IsString() @Length(2, 40) programme?: string;
  @MayBeLeftOut() @IsIn(secrecyLevels) secrecy?: Secrecy;
}
