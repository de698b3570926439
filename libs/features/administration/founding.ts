import type { Pool } from 'pg';
import { Problem } from '../../domain/problems.js';
import { isUuid } from '../../kernel/uuid-v7.js';
import { type Ask, Authority } from '../../platform/identity/authority.js';
import { UuidV7Ids } from '../../platform/identity/new-id.js';
import { generatePassword, Passwords } from '../../platform/identity/password.js';
import { asSystem } from '../../platform/identity/system-actor.js';
import { FOUND_PERSON, FOUND_USER, FOUNDING_PERSON, FOUNDING_PLACE, IS_EMPTY } from './setup.queries.js';
import { USERNAME } from './user.contract.js';

/** Whom the account is for: somebody in the register, or somebody new in an organisation. */
export type AccountHolder = { readonly id: string } | { readonly name: string; readonly organizationCode: string };

/** A new account; its password is shown once. */
export interface FoundedAccount {
  readonly id: string;
  readonly username: string;
  readonly initialPassword: string;
  readonly [member: string]: string;
}

/**
 * Makes an account from the machine itself, as the system, with its audit event. It has clearance INTERNAL and no role:
 * nothing here is a way round proposal and approval. Throws validation-failed, already-exists; and setup-needed's
 * sentence where nobody is there to approve: an account would hide the set-up code.
 */
export async function foundAccount(
  pool: Pool,
  { username, person }: { readonly username: string; readonly person: AccountHolder },
): Promise<FoundedAccount> {
  if (!USERNAME.test(username)) throw invalid('username', 'small letters, digits, dot, dash and underscore; 2 to 64');
  const ids = new UuidV7Ids();
  const initialPassword = generatePassword();
  const hash = await new Passwords().hash(initialPassword);
  const deed = { action: 'user.write', subjectKind: 'user', traceId: null };
  return asSystem(new Authority(pool, () => new Date()), deed, async (ask) => {
    if ((await ask(IS_EMPTY, []))[0]?.empty)
      throw invalid('', 'nobody is set up yet: start Mingjing and use its set-up code');
    const personKey = await holderOf(ask, person, ids);
    const id = ids.next();
    await ask(FOUND_USER, [id, username, personKey, hash, 1]);
    const changed = ['username', 'personId', 'password', 'clearance'];
    return { answer: { id, username, initialPassword }, subjectId: id, changed };
  });
}

async function holderOf(ask: Ask, person: AccountHolder, ids: UuidV7Ids): Promise<number> {
  if ('id' in person) {
    const [known] = isUuid(person.id) ? await ask(FOUNDING_PERSON, [person.id]) : [];
    if (!known) throw invalid('person', 'there is no such person');
    return known.key;
  }
  const [place] = await ask(FOUNDING_PLACE, [person.organizationCode]);
  if (!place) throw invalid('organization', 'there is no such organisation');
  if (!/^\P{Cc}{1,100}$/u.test(person.name)) throw invalid('name', '1 to 100 letters');
  const [made] = await ask(FOUND_PERSON, [ids.next(), person.name, place.key]);
  return made!.key;
}

function invalid(pointer: string, detail: string): Problem {
  return new Problem('validation-failed', { errors: [{ pointer, code: 'founding', detail }] });
}
