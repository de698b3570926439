import { Injectable } from '@nestjs/common';
import type { DeadlineKey } from '../domain/deadlines.js';
import type { Permission } from '../domain/permissions.js';
import { Problem } from '../domain/problems.js';
import { apartGuard, guards } from '../domain/workflows/define.js';
import { daysBetween, type LegalDay } from '../kernel/legal-day.js';
import type { ActionDefinition, Label, StateDefinition } from '../kernel/workflow.js';
import { Audit } from '../platform/audit/audit.js';
import { type Produced, type Replayed, replayable } from '../platform/http/replay.js';
import type { Envelope } from '../platform/http/request.js';
import type { Actor } from '../platform/identity/actor.js';
import { Ids } from '../platform/identity/new-id.js';
import { Reader } from '../platform/unit-of-work/reader.js';
import type { Statement } from '../platform/unit-of-work/statement.js';
import type { Transaction } from '../platform/unit-of-work/transaction.js';
import { UnitOfWork } from '../platform/unit-of-work/unit-of-work.js';
import { failingGuards, handsOf, mayOn } from './allowed-actions.js';
import type { CaseSpine } from './case-file.js';
import type { CaseKind, Effect, GuardContext } from './case-kind.js';
import { LOCK, STEP, TAKE_NUMBER } from './case-statements.js';
import { type ComputedDeadline, RuleBook } from './rule-book.js';
import { secrecyLevel } from './secrecy.js';
import { answerText, goneText, type WireCase, wireCase } from './wire-case.js';

/** Guards that keep hands apart answer 403, the rest 409. */
const SEPARATING: ReadonlySet<string> = new Set([
  apartGuard.name,
  'handlerIsNotIntake',
  'actorIsAssigned',
  'actorIsResponsible',
  'actorIsPledgeSuperior',
  'actorIsOfSuperior',
  'actorIsOfHolder',
  'signerIsNotDrafter',
  'actorIsOfTeam',
  'actorIsTeamLeader',
  'handlerIsNotAllocator',
  'actorIsMember',
  'actorIsOfTrialGroup',
]);

const sentences: Readonly<Record<string, Label>> = { ...guards, [apartGuard.name]: apartGuard };

/** The only writer of `case_file.state`. */
@Injectable()
export class CaseEngine {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rules: RuleBook,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly reader: Reader,
  ) {}

  /**
   * Does `action` on a case: lock, version, table, permission, guards, effect, history, clock, audit, one transaction.
   * Answers the case as the actor sees it afterwards, or what is left to say when it has gone out of their sight.
   * Throws not-found, precondition-required, version-stale, transition-not-open, permission-missing,
   * separation-of-duty, guard-not-satisfied.
   */
  async act<Facts extends CaseSpine, Body extends { opinion?: string }>(
    kind: CaseKind<Facts, Body>,
    request: { actor: Actor; id: string; action: string; body: Body; envelope: Envelope },
  ): Promise<Replayed> {
    const { actor, id, action, body, envelope } = request;
    const definition = kind.workflow.actions[action];
    if (!definition) throw new Problem('not-found');
    await this.rules.refresh(actor.epoch);
    const permission = definition.permission as Permission;
    const deed = { action: permission, subjectKind: kind.workflow.name, traceId: envelope.traceId };
    try {
      return await this.unitOfWork.run(actor, deed, (tx) => {
        // Sent before the register is asked, so that all three answers come with one wait; a replay only holds the lock.
        const locked = tx.run(LOCK, [id]);
        const loaded = tx.run(kind.load, [id]);
        return replayable(tx, envelope, async () => {
          if ((await locked).length === 0) throw new Problem('not-found');
          const facts = (await loaded)[0]?.facts;
          if (!facts) throw new Problem('not-found');
          const hands = handsOf(actor, permission, facts);
          this.#refuse(kind, definition, { actor, hands, facts, action, body }, envelope.ifMatch);
          const effect = (await kind.effects[action]?.({ tx, hands, facts, body })) ?? {};
          return this.#step(kind, tx, { facts, action, definition, effect, body, behalf: hands[1] ?? null });
        });
      });
    } catch (error) {
      if (error instanceof Problem && error.status === 403) {
        await this.audit.denied(actor, permission, envelope.traceId, { kind: kind.workflow.name, id });
      }
      throw error;
    }
  }

  /**
   * Reads one case by the kind's own statement (its parameters: id, today), with what the reader may do; the read is
   * audited before the answer leaves. Throws not-found.
   */
  async read<Facts extends CaseSpine, Body>(
    kind: CaseKind<Facts, Body>,
    statement: Statement<{ body: string; facts: Facts }>,
    { actor, id, traceId }: { readonly actor: Actor; readonly id: string; readonly traceId: string },
  ): Promise<WireCase> {
    const row = await this.reader.one(actor, statement, [id, this.today()]);
    if (!row) throw new Problem('not-found');
    const { name } = kind.workflow;
    await this.audit.read(actor, { action: `${name}.read`, kind: name, id, caseKey: row.facts.key, traceId });
    return wireCase(kind, actor, { status: 200, ...row });
  }

  /** Today's legal day, for lights. */
  today(): string {
    return this.rules.today();
  }

  /** A clock beside the stage's own, by the rules in force; null where there was none. */
  compute(rule: DeadlineKey, startedOn: LegalDay): ComputedDeadline | null {
    return this.rules.compute(rule, startedOn);
  }

  /** An id for a row that an effect adds. */
  newId(): string {
    return this.ids.next();
  }

  #refuse<Facts extends CaseSpine, Body>(
    kind: CaseKind<Facts, Body>,
    definition: ActionDefinition<string, string, string, string>,
    context: GuardContext<Facts, Body>,
    ifMatch: number | undefined,
  ): void {
    const { actor, facts } = context;
    if (ifMatch === undefined) throw new Problem('precondition-required');
    if (ifMatch !== facts.version) throw new Problem('version-stale', { currentVersion: facts.version });
    if (!definition.from.includes(facts.state)) {
      throw new Problem('transition-not-open', { state: facts.state, openIn: definition.from });
    }
    if (!mayOn(actor, definition.permission as Permission, facts)) {
      throw new Problem('permission-missing', { permission: definition.permission });
    }
    const failing = failingGuards(kind, definition, context);
    if (failing.length === 0) return;
    throw new Problem(failing.some((guard) => SEPARATING.has(guard)) ? 'separation-of-duty' : 'guard-not-satisfied', {
      errors: failing.map((guard) => {
        const { zh, en } = sentences[guard] as Label;
        return { pointer: '', code: guard, detail: `${zh} / ${en}` };
      }),
    });
  }

  #clock(rule: DeadlineKey, named: Effect['clock'], today: LegalDay): ComputedDeadline | null {
    const from = named?.from ?? today;
    if (named?.until === undefined) return this.rules.compute(rule, from);
    return this.rules.compute(rule, from, { ownDays: daysBetween(from, named.until) });
  }

  async #step<Facts extends CaseSpine, Body extends { opinion?: string }>(
    kind: CaseKind<Facts, Body>,
    tx: Transaction,
    step: Step<Facts, Body>,
  ): Promise<Produced> {
    const { facts, definition, effect, behalf } = step;
    const to = definition.to === 'SAME' ? facts.state : definition.to;
    const { closed }: StateDefinition = kind.workflow.states[to] as StateDefinition;
    const today = this.rules.today();
    const rule = effect.clock?.rule ?? (definition.within as DeadlineKey | undefined);
    const clock = rule ? this.#clock(rule, effect.clock, today) : null;
    const number = effect.numberFrom;
    if (number) void tx.run(TAKE_NUMBER, [facts.organKey, number.series, number.year]);
    for (const [statement, values] of effect.before ?? []) void tx.run(statement, values);
    const values = {
      kind: kind.workflow.name,
      to,
      isOpen: !closed,
      clock,
      clockId: clock && this.ids.next(),
      userKey: tx.actor.userKey,
    };
    const stepped = tx.run(STEP, stepValues(step, values));
    for (const [statement, values] of effect.after ?? []) void tx.run(statement, values);
    tx.subject = {
      id: facts.id,
      caseKey: facts.key,
      onBehalfOf: behalf,
      changed: ['state', ...Object.keys(effect.changes ?? {})],
      ...(effect.changes ? { values: effect.changes } : {}),
    };
    const [answer] = await tx.run(kind.answer, [facts.id, today]);
    if ((await stepped).length === 0) throw new Problem('version-stale');
    return {
      status: 200,
      caseKey: facts.key,
      ...(answer ? { answer: answerText(answer), source: answer } : { answer: goneText(facts) }),
    };
  }
}

/** A step decided on, and not yet written. */
interface Step<Facts, Body> {
  readonly facts: Facts;
  readonly action: string;
  readonly definition: ActionDefinition<string, string, string, string>;
  readonly effect: Effect;
  readonly body: Body;
  readonly behalf: number | null;
}

/** What else goes into the row of a step. */
interface Written {
  readonly kind: string;
  readonly to: string;
  readonly isOpen: boolean;
  readonly clock: ComputedDeadline | null;
  readonly clockId: string | null;
  readonly userKey: number;
}

/** The parameters of STEP, in its order. */
function stepValues<Facts extends CaseSpine, Body extends { opinion?: string }>(
  { facts, action, effect, body, behalf }: Step<Facts, Body>,
  { kind, to, isOpen, clock, clockId, userKey }: Written,
): unknown[] {
  const number = effect.numberFrom;
  const keep = <Value>(changed: Value | undefined, old: Value) => (changed === undefined ? old : changed);
  return [
    facts.key,
    facts.version,
    to,
    isOpen,
    effect.holder?.key ?? facts.holderKey,
    effect.organ?.key ?? facts.organKey,
    effect.assignees ?? facts.assignees,
    keep(effect.outcome, facts.outcome),
    keep(effect.programmeKey, facts.programmeKey),
    effect.title ?? facts.title,
    effect.receivedAt ?? facts.receivedAt,
    secrecyLevel(effect.secrecy ?? facts.secrecy),
    to !== facts.state,
    action,
    facts.state,
    clockId,
    clock?.rule ?? null,
    clock?.ruleKey ?? null,
    clock?.startedOn ?? null,
    clock?.dueOn ?? null,
    clock?.warnOn ?? null,
    clock?.isProvisional ?? null,
    clock && JSON.stringify(clock.derivation),
    userKey,
    behalf,
    number ? (number.form?.before ?? `${facts.organCode}-${number.series}-${number.year}-`) : null,
    number ? facts.organKey : null,
    number?.series ?? null,
    number?.year ?? null,
    kind,
    body.opinion ?? null,
    effect.changes ? JSON.stringify(effect.changes) : null,
    number?.form ? 1 : 4,
    number?.form?.after ?? '',
  ];
}
