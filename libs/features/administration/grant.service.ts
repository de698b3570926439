import { Injectable } from '@nestjs/common';
import type { Permission } from '../../domain/permissions.js';
import { Problem } from '../../domain/problems.js';
import type { Page } from '../../platform/http/paging.js';
import { type Register, RegisterPages } from '../../platform/http/register-page.js';
import { replayableAnswer } from '../../platform/http/replay.js';
import type { Envelope } from '../../platform/http/request.js';
import { type Actor, mayAt, onBehalfOf } from '../../platform/identity/actor.js';
import { Ids } from '../../platform/identity/new-id.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import type { Transaction } from '../../platform/unit-of-work/transaction.js';
import { UnitOfWork } from '../../platform/unit-of-work/unit-of-work.js';
import type { ApproveGrant, GrantView, ListGrants, ProposeGrant, RevokeGrant } from './grant.contract.js';
import {
  APPROVE,
  COUNT,
  FIND,
  GRANTEE,
  type GrantRow,
  LIST,
  LOCK,
  ONE,
  PEOPLE_OF,
  PLACE,
  REVOKE,
  SET_CLEARANCE,
} from './grant.queries.js';
import { grantView } from './grant.view.js';
import { RoleGrant } from './role-grant.entity.js';
import { CLEARANCES } from './user.view.js';

const register: Register<GrantRow, GrantView> = {
  name: 'grants',
  list: LIST,
  count: COUNT,
  item: grantView,
  key: ({ key }) => [key],
  keyWidth: 1,
};

/** Grants: the security administrator proposes and revokes, a deputy in charge approves, nobody for themselves. */
@Injectable()
export class GrantService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    private readonly ids: Ids,
    private readonly pages: RegisterPages,
  ) {}

  /** A page of grants, newest first. */
  list(actor: Actor, wish: ListGrants): Promise<Page<GrantView>> {
    const filters = [wish.userId ?? null, wish.role ?? null, wish.organizationId ?? null, wish.status ?? null];
    return this.pages.page(actor, register, wish, filters);
  }

  /** One grant. */
  async read(actor: Actor, id: string): Promise<GrantView> {
    const row = await this.reader.one(actor, ONE, [id]);
    if (!row) throw new Problem('not-found');
    return grantView(row);
  }

  /** Proposes a role for another account. Throws separation-of-duty, administrators-are-exclusive. */
  propose(actor: Actor, body: ProposeGrant, envelope: Envelope): Promise<GrantView> {
    return this.unitOfWork.run(actor, deed(actor, 'grant.propose', envelope), (tx) =>
      replayableAnswer(tx, envelope, async () => {
        const { userId, organizationId, role, reason, validFrom, validTo } = body;
        const [grantee, place] = await Promise.all([tx.one(GRANTEE, [userId]), tx.one(PLACE, [organizationId])]);
        if (!grantee) throw unknown('/userId', 'no such account');
        if (!place) throw unknown('/organizationId', 'no such organisation');
        refuseOutside(actor, 'grant.propose', place.path);
        await keepApart(tx, 'grant.propose', [grantee.key]);
        const id = this.ids.next();
        await tx.manager.insert(RoleGrant, {
          id,
          role,
          reason,
          userKey: grantee.key,
          organizationKey: place.key,
          proposedBy: actor.userKey,
          ...(validFrom === undefined ? {} : { validFrom }),
          ...(validTo === undefined ? {} : { validTo }),
        });
        tx.subject = { id, changed: Object.keys(body), values: body };
        return grantView(await found(tx, id));
      }),
    );
  }

  /**
   * Approves a proposal over an organisation that the approver's own grant covers. Proposer, approver and grantee are
   * three people; one who acts for an absent colleague counts as both.
   */
  approve(actor: Actor, id: string, { clearance }: ApproveGrant, envelope: Envelope): Promise<GrantView> {
    return this.unitOfWork.run(actor, deed(actor, 'grant.approve', envelope), (tx) =>
      replayableAnswer(tx, envelope, async () => {
        const grant = await locked(tx, id, envelope);
        refuseOutside(actor, 'grant.approve', grant.path);
        await keepApart(tx, 'grant.approve', [grant.user_key, grant.proposed_key]);
        const level = clearance === undefined ? undefined : CLEARANCES.indexOf(clearance);
        if (level !== undefined && level > actor.clearance)
          throw new Problem('permission-missing', { permission: 'grant.approve' });
        const approved = await tx.one(APPROVE, [grant.key, actor.userKey]);
        if (!approved) throw new Problem('transition-not-open');
        if (level !== undefined) await tx.run(SET_CLEARANCE, [grant.user_key, level]);
        tx.subject = {
          id,
          changed: level === undefined ? ['approvedBy'] : ['approvedBy', 'clearance'],
          values: { clearance },
        };
        return grantView(await found(tx, id));
      }),
    );
  }

  /** Revokes a grant, or takes a proposal back; it ends with the next request of whoever held it. */
  revoke(actor: Actor, id: string, { reason }: RevokeGrant, envelope: Envelope): Promise<GrantView> {
    return this.unitOfWork.run(actor, { ...deed(actor, 'grant.propose', envelope), reason }, (tx) =>
      replayableAnswer(tx, envelope, async () => {
        const grant = await locked(tx, id, envelope);
        refuseOutside(actor, 'grant.propose', grant.path);
        const revoked = await tx.one(REVOKE, [grant.key, actor.userKey]);
        if (!revoked) throw new Problem('transition-not-open');
        tx.subject = { id, changed: ['revokedBy'] };
        return grantView(await found(tx, id));
      }),
    );
  }
}

function deed(actor: Actor, permission: Permission, { traceId }: Envelope) {
  return { action: permission, subjectKind: 'grant', onBehalfOf: onBehalfOf(actor, permission), traceId };
}

async function found(tx: Transaction, id: string): Promise<GrantRow> {
  const row = await tx.one(FIND, [id]);
  if (!row) throw new Problem('not-found');
  return row;
}

/** The grant under lock; If-Match is heeded where it is given. */
async function locked(tx: Transaction, id: string, { ifMatch }: Envelope): Promise<GrantRow> {
  await tx.run(LOCK, [id]);
  const grant = await found(tx, id);
  if (ifMatch !== undefined && ifMatch !== grant.version)
    throw new Problem('version-stale', { currentVersion: grant.version });
  return grant;
}

function refuseOutside(actor: Actor, permission: Permission, path: readonly number[]): void {
  if (!mayAt(actor, permission, path)) throw new Problem('permission-missing', { permission });
}

/** The actor, and whoever they act for, must be other people than those behind `others` (accounts). */
async function keepApart(tx: Transaction, permission: Permission, others: readonly number[]): Promise<void> {
  const own = [tx.actor.userKey, ...tx.actor.grants.flatMap(({ onBehalfOf: absent }) => absent ?? [])];
  const used = onBehalfOf(tx.actor, permission) === null ? own.slice(0, 1) : own;
  const people = new Map(
    (await tx.run(PEOPLE_OF, [[...used, ...others]])).map(({ key, person_key }) => [key, person_key]),
  );
  const mine = new Set(used.map((key) => people.get(key)));
  if (others.some((key) => mine.has(people.get(key)))) throw new Problem('separation-of-duty');
}

function unknown(pointer: string, detail: string): Problem {
  return new Problem('validation-failed', { errors: [{ pointer, code: 'unknown', detail }] });
}
