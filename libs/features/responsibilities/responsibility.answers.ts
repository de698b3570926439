import { Injectable } from '@nestjs/common';
import { chainHash } from '../../casework/responsibility-freezing.js';
import { RuleBook } from '../../casework/rule-book.js';
import { Problem } from '../../domain/problems.js';
import { isLegalDay } from '../../kernel/legal-day.js';
import type { Page } from '../../platform/http/paging.js';
import { type Register, RegisterPages } from '../../platform/http/register-page.js';
import { replayableAnswer } from '../../platform/http/replay.js';
import type { Envelope } from '../../platform/http/request.js';
import { type Actor, onBehalfOf, rootsOf } from '../../platform/identity/actor.js';
import { Ids } from '../../platform/identity/new-id.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import type { Statement } from '../../platform/unit-of-work/statement.js';
import { UnitOfWork } from '../../platform/unit-of-work/unit-of-work.js';
import type {
  AtQuery,
  ChainView,
  DefectList,
  DefectView,
  FreezeChain,
  FreezeView,
  ListFreezes,
  ListResponsibilities,
  ReportQuery,
  ResponsibilityView,
  SubjectReference,
  SubjectView,
} from './responsibility.contract.js';
import {
  CHAIN,
  COUNT,
  COUNT_FREEZES,
  FIND_FROZEN,
  FREEZE,
  FREEZES,
  FROZEN,
  INSTANT,
  LIST,
  ONE,
} from './responsibility.queries.js';
import { CONFLICTS, GAPS, OVERLOAD } from './responsibility.reports.js';
import { ResponsibilityService } from './responsibility.service.js';

const READ = 'responsibility.read';
/** First places of one person that a report calls too many, where nothing is said. */
const OVERLOADED_FROM = 6;

const register: Register<{ key: string; item: ResponsibilityView }, ResponsibilityView> = {
  name: 'responsibilities',
  list: LIST,
  count: COUNT,
  item: ({ item }) => item,
  key: ({ key }) => [key],
  keyWidth: 1,
};

const freezes: Register<FreezeView & { key: string }, FreezeView> = {
  name: 'responsibility-freezes',
  list: FREEZES,
  count: COUNT_FREEZES,
  item: ({ key: _, ...item }) => item,
  key: ({ key }) => [key],
  keyWidth: 1,
};

/** Answers who answers: on a day, as known on a day, for a subject or a person, and where something is wrong. */
@Injectable()
export class ResponsibilityAnswers {
  constructor(
    private readonly reader: Reader,
    private readonly pages: RegisterPages,
    private readonly rules: RuleBook,
    private readonly responsibilities: ResponsibilityService,
    private readonly unitOfWork: UnitOfWork,
    private readonly ids: Ids,
  ) {}

  /** A page of rows as known now, or at `knownAt`. */
  list(actor: Actor, wish: ListResponsibilities): Promise<Page<ResponsibilityView>> {
    const { subjectKind = null, subjectId = null, personId = null, level = null, at = null, knownAt = null } = wish;
    const filters = [rootsOf(actor, READ), subjectKind, subjectId, personId, level, at, knownAt];
    return this.pages.page(actor, register, wish, filters);
  }

  /** One row, also one that is believed no more. */
  async read(actor: Actor, id: string): Promise<ResponsibilityView> {
    const row = await this.reader.one(actor, ONE, [id, rootsOf(actor, READ)]);
    if (!row) throw new Problem('not-found');
    return row.item;
  }

  /** The chain of a subject on a day, from the subject up to the top, with gaps and conflicts of its links. */
  async chain(actor: Actor, reference: SubjectReference, when: AtQuery): Promise<ChainView> {
    const subject = await this.responsibilities.subject(actor, reference);
    const at = this.#day(when.at);
    const values = [subject.key, subject.organization_key, subject.project_key, at, when.knownAt ?? null];
    const row = await this.reader.one(actor, CHAIN, values);
    if (!row) throw new Problem('not-found');
    const view = { kind: reference.kind, id: reference.id, stage: reference.stage ?? null, name: subject.name };
    const gaps = [...(subject.key === null ? [nobodyFor(view)] : []), ...row.gaps];
    return { at, knownAt: when.knownAt ?? row.known, subject: view, links: row.links, gaps, conflicts: row.conflicts };
  }

  /** Places where nobody answers, or by nothing that holds. */
  gaps(actor: Actor, query: ReportQuery): Promise<DefectList> {
    return this.#report(actor, GAPS, query, []);
  }

  /** People who stand on two sides of a subject, or supervise those above them. */
  conflicts(actor: Actor, query: ReportQuery): Promise<DefectList> {
    return this.#report(actor, CONFLICTS, query, []);
  }

  /** People who are first-responsible for too many subjects. */
  overload(actor: Actor, query: ReportQuery): Promise<DefectList> {
    return this.#report(actor, OVERLOAD, query, [query.more ?? OVERLOADED_FROM]);
  }

  /** Keeps the chain of a subject as of the day of an event, with its hash. */
  async freeze(actor: Actor, body: FreezeChain, envelope: Envelope): Promise<FreezeView> {
    const subject = await this.responsibilities.subject(actor, body.subject);
    if (subject.key === null) throw new Problem('not-found');
    const { links } = await this.chain(actor, body.subject, { at: body.eventOn });
    const deed = {
      action: READ,
      subjectKind: 'responsibility',
      onBehalfOf: onBehalfOf(actor, READ),
      traceId: envelope.traceId,
    };
    return this.unitOfWork.run(actor, deed, (tx) =>
      replayableAnswer(tx, envelope, async () => {
        const id = this.ids.next();
        const values = [id, subject.key, body.eventOn, body.eventKind, body.eventId ?? null];
        await tx.run(FREEZE, [...values, JSON.stringify(links), chainHash(links), actor.userKey]);
        tx.subject = { id, changed: ['chain'], values: links };
        const kept = await tx.one(FIND_FROZEN, [id]);
        if (!kept) throw new Problem('not-found');
        return kept;
      }),
    );
  }

  /** Kept chains, newest first; those of a case only for whoever sees it. */
  freezes(actor: Actor, wish: ListFreezes): Promise<Page<FreezeView>> {
    return this.pages.page(actor, freezes, wish, [rootsOf(actor, READ), wish.eventId ?? null]);
  }

  /** A kept chain. */
  async frozen(actor: Actor, id: string): Promise<FreezeView> {
    const row = await this.reader.one(actor, FROZEN, [id, rootsOf(actor, READ)]);
    if (!row) throw new Problem('not-found');
    return row;
  }

  async #report(
    actor: Actor,
    report: Statement<DefectView>,
    query: ReportQuery,
    more: readonly unknown[],
  ): Promise<DefectList> {
    const { at, knownAt } = await this.#when(actor, query);
    const values = [rootsOf(actor, READ), at, knownAt, query.organizationId ?? null, ...more];
    return { at, knownAt, items: await this.reader.all(actor, report, values) };
  }

  async #when(actor: Actor, { at, knownAt }: AtQuery): Promise<{ at: string; knownAt: string }> {
    return { at: this.#day(at), knownAt: knownAt ?? (await this.reader.one(actor, INSTANT))?.now ?? '' };
  }

  #day(at: string | undefined): string {
    const day = at ?? this.rules.today();
    if (!isLegalDay(day)) throw new Problem('validation-failed');
    return day;
  }
}

/** What is said of a subject that nobody has entered yet. */
const nobodyFor = (subject: SubjectView): DefectView => ({
  code: 'NOBODY',
  subject,
  level: 'FIRST',
  person: null,
  detail: '无第一责任人 / nobody is first-responsible',
  since: null,
});
