import { IsBoolean, IsInt, IsString, Length, Max, MaxLength, Min } from 'class-validator';
import { MayBeLeftOut } from '../../../platform/http/left-out.contract.js';
import { PageTotal } from '../../../platform/http/paging.contract.js';
import { ComplaintListItem } from '../complaint.contract.js';

/** One box: words, and fields such as `编号:`, `被反映人:`, `灯:红`, `收件:>2026-10-01`. */
export class SearchComplaints {
  @IsString() @Length(1, 2000) query!: string;
  /** Rows on a page, 1 to 200; 50 where nothing is said. */
  @MayBeLeftOut() @IsInt() @Min(1) @Max(200) limit?: number;
  @MayBeLeftOut() @IsString() @MaxLength(2000) cursor?: string;
  /** Answers how many there are, up to 1,000. */
  @MayBeLeftOut() @IsBoolean() count?: boolean;
  /** Answers how the first 1,000 are spread over states, lights, units and so on. */
  @MayBeLeftOut() @IsBoolean() facets?: boolean;
}

/** Where something that was looked for stands: offsets in UTF-16 units, the second behind its end. */
export class Mark {
  @IsInt() from!: number;
  @IsInt() to!: number;
}

/** A piece of text with the places of what was looked for. */
export class Marked {
  text!: string;
  marks!: Mark[];
}

/** A hit: the complaint as lists show it, and where the words stand. */
export class ComplaintHit extends ComplaintListItem {
  /** The title with its marks; absent where fields alone were asked for. */
  marked?: Marked;
  snippet?: Marked;
}

/** One value of a facet. */
export class FacetValue {
  value!: string;
  label!: string | null;
  @IsInt() count!: number;
}

/** What the hits are spread over. */
export class ComplaintFacets {
  state!: FacetValue[];
  light!: FacetValue[];
  channel!: FacetValue[];
  organization!: FacetValue[];
  programme!: FacetValue[];
  issueType!: FacetValue[];
}

/** A page of hits. `EXACT`: each has every word; `SIMILAR`: the most alike first, for sentences and for words found nowhere. */
export class ComplaintHits {
  mode!: 'EXACT' | 'SIMILAR';
  items!: ComplaintHit[];
  nextCursor!: string | null;
  total?: PageTotal;
  facets?: ComplaintFacets;
}
