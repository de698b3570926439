import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsString, IsUUID, Length, Matches } from 'class-validator';
import { MayBeLeftOut } from '../../platform/http/left-out.contract.js';
import { PageQuery, PageTotal } from '../../platform/http/paging.contract.js';

/** What a user name looks like. */
export const USERNAME = /^[a-z0-9][a-z0-9._-]{1,63}$/;

/** A new account. A higher clearance than INTERNAL is given with the approval of a grant. */
export class CreateUser {
  @Matches(USERNAME)
  username!: string;

  @IsUUID()
  personId!: string;

  /** At least 10 characters; where it is left out, one is made and answered once. */
  @MayBeLeftOut()
  @IsString()
  @Length(1, 200)
  password?: string;

  @MayBeLeftOut()
  @IsIn(['PUBLIC', 'INTERNAL'])
  clearance?: 'PUBLIC' | 'INTERNAL';
}

/** Disables or enables an account. */
export class ChangeUser {
  @IsBoolean()
  disabled!: boolean;
}

/** Filters of the list. */
export class ListUsers extends PageQuery {
  /** Part of the user name. */
  @MayBeLeftOut()
  @Matches(/^[a-z0-9._-]{1,64}$/)
  q?: string;

  @MayBeLeftOut()
  @IsUUID()
  personId?: string;

  /** The home organisation of the person. */
  @MayBeLeftOut()
  @IsUUID()
  organizationId?: string;

  @MayBeLeftOut()
  @Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  disabled?: boolean;
}

/** An account as it is answered. */
export class UserView {
  id!: string;
  username!: string;
  personId!: string;
  personName!: string;
  organizationId!: string;
  organizationName!: string;
  /** Roles in force today. */
  roles!: string[];
  clearance!: 'PUBLIC' | 'INTERNAL' | 'WORK_SECRET';
  disabled!: boolean;
  version!: number;
}

/** A new account; the initial password stands only in the very first answer. */
export class CreatedUser extends UserView {
  initialPassword?: string;
}

/** A page of accounts, by user name. */
export class UserPage {
  items!: UserView[];
  nextCursor!: string | null;
  total?: PageTotal;
}
