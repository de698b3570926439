import { Injectable } from '@nestjs/common';
import { CaseFiling, type NewCase } from '../../casework/case-filing.js';
import { type CaseKind, soundKind } from '../../casework/case-kind.js';
import { CaseEngine } from '../../casework/engine.js';
import { type WireCase, wireAnswer } from '../../casework/wire-case.js';
import { invalid } from '../../domain/problems.js';
import { type SuggestionNoticeAction, suggestionNoticeWorkflow } from '../../domain/workflows/suggestion-notice.js';
import type { LegalDay } from '../../kernel/legal-day.js';
import type { Envelope } from '../../platform/http/request.js';
import { type Actor, deskOf } from '../../platform/identity/actor.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import type { CollectOpinion, SuggestionNoticeBody, SuggestionNoticeView } from './suggestion-notice.contract.js';
import { suggestionNoticeEffects } from './suggestion-notice.effects.js';
import { ANSWER, INSERT, LOAD, type NoticeFacts, READ, RESOLVE } from './suggestion-notice.queries.js';
import { SuggestionNoticeSources } from './suggestion-notice.sources.js';

const COLLECT = 'suggestionNotice.collect';
/** What the unit is told of the history. */
const TOLD = ['issue', 'receive', 'handle', 'reply', 'returnReply'];

/** The use cases of a suggestion notice. */
@Injectable()
export class SuggestionNoticeService {
  readonly #kind: CaseKind<NoticeFacts, SuggestionNoticeBody>;

  constructor(
    private readonly engine: CaseEngine,
    private readonly filing: CaseFiling,
    private readonly reader: Reader,
    private readonly sources: SuggestionNoticeSources,
  ) {
    const today = () => engine.today() as LegalDay;
    this.#kind = soundKind({
      workflow: suggestionNoticeWorkflow,
      guards: {
        opinionGiven: ({ body }) => body === undefined || (body as { opinion?: string }).opinion !== undefined,
        concernsPerson: ({ facts }) => facts.personName !== null,
      },
      load: LOAD,
      answer: ANSWER,
      effects: suggestionNoticeEffects(sources, today, () => engine.newId()),
    });
  }

  /** Writes an opinion down. Throws validation-failed for an unknown programme or a day to come. */
  async collect(actor: Actor, body: CollectOpinion, envelope: Envelope): Promise<WireCase> {
    const desk = deskOf(actor, COLLECT);
    const found = await this.reader.one(actor, RESOLVE, [desk.path, body.programme ?? null]);
    if (body.programme !== undefined && !found?.programme)
      throw invalid('/programme', 'unknown-programme', '没有此专项 / no such programme');
    const collectedOn = (body.collectedOn ?? this.engine.today()) as LegalDay;
    if (collectedOn > this.engine.today())
      throw invalid('/collectedOn', 'in-the-future', '不得晚于今日 / not later than today');
    const id = this.engine.newId();
    const made: NewCase = {
      id,
      holder: { key: desk.organizationKey, path: desk.path },
      ...(found?.organ ? { organ: { key: found.organ } } : {}),
      assignees: [actor.userKey],
      secrecy: 'INTERNAL',
      programmeKey: found?.programme ?? null,
      title: body.title,
      receivedAt: new Date(`${collectedOn}T00:00:00+08:00`).toISOString(),
      details: [
        [INSERT, [body.channel, body.opinion, collectedOn]],
        ...(body.source ? [this.sources.kept(id, body.source, actor)] : []),
      ],
    };
    const request = { actor, permission: COLLECT, envelope, made } as const;
    return wireAnswer(this.#kind, actor, await this.filing.file(this.#kind, request));
  }

  /** Reads one; the read is audited before the answer leaves. */
  async read(actor: Actor, id: string, traceId: string): Promise<WireCase> {
    return forReader(actor, await this.engine.read(this.#kind, READ, { actor, id, traceId }));
  }

  /** Does one action of the workflow. */
  async act(
    actor: Actor,
    id: string,
    action: SuggestionNoticeAction,
    body: SuggestionNoticeBody,
    envelope: Envelope,
  ): Promise<WireCase> {
    const answer = await this.engine.act(this.#kind, { actor, id, action, body, envelope });
    return forReader(actor, wireAnswer(this.#kind, actor, answer));
  }
}

/** The unit reads the notice: neither the words as they were heard, nor who heard them, nor what is said of appraisal. */
function forReader(actor: Actor, wire: WireCase): WireCase {
  if (!actor.grants.every(({ role }) => role === 'UNIT_LIAISON')) return wire;
  const notice = JSON.parse(wire.text) as SuggestionNoticeView;
  if (notice.history === undefined) return wire;
  const history = notice.history.filter(({ action }) => TOLD.includes(action));
  const told = { ...notice, history, opinion: null, sourceKeptBy: null, appraisals: [] };
  return { ...wire, text: JSON.stringify(told) };
}
