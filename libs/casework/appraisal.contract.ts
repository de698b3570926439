import { IsInt, IsString, IsUUID, Length, Max, Min } from 'class-validator';
import { MayBeLeftOut } from '../platform/http/left-out.contract.js';
import type { ActorView, PlaceView } from './case-view.contract.js';

/** What a case has to say at a yearly appraisal (年度考核): of an organisation, or of a person in it. */
export class NewAppraisal {
  @IsInt() @Min(1949) @Max(2199) year!: number;
  @IsUUID() organizationId!: string;
  @MayBeLeftOut() @IsString() @Length(1, 100) personName?: string;
  @IsString() @Length(2, 1000) note!: string;
}

/** The same, as the case shows it. */
export class AppraisalView {
  id!: string;
  @IsInt() year!: number;
  organization!: PlaceView;
  personName!: string | null;
  note!: string;
  referredBy!: ActorView;
  referredAt!: string;
}
