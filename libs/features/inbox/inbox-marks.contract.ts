import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsBoolean, IsString, IsUUID, Length } from 'class-validator';
import { MayBeLeftOut } from '../../platform/http/left-out.contract.js';

/** Copies a case to colleagues (抄送). They must be able to see it: a copy opens nothing. */
export class CopyCase {
  @ArrayMinSize(1) @ArrayMaxSize(50) @ArrayUnique() @IsUUID(undefined, { each: true }) userIds!: string[];
  @MayBeLeftOut() @IsString() @Length(1, 500) note?: string;
}

/** Begins or ends watching a case (关注). */
export class WatchCase {
  @IsBoolean() on!: boolean;
}

/** To whom a case was copied. */
export class CopiedCase {
  caseId!: string;
  userIds!: string[];
}

/** Whether one watches a case. */
export class WatchedCase {
  caseId!: string;
  on!: boolean;
}
