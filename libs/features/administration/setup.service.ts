import { Injectable } from '@nestjs/common';
import { Problem } from '../../domain/problems.js';
import type { Role } from '../../domain/roles.js';
import { type Ask, Authority } from '../../platform/identity/authority.js';
import { Ids } from '../../platform/identity/new-id.js';
import { Passwords, refuseWeak } from '../../platform/identity/password.js';
import { SetupCode } from '../../platform/identity/setup-code.js';
import { asSystem, SYSTEM_USER_KEY } from '../../platform/identity/system-actor.js';
import type { FirstUser, SetUp } from './setup.contract.js';
import { FOUND_GRANT, FOUND_ORGANIZATION, FOUND_PERSON, FOUND_USER, IS_EMPTY, QUEUE } from './setup.queries.js';

/** Clearance of the four: administrators see no case; who approves grants may also give clearance. */
const FIRST = {
  sysAdmin: { role: 'SYS_ADMIN', clearance: 1 },
  secAdmin: { role: 'SEC_ADMIN', clearance: 1 },
  auditAdmin: { role: 'AUDIT_ADMIN', clearance: 1 },
  grantApprover: { role: 'DEPUTY', clearance: 2 },
} as const satisfies Record<string, { role: Role; clearance: number }>;

type Post = keyof typeof FIRST;
const POSTS = Object.keys(FIRST) as Post[];

/** Sets an empty installation up: the organisation at the top, three administrators, and who approves grants. */
@Injectable()
export class SetupService {
  constructor(
    private readonly authority: Authority,
    private readonly passwords: Passwords,
    private readonly ids: Ids,
    private readonly code: SetupCode,
  ) {}

  /** True while nobody could sign in. */
  async isNeeded(): Promise<boolean> {
    const [row] = await this.authority.inContext('', String(SYSTEM_USER_KEY), (ask) => ask(IS_EMPTY, []));
    return row?.empty ?? false;
  }

  /** Sets up, once. Throws setup-done, setup-code-wrong, validation-failed. */
  async setUp(body: SetUp, traceId: string): Promise<void> {
    if (!(await this.isNeeded())) throw new Problem('setup-done');
    if (!this.code.matches(body.code)) throw new Problem('setup-code-wrong');
    refuseSharedNames(body);
    for (const post of POSTS) refuseWeak(body[post].password, body[post].username, `/${post}/password`);
    const hashes = await Promise.all(POSTS.map((post) => this.passwords.hash(body[post].password)));
    await asSystem(this.authority, { action: 'setup', subjectKind: 'organization', traceId }, async (ask) => {
      await ask(QUEUE, []);
      if (!(await ask(IS_EMPTY, []))[0]?.empty) throw new Problem('setup-done');
      const { code, name, type } = body.organization;
      const subjectId = this.ids.next();
      const [organization] = await ask(FOUND_ORGANIZATION, [subjectId, code, name, type]);
      for (const [index, post] of POSTS.entries()) {
        await this.#found(ask, { post, user: body[post], hash: hashes[index]!, organizationKey: organization!.key });
      }
      return { answer: undefined, subjectId, changed: ['organization', ...POSTS] };
    });
    this.code.value = undefined;
  }

  async #found(
    ask: Ask,
    { post, user, hash, organizationKey }: { post: Post; user: FirstUser; hash: string; organizationKey: number },
  ): Promise<void> {
    const { role, clearance } = FIRST[post];
    const [person] = await ask(FOUND_PERSON, [this.ids.next(), user.name, organizationKey]);
    const [account] = await ask(FOUND_USER, [this.ids.next(), user.username, person!.key, hash, clearance]);
    await ask(FOUND_GRANT, [this.ids.next(), account!.key, role, organizationKey]);
  }
}

function refuseSharedNames(body: SetUp): void {
  const names = POSTS.map((post) => body[post].username);
  const shared = POSTS.find((post, index) => names.indexOf(body[post].username) !== index);
  if (shared === undefined) return;
  const detail = 'four people have four user names';
  throw new Problem('validation-failed', { errors: [{ pointer: `/${shared}/username`, code: 'shared', detail }] });
}
