import { Transform } from 'class-transformer';
import { IsBoolean, IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { MayBeLeftOut } from './left-out.contract.js';

/** Paging of a list by address: `?limit=50&cursor=…&count=true`. */
export class PageQuery {
  /** Rows on a page, 1 to 200; 50 where nothing is said. */
  @MayBeLeftOut()
  @Transform(({ value }) => (/^\d{1,9}$/.test(String(value)) ? Number(value) : value))
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;

  /** `nextCursor` of the page before. */
  @MayBeLeftOut()
  @IsString()
  @MaxLength(2000)
  cursor?: string;

  /** `true` answers the total as well. */
  @MayBeLeftOut()
  @Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  count?: boolean;
}

/** Paging of a search by body, where nothing is text that should be a number. */
export class PageBody {
  /** Rows on a page, 1 to 200; 50 where nothing is said. */
  @MayBeLeftOut()
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;

  /** `nextCursor` of the page before. */
  @MayBeLeftOut()
  @IsString()
  @MaxLength(2000)
  cursor?: string;

  /** `true` answers the total as well. */
  @MayBeLeftOut()
  @IsBoolean()
  count?: boolean;
}

/** How many rows there are; `gte` above 10,000. */
export class PageTotal {
  value!: number;
  relation!: 'eq' | 'gte';
}
