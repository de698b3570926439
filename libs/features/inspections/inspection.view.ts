import { IsInt } from 'class-validator';
import { ActorView, AllowedAction, EventView, PlaceView } from '../../casework/case-view.contract.js';
import { PageTotal } from '../../platform/http/paging.contract.js';

/** Who organises or is inspected. */
export class PartyView {
  organizationId!: string | null;
  name!: string;
}

/** One stage of the plan. */
export class PlanStageView {
  name!: string;
  focus?: string;
  startsOn!: string;
  endsOn!: string;
}

/** A checklist at the version that the inspection is pinned to. */
export class PinnedChecklistView {
  checklistId!: string;
  code!: string;
  title!: string;
  @IsInt() version!: number;
}

/** The project that is inspected, and in which of its stages. */
export class InspectedProjectView {
  id!: string;
  number!: string;
  name!: string;
  stage!: string | null;
}

/** The notice, or why there was none. */
export class NoticeView {
  noticedOn!: string;
  signedBy!: string | null;
  leftOutBecause!: string | null;
}

/** One of the team. */
export class TeamMemberView {
  person!: ActorView;
  role!: string;
  statement!: string | null;
  signedAt!: string | null;
}

/** A working paper. */
export class PaperView {
  id!: string;
  @IsInt() item!: number;
  answer!: string;
  note!: string | null;
  takenAt!: string;
  evidenceDocumentId!: string | null;
  interviewee!: string | null;
  signatureDocumentId!: string | null;
  recordedBy!: ActorView;
  recordedAt!: string;
}

/** A finding; of one that was handed over, only that. */
export class FindingView {
  id!: string;
  @IsInt() ordinal!: number;
  /** STANDING, DROPPED or HANDED_OVER. */
  standing!: string;
  severity!: string | null;
  dimension!: string | null;
  clause!: string | null;
  description!: string | null;
  unitStatement!: string | null;
  /** Where it is proposed to go. */
  handOverTo!: string | null;
  recordedBy!: ActorView;
  recordedAt!: string;
  droppedBecause!: string | null;
}

/** An item of rectification. */
export class RectificationView {
  id!: string;
  @IsInt() ordinal!: number;
  findingId!: string;
  measure!: string;
  owner!: string;
  dueOn!: string;
  state!: string;
  isOverdue!: boolean;
  evidence!: string | null;
  evidenceDocumentId!: string | null;
  submittedBy!: ActorView | null;
  submittedOn!: string | null;
  decidedBy!: ActorView | null;
  decidedAt!: string | null;
  reason!: string | null;
}

/** What the unit said. */
export class ConfirmationView {
  confirmedOn!: string;
  confirmedBy!: string;
  statement!: string;
}

/** One clock of the inspection. */
export class InspectionDeadlineView {
  id!: string;
  rule!: string;
  startedOn!: string;
  dueOn!: string;
  provisional!: boolean;
  derivation!: object;
  endedAt!: string | null;
  light!: string | null;
}

/** An inspection in a list. */
export class InspectionListItem {
  id!: string;
  /** The initiation number, BJ-JC-2026-0001; of one that was joined BJ-CJ-…; null until then. */
  number!: string | null;
  state!: string;
  @IsInt() version!: number;
  title!: string;
  secrecy!: string;
  receivedAt!: string;
  programme!: string | null;
  organization!: PlaceView;
  dueOn!: string | null;
  light!: string | null;
  type!: string;
  tags!: string[];
  kind!: string;
  topics!: string[];
  participation!: string;
  phase!: string;
  important!: boolean;
  startsOn!: string | null;
  endsOn!: string | null;
  subjects!: PartyView[];
  organiser!: PartyView;
  onSiteOn!: string | null;
  closedOn!: string | null;
}

/** An inspection with all that its reader may know; the unit is shown neither papers nor how it came about. */
export class InspectionView extends InspectionListItem {
  organ!: PlaceView;
  coOrganisers!: PartyView[];
  basis!: string | null;
  project!: InspectedProjectView | null;
  checklist!: PinnedChecklistView | null;
  stages!: PlanStageView[];
  drafter!: ActorView | null;
  initiatedOn!: string | null;
  filedWith!: string | null;
  notice!: NoticeView | null;
  team!: TeamMemberView[];
  certificate!: string | null;
  papers!: PaperView[];
  findings!: FindingView[];
  rectifications!: RectificationView[];
  confirmation!: ConfirmationView | null;
  closingStatement!: string | null;
  synthetic!: boolean;
  assignees!: ActorView[];
  deadlines!: InspectionDeadlineView[];
  history!: EventView[];
  actions!: AllowedAction[];
}

/** A page of inspections. */
export class InspectionPage {
  items!: InspectionListItem[];
  nextCursor!: string | null;
  total?: PageTotal;
}
