import { Injectable } from '@nestjs/common';
import { RuleBook } from '../../casework/rule-book.js';
import { invalid, Problem } from '../../domain/problems.js';
import type { Page } from '../../platform/http/paging.js';
import { type Register, RegisterPages } from '../../platform/http/register-page.js';
import { replayableAnswer } from '../../platform/http/replay.js';
import type { Envelope } from '../../platform/http/request.js';
import { type Actor, mayAt, onBehalfOf, rootsOf } from '../../platform/identity/actor.js';
import { Ids } from '../../platform/identity/new-id.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import type { Transaction } from '../../platform/unit-of-work/transaction.js';
import { UnitOfWork } from '../../platform/unit-of-work/unit-of-work.js';
import type {
  CompleteTask,
  FoundBody,
  JoinBody,
  ListBodies,
  ListMeetings,
  ListTasks,
  NetworkBodies,
  NetworkBodyView,
  NetworkMeetingView,
  NetworkTaskView,
  RecordMeeting,
} from './network.contract.js';
import * as sql from './network.queries.js';

const READ = 'responsibility.read';
const WRITE = 'responsibility.write';

type MeetingRow = NonNullable<(typeof sql.MEETINGS)['row']>;
type TaskRow = NonNullable<(typeof sql.TASKS)['row']>;

const meetings: Register<MeetingRow, NetworkMeetingView> = {
  name: 'network-meetings',
  list: sql.MEETINGS,
  count: sql.COUNT_MEETINGS,
  item: ({ item }) => item,
  key: ({ held_on, key }) => [held_on, key],
  keyWidth: 2,
};

const tasks: Register<TaskRow, NetworkTaskView> = {
  name: 'network-tasks',
  list: sql.TASKS,
  count: sql.COUNT_TASKS,
  item: ({ item }) => item,
  key: ({ due_on, key }) => [due_on, key],
  keyWidth: 2,
};

/** A programme's network of responsibility: who leads it, who belongs to it, what its meetings resolved. */
@Injectable()
export class NetworkService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    private readonly ids: Ids,
    private readonly pages: RegisterPages,
    private readonly rules: RuleBook,
  ) {}

  /** Bodies in scope, leading group first, with their members; of a day where one is said. */
  async bodies(actor: Actor, wish: ListBodies): Promise<NetworkBodies> {
    return {
      items: await this.reader.all(actor, sql.BODIES, [rootsOf(actor, READ), wish.programme ?? null, wish.at ?? null]),
    };
  }

  /** Founds a body; a programme has one of a kind at a time. Throws validation-failed, already-exists, permission-missing. */
  found(actor: Actor, body: FoundBody, envelope: Envelope): Promise<NetworkBodyView> {
    refuseUpsideDown(body);
    return this.#change(actor, envelope, async (tx) => {
      const place = await tx.one(sql.PLACE, [body.organizationId, body.programme]);
      if (!place) throw invalid('/organizationId', 'unknown', '没有此机构 / no such organisation');
      if (place.programme === null) throw invalid('/programme', 'unknown', '没有此专项 / no such programme');
      this.#need(actor, place.path);
      const id = this.ids.next();
      const term = [body.from, body.to ?? null];
      await tx.run(sql.FOUND, [id, place.programme, body.kind, body.name, place.key, ...term]);
      tx.subject = { id, changed: Object.keys(body), values: body };
      return found(await tx.one(sql.FIND_BODY, [id]));
    });
  }

  /** Somebody joins. Throws not-found, validation-failed, already-exists where there is a head, or the member, at that time. */
  join(actor: Actor, bodyId: string, body: JoinBody, envelope: Envelope): Promise<NetworkBodyView> {
    refuseUpsideDown(body);
    const isUnit = body.role === 'UNIT' || body.role === 'LEAD_UNIT';
    const [given, other] = isUnit ? [body.organizationId, body.personId] : [body.personId, body.organizationId];
    const pointer = isUnit ? '/organizationId' : '/personId';
    if (given === undefined || other !== undefined)
      throw invalid(
        pointer,
        'person-or-unit',
        '单位角色填写单位，个人角色填写人员 / a unit for a unit’s role, a person for a person’s',
      );
    return this.#change(actor, envelope, async (tx) => {
      const stands = found(await tx.one(sql.BODY_STANDS, [bodyId]));
      this.#need(actor, stands.path);
      const who = await tx.one(sql.WHO, [body.personId ?? null, body.organizationId ?? null]);
      if (!who || (who.person ?? who.organization) === null)
        throw invalid(pointer, 'unknown', '不存在 / there is no such thing');
      const id = this.ids.next();
      const term = [body.from, body.to ?? null];
      await tx.run(sql.JOIN, [id, stands.key, body.role, who.person, who.organization, ...term]);
      tx.subject = { id, changed: Object.keys(body), values: body };
      return found(await tx.one(sql.FIND_BODY, [bodyId]));
    });
  }

  /** A member's last day. Throws not-found, validation-failed, permission-missing. */
  leave(actor: Actor, memberId: string, to: string, envelope: Envelope): Promise<NetworkBodyView> {
    return this.#change(actor, envelope, async (tx) => {
      const stands = found(await tx.one(sql.MEMBER_STANDS, [memberId]));
      this.#need(actor, stands.path);
      refuseUpsideDown({ from: stands.starts_on, to });
      await tx.run(sql.LEAVE, [stands.key, to]);
      tx.subject = { id: memberId, changed: ['to'], values: to };
      return found(await tx.one(sql.FIND_BODY, [stands.body]));
    });
  }

  /** A page of meetings, newest first. */
  meetings(actor: Actor, wish: ListMeetings): Promise<Page<NetworkMeetingView>> {
    const filters = [rootsOf(actor, READ), wish.programme ?? null, wish.bodyId ?? null, this.rules.today()];
    return this.pages.page(actor, meetings, wish, filters);
  }

  /**
   * Keeps a meeting; everything that it resolved becomes a task, and its owner answers for it from that day on. Throws
   * not-found, validation-failed with a pointer an owner or day, permission-missing; then nothing of it is kept.
   */
  record(actor: Actor, body: RecordMeeting, envelope: Envelope): Promise<NetworkMeetingView> {
    const { resolutions, heldOn } = body;
    const today = this.rules.today();
    if (heldOn > today) throw invalid('/heldOn', 'in-the-future', '不得晚于今日 / not later than today');
    resolutions.forEach(({ dueOn }, place) => {
      if (dueOn < heldOn)
        throw invalid(`/resolutions/${place}/dueOn`, 'before-meeting', '不得早于会议 / not before the meeting');
    });
    return this.#change(actor, envelope, async (tx) => {
      const stands = await tx.one(sql.BODY_STANDS, [body.bodyId]);
      if (!stands) throw invalid('/bodyId', 'unknown', '没有此机构 / no such body');
      this.#need(actor, stands.path);
      const owners = [
        resolutions.map((each) => each.ownerPersonId),
        resolutions.map((each) => each.ownerOrganizationId),
      ];
      const holds = await tx.run(sql.OWNERS, [...owners, heldOn]);
      const stranger = holds.findIndex((each) => !each.holds);
      if (stranger >= 0)
        throw invalid(
          `/resolutions/${stranger}/ownerPersonId`,
          'holds-no-post',
          '此人当日未任该职 / holds no such post on that day',
        );
      const id = this.ids.next();
      void tx.run(sql.RECORD, [id, stands.key, body.kind, heldOn, body.title, body.minutes, actor.userKey]);
      const ids = resolutions.map(() => this.ids.next());
      const [texts, days] = [resolutions.map(({ text }) => text), resolutions.map(({ dueOn }) => dueOn)];
      await tx.run(sql.RESOLVE, [id, ids, texts, ...owners, days]);
      tx.subject = { id, changed: Object.keys(body), values: body };
      return found(await tx.one(sql.FIND_MEETING, [id, today])).item;
    });
  }

  /** A page of tasks, by the day on which they are due. */
  tasks(actor: Actor, wish: ListTasks): Promise<Page<NetworkTaskView>> {
    const filters = [wish.programme ?? null, wish.ownerPersonId ?? null, wish.state ?? null];
    return this.pages.page(actor, tasks, wish, [rootsOf(actor, READ), ...filters, this.rules.today()]);
  }

  /** A task is done, once. Throws not-found, transition-not-open, validation-failed, permission-missing. */
  complete(actor: Actor, id: string, { doneOn, note }: CompleteTask, envelope: Envelope): Promise<NetworkTaskView> {
    const today = this.rules.today();
    const day = doneOn ?? today;
    if (day > today) throw invalid('/doneOn', 'in-the-future', '不得晚于今日 / not later than today');
    return this.#change(actor, envelope, async (tx) => {
      const task = found(await tx.one(sql.TASK, [id, today]));
      this.#need(actor, task.path);
      if (task.item.doneOn !== null) throw new Problem('transition-not-open', { state: 'DONE' });
      await tx.run(sql.COMPLETE, [task.key, day, note, actor.userKey]);
      tx.subject = { id, changed: ['doneOn', 'note'], values: { day, note } };
      return found(await tx.one(sql.TASK, [id, today])).item;
    });
  }

  #need(actor: Actor, path: readonly number[]): void {
    if (!mayAt(actor, WRITE, path)) throw new Problem('permission-missing', { permission: WRITE });
  }

  #change<Answer extends object>(actor: Actor, envelope: Envelope, work: (tx: Transaction) => Promise<Answer>) {
    const behalf = onBehalfOf(actor, WRITE);
    const deed = { action: WRITE, subjectKind: 'network', onBehalfOf: behalf, traceId: envelope.traceId } as const;
    return this.unitOfWork.run(actor, deed, (tx) => replayableAnswer(tx, envelope, () => work(tx)));
  }
}

function found<Row>(row: Row | undefined): Row {
  if (row === undefined) throw new Problem('not-found');
  return row;
}

function refuseUpsideDown({ from, to }: { readonly from: string; readonly to?: string }): void {
  if (to !== undefined && to < from) throw invalid('/to', 'before-start', '止期早于起期 / ends before it starts');
}
