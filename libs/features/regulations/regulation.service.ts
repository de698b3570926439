import { Injectable } from '@nestjs/common';
import { RuleBook } from '../../casework/rule-book.js';
import { invalid, Problem } from '../../domain/problems.js';
import { expectedVersion } from '../../platform/http/etag.interceptor.js';
import type { Page } from '../../platform/http/paging.js';
import { type Register, RegisterPages } from '../../platform/http/register-page.js';
import { replayableAnswer } from '../../platform/http/replay.js';
import type { Envelope } from '../../platform/http/request.js';
import { type Actor, onBehalfOf } from '../../platform/identity/actor.js';
import { Ids } from '../../platform/identity/new-id.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import type { Transaction } from '../../platform/unit-of-work/transaction.js';
import { UnitOfWork } from '../../platform/unit-of-work/unit-of-work.js';
import type {
  CoverageQuery,
  CoverageView,
  ListRegulations,
  ListRequirements,
  RecordRegulation,
  RegulationView,
  RepealRegulation,
  RequirementListItem,
} from './regulation.contract.js';
import * as sql from './regulation.queries.js';

const WRITE = 'regulation.write';

const register: Register<sql.RegulationRow, RegulationView> = {
  name: 'regulations',
  list: sql.LIST,
  count: sql.COUNT,
  item: ({ view }) => view,
  key: ({ on, key }) => [on, key],
  keyWidth: 2,
};
const requirements: Register<{ key: number; item: RequirementListItem }, RequirementListItem> = {
  name: 'requirements',
  list: sql.LIST_REQUIREMENTS,
  count: sql.COUNT_REQUIREMENTS,
  item: ({ item }) => item,
  key: ({ key, item }) => [key, item.item],
  keyWidth: 2,
};

/** The register of regulations: recorded as issued, ended by repeal or by what supersedes them, changed no other way. */
@Injectable()
export class RegulationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    private readonly ids: Ids,
    private readonly pages: RegisterPages,
    private readonly rules: RuleBook,
  ) {}

  /** A page of regulations, oldest first. */
  list(actor: Actor, wish: ListRegulations): Promise<Page<RegulationView>> {
    const { kind = null, stage = null, origin = null, programme = null, at = null, q = null } = wish;
    return this.pages.page(actor, register, wish, [kind, stage, origin, programme, at, q]);
  }

  /** A page of what regulations demand. */
  requirements(actor: Actor, wish: ListRequirements): Promise<Page<RequirementListItem>> {
    const { kind = null, programme = null, asOf = null } = wish;
    return this.pages.page(actor, requirements, wish, [kind?.split(',') ?? null, programme, asOf]);
  }

  /** One regulation. */
  async read(actor: Actor, id: string): Promise<RegulationView> {
    const row = await this.reader.one(actor, sql.ONE, [id]);
    if (!row) throw new Problem('not-found');
    return row.view;
  }

  /** How many are in force for each stage of a project, and where there is none. */
  async coverage(actor: Actor, query: CoverageQuery): Promise<CoverageView> {
    const at = query.at ?? this.rules.today();
    return { at, stages: await this.reader.all(actor, sql.COVERAGE, [at, query.programme ?? null]) };
  }

  /** Records one; what it supersedes ends on its day. Throws validation-failed with pointers. */
  record(actor: Actor, body: RecordRegulation, envelope: Envelope): Promise<RegulationView> {
    this.#refuseUnclear(body);
    return this.#change(actor, envelope, async (tx) => {
      const found = await tx.one(sql.RESOLVE, [
        body.programme ?? null,
        body.supersedesId ?? null,
        body.findingId ?? null,
      ]);
      refuseUnknown(body, found);
      const id = this.ids.next();
      const { title, documentNumber = null, issuer, issuedOn, kind, stage = null, origin, coordinatedWith = [] } = body;
      const about = [title, documentNumber, issuer, issuedOn, kind, stage, origin, coordinatedWith];
      const links = [found?.programme, found?.supersedes?.key ?? null, found?.finding];
      const row = await tx.one(sql.INSERT, [id, ...about, ...links, actor.userKey]);
      const demands = body.requirements ?? [];
      await tx.run(sql.DEMAND, [row?.key, demands.map((each) => each.kind), demands.map(({ content }) => content)]);
      if (found?.supersedes && !found.supersedes.isEnded) await tx.run(sql.END, [found.supersedes.key, issuedOn]);
      tx.subject = { id, changed: Object.keys(body), values: body };
      return viewOf(tx, id);
    });
  }

  /** Ends one. Throws transition-not-open where it has ended. */
  repeal(actor: Actor, id: string, { endedOn }: RepealRegulation, envelope: Envelope): Promise<RegulationView> {
    const expected = expectedVersion(envelope);
    return this.#change(actor, envelope, async (tx) => {
      const regulation = await tx.one(sql.LOCK, [id]);
      if (!regulation) throw new Problem('not-found');
      if (regulation.version !== expected) throw new Problem('version-stale', { currentVersion: regulation.version });
      if (regulation.is_ended) throw new Problem('transition-not-open', { state: 'ENDED' });
      if (endedOn < regulation.issued_on)
        throw invalid('/endedOn', 'before-start', '不得早于印发之日 / not before it was issued');
      await tx.run(sql.END, [regulation.key, endedOn]);
      tx.subject = { id, changed: ['endedOn'], values: { endedOn } };
      return viewOf(tx, id);
    });
  }

  #refuseUnclear({ issuedOn, origin, coordinatedWith, findingId }: RecordRegulation): void {
    if (issuedOn > this.rules.today())
      throw invalid('/issuedOn', 'in-the-future', '不得晚于今日 / not later than today');
    if (origin === 'COORDINATED' && !coordinatedWith?.length)
      throw invalid('/coordinatedWith', 'nobody-named', '须写明协调的部门 / say with whom it was coordinated');
    if (findingId !== undefined && origin !== 'URGED')
      throw invalid('/findingId', 'not-urged', '仅督促出台的制度可关联问题 / only an urged one comes from a finding');
  }

  #change(
    actor: Actor,
    envelope: Envelope,
    work: (tx: Transaction) => Promise<RegulationView>,
  ): Promise<RegulationView> {
    const deed = {
      action: WRITE,
      subjectKind: 'regulation',
      onBehalfOf: onBehalfOf(actor, WRITE),
      traceId: envelope.traceId,
    };
    return this.unitOfWork.run(actor, deed, (tx) => replayableAnswer(tx, envelope, () => work(tx)));
  }
}

type Resolved = typeof sql.RESOLVE extends { row?: infer Row } ? Row | undefined : never;

function refuseUnknown(body: RecordRegulation, found: Resolved): void {
  if (body.programme !== undefined && !found?.programme)
    throw invalid('/programme', 'unknown-programme', '没有此专项 / no such programme');
  if (body.findingId !== undefined && !found?.finding)
    throw invalid('/findingId', 'unknown-finding', '没有此问题 / no such finding');
  if (body.supersedesId === undefined) return;
  if (!found?.supersedes) throw invalid('/supersedesId', 'unknown-regulation', '没有此制度 / no such regulation');
  if (found.supersedes.issuedOn > body.issuedOn)
    throw invalid('/supersedesId', 'issued-later', '被替代的制度印发在后 / it was issued later');
}

async function viewOf(tx: Transaction, id: string): Promise<RegulationView> {
  const row = await tx.one(sql.FOUND, [id]);
  if (!row) throw new Problem('not-found');
  return row.view;
}
