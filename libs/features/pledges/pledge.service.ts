import { Injectable } from '@nestjs/common';
import { CaseFiling } from '../../casework/case-filing.js';
import { type CaseKind, soundKind } from '../../casework/case-kind.js';
import { CaseEngine } from '../../casework/engine.js';
import { type WireCase, wireAnswer } from '../../casework/wire-case.js';
import { invalid, Problem } from '../../domain/problems.js';
import { type PledgeAction, pledgeWorkflow } from '../../domain/workflows/pledge.js';
import type { Envelope } from '../../platform/http/request.js';
import { type Actor, mayAt } from '../../platform/identity/actor.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import type { DraftPledge, PledgeActionBody, Terms } from './pledge.contract.js';
import { pledgeEffects } from './pledge.effects.js';
import { pledgeGuards } from './pledge.guards.js';
import { ANSWER, INSERT_PLEDGE, LOAD, OWE, type PledgeFacts, READ, RESOLVE } from './pledge.queries.js';
import { refuseUnmatched } from './pledge.terms.js';

const DRAFT = 'pledge.draft';

/** How pledges are called in lists and on paper. */
export const titleOf = (year: number, unit: string): string => `${year}年${unit}党风廉政建设责任书`.slice(0, 200);

/** The use cases of one pledge. */
@Injectable()
export class PledgeService {
  readonly #kind: CaseKind<PledgeFacts, PledgeActionBody>;

  constructor(
    private readonly engine: CaseEngine,
    private readonly filing: CaseFiling,
    private readonly reader: Reader,
  ) {
    this.#kind = soundKind({
      workflow: pledgeWorkflow,
      guards: pledgeGuards,
      load: LOAD,
      answer: ANSWER,
      effects: pledgeEffects(() => new Date()),
    });
  }

  /** Drafts a pledge of a campaign. Throws validation-failed with pointers, separation-of-duty, permission-missing. */
  async draft(actor: Actor, body: DraftPledge, envelope: Envelope): Promise<WireCase> {
    const references = [body.projectId ?? null, body.parentId ?? null, body.responsiblePersonId, body.superiorPersonId];
    const found = await this.reader.one(actor, RESOLVE, [
      body.campaign,
      body.organizationId,
      ...references,
      body.from ?? null,
    ]);
    if (!found) throw new Problem('internal-error');
    refuseUnknown(body, found);
    const path = found.path ?? [];
    if (!mayAt(actor, DRAFT, path)) throw new Problem('permission-missing', { permission: DRAFT });
    const terms = { ...(found.template as Terms), ...given(body) };
    refuseUnmatched(terms);
    const [from, to] = [body.from ?? `${found.year}-01-01`, body.to ?? `${found.year}-12-31`];
    if (to < from) throw invalid('/to', 'before-start', '止期早于起期 / ends before it starts');
    const place = [found.campaign, found.unit, found.project, body.level];
    const people = [found.parent, body.isFirst ?? true, found.responsible, found.superior];
    const text = [terms.objectives, terms.tasks, terms.divisions].map((part) => JSON.stringify(part));
    const replayed = await this.filing.file(this.#kind, {
      actor,
      permission: DRAFT,
      envelope,
      made: {
        id: this.engine.newId(),
        holder: { key: found.unit as number, path },
        assignees: [],
        secrecy: 'INTERNAL',
        programmeKey: found.programme,
        title: titleOf(found.year ?? 0, found.unit_name ?? ''),
        receivedAt: new Date().toISOString(),
        details: [
          [OWE, place],
          [INSERT_PLEDGE, [...place, ...people, from, to, ...text]],
        ],
      },
    });
    return wireAnswer(this.#kind, actor, replayed);
  }

  /** Reads one pledge, with what the reader may do; the read is audited before the answer leaves. */
  read(actor: Actor, id: string, traceId: string): Promise<WireCase> {
    return this.engine.read(this.#kind, READ, { actor, id, traceId });
  }

  /** Does one action of the workflow. */
  async act(
    actor: Actor,
    id: string,
    action: PledgeAction,
    body: PledgeActionBody,
    envelope: Envelope,
  ): Promise<WireCase> {
    return wireAnswer(this.#kind, actor, await this.engine.act(this.#kind, { actor, id, action, body, envelope }));
  }
}

type References = NonNullable<(typeof RESOLVE)['row']>;

function refuseUnknown(body: DraftPledge, found: References): void {
  if (body.responsiblePersonId === body.superiorPersonId)
    throw new Problem('separation-of-duty', {
      errors: [{ pointer: '/superiorPersonId', code: 'two-sides', detail: '一人不得签署双方 / one person, two sides' }],
    });
  const missing: readonly (readonly [boolean, string])[] = [
    [found.campaign === null, '/campaign'],
    [found.unit === null, '/organizationId'],
    [body.projectId !== undefined && found.project === null, '/projectId'],
    [body.parentId !== undefined && found.parent === null, '/parentId'],
    [found.responsible === null, '/responsiblePersonId'],
    [found.superior === null, '/superiorPersonId'],
  ];
  const errors = missing.flatMap(([isMissing, pointer]) =>
    isMissing ? [{ pointer, code: 'unknown', detail: '不存在 / there is no such thing' }] : [],
  );
  if (errors.length > 0) throw new Problem('validation-failed', { errors });
  if (!found.path?.includes(found.campaign_path?.at(-1) ?? -1))
    throw invalid('/organizationId', 'not-in-campaign', '不在活动范围内 / outside the campaign');
  if (!found.holds_post)
    throw invalid(
      '/responsiblePersonId',
      'holds-no-post',
      '此人当日未在该单位任职 / holds no post in the unit on that day',
    );
}

const given = ({ objectives, tasks, divisions }: DraftPledge) =>
  Object.fromEntries(Object.entries({ objectives, tasks, divisions }).filter(([, part]) => part !== undefined));
