import { Injectable } from '@nestjs/common';
import { verifySync } from 'otplib';
import { Problem } from '../../domain/problems.js';
import { Sealer } from '../crypto/seal.js';
import { Authority } from './authority.js';
import { Passwords } from './password.js';
import { AUDIT_ENTRY } from './session.queries.js';
import { ACCEPT, CREDENTIALS, type CredentialRow, NAME_ACCOUNT, REFUSE } from './sign-in.queries.js';

/** What somebody signs in with. */
export interface Credentials {
  readonly username: string;
  readonly password: string;
  readonly totp?: string;
}

/** An account whose owner has just proved to be there. */
export interface Verified {
  readonly userKey: number;
  readonly userId: string;
}

/** Seconds either side of now within which a code still counts. */
const TOTP_TOLERANCE_SECONDS = 30;

/**
 * Checks user name, password and code. Unknown, wrong, disabled and slowed-down accounts get the same answer after the
 * same work; repeated failures slow an account down, never lock it.
 */
@Injectable()
export class SignIn {
  readonly #authority: Authority;
  readonly #passwords: Passwords;
  readonly #sealer: Sealer;
  readonly #now: () => Date;

  constructor(authority: Authority, passwords: Passwords, sealer: Sealer, now: () => Date) {
    this.#authority = authority;
    this.#passwords = passwords;
    this.#sealer = sealer;
    this.#now = now;
  }

  /** The account behind credentials. Throws sign-in-refused or too-many-requests. */
  async verify(credentials: Credentials, traceId: string): Promise<Verified> {
    const { username, password, totp } = credentials;
    const account = await this.#find(username);
    const isRight = await this.#passwords.verify(account?.password_hash, password);
    const step = isRight && account ? this.#stepOf(account, totp) : null;
    const verified = account?.is_open && step !== null ? await this.#accept(username, account, step) : undefined;
    if (verified) return verified;
    await this.#refuse(username, account, traceId);
    throw new Problem('sign-in-refused');
  }

  #find(username: string): Promise<CredentialRow | undefined> {
    return this.#authority.inContext('', '', async (ask) => {
      await ask(NAME_ACCOUNT, [username]);
      return (await ask(CREDENTIALS, [username]))[0];
    });
  }

  /** The time step of a right code, 0 where the account needs none, null where the code is missing or wrong. */
  #stepOf(account: CredentialRow, totp: string | undefined): number | null {
    if (account.totp_sealed === null) return 0;
    if (totp === undefined || !/^\d{6}$/.test(totp)) return null;
    const secret = this.#sealer.open(account.totp_sealed, totpPlace(account.id)).toString();
    const epoch = Math.floor(this.#now().getTime() / 1000);
    const result = verifySync({ secret, token: totp, epoch, epochTolerance: TOTP_TOLERANCE_SECONDS });
    return result.valid && 'timeStep' in result ? result.timeStep : null;
  }

  #accept(username: string, account: CredentialRow, step: number): Promise<Verified | undefined> {
    return this.#authority.inContext('', '', async (ask) => {
      await ask(NAME_ACCOUNT, [username]);
      const rows = await ask(ACCEPT, [username, account.password_hash, step]);
      return rows.length > 0 ? { userKey: account.key, userId: account.id } : undefined;
    });
  }

  async #refuse(username: string, account: CredentialRow | undefined, traceId: string): Promise<void> {
    await this.#authority.inContext('', '', async (ask) => {
      await ask(NAME_ACCOUNT, [username]);
      await ask(REFUSE, [username]);
      // Of an unknown account nothing is kept: people type passwords into the wrong field.
      const subject = [account?.key ?? null, null, 'session.begin', 'user', account?.id ?? null];
      await ask(AUDIT_ENTRY, [...subject, 'DENIED', 'sign-in-refused', null, traceId]);
    });
  }
}

/** Where the seed of an account's one-time codes stands sealed. */
export const totpPlace = (userId: string) => `app_user|${userId}|totp`;
