import { IsBoolean, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import { MayBeLeftOut } from '../../platform/http/left-out.contract.js';
import { IsLegalDay } from '../../platform/http/legal-day.contract.js';
import { PageQuery, PageTotal } from '../../platform/http/paging.contract.js';

const CODE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;
const TYPE = /^[A-Z][A-Z0-9_]{1,39}$/;
const REGION = /^[0-9]{6,12}$/;

/** A new organisation below an existing one. */
export class CreateOrganization {
  @Matches(CODE)
  code!: string;

  @IsString()
  @Length(1, 200)
  name!: string;

  /** UPPER_SNAKE code of the vocabulary of organisation types. */
  @Matches(TYPE)
  type!: string;

  /** The organisation above; the only one without was made by the set-up. */
  @IsUUID()
  parentId!: string;

  /** Six to twelve digits of GB/T 2260. */
  @MayBeLeftOut()
  @Matches(REGION)
  regionCode?: string;

  /** True for a discipline-inspection organ: it gives numbers and holds cases of its own. */
  @MayBeLeftOut()
  @IsBoolean()
  isOrgan?: boolean;

  @MayBeLeftOut()
  @IsLegalDay()
  validFrom?: string;

  @MayBeLeftOut()
  @IsLegalDay()
  validTo?: string;
}

/** A change; what is left out stays. Another `parentId` moves the organisation with all below it. */
export class ChangeOrganization {
  @MayBeLeftOut()
  @IsString()
  @Length(1, 200)
  name?: string;

  @MayBeLeftOut()
  @Matches(TYPE)
  type?: string;

  @MayBeLeftOut()
  @IsUUID()
  parentId?: string;

  /** `null` takes it away. */
  @IsOptional()
  @Matches(REGION)
  regionCode?: string | null;

  @MayBeLeftOut()
  @IsBoolean()
  isOrgan?: boolean;

  @MayBeLeftOut()
  @IsLegalDay()
  validFrom?: string;

  /** The last day; `null` opens it again. */
  @IsOptional()
  @IsLegalDay()
  validTo?: string | null;
}

/** Filters of the list. */
export class ListOrganizations extends PageQuery {
  @MayBeLeftOut()
  @IsUUID()
  parentId?: string;

  @MayBeLeftOut()
  @Matches(CODE)
  parentCode?: string;

  @MayBeLeftOut()
  @Matches(TYPE)
  type?: string;

  /** Part of the name or of the code. */
  @MayBeLeftOut()
  @IsString()
  @Length(1, 100)
  q?: string;
}

/** An organisation as it is answered. */
export class OrganizationView {
  id!: string;
  code!: string;
  name!: string;
  type!: string;
  parentId!: string | null;
  parentCode!: string | null;
  regionCode!: string | null;
  isOrgan!: boolean;
  /** 1 at the top, 5 at the bottom. */
  level!: number;
  validFrom!: string;
  validTo!: string | null;
  version!: number;
}

/** A page of organisations, by code. */
export class OrganizationPage {
  items!: OrganizationView[];
  nextCursor!: string | null;
  total?: PageTotal;
}
