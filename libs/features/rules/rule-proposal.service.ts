import { Injectable } from '@nestjs/common';
import { isDeadlineKey } from '../../domain/deadlines.js';
import type { Permission } from '../../domain/permissions.js';
import { type FieldError, Problem } from '../../domain/problems.js';
import { roleOf } from '../../domain/roles.js';
import { type LegalDay, weekday } from '../../kernel/legal-day.js';
import type { Page } from '../../platform/http/paging.js';
import { type Register, RegisterPages } from '../../platform/http/register-page.js';
import { replayableAnswer } from '../../platform/http/replay.js';
import type { Envelope } from '../../platform/http/request.js';
import { type Actor, onBehalfOf } from '../../platform/identity/actor.js';
import { Ids } from '../../platform/identity/new-id.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import type { Transaction } from '../../platform/unit-of-work/transaction.js';
import { UnitOfWork } from '../../platform/unit-of-work/unit-of-work.js';
import { Recomputation } from './recomputation.js';
import { LAST_VERSION } from './rule.queries.js';
import type {
  DecideProposal,
  ListProposals,
  ProposalView,
  ProposeCalendarYear,
  ProposeDeadlineRule,
} from './rule-proposal.contract.js';
import { COUNT, DECIDE, FIND, LIST, ONE, PROPOSE } from './rule-proposal.queries.js';
import { proposalView } from './rule-proposal.view.js';

const register: Register<NonNullable<(typeof LIST)['row']>, ProposalView> = {
  name: 'rule-proposals',
  list: LIST,
  count: COUNT,
  item: proposalView,
  key: ({ key }) => [key],
  keyWidth: 1,
};

/** Changes of rules: one proposes, another decides; the database writes what is approved into force, once. */
@Injectable()
export class RuleProposalService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    private readonly ids: Ids,
    private readonly pages: RegisterPages,
    private readonly recomputation: Recomputation,
  ) {}

  /** A page of proposals, newest first. */
  list(actor: Actor, wish: ListProposals): Promise<Page<ProposalView>> {
    const filters = [wish.status ?? null, wish.kind ?? null];
    return this.pages.page(actor, register, wish, filters);
  }

  /** One proposal. */
  async read(actor: Actor, id: string): Promise<ProposalView> {
    const row = await this.reader.one(actor, ONE, [id]);
    if (!row) throw new Problem('not-found');
    return proposalView(row);
  }

  /** Proposes the next version of a deadline rule. Throws validation-failed, conflicting-change before a later version. */
  proposeDeadline(actor: Actor, body: ProposeDeadlineRule, envelope: Envelope): Promise<ProposalView> {
    const { rule, reason, ...content } = body;
    if (!isDeadlineKey(rule)) throw invalid({ pointer: '/rule', code: 'unknown', detail: 'no such deadline rule' });
    return this.#propose(actor, reason, envelope, async (tx) => {
      const last = await tx.one(LAST_VERSION, [rule]);
      if (!last) throw invalid({ pointer: '/rule', code: 'unknown', detail: 'no such deadline rule' });
      if (content.validFrom <= last.valid_from) {
        throw invalid({
          pointer: '/validFrom',
          code: 'not-after-last',
          detail: `must be later than ${last.valid_from}`,
        });
      }
      return ['DEADLINE', rule, last.rule_set, null, content];
    });
  }

  /** Proposes the days of a year as a whole. Throws validation-failed with a pointer to the day. */
  proposeYear(actor: Actor, body: ProposeCalendarYear, envelope: Envelope): Promise<ProposalView> {
    const { year, reason, ...content } = body;
    const errors = daysErrors(body);
    if (errors.length > 0) throw new Problem('validation-failed', { errors });
    return this.#propose(actor, reason, envelope, async () => ['CALENDAR_YEAR', null, null, year, content]);
  }

  /** Approves or refuses. Throws separation-of-duty for the proposer, transition-not-open where it has been decided. */
  async decide(
    actor: Actor,
    id: string,
    decision: 'APPROVED' | 'REFUSED',
    { reason }: DecideProposal,
    envelope: Envelope,
  ): Promise<ProposalView> {
    refuseBelowTop(actor, 'rule.approve');
    const answer = await this.unitOfWork.run(actor, { ...deed(actor, 'rule.approve', envelope), reason }, (tx) =>
      replayableAnswer(tx, envelope, async () => {
        await found(tx, id);
        const decided = await tx.one(DECIDE, [id, decision, actor.userKey]);
        if (!decided) throw new Problem('transition-not-open');
        tx.subject = { id, changed: ['decision'], values: { decision } };
        return found(tx, id);
      }),
    );
    if (decision === 'APPROVED') await this.recomputation.start();
    return answer;
  }

  #propose(
    actor: Actor,
    reason: string,
    envelope: Envelope,
    prepare: (tx: Transaction) => Promise<readonly [string, string | null, string | null, number | null, object]>,
  ): Promise<ProposalView> {
    refuseBelowTop(actor, 'rule.propose');
    return this.unitOfWork.run(actor, deed(actor, 'rule.propose', envelope), (tx) =>
      replayableAnswer(tx, envelope, async () => {
        const [kind, rule, ruleSet, year, content] = await prepare(tx);
        const id = this.ids.next();
        await tx.run(PROPOSE, [id, kind, rule, ruleSet, year, JSON.stringify(content), reason, actor.userKey]);
        tx.subject = { id, changed: Object.keys(content), values: content };
        return found(tx, id);
      }),
    );
  }
}

function deed(actor: Actor, permission: Permission, { traceId }: Envelope) {
  return { action: permission, subjectKind: 'rule', onBehalfOf: onBehalfOf(actor, permission), traceId };
}

async function found(tx: Transaction, id: string): Promise<ProposalView> {
  const row = await tx.one(FIND, [id]);
  if (!row) throw new Problem('not-found');
  return proposalView(row);
}

/** Rules bind the whole tree: who changes them holds the right at its top. */
function refuseBelowTop(actor: Actor, permission: Permission): void {
  const holds = actor.grants.some(
    ({ role, path }) => path.length === 1 && roleOf(role)?.permissions.includes(permission),
  );
  if (!holds) throw new Problem('permission-missing', { permission });
}

/** A day belongs to the year, stands there once, and is worked in exchange only where it is a weekend day. */
function daysErrors({ year, days }: ProposeCalendarYear): FieldError[] {
  const seen = new Set<string>();
  return days.flatMap(({ date, kind }, index) => {
    const pointer = `/days/${index}/date`;
    const isRepeated = seen.has(date);
    seen.add(date);
    if (!date.startsWith(`${year}-`)) return [{ pointer, code: 'other-year', detail: `must lie in ${year}` }];
    if (isRepeated) return [{ pointer, code: 'twice', detail: 'stands in the list twice' }];
    return kind === 'MAKE_UP' && weekday(date as LegalDay) < 6
      ? [{ pointer, code: 'not-a-weekend', detail: 'only a weekend day is worked in exchange' }]
      : [];
  });
}

function invalid(error: FieldError): Problem {
  return new Problem('validation-failed', { errors: [error] });
}
