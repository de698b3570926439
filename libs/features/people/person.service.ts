import { Injectable } from '@nestjs/common';
import { invalid, Problem } from '../../domain/problems.js';
import { expectedVersion } from '../../platform/http/etag.interceptor.js';
import type { Page } from '../../platform/http/paging.js';
import { type Register, RegisterPages } from '../../platform/http/register-page.js';
import { replayableAnswer } from '../../platform/http/replay.js';
import type { Envelope } from '../../platform/http/request.js';
import { type Actor, mayAt, onBehalfOf } from '../../platform/identity/actor.js';
import { Ids } from '../../platform/identity/new-id.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import type { Transaction } from '../../platform/unit-of-work/transaction.js';
import { UnitOfWork } from '../../platform/unit-of-work/unit-of-work.js';
import type { AppointToPost, ChangePerson, CreatePerson, PersonView, SearchPeople } from './person.contract.js';
import { Person } from './person.entity.js';
import { COUNT, FIND, LIST, LOCK, ONE, type PersonRow, PLACE, STANDS_ABOVE } from './person.queries.js';
import { personView } from './person.view.js';
import { Post } from './post.entity.js';

const WRITE = 'person.write';

const register: Register<PersonRow, PersonView> = {
  name: 'people',
  list: LIST,
  count: COUNT,
  item: personView,
  key: (row) => [row.name, row.key],
  keyWidth: 2,
};

/** The register of people and their posts. Whoever changes it holds `person.write` over the home organisation. */
@Injectable()
export class PersonService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    private readonly ids: Ids,
    private readonly pages: RegisterPages,
  ) {}

  /** A page of people by name. */
  search(actor: Actor, wish: SearchPeople): Promise<Page<PersonView>> {
    const filters = [wish.name ?? null, wish.organizationId ?? null];
    return this.pages.page(actor, register, wish, filters);
  }

  /** One person. */
  async read(actor: Actor, id: string): Promise<PersonView> {
    const row = await this.reader.one(actor, ONE, [id]);
    if (!row) throw new Problem('not-found');
    return personView(row);
  }

  /** Adds a person to an organisation. */
  create(actor: Actor, body: CreatePerson, envelope: Envelope): Promise<PersonView> {
    return this.unitOfWork.run(actor, this.#deed(actor, envelope), (tx) =>
      replayableAnswer(tx, envelope, async () => {
        const { organizationId, superiorId, ...columns } = body;
        const organizationKey = await placeOf(tx, organizationId);
        const superiorKey = superiorId === undefined ? null : (await superior(tx, superiorId)).key;
        const id = this.ids.next();
        await tx.manager.insert(Person, { id, organizationKey, superiorKey, ...columns });
        tx.subject = { id, changed: Object.keys(body), values: body };
        return answer(tx, id);
      }),
    );
  }

  /** Changes a person. Throws version-stale with the current version. */
  change(actor: Actor, id: string, body: ChangePerson, envelope: Envelope): Promise<PersonView> {
    const expected = expectedVersion(envelope);
    return this.unitOfWork.run(actor, this.#deed(actor, envelope), async (tx) => {
      const current = await lock(tx, id);
      if (current.version !== expected) throw new Problem('version-stale', { currentVersion: current.version });
      const { organizationId, superiorId, ...columns } = body;
      const moved = organizationId === undefined ? {} : { organizationKey: await placeOf(tx, organizationId) };
      const above = superiorId === undefined ? {} : { superiorKey: await superiorOf(tx, current, superiorId) };
      await tx.manager
        .createQueryBuilder()
        .update(Person)
        .set({ ...columns, ...moved, ...above, version: current.version + 1 })
        .where('id = :id AND version = :version', { id, version: current.version })
        .execute();
      tx.subject = { id, changed: Object.keys(body), values: body };
      return answer(tx, id);
    });
  }

  /** Appoints a person to a post; the version of the person moves. */
  appoint(actor: Actor, id: string, body: AppointToPost, envelope: Envelope): Promise<PersonView> {
    return this.unitOfWork.run(actor, this.#deed(actor, envelope), (tx) =>
      replayableAnswer(tx, envelope, async () => {
        const current = await lock(tx, id);
        const { organizationId, ...columns } = body;
        const organizationKey = await placeOf(tx, organizationId);
        await tx.manager.insert(Post, { personKey: current.key, organizationKey, ...columns });
        await tx.manager.update(Person, { id, version: current.version }, { version: current.version + 1 });
        tx.subject = { id, changed: ['posts'], values: body };
        return answer(tx, id);
      }),
    );
  }

  #deed(actor: Actor, { traceId }: Envelope) {
    return { action: WRITE, subjectKind: 'person', onBehalfOf: onBehalfOf(actor, WRITE), traceId };
  }
}

/** The person, locked, where the actor may write. */
async function lock(tx: Transaction, id: string): Promise<PersonRow> {
  await tx.run(LOCK, [id]);
  const current = await tx.one(FIND, [id]);
  if (!current) throw new Problem('not-found');
  refuseOutside(tx.actor, current.path);
  return current;
}

async function placeOf(tx: Transaction, id: string): Promise<number> {
  const place = await tx.one(PLACE, [id]);
  if (!place) throw invalid('/organizationId', 'unknown', 'no such organisation');
  refuseOutside(tx.actor, place.path);
  return place.key;
}

async function superior(tx: Transaction, id: string): Promise<PersonRow> {
  const person = await tx.one(FIND, [id]);
  if (!person) throw invalid('/superiorId', 'unknown', 'no such person');
  return person;
}

/** The key of a superior who does not stand below `current`. */
async function superiorOf(tx: Transaction, current: PersonRow, id: string | null): Promise<number | null> {
  if (id === null) return null;
  const person = await superior(tx, id);
  const circle = await tx.one(STANDS_ABOVE, [current.key, person.key]);
  if (circle?.above || person.key === current.key)
    throw invalid('/superiorId', 'circle', 'nobody stands above themselves');
  return person.key;
}

function refuseOutside(actor: Actor, path: readonly number[]): void {
  if (!mayAt(actor, WRITE, path)) throw new Problem('permission-missing', { permission: WRITE });
}

async function answer(tx: Transaction, id: string): Promise<PersonView> {
  const row = await tx.one(FIND, [id]);
  if (!row) throw new Problem('not-found');
  return personView(row);
}
