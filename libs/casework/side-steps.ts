import { Injectable } from '@nestjs/common';
import type { Permission } from '../domain/permissions.js';
import { Problem } from '../domain/problems.js';
import type { systemActions } from '../domain/workflows/all.js';
import { replayable } from '../platform/http/replay.js';
import type { Envelope } from '../platform/http/request.js';
import { type Actor, mayAt, onBehalfOf } from '../platform/identity/actor.js';
import { type Statement, statement } from '../platform/unit-of-work/statement.js';
import type { Transaction } from '../platform/unit-of-work/transaction.js';
import { UnitOfWork } from '../platform/unit-of-work/unit-of-work.js';
import type { Sending } from './case-kind.js';
import { LOCK } from './case-statements.js';

/** What every kind of case tells a side step, read under its lock. */
export interface SideFacts {
  readonly key: string;
  readonly id: string;
  readonly version: number;
  readonly workflow: string;
  readonly state: string;
  readonly holder_path: readonly number[];
}

const FACTS = statement<SideFacts>(
  'side-facts',
  `SELECT c.key::text, c.id, c.version, c.state, o.path AS holder_path,
     (SELECT workflow FROM case_event WHERE case_key = c.key ORDER BY version DESC LIMIT 1) AS workflow
   FROM case_file c JOIN organization o ON o.key = c.org_key WHERE c.id = $1`,
);

/** One step that leaves the state as it is: the version, and its row of the history. */
const SIDE_STEP = statement<{ version: number }>(
  'side-step',
  `WITH step AS (UPDATE case_file SET version = version + 1, assignees = COALESCE($9::int[], assignees) WHERE key = $1 AND version = $2
     RETURNING key, version, state, org_key, programme_key, outcome),
   told AS (INSERT INTO case_event (case_key, version, workflow, action, from_state, to_state, actor_key, on_behalf_of_key,
       opinion, changes, org_key, programme_key, outcome)
     SELECT key, version, $3::text, $4::text, state, state, $5::int, $6::int, $7::text, $8::jsonb, org_key, programme_key, outcome FROM step)
   SELECT version FROM step`,
);

/** What a side step says in the history and does beside it. */
export interface SideEffect {
  readonly opinion: string;
  /** For the history, which only those read who see the case. */
  readonly changes: Readonly<Record<string, unknown>>;
  /** Rows of the feature, stored after the step, while the actor still sees the case. */
  readonly after: readonly Sending[];
  /** The thing that the step is about; the audit names it. */
  readonly subjectId: string;
  /** Account keys of whoever handles the case from now on, where that changes. */
  readonly assignees?: readonly number[];
}

/** Who takes a side step on which case, by which right. */
export interface SideRequest<Answer> {
  readonly actor: Actor;
  readonly envelope: Envelope;
  readonly action: keyof typeof systemActions;
  readonly permission: Permission;
  readonly subjectKind: string;
  /** The case, or what leads to it: a statement that finds `id` by the public id of a part. */
  readonly of: string | { readonly find: Statement<{ id: string }>; readonly id: string };
  /** Whether the permission must reach over the holder; one who declares for oneself needs no office there. */
  readonly over: 'holder' | 'oneself';
  readonly decide: (tx: Transaction, facts: SideFacts) => SideEffect | Promise<SideEffect>;
  /** What is answered; undefined where the actor has lost sight of the case by this very step. */
  readonly answer: (tx: Transaction, facts: SideFacts) => Promise<Answer | undefined>;
}

/** The engine's steps beside the workflow: recusal, its lifting, pauses and extensions, handovers. They never change a state. */
@Injectable()
export class SideSteps {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Lock, permission, decision, version and history, the feature's rows, audit: one transaction, replayed under its
   * Idempotency-Key. Throws not-found, permission-missing, and whatever `decide` refuses.
   */
  async take<Answer extends object>(request: SideRequest<Answer>): Promise<Answer> {
    const { actor, envelope, permission, subjectKind } = request;
    const deed = { action: permission, subjectKind, traceId: envelope.traceId };
    const { answer } = await this.unitOfWork.run(actor, deed, (tx) =>
      replayable(tx, envelope, () => this.#take(tx, request)),
    );
    return JSON.parse(answer) as Answer;
  }

  async #take<Answer extends object>(tx: Transaction, request: SideRequest<Answer>) {
    const { actor, action, permission, of, over } = request;
    const caseId = typeof of === 'string' ? of : (await tx.one(of.find, [of.id]))?.id;
    if (caseId === undefined) throw new Problem('not-found');
    const locked = tx.run(LOCK, [caseId]);
    const facts = await tx.one(FACTS, [caseId]);
    if ((await locked).length === 0 || !facts) throw new Problem('not-found');
    if (over === 'holder' && !mayAt(actor, permission, facts.holder_path)) {
      throw new Problem('permission-missing', { permission });
    }
    const behalf = over === 'holder' ? onBehalfOf(actor, permission, facts.holder_path) : null;
    const { opinion, changes, after, subjectId, assignees = null } = await request.decide(tx, facts);
    const told = [facts.workflow, action, actor.userKey, behalf, opinion, JSON.stringify(changes)];
    const stepped = tx.run(SIDE_STEP, [facts.key, facts.version, ...told, assignees]);
    for (const [each, values] of after) void tx.run(each, values);
    tx.subject = { id: subjectId, caseKey: facts.key, onBehalfOf: behalf, changed: Object.keys(changes) };
    const answer = await request.answer(tx, facts);
    if ((await stepped).length === 0) throw new Problem('version-stale');
    const said = answer ?? { id: subjectId, caseId, version: facts.version + 1, gone: true };
    return { status: 201, answer: JSON.stringify(said), caseKey: facts.key };
  }
}
