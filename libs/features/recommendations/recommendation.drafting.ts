import { Inject, Injectable } from '@nestjs/common';
import { CaseFiling, type NewCase } from '../../casework/case-filing.js';
import type { CaseKind } from '../../casework/case-kind.js';
import { mergeTemplate, valueTroubles } from '../../domain/letter-template.js';
import { invalid, Problem } from '../../domain/problems.js';
import type { Replayed } from '../../platform/http/replay.js';
import type { Envelope } from '../../platform/http/request.js';
import { type Actor, deskOf } from '../../platform/identity/actor.js';
import { Ids } from '../../platform/identity/new-id.js';
import { NOW } from '../../platform/platform.module.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import type { DraftRecommendation } from './letter-text.contract.js';
import type { RecommendationBody } from './recommendation.contract.js';
import type { RecommendationFacts } from './recommendation.queries.js';
import { INSERT, type KnownTemplate, RESOLVE } from './recommendation.statements.js';
import { textValues } from './recommendation.text.js';

const DRAFT = 'recommendation.draft';

/** The draft with what its template makes of the fields; what is said outright stands. Throws validation-failed. */
function fromTemplate(body: DraftRecommendation, template: KnownTemplate | null): DraftRecommendation {
  if (body.templateId === undefined) {
    if (body.fields !== undefined)
      throw invalid('/fields', 'no-template', '未选模板，不能填写字段 / fields need a template');
    return body;
  }
  if (!template) throw invalid('/templateId', 'unknown-template', '没有此已发布的模板 / no such published template');
  const fields = body.fields ?? {};
  const errors = valueTroubles(template.content, fields);
  if (errors.length > 0) throw new Problem('validation-failed', { errors });
  const merged = mergeTemplate(template.content, fields);
  const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
  const made = Object.fromEntries(Object.entries(merged).filter(([, value]) => value.length > 0));
  const filled = { kind: template.kind, format: template.format, ...made, ...given } as DraftRecommendation;
  if ([...filled.title].length > MOST_OF_A_TITLE)
    throw invalid('/title', 'title-too-long', '标题不得超过200字 / the title is too long');
  return filled;
}

const MOST_OF_A_TITLE = 200;

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
    const desk = deskOf(actor, DRAFT);
    const found = await this.reader.one(actor, RESOLVE, [
      desk.path,
      body.programme ?? null,
      (body.recipients ?? []).map((each) => each.organizationId ?? null),
      body.originId ?? null,
      body.templateId ?? null,
    ]);
    if (body.programme !== undefined && !found?.programme)
      throw invalid('/programme', 'unknown-programme', '没有此专项 / no such programme');
    const filled = fromTemplate(body, found?.template ?? null);
    const text = textValues(filled, { recipients: found?.recipients ?? [], origin: found?.origin ?? null });
    const made: NewCase = {
      id: this.ids.next(),
      holder: { key: desk.organizationKey, path: desk.path },
      ...(found?.organ ? { organ: { key: found.organ } } : {}),
      assignees: [actor.userKey],
      secrecy: filled.secrecy ?? 'INTERNAL',
      programmeKey: found?.programme ?? null,
      title: filled.title,
      receivedAt: this.now().toISOString(),
      details: [[INSERT, [filled.kind, actor.userKey, ...text, found?.template?.key ?? null]]],
    };
    return this.cases.file(kind, { actor, permission: DRAFT, envelope, made });
  }
}
