import { Type } from 'class-transformer';
import { IsIn, IsObject, IsOptional, IsString, IsUUID, Length, Matches, ValidateNested } from 'class-validator';
import { IsLegalDay } from '../../platform/http/legal-day.contract.js';
import { PageQuery, PageTotal } from '../../platform/http/paging.contract.js';

/** The name of a programme in both languages. */
export class ProgrammeName {
  @IsString() @Length(2, 100) zh!: string;
  @IsString() @Length(2, 200) en!: string;
}

/** A new programme. */
export class OpenProgramme {
  /** Capital letters, digits and hyphens. */
  @Matches(/^[A-Z0-9][A-Z0-9-]{1,39}$/) code!: string;
  @IsObject() @ValidateNested() @Type(() => ProgrammeName) name!: ProgrammeName;
  @IsLegalDay() from!: string;
  @IsOptional() @IsLegalDay() to?: string;
  /** The organisation that runs it; the opener's own grant covers it. */
  @IsUUID() organizationId!: string;
}

/** The last day of a programme. */
export class CloseProgramme {
  @IsLegalDay() to!: string;
}

/** Filters of the list. */
export class ListProgrammes extends PageQuery {
  /** `true` for those that have not ended by today. */
  @IsOptional() @IsIn(['true', 'false']) running?: string;
}

/** A programme as it is answered. */
export class ProgrammeView {
  id!: string;
  code!: string;
  name!: ProgrammeName;
  from!: string;
  to!: string | null;
  organizationId!: string;
  organizationName!: string;
  /** Made up for a demonstration. */
  synthetic!: boolean;
  version!: number;
}

/** A page of programmes by code. */
export class ProgrammePage {
  items!: ProgrammeView[];
  nextCursor!: string | null;
  total?: PageTotal;
}
