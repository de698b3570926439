import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import { PlaceView } from '../../casework/case-view.contract.js';
import { SERIES } from './recommendation.contract.js';

/** The agency code (机关代字) of an organ's series, before its first number is taken. */
export class LayDownSeries {
  @IsUUID() organizationId!: string;
  @IsIn(SERIES) series!: string;
  /** Without year and brackets: 京纪监建. */
  @IsString() @Length(1, 40) @Matches(/^[\p{Script=Han}A-Za-z0-9·-]+$/u) agencyCode!: string;
}

/** Series of one organ; of all in scope where nothing is said. */
export class ListSeries {
  @IsOptional() @IsUUID() organizationId?: string;
}

/** One series. */
export class SeriesView {
  organization!: PlaceView;
  series!: string;
  agencyCode!: string;
  /** Numbers given so far, all years together. */
  @IsInt() given!: number;
}

/** Every series in scope. */
export class SeriesList {
  items!: SeriesView[];
}
