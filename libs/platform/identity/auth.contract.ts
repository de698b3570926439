import { IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { MayBeLeftOut } from '../http/left-out.contract.js';
import { PASSWORD_MAX } from './password.js';

/** User name, password and, where the account has one, the current one-time code. */
export class SignInRequest {
  @IsString()
  @MinLength(1)
  @MaxLength(64)
  @Matches(/^\P{Cc}*$/u, { message: 'username must not contain control characters' })
  username!: string;

  @IsString()
  @MinLength(1)
  @MaxLength(PASSWORD_MAX)
  password!: string;

  /** Six digits. */
  @MayBeLeftOut()
  @Matches(/^\d{6}$/)
  totp?: string;
}

/** The refresh token of the answer before. */
export class RefreshRequest {
  @IsString()
  @MaxLength(300)
  refreshToken!: string;
}

/** A change of one's own password; it ends every other session of the account. */
export class ChangePassword {
  @IsString()
  @MinLength(1)
  @MaxLength(PASSWORD_MAX)
  currentPassword!: string;

  /** At least 10 characters, without the user name. */
  @IsString()
  @MinLength(1)
  @MaxLength(PASSWORD_MAX)
  newPassword!: string;

  /** Six digits, where the account has one-time codes. */
  @MayBeLeftOut()
  @Matches(/^\d{6}$/)
  totp?: string;
}

/** An account by its public id. */
export class AccountRef {
  id!: string;
  username!: string;
}

/** A person or an organisation by its public id. */
export class NamedRef {
  id!: string;
  name!: string;
}

/** A role in force over an organisation and all below it. */
export class HeldRole {
  role!: string;
  organizationId!: string;
  organizationName!: string;
  /** The absent colleague whose role it is; null for one's own. */
  onBehalfOf!: ActingFor | null;
}

/** A colleague whom one stands in for. */
export class ActingFor {
  userId!: string;
  username!: string;
  personName!: string;
}

/** Who is signed in, and what they may do. */
export class Me {
  user!: AccountRef;
  person!: NamedRef;
  organization!: NamedRef;
  roles!: HeldRole[];
  permissions!: string[];
  clearance!: 'PUBLIC' | 'INTERNAL' | 'WORK_SECRET';
  actingFor!: ActingFor[];
}

/** What an API client signs its requests with. */
export class TokenAnswer {
  /** Send it as `Authorization: Bearer`. */
  accessToken!: string;
  /** Good once; the answer to it brings the next. */
  refreshToken!: string;
  expiresInSeconds!: number;
  user!: Me;
}

/** What the console is told; its session is in the cookie. */
export class LoginAnswer {
  user!: Me;
}
