import { Injectable } from '@nestjs/common';
import { RuleBook } from '../../casework/rule-book.js';
import { invalid, Problem } from '../../domain/problems.js';
import type { Page } from '../../platform/http/paging.js';
import { type Register, RegisterPages } from '../../platform/http/register-page.js';
import { replayableAnswer } from '../../platform/http/replay.js';
import type { Envelope } from '../../platform/http/request.js';
import { type Actor, deskOf, mayAt, rootsOf } from '../../platform/identity/actor.js';
import { Ids } from '../../platform/identity/new-id.js';
import type { Transaction } from '../../platform/unit-of-work/transaction.js';
import { UnitOfWork } from '../../platform/unit-of-work/unit-of-work.js';
import type { DiaryView, ListDiary, WithdrawDiary, WriteDiary } from './diary.contract.js';
import { COUNT, type DiaryRow, INSERT, LIST, LOCK, ONE, PROGRAMME, WITHDRAW } from './diary.queries.js';

const READ = 'diary.read';
const WRITE = 'diary.write';

const register: Register<DiaryRow, DiaryView> = {
  name: 'station-diary',
  list: LIST,
  count: COUNT,
  item: ({ view }) => view,
  key: ({ on, key }) => [on, key],
  keyWidth: 2,
};

/** The diary of a stationed group: written by its officers, never rewritten, withdrawn with a reason. */
@Injectable()
export class DiaryService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly pages: RegisterPages,
    private readonly ids: Ids,
    private readonly rules: RuleBook,
  ) {}

  /** A page of entries within the reader's scope, newest first. */
  list(actor: Actor, wish: ListDiary): Promise<Page<DiaryView>> {
    const { kind = null, programme = null, groupId = null, from = null, to = null, asOf = null } = wish;
    return this.pages.page(actor, register, wish, [rootsOf(actor, READ), kind, programme, groupId, from, to, asOf]);
  }

  /** Writes an entry into the diary of the writer's own group. */
  write(actor: Actor, body: WriteDiary, envelope: Envelope): Promise<DiaryView> {
    const desk = deskOf(actor, WRITE);
    if (body.on > this.rules.today()) throw invalid('/on', 'in-the-future', '不得晚于今日 / not later than today');
    return this.#change(actor, envelope, async (tx) => {
      const programme = body.programme === undefined ? undefined : await tx.one(PROGRAMME, [body.programme]);
      if (body.programme !== undefined && !programme)
        throw invalid('/programme', 'unknown-programme', '没有此专项 / no such programme');
      const id = this.ids.next();
      const { host, kind, on, title, note = null } = body;
      await tx.run(INSERT, [
        id,
        desk.organizationKey,
        host,
        kind,
        on,
        title,
        note,
        programme?.key ?? null,
        actor.userKey,
      ]);
      tx.subject = { id, changed: Object.keys(body), values: body };
      return viewOf(tx, id);
    });
  }

  /** Withdraws an entry: it stays, and counts no more. Throws transition-not-open where it was withdrawn. */
  withdraw(actor: Actor, id: string, { reason }: WithdrawDiary, envelope: Envelope): Promise<DiaryView> {
    return this.#change(actor, envelope, async (tx) => {
      const entry = await tx.one(LOCK, [id]);
      if (!entry || !mayAt(actor, READ, entry.path)) throw new Problem('not-found');
      if (!mayAt(actor, WRITE, entry.path)) throw new Problem('permission-missing', { permission: WRITE });
      if (entry.is_withdrawn) throw new Problem('transition-not-open', { state: 'WITHDRAWN' });
      await tx.run(WITHDRAW, [id, actor.userKey, reason]);
      tx.subject = { id, changed: ['withdrawnBecause'], values: { reason } };
      return viewOf(tx, id);
    });
  }

  #change(actor: Actor, envelope: Envelope, work: (tx: Transaction) => Promise<DiaryView>): Promise<DiaryView> {
    const deed = { action: WRITE, subjectKind: 'diary', traceId: envelope.traceId };
    return this.unitOfWork.run(actor, deed, (tx) => replayableAnswer(tx, envelope, () => work(tx)));
  }
}

async function viewOf(tx: Transaction, id: string): Promise<DiaryView> {
  const row = await tx.one(ONE, [id]);
  if (!row) throw new Problem('not-found');
  return row.view;
}
