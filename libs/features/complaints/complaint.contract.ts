import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  IsUUID,
  Length,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { AllegationConclusion, AllegationView, NewAllegation } from '../../casework/allegation.contract.js';
import { CaseListQuery } from '../../casework/case-list.contract.js';
import { ActorView, AllowedAction, EventView, PlaceView } from '../../casework/case-view.contract.js';
import { type Secrecy, secrecyLevels } from '../../casework/secrecy.js';
import { codesOf } from '../../domain/vocabularies.js';
import type { ComplaintAction } from '../../domain/workflows/complaint.js';
import { IsInstant } from '../../platform/http/instant.contract.js';
import { MayBeLeftOut } from '../../platform/http/left-out.contract.js';
import { PageTotal } from '../../platform/http/paging.contract.js';

const CHANNELS = codesOf('channel');
const KINDS = codesOf('complaintKind');

/** Who reported; goes to the vault and nowhere else. */
export class Reporter {
  @IsString() @Length(1, 100) name!: string;
  /** Phone, address or e-mail: a real-name report has one (2020 rules, Art. 24). */
  @IsString() @Length(1, 200) contact!: string;
  @MayBeLeftOut() @IsString() @Length(1, 40) idNumber?: string;
  @MayBeLeftOut() @IsString() @Length(1, 300) address?: string;
}

/** A received letter, visit, call or message. */
export class FileComplaint {
  @IsIn(CHANNELS) channel!: string;
  @MayBeLeftOut() @IsIn(KINDS) kind?: string;
  /** When it was received; not in the future. */
  @IsInstant() receivedAt!: string;
  @IsString() @Length(1, 200) title!: string;
  @IsString() @Length(1, 20_000) content!: string;
  @IsBoolean() realName!: boolean;
  @ValidateIf((complaint: FileComplaint) => complaint.realName || complaint.reporter !== undefined)
  // A list would pass as nested, with nothing in it to validate.
  @IsObject()
  @ValidateNested()
  @Type(() => Reporter)
  reporter?: Reporter;
  @MayBeLeftOut() @IsIn(secrecyLevels) secrecy?: Secrecy;
  /** Code of the programme that it concerns. */
  @MayBeLeftOut() @IsString() @Length(2, 40) programme?: string;
  @MayBeLeftOut() @IsUUID() projectId?: string;
  @MayBeLeftOut() @IsString() @Length(1, 100) externalNo?: string;
  /** The receiving organisation, where not the clerk's own. */
  @MayBeLeftOut() @IsUUID() organizationId?: string;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => NewAllegation)
  allegations!: NewAllegation[];
}

/** Any action: an opinion may go with it. */
export class Opinion {
  @MayBeLeftOut() @IsString() @Length(2, 2000) opinion?: string;
}

/** An action that needs its reason. */
export class NeededOpinion {
  @IsString() @Length(2, 2000) opinion!: string;
}

/** Registration may settle what kind it is. */
export class RegisterComplaint extends Opinion {
  @MayBeLeftOut() @IsIn(KINDS) kind?: string;
}

/** What was registered wrongly, with the right value; the old one stays in the history. */
export class CorrectComplaint extends NeededOpinion {
  @MayBeLeftOut() @IsString() @Length(1, 200) title?: string;
  @MayBeLeftOut() @IsString() @Length(1, 20_000) content?: string;
  @MayBeLeftOut() @IsIn(CHANNELS) channel?: string;
  @MayBeLeftOut() @IsIn(KINDS) kind?: string;
  @MayBeLeftOut() @IsInstant() receivedAt?: string;
  @MayBeLeftOut() @IsIn(secrecyLevels) secrecy?: Secrecy;
  @MayBeLeftOut() @IsString() @Length(2, 40) programme?: string;
  @MayBeLeftOut() @IsString() @Length(1, 100) externalNo?: string;
  /** Allegations that were left out. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => NewAllegation)
  addAllegations?: NewAllegation[];
}

/** Refusal with its legal reason (2020 rules, Art. 13). */
export class DeclineComplaint extends Opinion {
  @IsIn(codesOf('refusalReason')) refusalReason!: string;
}

/** A repetition of what another complaint already says (2020 rules, Art. 14). */
export class FileDuplicate extends NeededOpinion {
  /** The complaint that said it first. */
  @IsUUID() primaryId!: string;
}

/** To a lower organ. */
export class ForwardComplaint extends Opinion {
  @IsUUID() organizationId!: string;
}

/** To a lower organ, with a result due (2020 rules, Art. 20–21). */
export class AssignDown extends ForwardComplaint {
  @IsIn(codesOf('assignmentGround')) ground!: string;
}

/** To the handling unit, with handlers where they are known. */
export class MoveToUnit extends ForwardComplaint {
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(20) @IsUUID(undefined, { each: true }) assigneeIds?: string[];
}

/** Who handles it; replaces the earlier list. */
export class AssignHandler extends Opinion {
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(20) @IsUUID(undefined, { each: true }) assigneeIds!: string[];
}

/** A conclusion for every allegation; the complaint's own is the strongest. */
export class ConcludeComplaint extends Opinion {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => AllegationConclusion)
  conclusions!: AllegationConclusion[];
}

/** The same, reported upward with the head's opinion (Art. 23). */
export class ReportResult extends ConcludeComplaint {
  @IsString() @Length(2, 2000) override opinion!: string;
}

/** Every body that an action may bring, as the guards and effects look at it. */
export type ComplaintActionBody = Partial<
  RegisterComplaint &
    CorrectComplaint &
    DeclineComplaint &
    FileDuplicate &
    AssignDown &
    MoveToUnit &
    AssignHandler &
    ConcludeComplaint
>;

/** The contract of every action's body. */
export const complaintBodies: Readonly<Record<ComplaintAction, new () => object>> = {
  register: RegisterComplaint,
  correct: CorrectComplaint,
  decline: DeclineComplaint,
  fileDuplicate: FileDuplicate,
  promote: NeededOpinion,
  accept: Opinion,
  forwardDown: ForwardComplaint,
  receiveForwarded: Opinion,
  sendBack: NeededOpinion,
  assignDown: AssignDown,
  reportResult: ReportResult,
  approveResult: Opinion,
  returnResult: NeededOpinion,
  moveToUnit: MoveToUnit,
  assignHandler: AssignHandler,
  requestReturn: NeededOpinion,
  returnToIntake: Opinion,
  conclude: ConcludeComplaint,
  returnConclusion: NeededOpinion,
  close: Opinion,
  reopen: NeededOpinion,
  archive: Opinion,
};

/** The list: open ones in due order unless said otherwise. */
export class ListComplaints extends CaseListQuery {
  @MayBeLeftOut() @IsIn(CHANNELS) channel?: string;
  @MayBeLeftOut() @IsIn(KINDS) kind?: string;
  /** A confirmed measure of this type was taken. */
  @MayBeLeftOut() @IsIn(codesOf('measureType')) measure?: string;
  /** The number that the sender, or the system before, gave it. */
  @MayBeLeftOut() @IsString() @Length(1, 100) externalNo?: string;
  /** Some allegation is against this organisation. */
  @MayBeLeftOut() @IsUUID() accusedOrganizationId?: string;
}

/** One clock of the case with its derivation and light. */
export class ComplaintDeadlineView {
  id!: string;
  rule!: string;
  startedOn!: string;
  dueOn!: string;
  provisional!: boolean;
  derivation!: object;
  endedAt!: string | null;
  light!: string | null;
}

/** A complaint in a list. */
export class ComplaintListItem {
  id!: string;
  number!: string | null;
  state!: string;
  @IsInt() version!: number;
  title!: string;
  channel!: string;
  realName!: boolean;
  secrecy!: string;
  receivedAt!: string;
  programme!: string | null;
  organization!: PlaceView;
  conclusion!: string | null;
  dueOn!: string | null;
  light!: string | null;
}

/** A complaint with all that its reader may know. */
export class ComplaintView extends ComplaintListItem {
  kind!: string;
  content!: string;
  projectId!: string | null;
  externalNo!: string | null;
  synthetic!: boolean;
  organ!: PlaceView;
  refusalReason!: string | null;
  /** The complaint that it repeats, where the reader sees that one. */
  duplicateOf!: string | null;
  assignmentGround!: string | null;
  assignees!: ActorView[];
  allegations!: AllegationView[];
  deadlines!: ComplaintDeadlineView[];
  history!: EventView[];
  actions!: AllowedAction[];
}

/** A page of complaints. */
export class ComplaintPage {
  items!: ComplaintListItem[];
  nextCursor!: string | null;
  total?: PageTotal;
}

/** The reporter, to the clerk who registered. */
export class ReporterView extends Reporter {}
