import { IsIn, IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { codesOf } from '../domain/vocabularies.js';
import { IsInstant } from '../platform/http/instant.contract.js';
import { IsLegalDay } from '../platform/http/legal-day.contract.js';
import { IsListOf } from '../platform/http/list-of.contract.js';
import { PageQuery } from '../platform/http/paging.contract.js';

/** Sort keys of every list of cases. */
export const caseSorts = ['dueOn', 'receivedAt', '-receivedAt'] as const;

/** What every list of cases can be asked: open ones in due order unless said otherwise. */
export class CaseListQuery extends PageQuery {
  /** One state, or several with commas between. */
  @IsOptional() @IsString() @MaxLength(500) state?: string;
  /** Root of the subtree of holders. */
  @IsOptional() @IsUUID() organizationId?: string;
  /** Code of a programme. */
  @IsOptional() @IsString() @MaxLength(40) programme?: string;
  /** One conclusion, or several with commas between. */
  @IsOptional() @IsListOf(codesOf('conclusion')) conclusion?: string;
  @IsOptional() @IsIn(['true', 'false', 'all']) open?: string;
  @IsOptional() @IsIn(['GREEN', 'YELLOW', 'RED', 'GREY']) light?: string;
  @IsOptional() @IsString() @Length(1, 60) number?: string;
  /** Received on this legal day or later. */
  @IsOptional() @IsLegalDay() receivedFrom?: string;
  /** Received on this legal day or earlier. */
  @IsOptional() @IsLegalDay() receivedTo?: string;
  /** `me`: only what is assigned to the asker. */
  @IsOptional() @IsIn(['me']) assignee?: string;
  /** As the records stood at this instant: lists the rows behind a figure's `asOf`. */
  @IsOptional() @IsInstant() asOf?: string;
  @IsOptional() @IsIn(caseSorts) sort?: string;
}
