import { IsString, IsUUID, Length } from 'class-validator';
import { ActorView } from '../../casework/case-view.contract.js';

/** Another complaint that belongs to this one, and why. */
export class RelateComplaint {
  @IsUUID() otherId!: string;
  @IsString() @Length(2, 2000) why!: string;
}

/** The complaint at the other end, in short. */
export class RelatedComplaint {
  id!: string;
  number!: string | null;
  state!: string;
  title!: string;
}

/** A link as one of its ends shows it. */
export class RelationView {
  id!: string;
  /** `DUPLICATE`, `PROMOTED` (once a duplicate) or `RELATED`. */
  kind!: string;
  /** Whether the other end is the one that is repeated. */
  isPrimary!: boolean;
  complaint!: RelatedComplaint;
  why!: string;
  madeBy!: ActorView;
  madeAt!: string;
}

/** Every link whose other end the reader sees. */
export class RelatedComplaints {
  items!: RelationView[];
}
