import { Inject, Injectable } from '@nestjs/common';
import { CaseFiling, type NewCase } from '../../casework/case-filing.js';
import type { CaseKind, Sending } from '../../casework/case-kind.js';
import { invalid, Problem } from '../../domain/problems.js';
import type { Replayed } from '../../platform/http/replay.js';
import type { Envelope } from '../../platform/http/request.js';
import { type Actor, deskOf, mayAt } from '../../platform/identity/actor.js';
import { Ids } from '../../platform/identity/new-id.js';
import { NOW } from '../../platform/platform.module.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import type { RegisterTender } from './tender.contract.js';
import type { TenderFacts } from './tender.queries.js';
import { INSERT, INSERT_LOTS, RESOLVE } from './tender.statements.js';
import type { TenderBody } from './tender-actions.contract.js';

const WRITE = 'tender.write';

/** Brings tenders into the register: kept by the desk of whoever registers them, watched by them from then on. */
@Injectable()
export class TenderRegistration {
  constructor(
    private readonly cases: CaseFiling,
    private readonly reader: Reader,
    private readonly ids: Ids,
    @Inject(NOW) private readonly now: () => Date,
  ) {}

  /** A new tender. Throws validation-failed with pointers, already-exists for a known ocid. */
  async register(
    kind: CaseKind<TenderFacts, TenderBody>,
    actor: Actor,
    body: RegisterTender,
    envelope: Envelope,
  ): Promise<Replayed> {
    const desk = deskOf(actor, WRITE);
    const found = await this.#resolve(actor, body, desk.path);
    const made: NewCase = {
      id: this.ids.next(),
      holder: found.holder
        ? { key: found.holder, path: found.path ?? [] }
        : { key: desk.organizationKey, path: desk.path },
      ...(found.organ ? { organ: { key: found.organ } } : {}),
      assignees: [actor.userKey],
      secrecy: body.secrecy ?? 'INTERNAL',
      programmeKey: found.programme,
      title: body.title,
      receivedAt: this.now().toISOString(),
      details: detailsOf(body, found),
    };
    return this.cases.file(kind, { actor, permission: WRITE, envelope, made });
  }

  async #resolve(actor: Actor, body: RegisterTender, path: readonly number[]) {
    const { programme, projectId, organizationId, predecessorId } = body;
    const wanted = [programme, projectId, organizationId, predecessorId].map((value) => value ?? null);
    const found = await this.reader.one(actor, RESOLVE, [path, ...wanted]);
    if (!found) throw new Problem('internal-error');
    if (programme !== undefined && found.programme === null)
      throw invalid('/programme', 'unknown-programme', '没有此专项 / no such programme');
    if (projectId !== undefined && found.project === null)
      throw invalid('/projectId', 'unknown-project', '没有此工程 / no such project');
    if (organizationId !== undefined && !mayAt(actor, WRITE, found.path ?? []))
      throw invalid('/organizationId', 'not-in-scope', '不在本人职责范围内 / not within your scope');
    if (predecessorId !== undefined && found.predecessor_state !== 'RE_TENDERING')
      throw invalid('/predecessorId', 'not-tendered-again', '须为决定重新招标的项目 / one that is tendered again');
    return found;
  }
}

function detailsOf(body: RegisterTender, found: { project: number | null; predecessor: string | null }): Sending[] {
  const { lots = [] } = body;
  const values = [
    body.ocid,
    found.project,
    found.predecessor,
    body.isMajor,
    body.method,
    body.methodDetails,
    body.category,
    body.isAuction ?? false,
    body.awardCriterion,
    body.buyerCode,
    body.buyerName,
    body.agentCode,
    body.agentName,
    body.estimateFen,
  ].map((value) => value ?? null);
  const columns = [lots.map(({ title }) => title), lots.map(({ estimateFen }) => estimateFen ?? null)];
  return [[INSERT, values], ...(lots.length > 0 ? [[INSERT_LOTS, columns] as const] : [])];
}
