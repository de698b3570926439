import { Injectable } from '@nestjs/common';
import { type SideFacts, SideSteps } from '../../casework/side-steps.js';
import { invalid, Problem } from '../../domain/problems.js';
import { moneyMeasures } from '../../domain/vocabularies.js';
import { Audit } from '../../platform/audit/audit.js';
import { expectedVersion } from '../../platform/http/etag.interceptor.js';
import type { Envelope } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { Ids } from '../../platform/identity/new-id.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import type { Transaction } from '../../platform/unit-of-work/transaction.js';
import type { ConfirmMeasure, MeasurePage, MeasureView, ProposeMeasure } from './measure.contract.js';
import { CASE_OF, CONFIRM, MEASURE, MEASURES, OUTCOME, PROPOSE, TENDER } from './measure.queries.js';

const OPEN = ['CONCLUDED', 'CLOSED'];
const FOUND = ['SUBSTANTIATED', 'PARTLY_SUBSTANTIATED'];

/** Measures of a substantiated complaint: one proposes, another confirms (procedures §4), and both stand in its history. */
@Injectable()
export class MeasureService {
  constructor(
    private readonly steps: SideSteps,
    private readonly reader: Reader,
    private readonly audit: Audit,
    private readonly ids: Ids,
  ) {}

  /** The measures of a complaint that the actor sees; a read of it like any other. */
  async list(actor: Actor, caseId: string, traceId: string): Promise<MeasurePage> {
    const row = await this.reader.one(actor, MEASURES, [caseId]);
    if (!row) throw new Problem('not-found');
    await this.audit.read(actor, {
      action: 'complaint.read',
      kind: 'complaint',
      id: caseId,
      caseKey: row.key,
      traceId,
    });
    return { items: row.items };
  }

  /** Proposes one. Throws validation-failed where money lacks its figures, or where figures stand without money. */
  propose(actor: Actor, caseId: string, body: ProposeMeasure, envelope: Envelope): Promise<MeasureView> {
    const id = this.ids.next();
    const money = figuresOf(body);
    return this.steps.take<MeasureView>({
      actor,
      envelope,
      action: 'proposeMeasure',
      permission: 'measure.propose',
      subjectKind: 'measure',
      of: caseId,
      over: 'holder',
      decide: async (tx, facts) => {
        refuseStale(facts, envelope);
        if (!OPEN.includes(facts.state)) throw new Problem('transition-not-open', { state: facts.state, openIn: OPEN });
        await refuseUnfounded(tx, facts);
        const tender = await tenderOf(tx, body.tenderId);
        const row = [id, facts.key, body.type, body.note, body.tenderRef ?? null, ...money, actor.userKey, tender];
        const changes = { measure: { id, type: body.type, amountFen: money[2] } };
        return { subjectId: id, opinion: body.note.slice(0, 2000), changes, after: [[PROPOSE, row]] };
      },
      answer: async (tx) => (await tx.one(MEASURE, [id]))?.view,
    });
  }

  /** Confirms one, by another person than its proposer. Throws separation-of-duty, guard-not-satisfied when confirmed. */
  confirm(actor: Actor, id: string, { opinion }: ConfirmMeasure, envelope: Envelope): Promise<MeasureView> {
    return this.steps.take<MeasureView>({
      actor,
      envelope,
      action: 'confirmMeasure',
      permission: 'measure.confirm',
      subjectKind: 'measure',
      of: { find: CASE_OF, id },
      over: 'holder',
      decide: (_tx, facts) => {
        refuseStale(facts, envelope);
        const changes = { confirmed: { id } };
        return { subjectId: id, opinion: opinion ?? '同意', changes, after: [[CONFIRM, [id, actor.userKey]]] };
      },
      answer: async (tx) => (await tx.one(MEASURE, [id]))?.view,
    });
  }
}

/** Before, after, amount, basis: all of them for money, none otherwise. */
function figuresOf({ type, beforeFen, afterFen, basis }: ProposeMeasure) {
  const given = [beforeFen, afterFen, basis];
  if (!moneyMeasures.includes(type)) {
    if (given.every((each) => each === undefined)) return [null, null, null, null] as const;
    throw invalid('/type', 'no-money', '此类措施不涉及金额 / a measure of this type has no amount');
  }
  if (beforeFen === undefined || afterFen === undefined || basis === undefined)
    throw invalid('/basis', 'figures-missing', '须填写前后金额及依据 / money has before, after and its basis');
  if (beforeFen === afterFen)
    throw invalid('/afterFen', 'no-difference', '前后金额相同 / before and after are the same');
  return [beforeFen, afterFen, Math.abs(beforeFen - afterFen), basis] as const;
}

function refuseStale({ version }: SideFacts, envelope: Envelope): void {
  if (expectedVersion(envelope) !== version) throw new Problem('version-stale', { currentVersion: version });
}

async function tenderOf(tx: Transaction, id: string | undefined): Promise<string | null> {
  if (id === undefined) return null;
  const tender = await tx.one(TENDER, [id]);
  if (!tender) throw invalid('/tenderId', 'unknown-tender', '没有此招标项目 / no such tender');
  return tender.key;
}

async function refuseUnfounded(tx: Transaction, facts: SideFacts): Promise<void> {
  const row = await tx.one(OUTCOME, [facts.key]);
  if (facts.workflow === 'complaint' && FOUND.includes(row?.outcome ?? '')) return;
  const detail = '仅限查实或者部分属实的件 / only where something was found';
  throw new Problem('guard-not-satisfied', { errors: [{ pointer: '', code: 'measure-follows-a-finding', detail }] });
}
