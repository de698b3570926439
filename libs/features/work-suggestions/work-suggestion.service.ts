import { Inject, Injectable } from '@nestjs/common';
import type { CaseSpine } from '../../casework/case-file.js';
import { CaseFiling, type NewCase } from '../../casework/case-filing.js';
import { type CaseKind, type Deed, type Effect, soundKind } from '../../casework/case-kind.js';
import { CaseEngine } from '../../casework/engine.js';
import { type WireCase, wireAnswer } from '../../casework/wire-case.js';
import { invalid } from '../../domain/problems.js';
import { type WorkSuggestionAction, workSuggestionWorkflow } from '../../domain/workflows/work-suggestion.js';
import type { Envelope } from '../../platform/http/request.js';
import { type Actor, deskOf, mayAt } from '../../platform/identity/actor.js';
import { NOW } from '../../platform/platform.module.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import type { DraftWorkSuggestion, WorkSuggestionBody } from './work-suggestion.contract.js';
import { ANSWER, GIVE, INSERT, LOAD, READ, RESOLVE } from './work-suggestion.queries.js';

const WRITE = 'workSuggestion.write';

/** The use cases of a work suggestion. */
@Injectable()
export class WorkSuggestionService {
  readonly #kind: CaseKind<CaseSpine, WorkSuggestionBody>;

  constructor(
    private readonly engine: CaseEngine,
    private readonly filing: CaseFiling,
    private readonly reader: Reader,
    @Inject(NOW) private readonly now: () => Date,
  ) {
    this.#kind = soundKind({
      workflow: workSuggestionWorkflow,
      guards: { opinionGiven: ({ body }) => body === undefined || body.opinion !== undefined },
      load: LOAD,
      answer: ANSWER,
      effects: { give: (deed) => give(deed, engine.today()) },
    });
  }

  /** Notes a suggestion down. Throws validation-failed for an unknown programme or an office outside the scope. */
  async draft(actor: Actor, body: DraftWorkSuggestion, envelope: Envelope): Promise<WireCase> {
    const desk = deskOf(actor, WRITE);
    const found = await this.reader.one(actor, RESOLVE, [body.programme ?? null, body.organizationId ?? null]);
    if (body.programme !== undefined && !found?.programme)
      throw invalid('/programme', 'unknown-programme', '没有此专项 / no such programme');
    if (body.organizationId !== undefined && !mayAt(actor, WRITE, found?.path ?? []))
      throw invalid('/organizationId', 'not-in-scope', '不在本人职责范围内 / not within your scope');
    const made: NewCase = {
      id: this.engine.newId(),
      holder: found?.holder
        ? { key: found.holder, path: found.path ?? [] }
        : { key: desk.organizationKey, path: desk.path },
      assignees: [actor.userKey],
      secrecy: 'INTERNAL',
      programmeKey: found?.programme ?? null,
      title: body.title,
      receivedAt: this.now().toISOString(),
      details: [[INSERT, [body.form, body.content, body.givenTo, body.occasion ?? null]]],
    };
    const request = { actor, permission: WRITE, envelope, made } as const;
    return wireAnswer(this.#kind, actor, await this.filing.file(this.#kind, request));
  }

  /** Reads one suggestion; the read is audited before the answer leaves. */
  read(actor: Actor, id: string, traceId: string): Promise<WireCase> {
    return this.engine.read(this.#kind, READ, { actor, id, traceId });
  }

  /** Does one action of the workflow. */
  async act(
    actor: Actor,
    id: string,
    action: WorkSuggestionAction,
    body: WorkSuggestionBody,
    envelope: Envelope,
  ): Promise<WireCase> {
    return wireAnswer(this.#kind, actor, await this.engine.act(this.#kind, { actor, id, action, body, envelope }));
  }
}

function give({ facts, body }: Deed<CaseSpine, WorkSuggestionBody>, today: string): Effect {
  const givenOn = body.givenOn ?? today;
  if (givenOn > today) throw invalid('/givenOn', 'in-the-future', '不得晚于今日 / not later than today');
  return { before: [[GIVE, [facts.key, givenOn]]] };
}
