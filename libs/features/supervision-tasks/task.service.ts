import { Injectable } from '@nestjs/common';
import { RuleBook } from '../../casework/rule-book.js';
import { invalid, Problem } from '../../domain/problems.js';
import { expectedVersion } from '../../platform/http/etag.interceptor.js';
import type { Page } from '../../platform/http/paging.js';
import { type Register, RegisterPages } from '../../platform/http/register-page.js';
import { replayableAnswer } from '../../platform/http/replay.js';
import type { Envelope } from '../../platform/http/request.js';
import { type Actor, deskOf, mayAt, rootsOf } from '../../platform/identity/actor.js';
import { Ids } from '../../platform/identity/new-id.js';
import type { Transaction } from '../../platform/unit-of-work/transaction.js';
import { UnitOfWork } from '../../platform/unit-of-work/unit-of-work.js';
import type {
  ListSupervisionTasks,
  OpenTheme,
  ReportTask,
  ReturnTask,
  SupervisionTaskView,
  ThemeView,
  VerifyTask,
} from './task.contract.js';
import * as sql from './task.queries.js';

const register: Register<sql.TaskRow, SupervisionTaskView> = {
  name: 'supervision-tasks',
  list: sql.LIST,
  count: sql.COUNT,
  item: ({ view }) => view,
  key: ({ due, key }) => [due, key],
  keyWidth: 2,
};

type Right = 'task.write' | 'task.report';

/** Yearly themes and their tasks: the lead unit reports with evidence, another person verifies or returns. */
@Injectable()
export class TaskService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly pages: RegisterPages,
    private readonly ids: Ids,
    private readonly rules: RuleBook,
  ) {}

  /** A page of tasks that the reader's organisations set or lead, in due order. */
  list(actor: Actor, wish: ListSupervisionTasks): Promise<Page<SupervisionTaskView>> {
    const { programme = null, year, state = null, leadOrganizationId = null, overdue } = wish;
    const filters = [
      programme,
      year === undefined ? null : Number(year),
      state,
      leadOrganizationId,
      overdue ? true : null,
    ];
    return this.pages.page(actor, register, wish, [rootsOf(actor, 'task.read'), this.rules.today(), ...filters]);
  }

  /** Opens a theme with its tasks. Throws validation-failed with pointers. */
  open(actor: Actor, body: OpenTheme, envelope: Envelope): Promise<ThemeView> {
    const desk = deskOf(actor, 'task.write');
    const early = body.tasks.findIndex(({ dueOn }) => dueOn < `${body.year}-01-01`);
    if (early !== -1)
      throw invalid(`/tasks/${early}/dueOn`, 'before-the-year', '不得早于当年 / not before the year begins');
    return this.#change(actor, envelope, 'task.write', async (tx) => {
      const leads = body.tasks.map(({ leadOrganizationId }) => leadOrganizationId);
      const found = await tx.one(sql.RESOLVE, [body.programme ?? null, leads]);
      if (body.programme !== undefined && !found?.programme)
        throw invalid('/programme', 'unknown-programme', '没有此专项 / no such programme');
      const stranger = found?.keys.indexOf(null) ?? -1;
      if (stranger !== -1)
        throw invalid(
          `/tasks/${stranger}/leadOrganizationId`,
          'unknown-organization',
          '没有此机构 / no such organisation',
        );
      const id = this.ids.next();
      const about = [id, body.year, body.title, found?.programme, desk.organizationKey, actor.userKey];
      const theme = await tx.one(sql.OPEN_THEME, about);
      const tasks = body.tasks.map(({ title, coUnits = [], regionCode = null, dueOn }, place) => {
        return { id: this.ids.next(), title, lead: found?.keys[place], coUnits, regionCode, dueOn };
      });
      await tx.run(sql.ADD_TASKS, [theme?.key, JSON.stringify(tasks)]);
      tx.subject = { id, changed: Object.keys(body), values: body };
      return shown(await tx.one(sql.THEME, [id, this.rules.today()]));
    });
  }

  /** The lead unit shows what it did. Throws transition-not-open unless it is open. */
  report(actor: Actor, id: string, { evidence }: ReportTask, envelope: Envelope): Promise<SupervisionTaskView> {
    return this.#step(actor, id, envelope, { right: 'task.report', from: 'OPEN' }, (tx, key) =>
      tx.run(sql.REPORT, [key, evidence, actor.userKey]),
    );
  }

  /** Another person verifies it. Throws separation-of-duty to who reported. */
  verify(actor: Actor, id: string, { reason }: VerifyTask, envelope: Envelope): Promise<SupervisionTaskView> {
    return this.#step(actor, id, { ...envelope, reason }, { right: 'task.write', from: 'REPORTED' }, (tx, key) =>
      tx.run(sql.DECIDE, [key, 'VERIFIED', actor.userKey, null]),
    );
  }

  /** Returns it to the lead unit, with the reason. */
  giveBack(actor: Actor, id: string, { reason }: ReturnTask, envelope: Envelope): Promise<SupervisionTaskView> {
    return this.#step(actor, id, envelope, { right: 'task.write', from: 'REPORTED' }, (tx, key) =>
      tx.run(sql.DECIDE, [key, 'OPEN', actor.userKey, reason]),
    );
  }

  #step(
    actor: Actor,
    id: string,
    envelope: Envelope,
    { right, from }: { readonly right: Right; readonly from: string },
    write: (tx: Transaction, key: number) => Promise<unknown>,
  ): Promise<SupervisionTaskView> {
    const expected = expectedVersion(envelope);
    return this.#change(actor, envelope, right, async (tx) => {
      const task = await tx.one(sql.LOCK, [id]);
      const isSeen = task && [task.path, task.lead_path].some((path) => mayAt(actor, 'task.read', path));
      if (!task || !isSeen) throw new Problem('not-found');
      const path = right === 'task.report' ? task.lead_path : task.path;
      if (!mayAt(actor, right, path)) throw new Problem('permission-missing', { permission: right });
      if (task.version !== expected) throw new Problem('version-stale', { currentVersion: task.version });
      if (task.state !== from) throw new Problem('transition-not-open', { state: task.state, openIn: [from] });
      await write(tx, task.key);
      tx.subject = { id, changed: ['state'] };
      return shown(await tx.one(sql.ONE, [id, this.rules.today()]));
    });
  }

  #change<Answer extends object>(
    actor: Actor,
    envelope: Envelope,
    action: Right,
    work: (tx: Transaction) => Promise<Answer>,
  ): Promise<Answer> {
    const deed = { action, subjectKind: 'task', reason: envelope.reason, traceId: envelope.traceId };
    return this.unitOfWork.run(actor, deed, (tx) => replayableAnswer(tx, envelope, () => work(tx)));
  }
}

function shown<View>(row: { view: View } | undefined): View {
  if (!row) throw new Problem('not-found');
  return row.view;
}
