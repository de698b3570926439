import { Injectable } from '@nestjs/common';
import { Problem } from '../../domain/problems.js';
import { expectedVersion } from '../../platform/http/etag.interceptor.js';
import type { Page } from '../../platform/http/paging.js';
import { type Register, RegisterPages } from '../../platform/http/register-page.js';
import { replayableAnswer } from '../../platform/http/replay.js';
import type { Envelope } from '../../platform/http/request.js';
import { type Actor, mayAt, onBehalfOf } from '../../platform/identity/actor.js';
import { Ids } from '../../platform/identity/new-id.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import type { Transaction } from '../../platform/unit-of-work/transaction.js';
import { UnitOfWork } from '../../platform/unit-of-work/unit-of-work.js';
import type {
  ChangeOrganization,
  CreateOrganization,
  ListOrganizations,
  OrganizationView,
} from './organization.contract.js';
import { Organization } from './organization.entity.js';
import { COUNT, FIND, LIST, LOCK, ONE, type OrganizationRow } from './organization.queries.js';
import { organizationView } from './organization.view.js';

const WRITE = 'organization.write';

const register: Register<OrganizationRow, OrganizationView> = {
  name: 'organizations',
  list: LIST,
  count: COUNT,
  item: organizationView,
  key: ({ code }) => [code],
  keyWidth: 1,
};

/** The register of organisations. Whoever changes it holds `organization.write` over the place. */
@Injectable()
export class OrganizationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    private readonly ids: Ids,
    private readonly pages: RegisterPages,
  ) {}

  /** A page of organisations by code. */
  list(actor: Actor, wish: ListOrganizations): Promise<Page<OrganizationView>> {
    const filters = [wish.parentId ?? null, wish.parentCode ?? null, wish.type ?? null, wish.q ?? null];
    return this.pages.page(actor, register, wish, filters);
  }

  /** One organisation. */
  async read(actor: Actor, id: string): Promise<OrganizationView> {
    const row = await this.reader.one(actor, ONE, [id]);
    if (!row) throw new Problem('not-found');
    return organizationView(row);
  }

  /** Adds an organisation below another. Throws permission-missing outside one's scope, already-exists for a used code. */
  create(actor: Actor, body: CreateOrganization, envelope: Envelope): Promise<OrganizationView> {
    return this.unitOfWork.run(actor, this.#deed(actor, envelope), (tx) =>
      replayableAnswer(tx, envelope, async () => {
        const parent = await placeBelow(tx, body.parentId);
        const { parentId: _, ...columns } = body;
        const id = this.ids.next();
        await tx.manager.insert(Organization, { id, parentKey: parent.key, ...columns });
        tx.subject = { id, changed: Object.keys(body), values: body };
        return answer(tx, id);
      }),
    );
  }

  /** Changes or moves an organisation. Throws version-stale with the current version. */
  change(actor: Actor, id: string, body: ChangeOrganization, envelope: Envelope): Promise<OrganizationView> {
    const expected = expectedVersion(envelope);
    return this.unitOfWork.run(actor, this.#deed(actor, envelope), async (tx) => {
      const current = await tx.one(LOCK, [id]);
      if (!current) throw new Problem('not-found');
      refuseOutside(actor, current.path);
      if (current.version !== expected) throw new Problem('version-stale', { currentVersion: current.version });
      const { parentId, ...columns } = body;
      const parent = parentId === undefined ? undefined : await placeBelow(tx, parentId);
      if (parent?.path.includes(current.key)) throw cycle();
      await tx.manager
        .createQueryBuilder()
        .update(Organization)
        .set({ ...columns, ...(parent ? { parentKey: parent.key } : {}), version: current.version + 1 })
        .where('id = :id AND version = :version', { id, version: current.version })
        .execute();
      tx.subject = { id, changed: Object.keys(body), values: body };
      return answer(tx, id);
    });
  }

  #deed(actor: Actor, { traceId }: Envelope) {
    return { action: WRITE, subjectKind: 'organization', onBehalfOf: onBehalfOf(actor, WRITE), traceId };
  }
}

/** The organisation to stand below, where the actor may write. */
async function placeBelow(tx: Transaction, id: string): Promise<OrganizationRow> {
  const parent = await tx.one(FIND, [id]);
  if (!parent) {
    throw new Problem('validation-failed', {
      errors: [{ pointer: '/parentId', code: 'unknown', detail: 'no such organisation' }],
    });
  }
  refuseOutside(tx.actor, parent.path);
  return parent;
}

function refuseOutside(actor: Actor, path: readonly number[]): void {
  if (!mayAt(actor, WRITE, path)) throw new Problem('permission-missing', { permission: WRITE });
}

function cycle(): Problem {
  const detail = 'an organisation cannot stand below itself';
  return new Problem('validation-failed', {
    errors: [{ pointer: '/parentId', code: 'organization_tree_has_no_cycle', detail }],
  });
}

async function answer(tx: Transaction, id: string): Promise<OrganizationView> {
  const row = await tx.one(FIND, [id]);
  if (!row) throw new Problem('not-found');
  return organizationView(row);
}
