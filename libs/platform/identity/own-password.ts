import { Injectable } from '@nestjs/common';
import { statement } from '../unit-of-work/statement.js';
import { UnitOfWork } from '../unit-of-work/unit-of-work.js';
import type { Actor } from './actor.js';
import type { ChangePassword } from './auth.contract.js';
import { Passwords, refuseWeak } from './password.js';
import { REVOKE_OTHERS } from './session.queries.js';
import { SignIn } from './sign-in.service.js';

const SET_PASSWORD = statement(
  'password-set',
  'UPDATE app_user SET password_hash = $2, version = version + 1 WHERE key = $1 AND disabled_at IS NULL',
);

/** Changing one's own password. */
@Injectable()
export class OwnPassword {
  constructor(
    private readonly signIn: SignIn,
    private readonly passwords: Passwords,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Sets the new password and ends the account's other sessions. Throws sign-in-refused, validation-failed. */
  async change(actor: Actor, { currentPassword, newPassword, totp }: ChangePassword, traceId: string): Promise<void> {
    refuseWeak(newPassword, actor.username, '/newPassword');
    await this.signIn.verify(
      { username: actor.username, password: currentPassword, ...(totp ? { totp } : {}) },
      traceId,
    );
    const hash = await this.passwords.hash(newPassword);
    await this.unitOfWork.run(actor, { action: 'password.change', subjectKind: 'user', traceId }, async (tx) => {
      void tx.run(SET_PASSWORD, [actor.userKey, hash]);
      void tx.run(REVOKE_OTHERS, [actor.userKey, actor.sessionId]);
      tx.subject = { id: actor.userId, changed: ['password'] };
    });
  }
}
