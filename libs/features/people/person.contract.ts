import { IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import { MayBeLeftOut } from '../../platform/http/left-out.contract.js';
import { IsLegalDay } from '../../platform/http/legal-day.contract.js';
import { PageBody, PageQuery, PageTotal } from '../../platform/http/paging.contract.js';

const RANK = /^[A-Z][A-Z0-9_]{1,39}$/;

/** A new person. */
export class CreatePerson {
  @IsString()
  @Length(1, 100)
  name!: string;

  /** The home organisation. */
  @IsUUID()
  organizationId!: string;

  /** The person directly above. */
  @MayBeLeftOut()
  @IsUUID()
  superiorId?: string;

  @MayBeLeftOut()
  @IsLegalDay()
  validFrom?: string;

  @MayBeLeftOut()
  @IsLegalDay()
  validTo?: string;
}

/** A change; what is left out stays. */
export class ChangePerson {
  @MayBeLeftOut()
  @IsString()
  @Length(1, 100)
  name?: string;

  @MayBeLeftOut()
  @IsUUID()
  organizationId?: string;

  /** `null` where nobody is above. */
  @IsOptional()
  @IsUUID()
  superiorId?: string | null;

  @MayBeLeftOut()
  @IsLegalDay()
  validFrom?: string;

  @IsOptional()
  @IsLegalDay()
  validTo?: string | null;
}

/** A post from a day on. */
export class AppointToPost {
  @IsUUID()
  organizationId!: string;

  @IsString()
  @Length(1, 100)
  title!: string;

  /** UPPER_SNAKE code of the rank. */
  @Matches(RANK)
  rank!: string;

  @IsLegalDay()
  validFrom!: string;

  @MayBeLeftOut()
  @IsLegalDay()
  validTo?: string;
}

/** The list by address: names do not belong into addresses, so they are searched by `POST /people/search`. */
export class ListPeople extends PageQuery {
  /** The home organisation; those below are not included. */
  @MayBeLeftOut()
  @IsUUID()
  organizationId?: string;
}

/** A search whose words may carry names. */
export class SearchPeople extends PageBody {
  /** Part of the name. */
  @MayBeLeftOut()
  @IsString()
  @Length(1, 100)
  name?: string;

  /** The home organisation; those below are not included. */
  @MayBeLeftOut()
  @IsUUID()
  organizationId?: string;
}

/** A post as it is answered. */
export class PostView {
  organizationId!: string;
  organizationName!: string;
  title!: string;
  rank!: string;
  validFrom!: string;
  validTo!: string | null;
}

/** A person as they are answered; `post` and `rank` are those of today. */
export class PersonView {
  id!: string;
  name!: string;
  organizationId!: string;
  organizationName!: string;
  superiorId!: string | null;
  rank!: string | null;
  post!: string | null;
  posts!: PostView[];
  validFrom!: string;
  validTo!: string | null;
  version!: number;
}

/** A page of people, by name. */
export class PersonPage {
  items!: PersonView[];
  nextCursor!: string | null;
  total?: PageTotal;
}
