import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { AppraisalView } from '../../casework/appraisal.contract.js';
import { PageQuery } from '../../platform/http/paging.contract.js';

/** Which references: of a year, of an organisation and what is below it. */
export class ListAppraisals extends PageQuery {
  @IsOptional() @Type(() => Number) @IsInt() @Min(1949) @Max(2199) year?: number;
  @IsOptional() @IsUUID() organizationId?: string;
}

/** The case that has something to say. */
export class AppraisedCase {
  id!: string;
  /** Name of its workflow. */
  kind!: string;
  number!: string | null;
  title!: string;
}

/** A reference with its case. */
export class AppraisalRow extends AppraisalView {
  case!: AppraisedCase;
}

/** A page of references. */
export class AppraisalPage {
  items!: AppraisalRow[];
  nextCursor!: string | null;
}
