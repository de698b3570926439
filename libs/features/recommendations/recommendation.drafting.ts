import { Inject, Injectable } from '@nestjs/common';
import { CaseFiling, type NewCase } from '../../casework/case-filing.js';
import type { CaseKind } from '../../casework/case-kind.js';
import { invalid, Problem } from '../../domain/problems.js';
import { roleOf } from '../../domain/roles.js';
import type { Replayed } from '../../platform/http/replay.js';
import type { Envelope } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { Ids } from '../../platform/identity/new-id.js';
import { NOW } from '../../platform/platform.module.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import type { DraftRecommendation } from './letter-text.contract.js';
import type { RecommendationBody } from './recommendation.contract.js';
import type { RecommendationFacts } from './recommendation.queries.js';
import { INSERT, RESOLVE } from './recommendation.statements.js';
import { textValues } from './recommendation.text.js';

const DRAFT = 'recommendation.draft';

/** Brings drafts into being: held by the drafter's room, in the name of the organ above it. */
@Injectable()
export class RecommendationDrafting {
  constructor(
    private readonly cases: CaseFiling,
    private readonly reader: Reader,
    private readonly ids: Ids,
    @Inject(NOW) private readonly now: () => Date,
  ) {}

  /** A new draft. Throws validation-failed with pointers. */
  async draft(
    kind: CaseKind<RecommendationFacts, RecommendationBody>,
    actor: Actor,
    body: DraftRecommendation,
    envelope: Envelope,
  ): Promise<Replayed> {
    const desk = actor.grants.find(({ role }) => roleOf(role)?.permissions.includes(DRAFT));
    if (!desk) throw new Problem('permission-missing', { permission: DRAFT });
    const found = await this.reader.one(actor, RESOLVE, [
      desk.path,
      body.programme ?? null,
      (body.recipients ?? []).map((each) => each.organizationId ?? null),
      body.originId ?? null,
    ]);
    if (body.programme !== undefined && !found?.programme)
      throw invalid('/programme', 'unknown-programme', '没有此专项 / no such programme');
    const text = textValues(body, { recipients: found?.recipients ?? [], origin: found?.origin ?? null });
    const made: NewCase = {
      id: this.ids.next(),
      holder: { key: desk.organizationKey, path: desk.path },
      ...(found?.organ ? { organ: { key: found.organ } } : {}),
      assignees: [actor.userKey],
      secrecy: body.secrecy ?? 'INTERNAL',
      programmeKey: found?.programme ?? null,
      title: body.title,
      receivedAt: this.now().toISOString(),
      details: [[INSERT, [body.kind, actor.userKey, ...text]]],
    };
    return this.cases.file(kind, { actor, permission: DRAFT, envelope, made });
  }
}
