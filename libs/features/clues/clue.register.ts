import { Injectable } from '@nestjs/common';
import { PLACE } from '../../casework/case-statements.js';
import { invalid, Problem } from '../../domain/problems.js';
import { Audit } from '../../platform/audit/audit.js';
import { replayableAnswer } from '../../platform/http/replay.js';
import type { Envelope } from '../../platform/http/request.js';
import { type Actor, mayAt, onBehalfOf } from '../../platform/identity/actor.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import { UnitOfWork } from '../../platform/unit-of-work/unit-of-work.js';
import type { SetLane } from './clue.contract.js';
import type { ClueLinks, LanePage, LaneView } from './clue.view.js';
import { CLUES_OF, COMPLAINTS_OF, LANE_OF, LANES, SET_LANE } from './clue-register.queries.js';

const PERMISSION = 'clue.setLanes';

/** What stands beside clues: their links to complaints, and which organs approve in two lanes. */
@Injectable()
export class ClueRegister {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    private readonly audit: Audit,
  ) {}

  /** The complaints from which a clue comes, as far as the reader sees them; a read of the clue like any other. */
  complaintsOf(actor: Actor, id: string, traceId: string): Promise<ClueLinks> {
    return this.#links(actor, { of: COMPLAINTS_OF, action: 'clue.read', kind: 'clue' }, id, traceId);
  }

  /** The clues that a complaint yielded, as far as the reader sees them; a read of the complaint like any other. */
  cluesOf(actor: Actor, id: string, traceId: string): Promise<ClueLinks> {
    return this.#links(actor, { of: CLUES_OF, action: 'complaint.read', kind: 'complaint' }, id, traceId);
  }

  /** Organs for which the second lane was ever set. */
  async lanes(actor: Actor): Promise<LanePage> {
    return { items: (await this.reader.all(actor, LANES)).map(({ view }) => view) };
  }

  /** Switches the second lane on or off, for disposals decided from now on. Throws validation-failed, permission-missing. */
  setLane(actor: Actor, { organizationId, inUse }: SetLane, envelope: Envelope): Promise<LaneView> {
    const deed = { action: PERMISSION, subjectKind: 'organization', traceId: envelope.traceId } as const;
    return this.unitOfWork.run(actor, deed, (tx) =>
      replayableAnswer(tx, envelope, async () => {
        const organ = await tx.one(PLACE, [organizationId]);
        if (!organ?.is_organ) throw invalid('/organizationId', 'no-organ', '须为纪检监察机关 / must be an organ');
        if (!mayAt(actor, PERMISSION, organ.path)) throw new Problem('permission-missing', { permission: PERMISSION });
        await tx.run(SET_LANE, [organ.key, inUse, actor.userKey]);
        const behalf = onBehalfOf(actor, PERMISSION, organ.path);
        tx.subject = { id: organizationId, onBehalfOf: behalf, changed: ['secondLane'], values: { inUse } };
        return (await tx.one(LANE_OF, [organ.key]))?.view as LaneView;
      }),
    );
  }

  async #links(
    actor: Actor,
    { of, action, kind }: { of: typeof COMPLAINTS_OF; action: 'clue.read' | 'complaint.read'; kind: string },
    id: string,
    traceId: string,
  ): Promise<ClueLinks> {
    const row = await this.reader.one(actor, of, [id]);
    if (!row) throw new Problem('not-found');
    await this.audit.read(actor, { action, kind, id, caseKey: row.key, traceId });
    return { items: row.items };
  }
}
