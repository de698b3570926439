import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsString, IsUUID, Length, ValidateNested } from 'class-validator';
import { IsInstant } from '../../../platform/http/instant.contract.js';
import { MayBeLeftOut } from '../../../platform/http/left-out.contract.js';
import { ComplaintListItem } from '../complaint.contract.js';

/** Whom the draft accuses, as far as that is written yet. */
export class DraftAllegation {
  @MayBeLeftOut() @IsString() @Length(1, 100) accusedName?: string;
  @MayBeLeftOut() @IsUUID() accusedPersonId?: string;
  @MayBeLeftOut() @IsUUID() accusedOrganizationId?: string;
  @MayBeLeftOut() @IsString() @Length(1, 100) issueType?: string;
  @MayBeLeftOut() @IsString() @Length(1, 4000) matter?: string;
}

/** A complaint while it is being written: what there is of it. */
export class DraftComplaint {
  @MayBeLeftOut() @IsString() @Length(1, 200) title?: string;
  @MayBeLeftOut() @IsString() @Length(1, 20_000) content?: string;
  @MayBeLeftOut() @IsUUID() projectId?: string;
  /** Only what was received before this instant. */
  @MayBeLeftOut() @IsInstant() receivedAt?: string;
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => DraftAllegation)
  allegations?: DraftAllegation[];
}

/** Two complaints that look alike are not the same matter. */
export class TellApart {
  @IsUUID() otherId!: string;
  @MayBeLeftOut() @IsString() @Length(2, 2000) why?: string;
}

/** What was said, so that it is not asked again. */
export class ToldApart {
  id!: string;
  otherId!: string;
}

/** Why somebody should look: what both share. */
export class LikenessReason {
  /** `SAME_TEXT`, `SHARED_PHRASES`, `SAME_ACCUSED`, `SAME_PLACE`, `SAME_PROJECT`. */
  reason!: string;
  /** The phrases, names or places themselves. */
  shared!: string[];
}

/** An earlier complaint that may say the same. Nothing follows from it but what a clerk decides. */
export class SimilarComplaint {
  complaint!: ComplaintListItem;
  /** 0 to 100: how alike the texts are. */
  @IsInt() likenessPercent!: number;
  /** `SAME_TEXT` (the same text again), `SAME_ACCUSED` (the same person, the same matter), `SAME_MATTER` (another report of it). */
  notion!: string;
  reasons!: LikenessReason[];
  /** What a clerk has decided before: `DUPLICATE`, `RELATED`, `DISTINCT`, or null. */
  decision!: string | null;
}

/** The most alike first, ten at most. */
export class SimilarComplaints {
  items!: SimilarComplaint[];
}
