import { Inject, Injectable } from '@nestjs/common';
import { CaseFiling, type NewCase } from '../../casework/case-filing.js';
import type { CaseKind } from '../../casework/case-kind.js';
import { invalid, Problem } from '../../domain/problems.js';
import type { Replayed } from '../../platform/http/replay.js';
import type { Envelope } from '../../platform/http/request.js';
import { type Actor, deskOf } from '../../platform/identity/actor.js';
import { Ids } from '../../platform/identity/new-id.js';
import { NOW } from '../../platform/platform.module.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import type { InspectionBody } from './inspection.contract.js';
import { namesOf, planValues, referencesOf, refuseBackwards } from './inspection.plan.js';
import { type InspectionFacts, RESOLVE_DRAFT } from './inspection.queries.js';
import { INSERT } from './inspection.writes.js';
import type { DraftInspection } from './inspection-plan.contract.js';

const DRAFT = 'inspection.draft';

/** Brings drafts into being: held by the drafter's office, in the name of the organ above it. */
@Injectable()
export class InspectionDrafting {
  constructor(
    private readonly cases: CaseFiling,
    private readonly reader: Reader,
    private readonly ids: Ids,
    @Inject(NOW) private readonly now: () => Date,
  ) {}

  /** A new draft. Throws permission-missing, validation-failed with pointers. */
  async draft(
    kind: CaseKind<InspectionFacts, InspectionBody>,
    actor: Actor,
    body: DraftInspection,
    envelope: Envelope,
  ): Promise<Replayed> {
    const desk = deskOf(actor, DRAFT);
    refuseUnclear(body);
    const references = referencesOf(body, body.organiser);
    const about = [desk.path, body.programme ?? null, desk.organizationKey];
    const found = await this.reader.one(actor, RESOLVE_DRAFT, [...references, ...about]);
    if (!found) throw new Problem('internal-error');
    if (body.programme !== undefined && found.programme === null)
      throw invalid('/programme', 'unknown-programme', '没有此专项 / no such programme');
    const organiser = body.organiser && namesOf([body.organiser], found.parties.slice(0, 1), '/organiser');
    const [tags, topics, phase, important, coNames, coKeys, names, keys, ...rest] = planValues(
      body,
      found,
      organiser ? 1 : 0,
    );
    const values = [
      body.type,
      body.kind,
      body.participation ?? 'ORGANISED',
      actor.userKey,
      organiser?.names[0] ?? found.office.name,
      organiser ? organiser.keys[0] : found.office.key,
      tags ?? [],
      topics ?? [],
      phase ?? 'PREPARATION',
      important ?? false,
      ...[coNames, coKeys, names, keys].map((list) => list ?? []),
      ...rest.slice(0, -1),
      rest.at(-1) ?? '[]',
    ];
    const made: NewCase = {
      id: this.ids.next(),
      holder: { key: desk.organizationKey, path: desk.path },
      ...(found.organ === null ? {} : { organ: { key: found.organ } }),
      assignees: [actor.userKey],
      secrecy: body.secrecy ?? 'INTERNAL',
      programmeKey: found.programme,
      title: body.title,
      receivedAt: this.now().toISOString(),
      details: [[INSERT, values]],
    };
    return this.cases.file(kind, { actor, permission: DRAFT, envelope, made });
  }
}

function refuseUnclear(body: DraftInspection): void {
  refuseBackwards(body);
  if (body.tags?.includes(body.type)) throw invalid('/tags', 'is-the-type', '主类型不必重复 / the type is no tag');
  const isJoined = body.participation === 'JOINED';
  if (isJoined && !body.organiser)
    throw invalid('/organiser', 'organiser-missing', '须写明组织单位 / say who organises it');
  if (!isJoined && body.organiser)
    throw invalid('/organiser', 'is-ones-own', '自行组织的检查由本单位组织 / one’s own office organises it');
}
