import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsUUID,
  Min,
  ValidateNested,
} from 'class-validator';
import { ActorView, EventView } from '../../casework/case-view.contract.js';
import { type ComplaintAction, complaintWorkflow } from '../../domain/workflows/complaint.js';
import { PageQuery, PageTotal } from '../../platform/http/paging.contract.js';
import { ComplaintView } from './complaint.contract.js';

/** The history alone, oldest first. */
export class ComplaintHistory {
  items!: EventView[];
}

/** Paging of the readers. */
export class ListReads extends PageQuery {}

/** Somebody read the complaint, or its reporter; no content. */
export class ReadView {
  reader!: ActorView;
  /** The permission that was used: `complaint.read`, `reporter.read`. */
  action!: string;
  at!: string;
}

/** A page of reads, newest first. */
export class ReadPage {
  items!: ReadView[];
  nextCursor!: string | null;
  total?: PageTotal;
}

/** One complaint of a batch: the version that it builds on, and what the action needs. */
export class BatchItem {
  @IsUUID() id!: string;
  @IsInt() @Min(1) version!: number;
  @IsOptional() @IsObject() body?: object;
}

/** One action on many complaints, each for itself. */
export class ActOnMany {
  @IsIn(Object.keys(complaintWorkflow.actions)) action!: ComplaintAction;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => BatchItem)
  items!: BatchItem[];
}

/** What became of one of them: the complaint, or the problem that refused it. */
export class BatchResult {
  id!: string;
  status!: number;
  complaint?: ComplaintView;
  /** As `application/problem+json` would have it. */
  problem?: object;
}

/** A result for every item, in their order. */
export class BatchAnswer {
  results!: BatchResult[];
}
