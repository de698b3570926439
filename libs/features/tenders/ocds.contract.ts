import { IsIn, IsInt, IsOptional, IsString, Length } from 'class-validator';
import { MayBeLeftOut } from '../../platform/http/left-out.contract.js';

/** What goes with the file of an import. */
export const importFields = ['mode', 'dryRun', 'programme', 'isMajor', 'parties'] as const;

/** One thing wrong with one row. */
export class ImportErrorView {
  /** Place of the release in the file, 1 at first. */
  @IsInt() row!: number;
  ocid!: string | null;
  /** Where in the release (RFC 6901). */
  field!: string;
  code!: string;
  detail!: string;
}

/** How an import went. */
export class ImportReport {
  /** GOOD_ROWS or ALL_OR_NONE. */
  mode!: string;
  dryRun!: boolean;
  @IsInt() rows!: number;
  @IsInt() good!: number;
  @IsInt() bad!: number;
  /** Stored: the good rows, all of them or none, as asked. */
  @IsInt() imported!: number;
  /** The first thousand. */
  errors!: ImportErrorView[];
}

/** Which tenders are exported, and as what. */
export class ExportTenders {
  /** Code of a programme. */
  @MayBeLeftOut() @IsString() @Length(2, 40) programme?: string;
  /** A release package, or a release a line. */
  @IsOptional() @IsIn(['json', 'jsonl']) format?: string;
}
