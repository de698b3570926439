import { IsIn, IsString, Length } from 'class-validator';
import { codesOf } from '../../domain/vocabularies.js';
import { IsInstant } from '../../platform/http/instant.contract.js';
import { MayBeLeftOut } from '../../platform/http/left-out.contract.js';
import { IsLegalDay } from '../../platform/http/legal-day.contract.js';
import { PageQuery, PageTotal } from '../../platform/http/paging.contract.js';

/** Who stood as first-responsible under a pledge on a day. */
export class ListHolders extends PageQuery {
  /** Code of a programme. */
  @MayBeLeftOut() @IsString() @Length(2, 40) programme?: string;
  /** Rank of the post on the day of the countersignature. */
  @MayBeLeftOut() @IsIn(codesOf('rank')) rank?: string;
  /** The day asked about; today where nothing is said. */
  @MayBeLeftOut() @IsLegalDay() at?: string;
  /** As it was recorded at this instant; now where nothing is said. */
  @MayBeLeftOut() @IsInstant() asOf?: string;
}

/** A first-responsible person with the pledge of the day; a person with several stands here once, with the first. */
export class HolderItem {
  personId!: string;
  name!: string;
  rank!: string;
  organizationId!: string;
  organizationName!: string;
  projectId!: string | null;
  pledgeId!: string;
  number!: string | null;
  campaign!: string;
  level!: string;
  from!: string;
  to!: string;
}

/** A page of first-responsible persons. */
export class HolderPage {
  items!: HolderItem[];
  nextCursor!: string | null;
  total?: PageTotal;
}
