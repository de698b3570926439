import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsString,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { ActorView, PlaceView } from '../../casework/case-view.contract.js';
import { MayBeLeftOut } from '../../platform/http/left-out.contract.js';
import { PageQuery, PageTotal } from '../../platform/http/paging.contract.js';

/** One thing to look at. */
export class NewChecklistItem {
  @MayBeLeftOut() @IsString() @Length(1, 100) section?: string;
  @IsString() @Length(1, 1000) content!: string;
  /** The clause that it checks. */
  @MayBeLeftOut() @IsString() @Length(1, 500) clause?: string;
  /** 必查内容: no inspection ends without an answer to it. */
  @MayBeLeftOut() @IsBoolean() mandatory?: boolean;
}

/** A draft of a version: the whole list, and what is new about it. */
export class DraftVersion {
  @MayBeLeftOut() @IsString() @Length(1, 500) note?: string;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => NewChecklistItem)
  items!: NewChecklistItem[];
}

/** A new checklist with the draft of its first version. */
export class DraftChecklist extends DraftVersion {
  /** Capital letters, digits and hyphens. */
  @Matches(/^[A-Z0-9][A-Z0-9-]{1,39}$/) code!: string;
  @IsString() @Length(1, 200) title!: string;
}

/** Filters of the list. */
export class ListChecklists extends PageQuery {
  /** Only those that have a published version. */
  @MayBeLeftOut() @IsIn(['true']) published?: string;
}

/** One version in short. */
export class VersionView {
  @IsInt() version!: number;
  note!: string | null;
  @IsInt() itemCount!: number;
  draftedBy!: ActorView;
  draftedAt!: string;
  publishedBy!: ActorView | null;
  publishedAt!: string | null;
}

/** A checklist with its versions, newest first. */
export class ChecklistView {
  id!: string;
  code!: string;
  title!: string;
  organization!: PlaceView;
  synthetic!: boolean;
  versions!: VersionView[];
}

/** One item of a version. */
export class ChecklistItemView {
  /** Place in the list, 1 at first; working papers refer to it. */
  @IsInt() item!: number;
  section!: string | null;
  content!: string;
  clause!: string | null;
  mandatory!: boolean;
}

/** One version with its items. */
export class ChecklistVersionView extends VersionView {
  checklistId!: string;
  code!: string;
  title!: string;
  items!: ChecklistItemView[];
}

/** Publishes a version as another person drafted it. */
export class PublishChecklist {
  /** Why; it is kept in the audit. */
  @MayBeLeftOut() @IsString() @Length(2, 500) reason?: string;
}

/** A page of checklists by code. */
export class ChecklistPage {
  items!: ChecklistView[];
  nextCursor!: string | null;
  total?: PageTotal;
}
