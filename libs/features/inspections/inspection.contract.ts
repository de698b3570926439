import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  Equals,
  IsArray,
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
import { type Code, codesOf } from '../../domain/vocabularies.js';
import type { InspectionAction } from '../../domain/workflows/inspection.js';
import { IsInstant } from '../../platform/http/instant.contract.js';
import { MayBeLeftOut } from '../../platform/http/left-out.contract.js';
import { IsLegalDay } from '../../platform/http/legal-day.contract.js';
import { IsListOf } from '../../platform/http/list-of.contract.js';
import { InspectionPlan } from './inspection-plan.contract.js';

const TYPES = codesOf('inspectionType');
const TOPICS = codesOf('inspectionTopic');
const KINDS = codesOf('supervisionKind');

/** Any action: an opinion may go with it. */
export class InspectionOpinion {
  @MayBeLeftOut() @IsString() @Length(2, 2000) opinion?: string;
}

/** An action that needs its reason. */
export class InspectionReason {
  @IsString() @Length(2, 2000) opinion!: string;
}

/** What changes in the plan. */
export class EditInspection extends InspectionPlan {
  @MayBeLeftOut() @IsString() @Length(2, 2000) opinion?: string;
  @MayBeLeftOut() @IsString() @Length(1, 200) title?: string;
  @MayBeLeftOut() @IsIn(TYPES) type?: Code<'inspectionType'>;
  @MayBeLeftOut() @IsIn(KINDS) kind?: Code<'supervisionKind'>;
}

/** On which day others' inspection was joined. */
export class JoinInspection extends InspectionOpinion {
  @MayBeLeftOut() @IsLegalDay() onSiteOn?: string;
}

/** With whom an important initiation is filed (备案). */
export class InitiateImportant extends InspectionOpinion {
  @IsString() @Length(2, 200) filedWith!: string;
}

/** The notice (检查通知书), signed by the head and sealed. */
export class IssueNotice extends InspectionOpinion {
  @MayBeLeftOut() @IsLegalDay() noticedOn?: string;
  @IsString() @Length(1, 100) signedBy!: string;
}

/** A leader, and one more at least; they sign their statements before the team is approved. */
export class ProposeTeam extends InspectionOpinion {
  @IsUUID() leaderId!: string;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(20) @ArrayUnique() @IsUUID(undefined, { each: true }) memberIds!: string[];
}

/** That nothing keeps the signer away (监察法 Art. 67); who has a ground declares a recusal instead. */
export class SignStatement extends InspectionOpinion {
  @Equals(true) hasNoGround!: true;
  @IsString() @Length(2, 500) statement!: string;
}

/** The first day on site, and by which papers the team showed who they are. */
export class GoOnSite extends InspectionOpinion {
  @MayBeLeftOut() @IsLegalDay() onSiteOn?: string;
  @IsString() @Length(2, 200) certificate!: string;
}

/** A working paper (工作底稿) on one item of the checklist. */
export class RecordPaper extends InspectionOpinion {
  /** Place of the item in the checklist, 1 at first. */
  @IsInt() @Min(1) @Max(200) item!: number;
  @IsIn(codesOf('checklistAnswer')) answer!: Code<'checklistAnswer'>;
  /** What was seen; needed where the item is not met. */
  @MayBeLeftOut() @IsString() @Length(1, 4000) note?: string;
  @IsInstant() takenAt!: string;
  /** The document that shows it: a photo, a copy. */
  @MayBeLeftOut() @IsUUID() evidenceDocumentId?: string;
  @MayBeLeftOut() @IsString() @Length(1, 100) interviewee?: string;
  /** The scan of the interviewee's signature. */
  @MayBeLeftOut() @IsUUID() signatureDocumentId?: string;
}

/** A problem that was found (检查发现的问题). */
export class RecordFinding extends InspectionOpinion {
  @IsIn(codesOf('severity')) severity!: Code<'severity'>;
  /** Which of the five goals it touches. */
  @MayBeLeftOut() @IsIn(codesOf('goalDimension')) dimension?: Code<'goalDimension'>;
  /** The clause that is breached. */
  @IsString() @Length(2, 500) clause!: string;
  @IsString() @Length(2, 4000) description!: string;
}

/** One finding, with the reason. */
export class DropFinding extends InspectionReason {
  @IsUUID() findingId!: string;
}

/** What the unit says to one finding. */
export class FindingAnswer {
  @IsUUID() findingId!: string;
  @IsString() @Length(2, 4000) statement!: string;
}

/** The unit confirms, and states its case; entered from paper where it has no account. */
export class ConfirmFindings extends InspectionOpinion {
  @IsString() @Length(2, 4000) statement!: string;
  /** Who confirmed for the unit. */
  @IsString() @Length(1, 100) confirmedBy!: string;
  @MayBeLeftOut() @IsLegalDay() confirmedOn?: string;
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => FindingAnswer)
  answers?: FindingAnswer[];
}

/** One item of the plan of rectification. */
export class PlannedItem {
  @IsUUID() findingId!: string;
  @IsString() @Length(2, 2000) measure!: string;
  /** Who in the unit answers for it. */
  @IsString() @Length(1, 100) owner!: string;
  @IsLegalDay() dueOn!: string;
}

/** The plan (整改方案): every finding has an item at least. */
export class PlanRectification extends InspectionOpinion {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => PlannedItem)
  items!: PlannedItem[];
}

/** What was done about an item, with its evidence. */
export class SubmitItem extends InspectionOpinion {
  @IsUUID() itemId!: string;
  @IsString() @Length(2, 4000) evidence!: string;
  @MayBeLeftOut() @IsUUID() evidenceDocumentId?: string;
}

/** One item. */
export class NameItem extends InspectionOpinion {
  @IsUUID() itemId!: string;
}

/** One item, with the reason. */
export class NameItemWithReason extends InspectionReason {
  @IsUUID() itemId!: string;
}

/** Where a finding should go, and why. */
export class ProposeHandOver extends InspectionOpinion {
  @IsUUID() findingId!: string;
  /** Goes along with it, and stays nowhere else. */
  @IsString() @Length(2, 2000) reason!: string;
  @IsIn(codesOf('handOverTarget')) target!: Code<'handOverTarget'>;
}

/** The finding whose hand-over was proposed. */
export class ApproveHandOver extends InspectionOpinion {
  @IsUUID() findingId!: string;
}

/** Every body that an action may bring, as the guards and effects look at it. */
export type InspectionBody = Partial<
  Omit<EditInspection, 'opinion'> &
    JoinInspection &
    InitiateImportant &
    IssueNotice &
    ProposeTeam &
    SignStatement &
    GoOnSite &
    RecordPaper &
    RecordFinding &
    ConfirmFindings &
    PlanRectification &
    SubmitItem &
    ProposeHandOver
>;

/** The contract of every action's body. */
export const inspectionBodies: Readonly<Record<InspectionAction, new () => object>> = {
  edit: EditInspection,
  submit: InspectionOpinion,
  discard: InspectionReason,
  join: JoinInspection,
  concludeJoined: InspectionReason,
  initiate: InspectionOpinion,
  initiateImportant: InitiateImportant,
  returnPlan: InspectionReason,
  issueNotice: IssueNotice,
  goWithoutNotice: InspectionReason,
  proposeTeam: ProposeTeam,
  signStatement: SignStatement,
  approveTeam: InspectionOpinion,
  returnTeam: InspectionReason,
  goOnSite: GoOnSite,
  recordPaper: RecordPaper,
  recordFinding: RecordFinding,
  dropFinding: DropFinding,
  submitFindings: InspectionOpinion,
  closeWithoutFindings: InspectionReason,
  confirmFindings: ConfirmFindings,
  planRectification: PlanRectification,
  submitItem: SubmitItem,
  verifyItem: NameItem,
  returnItem: NameItemWithReason,
  reopenItem: NameItemWithReason,
  waiveItem: NameItemWithReason,
  startRecheck: InspectionOpinion,
  proposeHandOver: ProposeHandOver,
  approveHandOver: ApproveHandOver,
  close: InspectionReason,
  cancel: InspectionReason,
  archive: InspectionOpinion,
};

/** The list: open ones in due order unless said otherwise. */
export class ListInspections extends CaseListQuery {
  @IsOptional() @IsIn(TYPES) type?: string;
  @IsOptional() @IsIn(KINDS) kind?: string;
  /** One topic, or several with commas between: whatever has one of them. */
  @IsOptional() @IsListOf(TOPICS) topic?: string;
  @IsOptional() @IsIn(codesOf('participation')) participation?: string;
  /** Inspects this organisation. */
  @IsOptional() @IsUUID() subjectId?: string;
  @IsOptional() @IsUUID() projectId?: string;
}
