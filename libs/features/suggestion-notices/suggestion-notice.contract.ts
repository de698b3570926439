import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Max, Min, ValidateNested } from 'class-validator';
import { AppraisalView } from '../../casework/appraisal.contract.js';
import { CaseListQuery } from '../../casework/case-list.contract.js';
import { ActorView, AllowedAction, EventView, PlaceView } from '../../casework/case-view.contract.js';
import { type Code, codesOf } from '../../domain/vocabularies.js';
import type { SuggestionNoticeAction } from '../../domain/workflows/suggestion-notice.js';
import { MayBeLeftOut } from '../../platform/http/left-out.contract.js';
import { IsLegalDay } from '../../platform/http/legal-day.contract.js';
import { PageTotal } from '../../platform/http/paging.contract.js';

const CHANNELS = codesOf('opinionChannel');

/** Who spoke, kept sealed: only whoever wrote it down reads it again, to tell them what came of it. */
export class OpinionSource {
  @IsString() @Length(1, 100) name!: string;
  @MayBeLeftOut() @IsString() @Length(1, 200) contact?: string;
}

/** An opinion as it was heard. */
export class CollectOpinion {
  @IsString() @Length(1, 200) title!: string;
  @IsIn(CHANNELS) channel!: Code<'opinionChannel'>;
  /** In the words in which it was said. */
  @IsString() @Length(1, 4000) opinion!: string;
  /** Today where nothing is said. */
  @MayBeLeftOut() @IsLegalDay() collectedOn?: string;
  @MayBeLeftOut() @ValidateNested() @Type(() => OpinionSource) source?: OpinionSource;
  /** Code of the programme that it concerns. */
  @MayBeLeftOut() @IsString() @Length(2, 40) programme?: string;
}

/** Any action: a word may go with it. */
export class NoticeRemark {
  @MayBeLeftOut() @IsString() @Length(2, 2000) opinion?: string;
}

/** An action that says why, or what was done. */
export class NoticeReason {
  @IsString() @Length(2, 2000) opinion!: string;
}

/** The opinion put into order: the words of the notice, and whom it goes to. */
export class SortOpinion extends NoticeRemark {
  @MayBeLeftOut() @IsString() @Length(1, 200) title?: string;
  @IsString() @Length(1, 4000) noticeText!: string;
  /** An organisation of the register, or any other by its full name. */
  @MayBeLeftOut() @IsUUID() recipientId?: string;
  @MayBeLeftOut() @IsString() @Length(1, 100) recipientName?: string;
  /** Whom it concerns, where that is a person. */
  @MayBeLeftOut() @IsString() @Length(1, 100) personName?: string;
}

/** Who took the notice. */
export class ReceiveNotice extends NoticeRemark {
  @IsString() @Length(1, 100) receivedBy!: string;
}

/** What came of it. */
export class ReplyToNotice extends NoticeRemark {
  @IsString() @Length(2, 4000) result!: string;
}

/** When and how whoever spoke was told. */
export class InformSource extends NoticeRemark {
  @MayBeLeftOut() @IsLegalDay() informedOn?: string;
  @IsIn(codesOf('informingMeans')) means!: Code<'informingMeans'>;
}

/** Into which year's appraisal of the unit, and with what words. */
export class ReferNotice extends NoticeRemark {
  @IsInt() @Min(1949) @Max(2199) year!: number;
  @IsUUID() organizationId!: string;
  @IsString() @Length(2, 1000) note!: string;
}

/** Every body that an action may bring. */
export type SuggestionNoticeBody = Partial<SortOpinion & ReceiveNotice & ReplyToNotice & InformSource & ReferNotice>;

/** The contract of every action's body. */
export const suggestionNoticeBodies: Readonly<Record<SuggestionNoticeAction, new () => object>> = {
  sort: SortOpinion,
  setAside: NoticeReason,
  issue: NoticeRemark,
  receive: ReceiveNotice,
  handle: NoticeReason,
  reply: ReplyToNotice,
  returnReply: NoticeReason,
  informSource: InformSource,
  referToAppraisal: ReferNotice,
  archive: NoticeRemark,
};

/** The list. */
export class ListSuggestionNotices extends CaseListQuery {
  @IsOptional() @IsIn(CHANNELS) channel?: string;
}

/** A notice in a list. */
export class SuggestionNoticeListItem {
  id!: string;
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
  channel!: string;
  recipientName!: string | null;
  issuedOn!: string | null;
}

/** A notice with all that its reader may know; who spoke stands nowhere in it, and the unit reads the notice alone. */
export class SuggestionNoticeView extends SuggestionNoticeListItem {
  collectedOn!: string;
  /** The words as they were heard; not for the unit. */
  opinion!: string | null;
  noticeText!: string | null;
  recipientId!: string | null;
  personName!: string | null;
  receivedBy!: string | null;
  result!: string | null;
  informedOn!: string | null;
  informedMeans!: string | null;
  /** Who has written down who spoke, where somebody has. */
  sourceKeptBy!: ActorView | null;
  synthetic!: boolean;
  appraisals!: AppraisalView[];
  history!: EventView[];
  actions!: AllowedAction[];
}

/** A page of notices. */
export class SuggestionNoticePage {
  items!: SuggestionNoticeListItem[];
  nextCursor!: string | null;
  total?: PageTotal;
}
