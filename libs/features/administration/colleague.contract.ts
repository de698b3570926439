import { IsString, IsUUID, Length } from 'class-validator';
import { MayBeLeftOut } from '../../platform/http/left-out.contract.js';
import { PageBody, PageTotal } from '../../platform/http/paging.contract.js';

/** Whom work can be given to: by part of the name, or by their home organisation. The words stand in the body. */
export class SearchColleagues extends PageBody {
  @MayBeLeftOut() @IsString() @Length(1, 100) name?: string;
  /** The home organisation; those below are not included. */
  @MayBeLeftOut() @IsUUID() organizationId?: string;
}

/** Somebody with an account in use; nothing of its rights. */
export class ColleagueView {
  userId!: string;
  personId!: string;
  personName!: string;
  post!: string | null;
  organizationId!: string;
  organizationName!: string;
}

/** A page of colleagues. */
export class ColleaguePage {
  items!: ColleagueView[];
  nextCursor!: string | null;
  total?: PageTotal;
}
