import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsInt, IsUUID } from 'class-validator';
import { JobView } from '../../platform/jobs/job.contract.js';

/** Signed letters to print together, in this order. */
export class PrintBatch {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  letterIds!: string[];
}

/** A batch, with how far its printing is. */
export class BatchView {
  id!: string;
  @IsInt() letters!: number;
  job!: JobView;
}
