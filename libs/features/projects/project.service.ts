import { Injectable } from '@nestjs/common';
import { invalid, Problem } from '../../domain/problems.js';
import { codesOf } from '../../domain/vocabularies.js';
import { expectedVersion } from '../../platform/http/etag.interceptor.js';
import type { Page } from '../../platform/http/paging.js';
import { type Register, RegisterPages } from '../../platform/http/register-page.js';
import { replayableAnswer } from '../../platform/http/replay.js';
import type { Envelope } from '../../platform/http/request.js';
import { type Actor, mayAt, onBehalfOf, rootsOf } from '../../platform/identity/actor.js';
import { Ids } from '../../platform/identity/new-id.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import type { Transaction } from '../../platform/unit-of-work/transaction.js';
import { UnitOfWork } from '../../platform/unit-of-work/unit-of-work.js';
import type { AdvanceStage, CloseProject, ListProjects, ProjectView, RegisterProject } from './project.contract.js';
import { Project } from './project.entity.js';
import { BEGIN_STAGE, COUNT, END_STAGE, FIND, LIST, LOCK, ONE, PLACE, STEP } from './project.queries.js';

const WRITE = 'project.write';
const STAGES = codesOf('projectStage');

const register: Register<ProjectView, ProjectView> = {
  name: 'projects',
  list: LIST,
  count: COUNT,
  item: (row) => row,
  key: ({ number }) => [number],
  keyWidth: 1,
};

/** The register of key projects. Whoever changes one holds `project.write` over its owner. */
@Injectable()
export class ProjectService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    private readonly ids: Ids,
    private readonly pages: RegisterPages,
  ) {}

  /** A page of projects within the reader's scope, by number. */
  list(actor: Actor, wish: ListProjects): Promise<Page<ProjectView>> {
    const { programme = null, ownerOrganizationId = null, stage = null, q = null } = wish;
    const filters = [rootsOf(actor, 'project.read'), programme, ownerOrganizationId, stage, q];
    return this.pages.page(actor, register, wish, filters);
  }

  /** One project. */
  async read(actor: Actor, id: string): Promise<ProjectView> {
    const row = await this.reader.one(actor, ONE, [id, rootsOf(actor, 'project.read')]);
    if (!row) throw new Problem('not-found');
    return row;
  }

  /** Registers a project in its first stage. Throws already-exists for a used number. */
  register(actor: Actor, body: RegisterProject, envelope: Envelope): Promise<ProjectView> {
    const { number, name, programme, ownerOrganizationId, startsOn, endsOn } = body;
    if (endsOn !== undefined && endsOn < startsOn) throw invalid('/endsOn', 'before-start', 'ends before it starts');
    return this.#change(actor, envelope, async (tx) => {
      const place = await tx.one(PLACE, [ownerOrganizationId, programme ?? null]);
      if (!place) throw invalid('/ownerOrganizationId', 'unknown', 'no such organisation');
      if (programme !== undefined && place.programme_key === null)
        throw invalid('/programme', 'unknown-programme', 'no such programme');
      refuseOutside(actor, place.path);
      const id = this.ids.next();
      await tx.manager.insert(Project, {
        id,
        number,
        name,
        startsOn,
        endsOn: endsOn ?? null,
        programmeKey: place.programme_key,
        ownerOrganizationKey: place.key,
      });
      await tx.run(BEGIN_STAGE, [id, STAGES[0], 0, startsOn]);
      tx.subject = { id, changed: Object.keys(body), values: body };
      return found(tx, id);
    });
  }

  /** Moves a project into its next stage. Throws transition-not-open after the last one and on a closed project. */
  advanceStage(actor: Actor, id: string, { on }: AdvanceStage, envelope: Envelope): Promise<ProjectView> {
    const expected = expectedVersion(envelope);
    return this.#change(actor, envelope, async (tx) => {
      const project = await locked(tx, id, expected);
      const next = STAGES[STAGES.indexOf(project.stage as (typeof STAGES)[number]) + 1];
      if (next === undefined) throw new Problem('transition-not-open', { state: project.stage });
      if (on <= project.stage_starts_on) throw invalid('/on', 'before-start', 'the stage before began later');
      await tx.run(END_STAGE, [project.key, on]);
      await tx.run(BEGIN_STAGE, [id, next, STAGES.indexOf(next), on]);
      await tx.run(STEP, [project.key, next, null, false]);
      tx.subject = { id, changed: ['stage'], values: { next, on } };
      return found(tx, id);
    });
  }

  /** Closes a project on its last day. */
  close(actor: Actor, id: string, { endsOn }: CloseProject, envelope: Envelope): Promise<ProjectView> {
    const expected = expectedVersion(envelope);
    return this.#change(actor, envelope, async (tx) => {
      const project = await locked(tx, id, expected);
      if (endsOn < project.stage_starts_on) throw invalid('/endsOn', 'before-start', 'its last stage began later');
      await tx.run(STEP, [project.key, project.stage, endsOn, true]);
      tx.subject = { id, changed: ['endsOn'], values: { endsOn } };
      return found(tx, id);
    });
  }

  #change(actor: Actor, envelope: Envelope, work: (tx: Transaction) => Promise<ProjectView>): Promise<ProjectView> {
    const deed = {
      action: WRITE,
      subjectKind: 'project',
      onBehalfOf: onBehalfOf(actor, WRITE),
      traceId: envelope.traceId,
    };
    return this.unitOfWork.run(actor, deed, (tx) => replayableAnswer(tx, envelope, () => work(tx)));
  }
}

async function locked(tx: Transaction, id: string, expected: number) {
  const project = await tx.one(LOCK, [id]);
  if (!project) throw new Problem('not-found');
  refuseOutside(tx.actor, project.path);
  if (project.version !== expected) throw new Problem('version-stale', { currentVersion: project.version });
  if (project.is_closed) throw new Problem('transition-not-open', { state: 'CLOSED' });
  return project;
}

async function found(tx: Transaction, id: string): Promise<ProjectView> {
  const row = await tx.one(FIND, [id]);
  if (!row) throw new Problem('not-found');
  return row;
}

function refuseOutside(actor: Actor, path: readonly number[]): void {
  if (!mayAt(actor, WRITE, path)) throw new Problem('permission-missing', { permission: WRITE });
}
