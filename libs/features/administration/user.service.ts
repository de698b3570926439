import { Injectable } from '@nestjs/common';
import { Problem } from '../../domain/problems.js';
import { expectedVersion } from '../../platform/http/etag.interceptor.js';
import type { Page } from '../../platform/http/paging.js';
import { type Register, RegisterPages } from '../../platform/http/register-page.js';
import { replayableAnswer } from '../../platform/http/replay.js';
import type { Envelope } from '../../platform/http/request.js';
import { type Actor, mayAt, onBehalfOf } from '../../platform/identity/actor.js';
import { Ids } from '../../platform/identity/new-id.js';
import { generatePassword, Passwords, refuseWeak } from '../../platform/identity/password.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import type { Transaction } from '../../platform/unit-of-work/transaction.js';
import { UnitOfWork } from '../../platform/unit-of-work/unit-of-work.js';
import type { ChangeUser, CreatedUser, CreateUser, ListUsers, UserView } from './user.contract.js';
import { COUNT, FIND, LIST, ONE, OWNER, SET_DISABLED, type UserRow } from './user.queries.js';
import { CLEARANCES, userView } from './user.view.js';
import { UserAccount } from './user-account.entity.js';

const WRITE = 'user.write';

const register: Register<UserRow, UserView> = {
  name: 'users',
  list: LIST,
  count: COUNT,
  item: userView,
  key: ({ username }) => [username],
  keyWidth: 1,
};

/** Accounts: made, disabled and enabled by the system administrator, who gives no role and no clearance above INTERNAL. */
@Injectable()
export class UserService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    private readonly ids: Ids,
    private readonly pages: RegisterPages,
    private readonly passwords: Passwords,
  ) {}

  /** A page of accounts by user name. */
  list(actor: Actor, wish: ListUsers): Promise<Page<UserView>> {
    const filters = [wish.q ?? null, wish.personId ?? null, wish.organizationId ?? null, wish.disabled ?? null];
    return this.pages.page(actor, register, wish, filters);
  }

  /** One account. */
  async read(actor: Actor, id: string): Promise<UserView> {
    const row = await this.reader.one(actor, ONE, [id]);
    if (!row) throw new Problem('not-found');
    return userView(row);
  }

  /** Makes an account. A password made here is answered once; a replay of the request does not repeat it. */
  async create(actor: Actor, body: CreateUser, envelope: Envelope): Promise<CreatedUser> {
    const { username, personId } = body;
    const clearance = body.clearance ?? 'INTERNAL';
    const isGiven = typeof body.password === 'string';
    const password = body.password ?? generatePassword();
    if (isGiven) refuseWeak(password, username, '/password');
    const passwordHash = await this.passwords.hash(password);
    return this.unitOfWork.run(actor, this.#deed(actor, envelope), (tx) =>
      replayableAnswer<CreatedUser>(
        tx,
        envelope,
        async () => {
          const personKey = await ownerOf(tx, personId);
          const id = this.ids.next();
          await tx.manager.insert(UserAccount, {
            id,
            username,
            personKey,
            passwordHash,
            clearance: CLEARANCES.indexOf(clearance),
          });
          tx.subject = {
            id,
            changed: ['username', 'personId', 'password', 'clearance'],
            values: { username, personId, clearance },
          };
          const view = userView(await found(tx, id));
          return isGiven ? view : { ...view, initialPassword: password };
        },
        ({ initialPassword: _, ...view }) => view,
      ),
    );
  }

  /** Disables or enables an account; nobody does it to themselves. Throws version-stale with the current version. */
  change(actor: Actor, id: string, { disabled }: ChangeUser, envelope: Envelope): Promise<UserView> {
    const expected = expectedVersion(envelope);
    return this.unitOfWork.run(actor, this.#deed(actor, envelope), async (tx) => {
      const current = await found(tx, id);
      refuseOutside(actor, current.path);
      if (current.key === actor.userKey) throw new Problem('separation-of-duty');
      const changed = await tx.one(SET_DISABLED, [id, expected, disabled]);
      if (!changed) throw new Problem('version-stale', { currentVersion: (await found(tx, id)).version });
      tx.subject = { id, changed: ['disabled'], values: { disabled } };
      return userView(await found(tx, id));
    });
  }

  #deed(actor: Actor, { traceId }: Envelope) {
    return { action: WRITE, subjectKind: 'user', onBehalfOf: onBehalfOf(actor, WRITE), traceId };
  }
}

async function found(tx: Transaction, id: string): Promise<UserRow> {
  const row = await tx.one(FIND, [id]);
  if (!row) throw new Problem('not-found');
  return row;
}

async function ownerOf(tx: Transaction, personId: string): Promise<number> {
  const person = await tx.one(OWNER, [personId]);
  if (!person) {
    throw new Problem('validation-failed', {
      errors: [{ pointer: '/personId', code: 'unknown', detail: 'no such person' }],
    });
  }
  refuseOutside(tx.actor, person.path);
  return person.key;
}

function refuseOutside(actor: Actor, path: readonly number[]): void {
  if (!mayAt(actor, WRITE, path)) throw new Problem('permission-missing', { permission: WRITE });
}
