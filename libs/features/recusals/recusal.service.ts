import { Injectable } from '@nestjs/common';
import { type SideFacts, SideSteps } from '../../casework/side-steps.js';
import { Problem } from '../../domain/problems.js';
import { type Code, labelOf } from '../../domain/vocabularies.js';
import { Audit } from '../../platform/audit/audit.js';
import { expectedVersion } from '../../platform/http/etag.interceptor.js';
import type { Envelope } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { Ids } from '../../platform/identity/new-id.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import type { Transaction } from '../../platform/unit-of-work/transaction.js';
import type { LiftRecusal, RecusalPage, RecusalView, Recuse } from './recusal.contract.js';
import { ACCOUNT, CASE_OF, INSERT, LIFT, OF_CASE, ONE } from './recusal.queries.js';

/** Who keeps away from a case, by whose word, and how they come back (2020 rules, Art. 48; Supervision law, Art. 67). */
@Injectable()
export class RecusalService {
  constructor(
    private readonly steps: SideSteps,
    private readonly reader: Reader,
    private readonly audit: Audit,
    private readonly ids: Ids,
  ) {}

  /** The recusals of a case that the actor sees; the read is audited. */
  async list(actor: Actor, caseId: string, traceId: string): Promise<RecusalPage> {
    const row = await this.reader.one(actor, OF_CASE, [caseId]);
    if (!row) throw new Problem('not-found');
    await this.audit.read(actor, { action: 'recusal.read', kind: 'case', id: caseId, caseKey: row.key, traceId });
    return { items: row.items.map(labelled), nextCursor: null };
  }

  /** Declares for oneself, or orders for a colleague; the account has lost the case when this is stored. */
  recuse(actor: Actor, body: Recuse, envelope: Envelope): Promise<RecusalView> {
    const isOrder = body.userId !== undefined && body.userId.toLowerCase() !== actor.userId;
    const permission = isOrder ? 'recusal.order' : 'recusal.declare';
    if (!actor.permissions.has(permission)) throw new Problem('permission-missing', { permission });
    const id = this.ids.next();
    return this.steps.take({
      actor,
      envelope,
      action: 'recuse',
      permission,
      subjectKind: 'recusal',
      of: body.caseId,
      over: isOrder ? 'holder' : 'oneself',
      decide: async (tx, facts) => {
        refuseStale(facts, envelope);
        const userKey = isOrder ? await accountOf(tx, body.userId as string) : actor.userKey;
        const row = [id, facts.key, userKey, body.ground, body.statement, actor.userKey];
        return {
          subjectId: id,
          opinion: body.statement,
          changes: { recusal: { userId: body.userId ?? actor.userId, ground: body.ground } },
          after: [[INSERT, row]],
        };
      },
      answer: (tx) => viewOf(tx, id),
    });
  }

  /** Approves a lifting; the second approval, by another person, lifts. */
  lift(actor: Actor, id: string, { reason }: LiftRecusal, envelope: Envelope): Promise<RecusalView> {
    return this.steps.take({
      actor,
      envelope,
      action: 'liftRecusal',
      permission: 'recusal.lift',
      subjectKind: 'recusal',
      of: { find: CASE_OF, id },
      over: 'holder',
      decide: (_tx, facts) => {
        refuseStale(facts, envelope);
        const after = [[LIFT, [id, actor.userKey, reason]] as const];
        return { subjectId: id, opinion: reason, changes: { lift: { recusalId: id } }, after };
      },
      answer: (tx) => viewOf(tx, id),
    });
  }
}

function refuseStale({ version }: SideFacts, envelope: Envelope): void {
  if (expectedVersion(envelope) !== version) throw new Problem('version-stale', { currentVersion: version });
}

async function accountOf(tx: Transaction, userId: string): Promise<number> {
  const account = await tx.one(ACCOUNT, [userId]);
  if (account) return account.key;
  const detail = '账号不存在 / no such account';
  throw new Problem('validation-failed', { errors: [{ pointer: '/userId', code: 'unknown-account', detail }] });
}

async function viewOf(tx: Transaction, id: string): Promise<RecusalView | undefined> {
  const row = await tx.one(ONE, [id]);
  return row && labelled(row.view);
}

const labelled = (view: RecusalView): RecusalView => ({
  ...view,
  label: labelOf('recusalGround', view.ground as Code<'recusalGround'>),
});
