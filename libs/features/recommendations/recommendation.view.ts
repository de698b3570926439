import { IsInt } from 'class-validator';
import { AppraisalView } from '../../casework/appraisal.contract.js';
import { ActorView, AllowedAction, EventView, PlaceView } from '../../casework/case-view.contract.js';
import { PageTotal } from '../../platform/http/paging.contract.js';

/** A recipient. */
export class RecipientView {
  organizationId!: string | null;
  name!: string;
}

/** One item of a letter. */
export class LetterItemView {
  @IsInt() item!: number;
  text!: string;
}

/** A reviewer in the order of the round. */
export class ReviewerView {
  @IsInt() round!: number;
  @IsInt() ordinal!: number;
  reviewer!: ActorView;
  decision!: string | null;
  opinion!: string | null;
  decidedBy!: ActorView | null;
  decidedAt!: string | null;
}

/** How it was served. */
export class ServiceView {
  servedOn!: string;
  method!: string;
  receivedBy!: string;
}

/** The answer to one item; a letter returned is answered again in the next round. */
export class ReplyView {
  @IsInt() round!: number;
  @IsInt() item!: number;
  adoption!: string;
  reason!: string | null;
  evidence!: string | null;
  repliedOn!: string;
  recordedBy!: ActorView;
  recordedAt!: string;
}

/** A legal basis as it is printed. */
export class LegalBasisView {
  regulationId!: string | null;
  text!: string;
}

/** A version of a template. */
export class TemplateOfLetter {
  id!: string;
  code!: string;
  @IsInt() version!: number;
}

/** The case that a letter comes from. */
export class OriginView {
  id!: string;
  number!: string | null;
}

/** A text under a letter's number: before a revision, or for the next one; null where a revision leaves it as it is. */
export class RevisedText {
  @IsInt() revision!: number;
  source!: string | null;
  matters!: string | null;
  causes!: string | null;
  items!: string[] | null;
  replyDueOn!: string | null;
}

/** The letter as it stood before a revision. */
export class SupersededText extends RevisedText {
  signedOn!: string;
  servedOn!: string | null;
  textHash!: string;
  supersededAt!: string;
}

/** What the next revision will say. */
export class AmendmentView extends RevisedText {
  revisedBy!: ActorView;
}

/** The stored print. */
export class PrintView {
  sha256!: string;
  madeAt!: string;
}

/** One clock of the letter. */
export class RecommendationDeadlineView {
  id!: string;
  rule!: string;
  startedOn!: string;
  dueOn!: string;
  provisional!: boolean;
  derivation!: object;
  endedAt!: string | null;
  light!: string | null;
}

/** A letter in a list. */
export class RecommendationListItem {
  id!: string;
  /** 京监建〔2008〕12号; null until signed. */
  number!: string | null;
  kind!: string;
  state!: string;
  @IsInt() version!: number;
  title!: string;
  recipients!: RecipientView[];
  @IsInt() itemCount!: number;
  secrecy!: string;
  receivedAt!: string;
  programme!: string | null;
  organization!: PlaceView;
  signedOn!: string | null;
  servedOn!: string | null;
  replyDueOn!: string | null;
  /** 0 as first signed; the number stays, with 修订 behind it. */
  @IsInt() revision!: number;
  dueOn!: string | null;
  light!: string | null;
}

/** A letter with all that its reader may know; the unit is shown nothing of how it came about. */
export class RecommendationView extends RecommendationListItem {
  organ!: PlaceView;
  format!: string;
  urgency!: string | null;
  legalBases!: LegalBasisView[];
  attachments!: string[];
  copies!: string[];
  /** The case that it comes from, for readers who see that too. */
  origin!: OriginView | null;
  /** The version of the template that it was drafted from. */
  template!: TemplateOfLetter | null;
  superseded!: SupersededText[];
  amendment!: AmendmentView | null;
  appraisals!: AppraisalView[];
  source!: string | null;
  matters!: string | null;
  causes!: string | null;
  items!: LetterItemView[];
  drafter!: ActorView | null;
  signer!: ActorView | null;
  /** SHA-256 of the text as signed. */
  textHash!: string | null;
  reviewers!: ReviewerView[];
  service!: ServiceView | null;
  replies!: ReplyView[];
  lookBackOn!: string | null;
  print!: PrintView | null;
  synthetic!: boolean;
  assignees!: ActorView[];
  deadlines!: RecommendationDeadlineView[];
  history!: EventView[];
  actions!: AllowedAction[];
}

/** A page of letters. */
export class RecommendationPage {
  items!: RecommendationListItem[];
  nextCursor!: string | null;
  total?: PageTotal;
}

/** One number of the register; of a letter that the reader may not see, the serial alone. */
export class RegisterEntry {
  @IsInt() serial!: number;
  id!: string | null;
  number!: string | null;
  title!: string | null;
  state!: string | null;
  signedOn!: string | null;
  servedOn!: string | null;
  dueOn!: string | null;
  light!: string | null;
  /** Why it was annulled or withdrawn, and who approved that. */
  reason!: string | null;
  approver!: ActorView | null;
}

/** A series of a year, with the proof that no number is missing. */
export class RegisterView {
  organ!: string;
  series!: string;
  @IsInt() year!: number;
  agencyCode!: string | null;
  /** How many numbers the counter has given. */
  @IsInt() last!: number;
  /** Numbers of 1…last that no letter bears: none, or something is wrong. */
  @IsInt({ each: true }) missing!: number[];
  isComplete!: boolean;
  items!: RegisterEntry[];
}
