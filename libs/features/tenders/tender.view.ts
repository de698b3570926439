import { IsInt } from 'class-validator';
import { ActorView, AllowedAction, EventView, PlaceView } from '../../casework/case-view.contract.js';
import { PageTotal } from '../../platform/http/paging.contract.js';

/** The project that a tender belongs to, in short. */
export class TenderProjectView {
  id!: string;
  number!: string;
  name!: string;
}

/** A party by code and name. */
export class PartyView {
  code!: string;
  name!: string;
}

/** A part of a tender. */
export class LotView {
  @IsInt() lot!: number;
  title!: string;
  estimateFen!: number | null;
}

/** A bid as it was read out and judged. */
export class BidView {
  id!: string;
  lot!: number | null;
  bidders!: PartyView[];
  amountFen!: number | null;
  currency!: string;
  receivedAt!: string | null;
  status!: string;
  reason!: string | null;
  rank!: number | null;
}

/** An award; a void one stays, cancelled. */
export class AwardView {
  id!: string;
  bidId!: string | null;
  status!: string;
  suppliers!: PartyView[];
  amountFen!: number | null;
  currency!: string;
  awardedOn!: string | null;
  itemCodes!: string[];
}

/** An objection or complaint with its answer. */
export class ChallengeView {
  id!: string;
  kind!: string;
  subject!: string;
  raisedBy!: string;
  knownOn!: string | null;
  raisedOn!: string;
  content!: string;
  decision!: string | null;
  answer!: string | null;
  answeredOn!: string | null;
}

/** A saving; it counts once it is confirmed. */
export class SavingView {
  id!: string;
  kind!: string;
  note!: string;
  @IsInt() beforeFen!: number;
  @IsInt() afterFen!: number;
  @IsInt() amountFen!: number;
  basis!: string;
  proposedBy!: ActorView;
  confirmedBy!: ActorView | null;
  confirmedAt!: string | null;
}

/** A session of observation. */
export class ObservationView {
  id!: string;
  tenderId!: string;
  tenderTitle!: string;
  observedOn!: string;
  /** In which state the tender was. */
  stage!: string;
  /** Always OBSERVER: the supervisor never scores. */
  role!: string;
  observer!: ActorView;
  place!: string | null;
  finding!: string;
  opinion!: string | null;
  synthetic!: boolean;
}

/** A page of observations. */
export class ObservationPage {
  items!: ObservationView[];
  nextCursor!: string | null;
  total?: PageTotal;
}

/** One clock of the tender. */
export class TenderDeadlineView {
  id!: string;
  rule!: string;
  startedOn!: string;
  dueOn!: string;
  provisional!: boolean;
  derivation!: object;
  endedAt!: string | null;
  light!: string | null;
}

/** A tender in a list. */
export class TenderListItem {
  id!: string;
  /** Given when it is first announced. */
  number!: string | null;
  ocid!: string | null;
  state!: string;
  @IsInt() version!: number;
  title!: string;
  isMajor!: boolean;
  method!: string | null;
  buyerName!: string | null;
  project!: TenderProjectView | null;
  estimateFen!: number | null;
  secrecy!: string;
  receivedAt!: string;
  programme!: string | null;
  organization!: PlaceView;
  bidsCloseAt!: string | null;
  openedOn!: string | null;
  awardedOn!: string | null;
  dueOn!: string | null;
  light!: string | null;
}

/** A tender with all that its reader may know. */
export class TenderView extends TenderListItem {
  methodDetails!: string | null;
  category!: string | null;
  isAuction!: boolean;
  awardCriterion!: string | null;
  buyerCode!: string | null;
  agentCode!: string | null;
  agentName!: string | null;
  currency!: string;
  /** Null where it is there but out of the reader's sight. */
  predecessorId!: string | null;
  successorId!: string | null;
  prequalificationEndsOn!: string | null;
  papersIssuedAt!: string | null;
  evaluatedOn!: string | null;
  candidatesPublishedOn!: string | null;
  candidatesPublishedTo!: string | null;
  contractedOn!: string | null;
  contractFen!: number | null;
  reportedOn!: string | null;
  pausedFrom!: string | null;
  imported!: boolean;
  synthetic!: boolean;
  lots!: LotView[];
  bids!: BidView[];
  awards!: AwardView[];
  /** Of the award that stands. */
  winner!: PartyView[] | null;
  challenges!: ChallengeView[];
  observations!: ObservationView[];
  savings!: SavingView[];
  assignees!: ActorView[];
  deadlines!: TenderDeadlineView[];
  history!: EventView[];
  actions!: AllowedAction[];
}

/** A page of tenders. */
export class TenderPage {
  items!: TenderListItem[];
  nextCursor!: string | null;
  total?: PageTotal;
}
