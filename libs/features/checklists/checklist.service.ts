import { Injectable } from '@nestjs/common';
import { Problem } from '../../domain/problems.js';
import type { Page } from '../../platform/http/paging.js';
import { type Register, RegisterPages } from '../../platform/http/register-page.js';
import { replayableAnswer } from '../../platform/http/replay.js';
import type { Envelope } from '../../platform/http/request.js';
import { type Actor, deskOf, mayAt } from '../../platform/identity/actor.js';
import { Ids } from '../../platform/identity/new-id.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import type { Transaction } from '../../platform/unit-of-work/transaction.js';
import { UnitOfWork } from '../../platform/unit-of-work/unit-of-work.js';
import type {
  ChecklistVersionView,
  ChecklistView,
  DraftChecklist,
  DraftVersion,
  ListChecklists,
  PublishChecklist,
} from './checklist.contract.js';
import * as sql from './checklist.queries.js';

const WRITE = 'checklist.write';
const PUBLISH = 'checklist.publish';

const register: Register<{ view: ChecklistView }, ChecklistView> = {
  name: 'checklists',
  list: sql.LIST,
  count: sql.COUNT,
  item: ({ view }) => view,
  key: ({ view }) => [view.code],
  keyWidth: 1,
};

/** Checklists: a version is drafted, published by another person, and never changed; the next one follows it. */
@Injectable()
export class ChecklistService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    private readonly ids: Ids,
    private readonly pages: RegisterPages,
  ) {}

  /** A page of checklists by code. */
  list(actor: Actor, wish: ListChecklists): Promise<Page<ChecklistView>> {
    return this.pages.page(actor, register, wish, [wish.published === undefined ? null : true]);
  }

  /** One checklist with its versions. */
  async read(actor: Actor, id: string): Promise<ChecklistView> {
    const row = await this.reader.one(actor, sql.ONE, [id]);
    if (!row) throw new Problem('not-found');
    return row.view;
  }

  /** One version with its items. */
  async version(actor: Actor, id: string, number: number): Promise<ChecklistVersionView> {
    const row = await this.reader.one(actor, sql.VERSION_ONE, [id, number]);
    if (!row) throw new Problem('not-found');
    return row.view;
  }

  /** A new checklist of the drafter's office, with its first draft. Throws already-exists for a used code. */
  draft(actor: Actor, body: DraftChecklist, envelope: Envelope): Promise<ChecklistVersionView> {
    const desk = deskOf(actor, WRITE);
    return this.#change(actor, envelope, WRITE, async (tx) => {
      const id = this.ids.next();
      await tx.run(sql.INSERT, [id, body.code, body.title, desk.organizationKey, actor.userKey]);
      return writeVersion(tx, id, body);
    });
  }

  /** The next version, as a draft. */
  draftVersion(actor: Actor, id: string, body: DraftVersion, envelope: Envelope): Promise<ChecklistVersionView> {
    return this.#change(actor, envelope, WRITE, (tx) => writeVersion(tx, id, body));
  }

  /** Publishes a draft for good. Throws transition-not-open where it is published, separation-of-duty to its drafter. */
  publish(
    actor: Actor,
    id: string,
    number: number,
    { reason }: PublishChecklist,
    envelope: Envelope,
  ): Promise<ChecklistVersionView> {
    return this.#change(actor, { ...envelope, reason }, PUBLISH, async (tx) => {
      const found = await tx.one(sql.FOUND, [id, number]);
      if (!found) throw new Problem('not-found');
      if (!mayAt(actor, PUBLISH, found.path)) throw new Problem('permission-missing', { permission: PUBLISH });
      if (found.is_published) throw new Problem('transition-not-open', { state: 'PUBLISHED' });
      await tx.run(sql.PUBLISH, [found.key, actor.userKey]);
      tx.subject = { id, changed: ['publishedAt'], values: { number } };
      return versionOf(tx, id, number);
    });
  }

  #change(
    actor: Actor,
    envelope: Envelope,
    action: typeof WRITE | typeof PUBLISH,
    work: (tx: Transaction) => Promise<ChecklistVersionView>,
  ): Promise<ChecklistVersionView> {
    const deed = { action, subjectKind: 'checklist', reason: envelope.reason, traceId: envelope.traceId };
    return this.unitOfWork.run(actor, deed, (tx) => replayableAnswer(tx, envelope, () => work(tx)));
  }
}

async function writeVersion(tx: Transaction, id: string, { note, items }: DraftVersion) {
  const checklist = await tx.one(sql.LOCK, [id]);
  if (!checklist) throw new Problem('not-found');
  if (!mayAt(tx.actor, WRITE, checklist.path)) throw new Problem('permission-missing', { permission: WRITE });
  const version = await tx.one(sql.DRAFT, [checklist.key, note ?? null, tx.actor.userKey]);
  if (!version) throw new Problem('internal-error');
  await tx.run(sql.ITEMS, [
    version.key,
    items.map(({ section }) => section ?? null),
    items.map(({ content }) => content),
    items.map(({ clause }) => clause ?? null),
    items.map(({ mandatory }) => mandatory ?? false),
  ]);
  tx.subject = { id, changed: ['version'], values: { number: version.number } };
  return versionOf(tx, id, version.number);
}

async function versionOf(tx: Transaction, id: string, number: number): Promise<ChecklistVersionView> {
  const row = await tx.one(sql.VERSION_FOUND, [id, number]);
  if (!row) throw new Problem('not-found');
  return row.view;
}
