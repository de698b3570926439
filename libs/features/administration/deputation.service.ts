import { Injectable } from '@nestjs/common';
import { Problem } from '../../domain/problems.js';
import type { Page } from '../../platform/http/paging.js';
import { type Register, RegisterPages } from '../../platform/http/register-page.js';
import { replayableAnswer } from '../../platform/http/replay.js';
import type { Envelope } from '../../platform/http/request.js';
import { type Actor, mayAt, onBehalfOf } from '../../platform/identity/actor.js';
import { Ids } from '../../platform/identity/new-id.js';
import type { Transaction } from '../../platform/unit-of-work/transaction.js';
import { UnitOfWork } from '../../platform/unit-of-work/unit-of-work.js';
import type { ApproveDeputation, DeputationView, ListDeputations, RevokeDeputation } from './deputation.contract.js';
import { Deputation } from './deputation.entity.js';
import { COUNT, type DeputationRow, FIND, LIST, PARTY, REVOKE, ROLES_OF } from './deputation.queries.js';
import { type HeldAt, obstacle } from './deputation.rules.js';
import { deputationView } from './deputation.view.js';
import { PEOPLE_OF } from './grant.queries.js';

const APPROVE = 'deputation.approve';

const register: Register<DeputationRow, DeputationView> = {
  name: 'deputations',
  list: LIST,
  count: COUNT,
  item: deputationView,
  key: ({ key }) => [key],
  keyWidth: 1,
};

/** Deputations: a leader lets somebody act for an absent colleague, from one day to another. */
@Injectable()
export class DeputationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ids: Ids,
    private readonly pages: RegisterPages,
  ) {}

  /** A page of deputations, newest first. */
  list(actor: Actor, wish: ListDeputations): Promise<Page<DeputationView>> {
    const filters = [wish.userId ?? null];
    return this.pages.page(actor, register, wish, filters);
  }

  /** Lets one act for the other. The approver is neither the acting person nor outside the absent one's places. */
  approve(actor: Actor, body: ApproveDeputation, envelope: Envelope): Promise<DeputationView> {
    return this.unitOfWork.run(actor, this.#deed(actor, envelope), (tx) =>
      replayableAnswer(tx, envelope, async () => {
        const { absentUserId, actingUserId, validFrom, validTo, reason } = body;
        const absent = await partyOf(tx, absentUserId, '/absentUserId');
        const acting = await partyOf(tx, actingUserId, '/actingUserId');
        if (absent.person_key === acting.person_key)
          throw invalid({ pointer: '/actingUserId', code: 'same-person', detail: 'is the absent person' });
        if (validTo < validFrom)
          throw invalid({ pointer: '/validTo', code: 'before-start', detail: 'ends before it starts' });
        const days = [validFrom, validTo];
        const held = await tx.run(ROLES_OF, [absent.key, ...days]);
        const trouble = obstacle(held, await tx.run(ROLES_OF, [acting.key, ...days]));
        if (trouble) throw invalid(trouble);
        refuseOutside(actor, held);
        const [me] = await tx.run(PEOPLE_OF, [[actor.userKey]]);
        if (me?.person_key === acting.person_key) throw new Problem('separation-of-duty');
        const id = this.ids.next();
        const parties = { absentKey: absent.key, actingKey: acting.key, approvedBy: actor.userKey };
        await tx.manager.insert(Deputation, { id, ...parties, validFrom, validTo, reason });
        tx.subject = { id, changed: Object.keys(body), values: body };
        return deputationView(await found(tx, id));
      }),
    );
  }

  /** Ends a deputation with the next request of the acting person. */
  revoke(actor: Actor, id: string, { reason }: RevokeDeputation, envelope: Envelope): Promise<DeputationView> {
    return this.unitOfWork.run(actor, { ...this.#deed(actor, envelope), reason }, (tx) =>
      replayableAnswer(tx, envelope, async () => {
        const current = await found(tx, id);
        refuseOutside(actor, await tx.run(ROLES_OF, [current.absent_key, current.valid_from, current.valid_to]));
        const revoked = await tx.one(REVOKE, [id]);
        if (!revoked) throw new Problem('transition-not-open');
        tx.subject = { id, changed: ['revokedAt'] };
        return deputationView(await found(tx, id));
      }),
    );
  }

  #deed(actor: Actor, { traceId }: Envelope) {
    return { action: APPROVE, subjectKind: 'deputation', onBehalfOf: onBehalfOf(actor, APPROVE), traceId };
  }
}

async function found(tx: Transaction, id: string): Promise<DeputationRow> {
  const row = await tx.one(FIND, [id]);
  if (!row) throw new Problem('not-found');
  return row;
}

async function partyOf(tx: Transaction, id: string, pointer: string) {
  const party = await tx.one(PARTY, [id]);
  if (!party || party.is_disabled) throw invalid({ pointer, code: 'unknown', detail: 'no such account in use' });
  return party;
}

/** The approver's own grant covers every place where the absent colleague holds a role. */
function refuseOutside(actor: Actor, held: readonly HeldAt[]): void {
  if (!held.every(({ path }) => mayAt(actor, APPROVE, path)))
    throw new Problem('permission-missing', { permission: APPROVE });
}

function invalid(error: { pointer: string; code: string; detail: string }): Problem {
  return new Problem('validation-failed', { errors: [error] });
}
