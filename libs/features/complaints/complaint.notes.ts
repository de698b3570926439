import { Injectable } from '@nestjs/common';
import type { Sending } from '../../casework/case-kind.js';
import { CaseEngine } from '../../casework/engine.js';
import { type SideFacts, type SideRequest, SideSteps } from '../../casework/side-steps.js';
import { invalid, Problem } from '../../domain/problems.js';
import { type Code, codesOf } from '../../domain/vocabularies.js';
import { Audit } from '../../platform/audit/audit.js';
import { expectedVersion } from '../../platform/http/etag.interceptor.js';
import type { Envelope } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import type { Transaction } from '../../platform/unit-of-work/transaction.js';
import { endAcknowledging, endFeedback } from './complaint.clocks.js';
import type {
  GiveFeedback,
  NotePage,
  RecordedNote,
  RecordInstruction,
  SuperviseHolder,
  TellReporter,
  UrgeHolder,
} from './complaint-notes.contract.js';
import { INSERT_NOTE, NOTABLE, NOTE, NOTES } from './complaint-notes.queries.js';

const COLOURS = codesOf('supervisionColour');
const WITH_SOMEBODY = ['FORWARDED_DOWN', 'ASSIGNED_DOWN', 'MOVED_TO_UNIT'];

/** What a kind of note wants: the step, the right, the states in which it is made, its columns, and its clock. */
interface Wish {
  readonly kind: 'ACKNOWLEDGEMENT' | 'FEEDBACK' | 'INSTRUCTION' | 'URGE' | 'SUPERVISION';
  readonly action: SideRequest<RecordedNote>['action'];
  readonly permission: SideRequest<RecordedNote>['permission'];
  readonly open: (state: string) => boolean;
  readonly on?: string | undefined;
  readonly text: string;
  readonly means?: string;
  readonly answer?: string | undefined;
  readonly dissents?: boolean | undefined;
  readonly leader?: string;
  readonly colour?: Code<'supervisionColour'>;
  readonly ends?: (caseKey: string) => Sending;
}

/** Facts beside the steps of a complaint. Each is a row that stays, and a line of the history; none changes the state. */
@Injectable()
export class ComplaintNotes {
  constructor(
    private readonly steps: SideSteps,
    private readonly engine: CaseEngine,
    private readonly reader: Reader,
    private readonly audit: Audit,
  ) {}

  /** All notes of a complaint; a read of it like any other. */
  async list(actor: Actor, id: string, traceId: string): Promise<NotePage> {
    const row = await this.reader.one(actor, NOTES, [id]);
    if (!row) throw new Problem('not-found');
    await this.audit.read(actor, { action: 'complaint.read', kind: 'complaint', id, caseKey: row.key, traceId });
    return { items: row.items };
  }

  /** Tells the real-name reporter that it was taken in, once; a duplicate is not acknowledged again (Art. 26). */
  acknowledge(actor: Actor, id: string, body: TellReporter, envelope: Envelope): Promise<RecordedNote> {
    const open = (state: string) => !['RECEIVED', 'DUPLICATE_FILED', 'ARCHIVED'].includes(state);
    const step = { kind: 'ACKNOWLEDGEMENT', action: 'acknowledge', permission: 'complaint.tell' } as const;
    return this.#take(actor, id, { ...body, ...step, open, ends: endAcknowledging }, envelope);
  }

  /** Tells the real-name reporter the result, and keeps what they answered (Art. 27). */
  giveFeedback(actor: Actor, id: string, body: GiveFeedback, envelope: Envelope): Promise<RecordedNote> {
    if (body.dissents && body.answer === undefined)
      throw invalid('/answer', 'dissent-needs-its-words', '须记录异议内容 / the dissent is recorded in words');
    const open = (state: string) => ['CLOSED', 'NOT_ACCEPTED'].includes(state);
    const step = { kind: 'FEEDBACK', action: 'giveFeedback', permission: 'complaint.tell' } as const;
    return this.#take(actor, id, { ...body, ...step, open, ends: endFeedback }, envelope);
  }

  /** Records a leader's instruction. */
  recordInstruction(actor: Actor, id: string, body: RecordInstruction, envelope: Envelope): Promise<RecordedNote> {
    const step = { kind: 'INSTRUCTION', action: 'recordInstruction', permission: 'complaint.instruct' } as const;
    return this.#take(actor, id, { ...body, ...step, open: (state) => state !== 'ARCHIVED' }, envelope);
  }

  /** Urges whoever holds it. */
  urge(actor: Actor, id: string, body: UrgeHolder, envelope: Envelope): Promise<RecordedNote> {
    const step = { kind: 'URGE', action: 'urge', permission: 'complaint.urge' } as const;
    return this.#take(actor, id, { ...body, ...step, open: (state) => WITH_SOMEBODY.includes(state) }, envelope);
  }

  /** Supervises an assigned complaint (Art. 22), each time in a stronger colour. */
  supervise(actor: Actor, id: string, body: SuperviseHolder, envelope: Envelope): Promise<RecordedNote> {
    const step = { kind: 'SUPERVISION', action: 'supervise', permission: 'complaint.supervise' } as const;
    return this.#take(actor, id, { ...body, ...step, open: (state) => state === 'ASSIGNED_DOWN' }, envelope);
  }

  #take(actor: Actor, caseId: string, wish: Wish, envelope: Envelope): Promise<RecordedNote> {
    const { kind, action, permission, text, means, answer, dissents, leader, colour } = wish;
    const on = wish.on ?? this.engine.today();
    if (on > this.engine.today()) throw invalid('/on', 'in-the-future', '不得晚于今日 / not later than today');
    const id = this.engine.newId();
    const columns = [means ?? null, answer ?? null, dissents ?? null, leader ?? null, colour ?? null];
    return this.steps.take<RecordedNote>({
      actor,
      envelope,
      action,
      permission,
      subjectKind: 'complaint',
      of: caseId,
      over: 'holder',
      decide: async (tx, facts) => {
        await refuse(tx, facts, wish, envelope);
        const row = [id, facts.key, kind, on, text, ...columns, actor.userKey];
        const said = { id, on, ...(leader && { leader }), ...(colour && { colour }), ...(means && { means }) };
        const after: Sending[] = [[INSERT_NOTE, row], ...(wish.ends ? [wish.ends(facts.key)] : [])];
        return { subjectId: caseId, opinion: text, changes: { [action]: said }, after };
      },
      answer: async (tx) => (await tx.one(NOTE, [id]))?.view,
    });
  }
}

async function refuse(tx: Transaction, facts: SideFacts, wish: Wish, envelope: Envelope): Promise<void> {
  if (facts.workflow !== 'complaint') throw new Problem('not-found');
  if (expectedVersion(envelope) !== facts.version)
    throw new Problem('version-stale', { currentVersion: facts.version });
  if (!wish.open(facts.state)) throw new Problem('transition-not-open', { state: facts.state });
  const known = await tx.one(NOTABLE, [facts.key]);
  if (wish.means !== undefined && !known?.is_real_name)
    throw unmet('reporter-is-known', '仅限实名举报 / only a real-name reporter is told');
  if (wish.kind === 'ACKNOWLEDGEMENT' && known?.acknowledged)
    throw unmet('acknowledged-once', '已告知 / the reporter was told already');
  const strongest = Math.max(
    -1,
    ...(known?.colours ?? []).map((each) => COLOURS.indexOf(each as Code<'supervisionColour'>)),
  );
  if (wish.colour !== undefined && COLOURS.indexOf(wish.colour) <= strongest)
    throw unmet('colour-is-stronger', '督办须逐级加重 / each supervision is stronger than the one before');
}

const unmet = (code: string, detail: string) =>
  new Problem('guard-not-satisfied', { errors: [{ pointer: '', code, detail }] });
