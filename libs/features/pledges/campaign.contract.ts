import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { codesOf } from '../../domain/vocabularies.js';
import { MayBeLeftOut } from '../../platform/http/left-out.contract.js';
import { IsLegalDay } from '../../platform/http/legal-day.contract.js';
import { PageQuery, PageTotal } from '../../platform/http/paging.contract.js';
import { Terms } from './pledge.contract.js';

const CODE = /^[A-Z0-9][A-Z0-9-]{1,39}$/;
const LEVELS = codesOf('pledgeLevel');

/** A campaign: the pledges of a year below an organisation, with the template of their terms. */
export class OpenCampaign {
  @IsString() @Matches(CODE) code!: string;
  @IsString() @Length(1, 200) name!: string;
  @IsInt() @Min(1990) @Max(2100) year!: number;
  /** Code of a programme. */
  @MayBeLeftOut() @IsString() @Length(2, 40) programme?: string;
  /** At the top of the campaign. */
  @IsUUID() organizationId!: string;
  @IsObject() @ValidateNested() @Type(() => Terms) template!: Terms;
}

/** A campaign as it is answered. */
export class CampaignView {
  id!: string;
  code!: string;
  name!: string;
  @IsInt() year!: number;
  programme!: string | null;
  organizationId!: string;
  template!: Terms;
  @IsInt() targets!: number;
  synthetic!: boolean;
}

/** Paging of campaigns. */
export class ListCampaigns extends PageQuery {}

/** A page of campaigns, by code. */
export class CampaignPage {
  items!: CampaignView[];
  nextCursor!: string | null;
  total?: PageTotal;
}

/** Pledges from the campaign's template by everybody of the list, each for the unit of their post; all or none. */
export class IssueBatch {
  @IsIn(LEVELS) level!: string;
  /** The pledge above them all; it is in force. */
  @MayBeLeftOut() @IsUUID() parentId?: string;
  /** Who countersigns. */
  @IsUUID() superiorPersonId!: string;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(5000)
  @IsUUID(undefined, { each: true })
  responsiblePersonIds!: string[];
}

/** What a batch brought about. */
export class IssuedBatch {
  campaign!: string;
  @IsInt() issued!: number;
  /** Ids in the order of the people. */
  ids!: string[];
}

/** Which campaign, on which day. */
export class CoverageQuery {
  /** The newest where nothing is said. */
  @MayBeLeftOut() @IsString() @Matches(CODE) campaign?: string;
  /** The day asked about; today where nothing is said. */
  @MayBeLeftOut() @IsLegalDay() at?: string;
}

/** The rows behind a number of the coverage. */
export class CoverageRowsQuery extends PageQuery {
  /** The newest where nothing is said. */
  @MayBeLeftOut() @IsString() @Matches(CODE) campaign?: string;
  @MayBeLeftOut() @IsLegalDay() at?: string;
  @MayBeLeftOut() @IsIn(LEVELS) level?: string;
  @MayBeLeftOut() @IsIn(['VALID', 'LAPSED', 'MISSING']) standing?: string;
}

/** One level: how many owe a pledge, how many have one on the day, and how the rest stand. */
export class CoverageLevel {
  level!: string;
  @IsInt() units!: number;
  @IsInt() valid!: number;
  /** Had one, which ended before the day or by a change of holder. */
  @IsInt() lapsed!: number;
  /** Never had one by that day. */
  @IsInt() missing!: number;
  /** Lists the units without a valid pledge. */
  query!: string;
}

/** Who has a valid pledge on a day, level by level. */
export class CoverageView {
  campaign!: string;
  at!: string;
  levels!: CoverageLevel[];
}

/** One unit, or one of its projects, with the pledge that it owes. */
export class CoverageRow {
  level!: string;
  organizationId!: string;
  organizationName!: string;
  projectId!: string | null;
  standing!: string;
  /** The pledge, where there is one and the reader sees it. */
  pledgeId!: string | null;
  state!: string | null;
  person!: string | null;
  validTo!: string | null;
}

/** A page of units. */
export class CoverageRows {
  items!: CoverageRow[];
  nextCursor!: string | null;
  total?: PageTotal;
}

/** Urges the responsible persons of these pledges. */
export class UrgePledges {
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(200) @IsUUID(undefined, { each: true }) ids!: string[];
  @IsString() @Length(2, 500) opinion!: string;
}

/** What became of one of them. */
export class UrgeResult {
  id!: string;
  @IsInt() status!: number;
  problem?: object;
}

/** A result for every id, in their order. */
export class UrgeAnswer {
  results!: UrgeResult[];
}
