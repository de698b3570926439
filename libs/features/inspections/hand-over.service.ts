import { Injectable } from '@nestjs/common';
import { Problem } from '../../domain/problems.js';
import type { Page } from '../../platform/http/paging.js';
import { type Register, RegisterPages } from '../../platform/http/register-page.js';
import { replayableAnswer } from '../../platform/http/replay.js';
import type { Envelope } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { UnitOfWork } from '../../platform/unit-of-work/unit-of-work.js';
import type { HandOverView, ListHandOvers, ReceiveHandOver } from './hand-over.contract.js';
import { COUNT, type HandOverRow, LIST, LOCK, ONE, RECEIVE } from './hand-over.queries.js';

const register: Register<HandOverRow, HandOverView> = {
  name: 'hand-overs',
  list: LIST,
  count: COUNT,
  item: ({ view }) => view,
  key: ({ at, id }) => [at, id],
  keyWidth: 2,
};

/** The other end of a hand-over (监督工作传递链): nothing that was handed over is lost, and each is received once. */
@Injectable()
export class HandOverService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly pages: RegisterPages,
  ) {}

  /** A page of what was handed over to the reader. */
  list(actor: Actor, wish: ListHandOvers): Promise<Page<HandOverView>> {
    const received = wish.received === undefined ? null : wish.received === 'true';
    return this.pages.page(actor, register, wish, [received, wish.target ?? null]);
  }

  /** Receives one, with the number under which it is followed. Throws not-found, transition-not-open. */
  receive(actor: Actor, id: string, { receipt }: ReceiveHandOver, envelope: Envelope): Promise<HandOverView> {
    const deed = { action: 'inspection.receiveHandOver', subjectKind: 'handOver', traceId: envelope.traceId };
    return this.unitOfWork.run(actor, deed, (tx) =>
      replayableAnswer(tx, envelope, async () => {
        const found = await tx.one(LOCK, [id]);
        if (!found) throw new Problem('not-found');
        if (found.is_received) throw new Problem('transition-not-open', { state: 'RECEIVED' });
        await tx.run(RECEIVE, [id, actor.userKey, receipt]);
        tx.subject = { id, changed: ['receipt'], values: { receipt } };
        const row = await tx.one(ONE, [id]);
        if (!row) throw new Problem('not-found');
        return row.view;
      }),
    );
  }
}
