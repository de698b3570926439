import { Injectable } from '@nestjs/common';
import { RuleBook } from '../../casework/rule-book.js';
import { invalid, Problem } from '../../domain/problems.js';
import type { Page } from '../../platform/http/paging.js';
import { type Register, RegisterPages } from '../../platform/http/register-page.js';
import { replayableAnswer } from '../../platform/http/replay.js';
import type { Envelope } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { Ids } from '../../platform/identity/new-id.js';
import { UnitOfWork } from '../../platform/unit-of-work/unit-of-work.js';
import type {
  InterferenceView,
  ListInterference,
  ReportedInterference,
  ReportInterference,
} from './interference.contract.js';
import { ADD, COUNT, type InterferenceRow, LIST, PLACE } from './interference.queries.js';

const register: Register<InterferenceRow, InterferenceView> = {
  name: 'interference',
  list: LIST,
  count: COUNT,
  item: ({ view }) => view,
  key: ({ key }) => [key],
  keyWidth: 1,
};

/** The register of interference (监察法 Art. 66). Everybody adds; the policy of the table says who reads what. */
@Injectable()
export class InterferenceService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly pages: RegisterPages,
    private readonly ids: Ids,
    private readonly rules: RuleBook,
  ) {}

  /** A page of entries within the reader's oversight, without those about themselves. */
  list(actor: Actor, wish: ListInterference): Promise<Page<InterferenceView>> {
    return this.pages.page(actor, register, wish, [wish.kind ?? null]);
  }

  /** Adds an entry. The reporter is told that it stands, and reads it no more than anybody else. */
  report(actor: Actor, body: ReportInterference, envelope: Envelope): Promise<ReportedInterference> {
    if (body.on > this.rules.today()) throw invalid('/on', 'in-the-future', '不得晚于今日 / not later than today');
    const deed = { action: 'interference.report', subjectKind: 'interference', traceId: envelope.traceId };
    return this.unitOfWork.run(actor, deed, (tx) =>
      replayableAnswer(tx, envelope, async () => {
        const { kind, on, subjectName, subjectPost = null, subjectPersonId = null, caseNumber = null, text } = body;
        const place = await tx.one(PLACE, [actor.userKey, subjectPersonId]);
        if (!place) throw new Problem('not-found');
        if (subjectPersonId !== null && place.subject === null)
          throw invalid('/subjectPersonId', 'unknown-person', '没有此人 / no such person');
        const id = this.ids.next();
        const about = [subjectName, subjectPost, place.subject, caseNumber, text];
        await tx.run(ADD, [id, place.home, kind, on, ...about, actor.userKey]);
        tx.subject = { id, changed: Object.keys(body), values: body };
        return { id };
      }),
    );
  }
}
