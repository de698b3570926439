import { IsIn, IsString, IsUUID, Length } from 'class-validator';
import { ActorView, PlaceView } from '../../casework/case-view.contract.js';
import { codesOf } from '../../domain/vocabularies.js';
import { IsInstant } from '../../platform/http/instant.contract.js';
import { MayBeLeftOut } from '../../platform/http/left-out.contract.js';
import { IsLegalDay } from '../../platform/http/legal-day.contract.js';
import { PageQuery, PageTotal } from '../../platform/http/paging.contract.js';

const KINDS = codesOf('diaryKind');

/** What the group joined, or where it sat in without a vote. */
export class WriteDiary {
  @IsIn(KINDS) kind!: string;
  /** Who held it: the host of the group, or another. */
  @IsString() @Length(1, 100) host!: string;
  @IsLegalDay() on!: string;
  @IsString() @Length(1, 200) title!: string;
  @MayBeLeftOut() @IsString() @Length(1, 4000) note?: string;
  @MayBeLeftOut() @IsString() @Length(2, 40) programme?: string;
}

/** Why an entry does not count. */
export class WithdrawDiary {
  @IsString() @Length(2, 500) reason!: string;
}

/** Filters of the list. */
export class ListDiary extends PageQuery {
  @MayBeLeftOut() @IsIn(KINDS) kind?: string;
  @MayBeLeftOut() @IsString() @Length(2, 40) programme?: string;
  /** The stationed group. */
  @MayBeLeftOut() @IsUUID() groupId?: string;
  @MayBeLeftOut() @IsLegalDay() from?: string;
  @MayBeLeftOut() @IsLegalDay() to?: string;
  /** As the diary stood at this instant, without what was withdrawn by then. */
  @MayBeLeftOut() @IsInstant() asOf?: string;
}

/** One entry. */
export class DiaryView {
  id!: string;
  kind!: string;
  group!: PlaceView;
  host!: string;
  on!: string;
  title!: string;
  note!: string | null;
  programme!: string | null;
  recordedBy!: ActorView;
  recordedAt!: string;
  withdrawnAt!: string | null;
  withdrawnBecause!: string | null;
  synthetic!: boolean;
}

/** A page, newest first. */
export class DiaryPage {
  items!: DiaryView[];
  nextCursor!: string | null;
  total?: PageTotal;
}
