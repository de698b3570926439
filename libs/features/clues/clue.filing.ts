import { Inject, Injectable } from '@nestjs/common';
import { accusedOf, insertAllegations, refuseUnknown } from '../../casework/allegations.js';
import { CaseFiling, type NewCase } from '../../casework/case-filing.js';
import type { CaseKind, Sending } from '../../casework/case-kind.js';
import { invalid, Problem } from '../../domain/problems.js';
import { legalDayOf, yearOf } from '../../kernel/legal-day.js';
import type { Replayed } from '../../platform/http/replay.js';
import type { Envelope } from '../../platform/http/request.js';
import { type Actor, deskOf } from '../../platform/identity/actor.js';
import { Ids } from '../../platform/identity/new-id.js';
import { NOW } from '../../platform/platform.module.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import type { ClueBody, LogClue } from './clue.contract.js';
import { registered, tellComplaints } from './clue.links.js';
import { type ClueFacts, INSERT, LINK, RESOLVE } from './clue.queries.js';

const PERMISSION = 'clue.log';

/** Brings clues into being: numbered at once in the central register of the organ (2019 rules, Art. 23). */
@Injectable()
export class ClueFiling {
  constructor(
    private readonly cases: CaseFiling,
    private readonly reader: Reader,
    private readonly ids: Ids,
    @Inject(NOW) private readonly now: () => Date,
  ) {}

  /** Logs a clue. Throws validation-failed with pointers. */
  async log(kind: CaseKind<ClueFacts, ClueBody>, actor: Actor, body: LogClue, envelope: Envelope): Promise<Replayed> {
    const desk = deskOf(actor, PERMISSION);
    const ids = body.complaintIds ?? [];
    if (body.source === 'TIP' && ids.length === 0)
      throw invalid(
        '/complaintIds',
        'complaint-missing',
        '来自信访举报的须指明信访件 / name the complaints from which it comes',
      );
    const [people, organizations] = accusedOf(body.allegations);
    const found = await this.reader.one(actor, RESOLVE, [
      desk.path,
      body.programme ?? null,
      people,
      organizations,
      ids,
    ]);
    if (!found) throw new Problem('not-found');
    if (body.programme !== undefined && found.programme === null)
      throw invalid('/programme', 'unknown-programme', '没有此专项 / no such programme');
    refuseUnknown(body.allegations, found.people, found.organizations, '/allegations');
    const now = this.now();
    const today = legalDayOf(now);
    const made: NewCase = {
      id: this.ids.next(),
      holder: { key: desk.organizationKey, path: desk.path },
      ...(found.organ === null ? {} : { organ: { key: found.organ } }),
      assignees: [],
      secrecy: body.secrecy ?? 'INTERNAL',
      programmeKey: found.programme,
      title: body.title,
      receivedAt: now.toISOString(),
      clock: { rule: 'CLUE_ALLOCATE', from: today },
      numberFrom: { series: 'XS', year: yearOf(today) },
      details: [
        [INSERT, [body.source, body.sourceRef ?? null, body.content, body.concernsChiefBelow ?? false, today]],
        ...linked(registered(ids, found.complaints), actor.userKey),
        insertAllegations(body.allegations, found, { caseKey: null, before: 0, newId: () => this.ids.next() }),
      ],
    };
    return this.cases.file(kind, { actor, permission: PERMISSION, envelope, made });
  }
}

const linked = (keys: readonly string[], userKey: number): Sending[] =>
  keys.length === 0 ? [] : [[LINK, [keys, null, userKey, null]], tellComplaints(keys, userKey)];
