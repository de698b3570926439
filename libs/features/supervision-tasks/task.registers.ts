import { Injectable } from '@nestjs/common';
import { invalid, Problem } from '../../domain/problems.js';
import type { Page } from '../../platform/http/paging.js';
import { type Register, RegisterPages } from '../../platform/http/register-page.js';
import { replayableAnswer } from '../../platform/http/replay.js';
import type { Envelope } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { Ids } from '../../platform/identity/new-id.js';
import { UnitOfWork } from '../../platform/unit-of-work/unit-of-work.js';
import type { FactView, GroupView, OfProgramme, SetUpGroup, StateFact } from './task.contract.js';
import * as sql from './task.queries.js';

const groups: Register<{ key: number; view: GroupView }, GroupView> = {
  name: 'working-groups',
  list: sql.LIST_GROUPS,
  count: sql.COUNT_GROUPS,
  item: ({ view }) => view,
  key: ({ key }) => [key],
  keyWidth: 1,
};
const facts: Register<{ key: number; view: FactView }, FactView> = {
  name: 'programme-facts',
  list: sql.LIST_FACTS,
  count: sql.COUNT_FACTS,
  item: ({ view }) => view,
  key: ({ key }) => [key],
  keyWidth: 1,
};

/** Working groups with who watches them, and facts of a programme with their source: written once, never changed. */
@Injectable()
export class TaskRegisters {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly pages: RegisterPages,
    private readonly ids: Ids,
  ) {}

  /** A page of working groups. */
  groups(actor: Actor, wish: OfProgramme): Promise<Page<GroupView>> {
    return this.pages.page(actor, groups, wish, [wish.programme ?? null, wish.asOf ?? null]);
  }

  /** A page of facts. */
  facts(actor: Actor, wish: OfProgramme): Promise<Page<FactView>> {
    return this.pages.page(actor, facts, wish, [wish.programme ?? null, wish.asOf ?? null]);
  }

  /** Sets up a group that is watched from outside itself. */
  setUp(actor: Actor, body: SetUpGroup, envelope: Envelope): Promise<GroupView> {
    const { programme, name, leadOrganizationId, supervisorOrganizationId, startsOn } = body;
    if (leadOrganizationId.toLowerCase() === supervisorOrganizationId.toLowerCase())
      throw invalid('/supervisorOrganizationId', 'watches-itself', '不得自我监督 / no unit watches itself');
    const deed = { action: 'task.write', subjectKind: 'workingGroup', traceId: envelope.traceId };
    return this.unitOfWork.run(actor, deed, (tx) =>
      replayableAnswer(tx, envelope, async () => {
        const found = await tx.one(sql.RESOLVE, [programme, [leadOrganizationId, supervisorOrganizationId]]);
        if (!found?.programme) throw invalid('/programme', 'unknown-programme', '没有此专项 / no such programme');
        const [lead, supervisor] = found.keys;
        if (lead === null)
          throw invalid('/leadOrganizationId', 'unknown-organization', '没有此机构 / no such organisation');
        if (supervisor === null)
          throw invalid('/supervisorOrganizationId', 'unknown-organization', '没有此机构 / no such organisation');
        const id = this.ids.next();
        await tx.run(sql.SET_UP_GROUP, [id, found.programme, name, lead, supervisor, startsOn, actor.userKey]);
        tx.subject = { id, changed: Object.keys(body), values: body };
        const row = await tx.one(sql.GROUP, [id]);
        if (!row) throw new Problem('not-found');
        return row.view;
      }),
    );
  }

  /** States a fact with its source; what was stated before stays, and counts for its own time. */
  state(actor: Actor, body: StateFact, envelope: Envelope): Promise<FactView> {
    const { programme, code, value, qualifier, unit, source } = body;
    const deed = { action: 'task.write', subjectKind: 'programmeFact', traceId: envelope.traceId };
    return this.unitOfWork.run(actor, deed, (tx) =>
      replayableAnswer(tx, envelope, async () => {
        const found = await tx.one(sql.RESOLVE, [programme, []]);
        if (!found?.programme) throw invalid('/programme', 'unknown-programme', '没有此专项 / no such programme');
        const id = this.ids.next();
        await tx.run(sql.STATE_FACT, [id, found.programme, code, value, qualifier, unit, source, actor.userKey]);
        tx.subject = { id, changed: Object.keys(body), values: body };
        const row = await tx.one(sql.FACT, [id]);
        if (!row) throw new Problem('not-found');
        return row.view;
      }),
    );
  }
}
