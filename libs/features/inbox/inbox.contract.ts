import { IsIn, IsOptional } from 'class-validator';
import { PageQuery, PageTotal } from '../../platform/http/paging.contract.js';

/** Boxes of the inbox. */
export const boxes = ['todo', 'done', 'copied', 'startedByMe', 'watched'] as const;

/** Which box: `todo` (in due order) where nothing is said, the others newest first. */
export class ReadInbox extends PageQuery {
  @IsOptional() @IsIn(boxes) box?: (typeof boxes)[number];
}

/** Where a case is held. */
export class InboxPlaceView {
  id!: string;
  code!: string;
  name!: string;
}

/** A case of any kind in the inbox. */
export class InboxItem {
  kind!: string;
  id!: string;
  number!: string | null;
  title!: string;
  state!: string;
  version!: number;
  receivedAt!: string;
  organization!: InboxPlaceView;
  dueOn!: string | null;
  light!: string | null;
}

/** A page of the inbox. */
export class InboxPage {
  items!: InboxItem[];
  nextCursor!: string | null;
  total?: PageTotal;
}

/** How much there is; exact up to 10,000. Of `todo`, how much is overdue or due soon. */
export class InboxCounters {
  todo!: PageTotal;
  overdue!: PageTotal;
  dueSoon!: PageTotal;
  done!: PageTotal;
  copied!: PageTotal;
  startedByMe!: PageTotal;
  watched!: PageTotal;
}
