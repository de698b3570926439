import { Injectable } from '@nestjs/common';
import { RuleBook } from '../../casework/rule-book.js';
import { invalid, Problem } from '../../domain/problems.js';
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
import type { CloseProgramme, ListProgrammes, OpenProgramme, ProgrammeView } from './programme.contract.js';
import { Programme } from './programme.entity.js';
import { CLOSE, COUNT, FIND, LIST, LOCK, ONE, PLACE } from './programme.queries.js';

const WRITE = 'programme.write';

const register: Register<ProgrammeView, ProgrammeView> = {
  name: 'programmes',
  list: LIST,
  count: COUNT,
  item: (row) => row,
  key: ({ code }) => [code],
  keyWidth: 1,
};

/** The register of programmes. Whoever opens or closes one holds `programme.write` over the organisation that runs it. */
@Injectable()
export class ProgrammeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    private readonly ids: Ids,
    private readonly pages: RegisterPages,
    private readonly rules: RuleBook,
  ) {}

  /** A page of programmes by code. */
  list(actor: Actor, wish: ListProgrammes): Promise<Page<ProgrammeView>> {
    const filters = [wish.running === undefined ? null : wish.running === 'true', this.rules.today()];
    return this.pages.page(actor, register, wish, filters);
  }

  /** One programme by its code. */
  async read(actor: Actor, code: string): Promise<ProgrammeView> {
    const row = await this.reader.one(actor, ONE, [code]);
    if (!row) throw new Problem('not-found');
    return row;
  }

  /** Opens a programme. Throws already-exists for a used code, permission-missing outside one's scope. */
  open(actor: Actor, body: OpenProgramme, envelope: Envelope): Promise<ProgrammeView> {
    const { code, name, from, to, organizationId } = body;
    if (to !== undefined && to < from) throw endsTooEarly();
    return this.unitOfWork.run(actor, this.#deed(actor, envelope), (tx) =>
      replayableAnswer(tx, envelope, async () => {
        const place = await tx.one(PLACE, [organizationId]);
        if (!place) throw invalid('/organizationId', 'unknown', 'no such organisation');
        refuseOutside(actor, place.path);
        const id = this.ids.next();
        const columns = { nameZh: name.zh, nameEn: name.en, startsOn: from, endsOn: to ?? null };
        await tx.manager.insert(Programme, { id, code, organizationKey: place.key, ...columns });
        tx.subject = { id, changed: Object.keys(body), values: body };
        return found(tx, code);
      }),
    );
  }

  /** Sets the last day of a programme. Throws version-stale with the current version. */
  close(actor: Actor, code: string, { to }: CloseProgramme, envelope: Envelope): Promise<ProgrammeView> {
    const expected = expectedVersion(envelope);
    return this.unitOfWork.run(actor, this.#deed(actor, envelope), (tx) =>
      replayableAnswer(tx, envelope, async () => {
        const current = await tx.one(LOCK, [code]);
        if (!current) throw new Problem('not-found');
        refuseOutside(actor, current.path);
        if (current.version !== expected) throw new Problem('version-stale', { currentVersion: current.version });
        const programme = await found(tx, code);
        if (to < programme.from) throw endsTooEarly();
        await tx.run(CLOSE, [current.key, to]);
        tx.subject = { id: programme.id, changed: ['to'], values: { to } };
        return found(tx, code);
      }),
    );
  }

  #deed(actor: Actor, { traceId }: Envelope) {
    return { action: WRITE, subjectKind: 'programme', onBehalfOf: onBehalfOf(actor, WRITE), traceId };
  }
}

async function found(tx: Transaction, code: string): Promise<ProgrammeView> {
  const row = await tx.one(FIND, [code]);
  if (!row) throw new Problem('not-found');
  return row;
}

function refuseOutside(actor: Actor, path: readonly number[]): void {
  if (!mayAt(actor, WRITE, path)) throw new Problem('permission-missing', { permission: WRITE });
}

const endsTooEarly = () => invalid('/to', 'before-start', 'ends before it starts');
