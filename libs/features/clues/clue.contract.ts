import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  ValidateNested,
} from 'class-validator';
import { NewAllegation } from '../../casework/allegation.contract.js';
import { CaseListQuery } from '../../casework/case-list.contract.js';
import { type Secrecy, secrecyLevels } from '../../casework/secrecy.js';
import { type Code, codesOf } from '../../domain/vocabularies.js';
import type { ClueAction } from '../../domain/workflows/clue.js';
import { MayBeLeftOut } from '../../platform/http/left-out.contract.js';
import { IsLegalDay } from '../../platform/http/legal-day.contract.js';
import {
  type CaseBody,
  DecideCase,
  DraftReport,
  FileCase,
  FormTeam,
  FormTrialGroup,
  HandToTrial,
  HoldTalk,
  ReceiveReply,
  ReportInquiry,
  ReportTrial,
  SendInquiry,
  SignReport,
  SignStatement,
  SubmitPlan,
} from './clue-verification.contract.js';

const SOURCES = codesOf('clueSource');

/** A clue as central management logs it. */
export class LogClue {
  @IsIn(SOURCES) source!: Code<'clueSource'>;
  /** Its number or document where it comes from. */
  @MayBeLeftOut() @IsString() @Length(1, 100) sourceRef?: string;
  @IsString() @Length(1, 200) title!: string;
  @IsString() @Length(1, 20_000) content!: string;
  /** The complaints from which it comes: needed where it comes from complaints. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  complaintIds?: string[];
  /** Concerns the chief of the next lower Party organisation (2019 rules, Art. 33). */
  @MayBeLeftOut() @IsBoolean() concernsChiefBelow?: boolean;
  @MayBeLeftOut() @IsIn(secrecyLevels) secrecy?: Secrecy;
  /** Code of the programme that it concerns. */
  @MayBeLeftOut() @IsString() @Length(2, 40) programme?: string;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => NewAllegation)
  allegations!: NewAllegation[];
}

/** Any action: an opinion may go with it. */
export class ClueOpinion {
  @MayBeLeftOut() @IsString() @Length(2, 2000) opinion?: string;
}

/** An action that needs its reason. */
export class ClueReason {
  @IsString() @Length(2, 2000) opinion!: string;
}

/** What was logged wrongly, with the right value; the old one stays in the history. */
export class CorrectClue extends ClueReason {
  @MayBeLeftOut() @IsString() @Length(1, 200) title?: string;
  @MayBeLeftOut() @IsString() @Length(1, 20_000) content?: string;
  @MayBeLeftOut() @IsBoolean() concernsChiefBelow?: boolean;
  @MayBeLeftOut() @IsIn(secrecyLevels) secrecy?: Secrecy;
  /** Allegations that were left out. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => NewAllegation)
  addAllegations?: NewAllegation[];
}

/** More complaints that say the same; the opinion says why they belong to it. */
export class LinkComplaints extends ClueReason {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  complaintIds!: string[];
}

/** To this unit. */
export class ProposeAllocation extends ClueOpinion {
  @IsUUID() organizationId!: string;
}

/** Who handles it; replaces the earlier list. */
export class NameCustodians extends ClueOpinion {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  assigneeIds!: string[];
}

/** One of the four ways, with its grounds; its plan where one is carried out, its review date where it is held. */
export class ProposeDisposal extends ClueOpinion {
  @IsIn(codesOf('disposalWay')) way!: Code<'disposalWay'>;
  @IsString() @Length(2, 8000) grounds!: string;
  @MayBeLeftOut() @IsString() @Length(2, 20_000) plan?: string;
  /** What is done should the talk go wrong (工作预案). */
  @MayBeLeftOut() @IsString() @Length(2, 8000) contingency?: string;
  @MayBeLeftOut() @IsLegalDay() reviewOn?: string;
}

/** Who studied it together, and when; the opinion is theirs. */
export class StudyDisposal extends ClueReason {
  @IsLegalDay() studiedOn!: string;
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(30)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  participantIds!: string[];
}

/** When the head of the Party committee was told, where the clue concerns a chief of the next lower level. */
export class ApproveVerification extends ClueOpinion {
  @MayBeLeftOut() @IsLegalDay() partyHeadInformedOn?: string;
}

/** Every body that an action may bring, as the guards and effects look at it. */
export type ClueBody = Partial<
  CorrectClue &
    LinkComplaints &
    ProposeAllocation &
    NameCustodians &
    ProposeDisposal &
    StudyDisposal &
    ApproveVerification
> &
  CaseBody;

/** The contract of every action's body. */
export const clueBodies: Readonly<Record<ClueAction, new () => object>> = {
  correct: CorrectClue,
  linkComplaints: LinkComplaints,
  proposeAllocation: ProposeAllocation,
  approveAllocation: ClueOpinion,
  returnAllocation: ClueReason,
  assignHandler: NameCustodians,
  giveBack: ClueReason,
  proposeDisposal: ProposeDisposal,
  studyDisposal: StudyDisposal,
  reviewDisposal: ClueOpinion,
  agreeInSecondLane: ClueOpinion,
  returnDisposal: ClueReason,
  approveInquiry: ClueOpinion,
  approveVerification: ApproveVerification,
  approveHolding: ClueOpinion,
  approveClosing: ClueOpinion,
  remind: ClueOpinion,
  handToPartyOrg: ClueOpinion,
  wake: ClueReason,
  sendInquiry: SendInquiry,
  holdTalk: HoldTalk,
  receiveReply: ReceiveReply,
  reportInquiry: ReportInquiry,
  returnInquiryReport: ClueReason,
  acceptExplanation: ClueOpinion,
  inquireAgain: ClueOpinion,
  formTeam: FormTeam,
  signStatement: SignStatement,
  submitPlan: SubmitPlan,
  approvePlan: SignReport,
  returnPlan: ClueReason,
  draftReport: DraftReport,
  signReport: SignReport,
  submitReport: ClueOpinion,
  returnReport: ClueReason,
  fileCase: FileCase,
  sendToTrial: HandToTrial,
  formTrialGroup: FormTrialGroup,
  returnToInvestigation: ClueReason,
  reportTrial: ReportTrial,
  returnTrialReport: ClueReason,
  decideCase: DecideCase,
  reopen: ClueReason,
  archive: ClueOpinion,
};

/** The list: open ones in due order unless said otherwise. */
export class ListClues extends CaseListQuery {
  @IsOptional() @IsIn(SOURCES) source?: string;
  /** The way of its latest disposal. */
  @IsOptional() @IsIn(codesOf('disposalWay')) way?: string;
  /** Some allegation is against this organisation. */
  @IsOptional() @IsUUID() accusedOrganizationId?: string;
}

/** Whether an organ approves in two lanes. */
export class SetLane {
  @IsUUID() organizationId!: string;
  @IsBoolean() inUse!: boolean;
}
