import { IsInt } from 'class-validator';
import { AllegationView } from '../../casework/allegation.contract.js';
import { ActorView, AllowedAction, EventView, PlaceView } from '../../casework/case-view.contract.js';
import { PageTotal } from '../../platform/http/paging.contract.js';

/** One clock of a clue. */
export class ClueDeadlineView {
  id!: string;
  rule!: string;
  startedOn!: string;
  dueOn!: string;
  provisional!: boolean;
  derivation!: object;
  endedAt!: string | null;
  light!: string | null;
}

/** A disposal as it was proposed and studied. */
export class DisposalView {
  @IsInt() round!: number;
  way!: string;
  grounds!: string;
  plan!: string | null;
  contingency!: string | null;
  reviewOn!: string | null;
  proposedBy!: ActorView;
  proposedAt!: string;
  studiedOn!: string | null;
  studiedBy!: ActorView[];
}

/** A talk, or a letter in the name of the general office with its reply. */
export class InquiryView {
  @IsInt() round!: number;
  form!: string;
  askedOn!: string;
  addressee!: string;
  matters!: string;
  copiedTo!: string[];
  talkers!: ActorView[];
  answeredOn!: string | null;
  answer!: string | null;
  explainedOn!: string | null;
  recordedBy!: ActorView;
}

/** A member of the verification team; one who left stays on record. */
export class MemberView {
  member!: ActorView;
  isLeader!: boolean;
  statement!: string | null;
  statedAt!: string | null;
  leftAt!: string | null;
}

/** A plan of verification. */
export class PlanView {
  @IsInt() round!: number;
  plan!: string;
  submittedBy!: ActorView;
  submittedAt!: string;
  approvedBy!: ActorView | null;
  approvedAt!: string | null;
}

/** A report on an inquiry (no plan), or on a verification by its plan. */
export class ReportView {
  @IsInt() round!: number;
  @IsInt() planRound!: number | null;
  report!: string;
  doubts!: string | null;
  proposal!: string;
  reviewOn!: string | null;
  draftedBy!: ActorView;
  draftedAt!: string;
  signers!: ActorView[];
}

/** Filing, trial and decision. */
export class FilingView {
  @IsInt() round!: number;
  filedOn!: string;
  planMeetingOn!: string;
  notifiedOn!: string | null;
  investigators!: ActorView[];
  investigationReport!: string | null;
  trialGroup!: ActorView[];
  trialReport!: string | null;
  decisionMeetingOn!: string | null;
  decidedOn!: string | null;
  decision!: string | null;
}

/** What only those read who verify, decide or keep (procedures §4.1, column verify/case); null for everybody else. */
export class VerificationView {
  inquiries!: InquiryView[];
  team!: MemberView[];
  plans!: PlanView[];
  reports!: ReportView[];
  filings!: FilingView[];
}

/** A clue in a list. */
export class ClueListItem {
  id!: string;
  number!: string | null;
  state!: string;
  @IsInt() version!: number;
  title!: string;
  source!: string;
  secrecy!: string;
  receivedAt!: string;
  programme!: string | null;
  organization!: PlaceView;
  /** The way of its latest disposal. */
  disposal!: string | null;
  conclusion!: string | null;
  dueOn!: string | null;
  light!: string | null;
}

/** A clue with all that its reader may know. */
export class ClueView extends ClueListItem {
  content!: string;
  sourceRef!: string | null;
  concernsChiefBelow!: boolean;
  partyHeadInformedOn!: string | null;
  synthetic!: boolean;
  organ!: PlaceView;
  loggedOn!: string;
  /** The unit proposed, or approved. */
  unit!: PlaceView | null;
  custodians!: ActorView[];
  /** Complaints from which it comes; those that the reader does not see are not there. */
  complaintIds!: string[];
  secondLane!: boolean;
  allegations!: AllegationView[];
  disposals!: DisposalView[];
  verification!: VerificationView | null;
  assignees!: ActorView[];
  deadlines!: ClueDeadlineView[];
  history!: EventView[];
  actions!: AllowedAction[];
}

/** A page of clues. */
export class CluePage {
  items!: ClueListItem[];
  nextCursor!: string | null;
  total?: PageTotal;
}

/** A case at the other end of a link. */
export class LinkedCase {
  id!: string;
  number!: string | null;
  state!: string;
  title!: string;
}

/** A link between a clue and a complaint. */
export class ClueLinkView {
  case!: LinkedCase;
  why!: string | null;
  madeBy!: ActorView;
  madeAt!: string;
}

/** The links of one end whose other end the reader sees. */
export class ClueLinks {
  items!: ClueLinkView[];
}

/** Whether an organ approves in two lanes. */
export class LaneView {
  organization!: PlaceView;
  inUse!: boolean;
  setBy!: ActorView;
  setAt!: string;
}

/** Organs for which it was ever set. */
export class LanePage {
  items!: LaneView[];
}
