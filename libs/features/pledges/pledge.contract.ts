import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { CaseListQuery } from '../../casework/case-list.contract.js';
import { ActorView, AllowedAction, EventView, PlaceView } from '../../casework/case-view.contract.js';
import { codesOf } from '../../domain/vocabularies.js';
import type { PledgeAction } from '../../domain/workflows/pledge.js';
import { MayBeLeftOut } from '../../platform/http/left-out.contract.js';
import { IsLegalDay } from '../../platform/http/legal-day.contract.js';
import { PageTotal } from '../../platform/http/paging.contract.js';

const LEVELS = codesOf('pledgeLevel');

/** 责任目标: what is promised. */
export class Objective {
  @IsInt() @Min(1) @Max(50) number!: number;
  @IsString() @Length(2, 500) text!: string;
}

/** 责任任务: what is done for an objective, and how it is measured. */
export class Task {
  @IsInt() @Min(1) @Max(200) number!: number;
  @IsInt() @Min(1) @Max(50) objective!: number;
  @IsString() @Length(2, 500) text!: string;
  @IsString() @Length(2, 500) measure!: string;
}

/** 责任分工: one post, two duties (一岗双责). */
export class Division {
  @IsInt() @Min(1) @Max(50) objective!: number;
  @IsString() @Length(2, 500) businessDuty!: string;
  @IsString() @Length(2, 500) integrityDuty!: string;
}

/** The terms of a pledge, or of a campaign's template. */
export class Terms {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => Objective)
  objectives!: Objective[];
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(200) @ValidateNested({ each: true }) @Type(() => Task) tasks!: Task[];
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => Division)
  divisions!: Division[];
}

/** A pledge as it is drafted; terms and term come from the campaign where nothing is said. */
export class DraftPledge {
  /** Code of the campaign. */
  @IsString() @Matches(/^[A-Z0-9][A-Z0-9-]{1,39}$/) campaign!: string;
  @IsIn(LEVELS) level!: string;
  /** The unit that pledges. */
  @IsUUID() organizationId!: string;
  /** One of its projects, where the pledge is for that. */
  @MayBeLeftOut() @IsUUID() projectId?: string;
  /** The pledge above; it is in force before this one is issued. */
  @MayBeLeftOut() @IsUUID() parentId?: string;
  @IsUUID() responsiblePersonId!: string;
  @IsUUID() superiorPersonId!: string;
  /** First-responsible, which one is for a unit; `true` where nothing is said. */
  @MayBeLeftOut() @IsBoolean() isFirst?: boolean;
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => Objective)
  objectives?: Objective[];
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(200) @ValidateNested({ each: true }) @Type(() => Task) tasks?: Task[];
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => Division)
  divisions?: Division[];
  @MayBeLeftOut() @IsLegalDay() from?: string;
  @MayBeLeftOut() @IsLegalDay() to?: string;
}

/** Any action: an opinion may go with it. */
export class PledgeOpinion {
  @MayBeLeftOut() @IsString() @Length(2, 2000) opinion?: string;
}

/** An action that needs its reason. */
export class NeededPledgeOpinion {
  @IsString() @Length(2, 2000) opinion!: string;
}

/** New words for a draft. */
export class AmendPledge extends PledgeOpinion {
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => Objective)
  objectives?: Objective[];
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(200) @ValidateNested({ each: true }) @Type(() => Task) tasks?: Task[];
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => Division)
  divisions?: Division[];
}

/** A signature: on exactly this text, read to its end. */
export class SignPledge extends PledgeOpinion {
  /** SHA-256 of `text`, as the signer read it. */
  @Matches(/^[0-9a-f]{64}$/) textHash!: string;
  @IsBoolean() readToEnd!: boolean;
}

/** A new holder of the office, who signs anew within 30 days. */
export class ChangeHolder extends NeededPledgeOpinion {
  @IsUUID() newHolderPersonId!: string;
  @IsLegalDay() changedOn!: string;
}

/** What was done for one task, and what shows it. */
export class ReportItem {
  @IsInt() @Min(1) task!: number;
  @IsString() @Length(2, 4000) done!: string;
  @IsString() @Length(2, 2000) evidence!: string;
}

/** 述职述廉: the duty and integrity report of the year, task by task. */
export class ReportPledge extends PledgeOpinion {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => ReportItem)
  items!: ReportItem[];
}

/** 考核: score and grade. */
export class AppraisePledge extends NeededPledgeOpinion {
  @IsInt() @Min(0) @Max(100) score!: number;
  @IsIn(codesOf('pledgeGrade')) grade!: string;
}

/** One measure, against the team or against a person. */
export class Measure {
  @IsIn(codesOf('accountabilityMeasure')) measure!: string;
  /** Of a measure against a person. */
  @MayBeLeftOut() @IsUUID() personId?: string;
  /** 主要领导责任 or 重要领导责任. */
  @MayBeLeftOut() @IsIn(['MAIN', 'IMPORTANT']) share?: string;
  @IsString() @Length(2, 500) basis!: string;
}

/** 责任追究. */
export class HoldAccountable extends NeededPledgeOpinion {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => Measure)
  measures!: Measure[];
}

/** Every body that an action may bring, as guards and effects look at it. */
export type PledgeActionBody = Partial<
  AmendPledge & SignPledge & ChangeHolder & ReportPledge & AppraisePledge & HoldAccountable
>;

/** The contract of every action's body. */
export const pledgeBodies: Readonly<Record<PledgeAction, new () => object>> = {
  amend: AmendPledge,
  issue: PledgeOpinion,
  recall: NeededPledgeOpinion,
  sign: SignPledge,
  countersign: SignPledge,
  changeHolder: ChangeHolder,
  callReport: PledgeOpinion,
  report: ReportPledge,
  appraise: AppraisePledge,
  close: PledgeOpinion,
  rectify: NeededPledgeOpinion,
  reportRectification: NeededPledgeOpinion,
  holdAccountable: HoldAccountable,
};

/** The list: open ones in due order unless said otherwise. */
export class ListPledges extends CaseListQuery {
  @MayBeLeftOut() @IsString() @Length(2, 40) campaign?: string;
  @MayBeLeftOut() @IsIn(LEVELS) level?: string;
  /** Of this responsible person. */
  @MayBeLeftOut() @IsUUID() responsiblePersonId?: string;
  /** Pledges below this one. */
  @MayBeLeftOut() @IsUUID() parentId?: string;
}

/** A person in short. */
export class PledgePerson {
  id!: string;
  name!: string;
}

/** One signature. */
export class SignatureView {
  side!: string;
  person!: PledgePerson;
  textHash!: string;
  signedAt!: string;
}

/** A pledge in a list. */
export class PledgeListItem {
  id!: string;
  number!: string | null;
  state!: string;
  @IsInt() version!: number;
  title!: string;
  campaign!: string;
  level!: string;
  organization!: PlaceView;
  responsible!: PledgePerson;
  superior!: PledgePerson;
  from!: string;
  to!: string;
  grade!: string | null;
  dueOn!: string | null;
  light!: string | null;
}

/** A pledge with all that its reader may know. */
export class PledgeView extends PledgeListItem {
  parentId!: string | null;
  projectId!: string | null;
  responsiblePersonId!: string;
  superiorPersonId!: string;
  isFirst!: boolean;
  objectives!: Objective[];
  tasks!: Task[];
  divisions!: Division[];
  /** What is signed, word for word. */
  text!: string;
  /** SHA-256 of `text` in UTF-8. */
  textHash!: string;
  report!: ReportItem[] | null;
  score!: number | null;
  signatures!: SignatureView[];
  measures!: Measure[];
  synthetic!: boolean;
  assignees!: ActorView[];
  history!: EventView[];
  actions!: AllowedAction[];
}

/** A page of pledges. */
export class PledgePage {
  items!: PledgeListItem[];
  nextCursor!: string | null;
  total?: PageTotal;
}
