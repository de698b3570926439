import { Injectable } from '@nestjs/common';
import { type Adjustment, termsOf } from '../../casework/adjustments.js';
import { RuleBook } from '../../casework/rule-book.js';
import { SideSteps } from '../../casework/side-steps.js';
import { caseKindNames } from '../../domain/case-kinds.js';
import { Problem } from '../../domain/problems.js';
import type { LegalDay } from '../../kernel/legal-day.js';
import { Audit } from '../../platform/audit/audit.js';
import { expectedVersion } from '../../platform/http/etag.interceptor.js';
import {
  COUNTED_UP_TO,
  Cursors,
  DEFAULT_LIMIT,
  type Page,
  pageOf,
  scopeOf,
  totalOf,
} from '../../platform/http/paging.js';
import type { Envelope } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { Ids } from '../../platform/identity/new-id.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import type { DeadlineView, ListDeadlines } from './deadline.contract.js';
import { ADJUST, CASE_OF, CLOCK, COUNT, LIST, ONE, READ, RESET } from './deadline.queries.js';

/** An adjustment as it is asked for. */
export interface Wish extends Omit<Adjustment, 'startsOn'> {
  readonly startsOn: string | undefined;
  readonly reason: string;
}

/** Clocks of cases: lists, and what an approver may do to one that runs. */
@Injectable()
export class DeadlineService {
  constructor(
    private readonly steps: SideSteps,
    private readonly reader: Reader,
    private readonly rules: RuleBook,
    private readonly audit: Audit,
    private readonly ids: Ids,
    private readonly cursors: Cursors,
  ) {}

  /** Running clocks, the first due first. Throws invalid-cursor. */
  async list(actor: Actor, wish: ListDeadlines): Promise<Page<DeadlineView>> {
    const scope = scopeOf('deadlines', { ...wish });
    const limit = wish.limit ?? DEFAULT_LIMIT;
    const [dueOn, key] = wish.cursor === undefined ? [null, null] : this.cursors.decode(scope, wish.cursor);
    const filters = [wish.caseId ?? null, wish.rule ?? null, wish.light ?? null, this.rules.today()];
    const range = readsOnlyAssigned(actor) ? 'mine' : 'all';
    const rows = await this.reader.all(actor, LIST[range], [...filters, dueOn, key, limit + 1]);
    const page = pageOf(rows, limit, {
      item: ({ view }) => view,
      cursor: (row) => this.cursors.encode(scope, [row.due_on, row.key]),
    });
    if (!wish.count) return page;
    const counted = await this.reader.one(actor, COUNT[range], [...filters, COUNTED_UP_TO + 1]);
    return { ...page, total: totalOf(counted?.counted ?? 0) };
  }

  /** One clock, running or ended; the read is audited. */
  async read(actor: Actor, id: string, traceId: string): Promise<DeadlineView> {
    const row = await this.reader.one(actor, READ, [id, this.rules.today()]);
    if (!row) throw new Problem('not-found');
    await this.audit.read(actor, { action: 'deadline.read', kind: 'deadline', id, caseKey: row.case_key, traceId });
    return row.view;
  }

  /**
   * Approves a pause, its end, or an extension: a row of its own, the due date recomputed with its derivation, and a
   * step of the case's history. Throws version-stale, separation-of-duty, guard-not-satisfied, validation-failed.
   */
  async adjust(actor: Actor, id: string, wish: Wish, envelope: Envelope): Promise<DeadlineView> {
    const today = this.rules.today();
    const startsOn = (wish.startsOn ?? today) as LegalDay;
    if (startsOn > today) throw future();
    await this.rules.refresh();
    return this.steps.take({
      actor,
      envelope,
      action: 'adjustDeadline',
      permission: 'deadline.adjust',
      subjectKind: 'deadline',
      of: { find: CASE_OF, id },
      over: 'holder',
      decide: async (tx, facts) => {
        const clock = await tx.one(CLOCK, [id]);
        if (!clock) throw new Problem('not-found');
        if (expectedVersion(envelope) !== clock.version)
          throw new Problem('version-stale', { currentVersion: clock.version });
        const { kind, amount, unit, counting, reason } = wish;
        const terms = termsOf([...clock.adjustments, { kind, startsOn, amount, unit, counting }]);
        const due = this.rules.compute(clock.rule, clock.started_on, { ...terms, ownDays: clock.own_days });
        if (!due) throw new Problem('guard-not-satisfied', { errors: [noRule] });
        const row = [clock.key, facts.key, kind, startsOn, amount, unit, counting, reason, actor.userKey];
        const paused = terms.pauses.at(-1)?.to === null;
        const dates = [due.dueOn, due.warnOn, due.isProvisional, paused, JSON.stringify(due.derivation)];
        return {
          subjectId: id,
          opinion: reason,
          changes: { deadline: { id, rule: clock.rule, kind }, dueOn: { old: clock.due_on, new: due.dueOn } },
          after: [
            [ADJUST, [this.ids.next(), ...row]],
            [RESET, [clock.key, ...dates, clock.version]],
          ],
        };
      },
      answer: async (tx) => (await tx.one(ONE, [id, today]))?.view,
    });
  }
}

const readsOnlyAssigned = ({ reach }: Actor): boolean =>
  caseKindNames.every((kind) => {
    const { scopes, exact } = reach[kind].all;
    return scopes.length === 0 && exact.length === 0;
  });

const noRule = { pointer: '', code: 'rule-not-in-force', detail: '该期限规则已不存在 / its rule is no more' };

function future(): Problem {
  const detail = '不得晚于今日 / not later than today';
  return new Problem('validation-failed', { errors: [{ pointer: '/startsOn', code: 'in-the-future', detail }] });
}
