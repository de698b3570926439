import { Injectable } from '@nestjs/common';
import { type CaseKindName, caseKinds } from '../domain/case-kinds.js';
import type { DeadlineKey } from '../domain/deadlines.js';
import type { Permission } from '../domain/permissions.js';
import { Problem } from '../domain/problems.js';
import type { LegalDay } from '../kernel/legal-day.js';
import { type Replayed, replayable } from '../platform/http/replay.js';
import type { Envelope } from '../platform/http/request.js';
import { type Actor, onBehalfOf } from '../platform/identity/actor.js';
import { Ids } from '../platform/identity/new-id.js';
import type { Transaction } from '../platform/unit-of-work/transaction.js';
import { UnitOfWork } from '../platform/unit-of-work/unit-of-work.js';
import type { CaseSpine } from './case-file.js';
import type { CaseKind, Sending } from './case-kind.js';
import { BEGIN_HISTORY, FILE, TAKE_NUMBER } from './case-statements.js';
import { RuleBook } from './rule-book.js';
import { type Secrecy, secrecyLevel } from './secrecy.js';
import { answerText } from './wire-case.js';

/** A case as it comes into being. */
export interface NewCase {
  readonly id: string;
  readonly holder: { readonly key: number; readonly path: readonly number[] };
  /** The organ in whose name it is handled, where that is not the holder itself. */
  readonly organ?: { readonly key: number };
  readonly assignees: readonly number[];
  readonly secrecy: Secrecy;
  readonly programmeKey: number | null;
  readonly title: string;
  readonly receivedAt: string;
  /** The clock that starts now, if any, and the day from which it counts. */
  readonly clock?: { readonly rule: DeadlineKey; readonly from: LegalDay };
  /** Series and year of the number that it takes at once, `BJ-XS-2026-0001`; others are numbered by a later step. */
  readonly numberFrom?: { readonly series: string; readonly year: number };
  /** Rows of the feature; they refer to the new case by `currval('case_file_key_seq')`. */
  readonly details: readonly Sending[];
}

/** Brings cases into being: spine, details, first clock and first word of the history in one transaction. */
@Injectable()
export class CaseFiling {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rules: RuleBook,
    private readonly ids: Ids,
  ) {}

  /**
   * Files a case. Answers it as its filer sees it in this very transaction: one that names them is theirs no more as
   * soon as it is stored.
   */
  async file<Facts extends CaseSpine, Body>(
    kind: CaseKind<Facts, Body>,
    request: { actor: Actor; permission: Permission; envelope: Envelope; made: NewCase },
  ): Promise<Replayed> {
    const { actor, permission, envelope, made } = request;
    await this.rules.refresh(actor.epoch);
    const behalf = onBehalfOf(actor, permission, made.holder.path);
    const deed = { action: permission, subjectKind: kind.workflow.name, onBehalfOf: behalf, traceId: envelope.traceId };
    return this.unitOfWork.run(actor, deed, (tx) =>
      replayable(tx, envelope, async () => {
        this.#store(kind, tx, made, behalf);
        const row = await tx.one(kind.answer, [made.id, this.rules.today()]);
        if (!row) throw new Problem('internal-error');
        return { status: 201, answer: answerText(row), source: row, caseKey: 'filed' };
      }),
    );
  }

  #store<Facts extends CaseSpine, Body>(
    { workflow }: CaseKind<Facts, Body>,
    tx: Transaction,
    made: NewCase,
    behalf: number | null,
  ): void {
    const clock = made.clock ? this.rules.compute(made.clock.rule, made.clock.from) : null;
    const { numberFrom: number } = made;
    if (number) void tx.run(TAKE_NUMBER, [made.organ?.key ?? made.holder.key, number.series, number.year]);
    void tx.run(FILE, [
      made.id,
      caseKinds[workflow.name as CaseKindName],
      workflow.initial,
      made.holder.key,
      secrecyLevel(made.secrecy),
      made.assignees,
      made.programmeKey,
      made.title,
      made.receivedAt,
      tx.actor.userKey,
      clock?.dueOn ?? '9999-12-31',
      clock?.warnOn ?? '9999-12-31',
      made.organ?.key ?? null,
      number?.series ?? null,
      number?.year ?? null,
    ]);
    const [detail, ...rest] = made.details;
    if (detail) void tx.run(...detail);
    void tx.run(BEGIN_HISTORY, [
      workflow.name,
      workflow.initial,
      tx.actor.userKey,
      made.holder.key,
      made.programmeKey,
      clock && this.ids.next(),
      clock?.rule ?? null,
      clock?.ruleKey ?? null,
      clock?.startedOn ?? null,
      clock?.dueOn ?? null,
      clock?.warnOn ?? null,
      clock?.isProvisional ?? null,
      clock && JSON.stringify(clock.derivation),
      behalf,
    ]);
    for (const sending of rest) void tx.run(...sending);
    tx.subject = { id: made.id, caseKey: 'filed' };
  }
}
