import { IsInt, IsString, Length } from 'class-validator';
import { MayBeLeftOut } from '../http/left-out.contract.js';
import { PageQuery, PageTotal } from '../http/paging.contract.js';

/** Paging of one's own jobs. */
export class ListJobs extends PageQuery {}

/** Stops a job; why goes into the audit. */
export class CancelJob {
  @MayBeLeftOut() @IsString() @Length(2, 500) reason?: string;
}

/** Work behind the scenes, as its asker sees it. */
export class JobView {
  id!: string;
  kind!: string;
  /** What it works on: an import, an export. */
  subjectId!: string | null;
  /** `WAITING`, `RUNNING`, `DONE`, `FAILED`, `CANCELLED`. */
  state!: string;
  /** Rows (or what the work counts in) that are done. */
  @IsInt() doneUnits!: number;
  totalUnits!: number | null;
  /** Asked to stop; it ends after the piece at hand. */
  cancelling!: boolean;
  /** Code of the problem that ended it. */
  problem!: string | null;
  askedAt!: string;
  startedAt!: string | null;
  endedAt!: string | null;
}

/** One's own jobs, newest first. */
export class JobPage {
  items!: JobView[];
  nextCursor!: string | null;
  total?: PageTotal;
}
