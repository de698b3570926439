import { Type } from 'class-transformer';
import { IsDefined, IsString, Length, Matches, MaxLength, ValidateNested } from 'class-validator';
import { USERNAME } from './user.contract.js';

/** The first account of a person. */
export class FirstUser {
  @Matches(USERNAME)
  username!: string;

  /** At least 10 characters, without the user name. */
  @IsString()
  @Length(1, 200)
  password!: string;

  /** The person's name. */
  @IsString()
  @Length(1, 100)
  name!: string;
}

/** The organisation at the top. */
export class FirstOrganization {
  @Matches(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/)
  code!: string;

  @IsString()
  @Length(1, 200)
  name!: string;

  @Matches(/^[A-Z][A-Z0-9_]{1,39}$/)
  type!: string;
}

/** Everything that an empty installation needs; the four are four people. */
export class SetUp {
  /** The code printed at start-up. */
  @IsString()
  @MaxLength(200)
  code!: string;

  @IsDefined()
  @ValidateNested()
  @Type(() => FirstOrganization)
  organization!: FirstOrganization;

  /** Looks after accounts and organisations; sees no case. */
  @IsDefined()
  @ValidateNested()
  @Type(() => FirstUser)
  sysAdmin!: FirstUser;

  /** Proposes grants; sees no case. */
  @IsDefined()
  @ValidateNested()
  @Type(() => FirstUser)
  secAdmin!: FirstUser;

  /** Reads the audit; changes nothing. */
  @IsDefined()
  @ValidateNested()
  @Type(() => FirstUser)
  auditAdmin!: FirstUser;

  /** The deputy in charge, who approves grants. */
  @IsDefined()
  @ValidateNested()
  @Type(() => FirstUser)
  grantApprover!: FirstUser;
}

/** Whether the installation is still empty. */
export class SetupNeed {
  needed!: boolean;
}
