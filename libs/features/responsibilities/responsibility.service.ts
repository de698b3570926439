import { Injectable } from '@nestjs/common';
import { invalid, Problem } from '../../domain/problems.js';
import { addDays, type LegalDay } from '../../kernel/legal-day.js';
import { replayableAnswer } from '../../platform/http/replay.js';
import type { Envelope } from '../../platform/http/request.js';
import { type Actor, mayAt, onBehalfOf, rootsOf } from '../../platform/identity/actor.js';
import { Ids } from '../../platform/identity/new-id.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import type { Transaction } from '../../platform/unit-of-work/transaction.js';
import { UnitOfWork } from '../../platform/unit-of-work/unit-of-work.js';
import type {
  CorrectResponsibility,
  DocumentReference,
  EndResponsibility,
  RecordResponsibility,
  RegisterSubject,
  ResponsibilityView,
  SubjectReference,
  SubjectView,
} from './responsibility.contract.js';
import {
  COPY,
  CURRENT,
  END_BELIEF,
  ENSURE_SUBJECT,
  FIND,
  FIND_SUBJECT,
  INSERT,
  LOCK_SUBJECT,
  OVERLAPPING,
  PLEDGE,
  POST_ON,
  REGISTER_SUBJECT,
  STANDS,
  SUBJECT,
} from './responsibility.queries.js';

const WRITE = 'responsibility.write';

type Subject = NonNullable<(typeof SUBJECT)['row']>;
type Current = NonNullable<(typeof CURRENT)['row']>;

/** A row as it is to be believed from now on. */
interface Belief {
  readonly personId: string | undefined;
  readonly organizationId: string | undefined;
  readonly vacancyReason: string | undefined;
  readonly document: DocumentReference | undefined;
  readonly validFrom: string;
  readonly validTo: string | undefined;
  readonly reason: string;
}

/** Records who answers for what. A change ends a belief and begins another; no row is ever altered. */
@Injectable()
export class ResponsibilityService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    private readonly ids: Ids,
  ) {}

  /**
   * Records that somebody answers, or that the place is vacant. Throws responsibility-overlaps naming who holds it,
   * responsibility-gap, validation-failed where the person holds no fitting post on that day.
   */
  async record(actor: Actor, body: RecordResponsibility, envelope: Envelope): Promise<ResponsibilityView> {
    refuseMalformed(body);
    const subject = await this.subject(actor, body.subject);
    if (!mayAt(actor, WRITE, subject.path)) throw new Problem('permission-missing', { permission: WRITE });
    return this.#change(actor, envelope, async (tx) => {
      if (subject.key === null) {
        const place = [subject.organization_key, subject.project_key, body.subject.stage ?? null];
        void tx.run(ENSURE_SUBJECT, [subject.kind, subject.name, ...place, this.ids.next()]);
      }
      const { key, moment } = await lock(tx, { ...subject, stage: body.subject.stage ?? null });
      const place = { key, level: body.level, duty: body.duty ?? 'OWNER', organizationKey: subject.organization_key };
      if (body.succeeds !== undefined) await this.#endPredecessor(tx, body, place, moment);
      await refuseOverlap(tx, place, body);
      return this.#believe(tx, place, { ...belief(body), vacancyReason: body.vacancyReason }, moment);
    });
  }

  /** Corrects what was recorded wrongly: the old belief ends now, the right one begins. */
  correct(actor: Actor, id: string, body: CorrectResponsibility, envelope: Envelope): Promise<ResponsibilityView> {
    return this.#change(actor, envelope, async (tx) => {
      const { current, moment } = await this.#lockCurrent(tx, id);
      if (current.vacancy_reason !== null && (body.personId ?? body.document) !== undefined)
        throw invalid('/personId', 'vacant', 'a vacancy is succeeded, not corrected into a person');
      const validFrom = body.validFrom ?? current.valid_from;
      const validTo = body.validTo ?? current.valid_to ?? undefined;
      if (validTo !== undefined && validTo < validFrom)
        throw invalid('/validTo', 'before-start', 'ends before it starts');
      await tx.run(END_BELIEF, [current.key, moment, actor.userKey]);
      // Only a last day or an earlier end leaves the post as it was looked up; a new first day asks for it again.
      const isSamePost = validFrom === current.valid_from || current.person_id === null;
      if (
        isSamePost &&
        body.personId === undefined &&
        body.organizationId === undefined &&
        body.document === undefined
      ) {
        const newId = this.ids.next();
        await tx.run(COPY, [current.key, newId, validFrom, validTo ?? null, moment, actor.userKey, body.reason]);
        return found(tx, newId, Object.keys(body));
      }
      const document = body.document ?? (await found(tx, id, [])).document ?? undefined;
      return this.#believe(
        tx,
        {
          key: current.subject_key,
          level: current.level,
          duty: current.duty,
          organizationKey: current.organization_key,
        },
        {
          personId: body.personId ?? current.person_id ?? undefined,
          organizationId:
            body.organizationId ??
            (body.personId === undefined ? (current.post_organization_id ?? undefined) : undefined),
          vacancyReason: undefined,
          document,
          validFrom,
          validTo,
          reason: body.reason,
        },
        moment,
      );
    });
  }

  /** Sets the last day on which somebody answers. */
  end(
    actor: Actor,
    id: string,
    { validTo, reason }: EndResponsibility,
    envelope: Envelope,
  ): Promise<ResponsibilityView> {
    return this.correct(actor, id, { validTo, reason }, envelope);
  }

  /** A subject that the actor's scope holds. Throws validation-failed, not-found. */
  async subject(actor: Actor, { kind, id, stage }: SubjectReference): Promise<Subject> {
    if ((kind === 'PROJECT_STAGE') !== (stage !== undefined))
      throw invalid('/subject/stage', 'stage', 'a stage belongs to PROJECT_STAGE, and to it alone');
    const row = await this.reader.one(actor, SUBJECT, [kind, id, stage ?? null, rootsOf(actor, 'responsibility.read')]);
    if (!row) throw new Problem('not-found');
    return row;
  }

  async #endPredecessor(tx: Transaction, { succeeds, validFrom }: RecordResponsibility, place: Place, moment: string) {
    const before = await tx.one(CURRENT, [succeeds]);
    if (!before || before.subject_key !== place.key || before.level !== place.level || before.duty !== place.duty)
      throw invalid('/succeeds', 'unknown', 'no such holder of this place');
    if (before.valid_from >= validFrom)
      throw invalid('/validFrom', 'before-predecessor', 'the predecessor began later');
    await tx.run(END_BELIEF, [before.key, moment, tx.actor.userKey]);
    const lastDay = addDays(validFrom as LegalDay, -1);
    await tx.run(COPY, [before.key, this.ids.next(), before.valid_from, lastDay, moment, tx.actor.userKey, null]);
  }

  async #believe(tx: Transaction, place: Place, what: Belief, moment: string): Promise<ResponsibilityView> {
    const { personId, organizationId, vacancyReason, document, validFrom, validTo, reason } = what;
    const post =
      personId === undefined
        ? undefined
        : await tx.one(POST_ON, [personId, validFrom, organizationId ?? null, place.organizationKey]);
    if (personId !== undefined && !post)
      throw invalid('/personId', 'holds-no-post', '此人当日未任该职 / the person holds no such post on that day');
    if (document?.pledgeId && !(await tx.one(PLEDGE, [document.pledgeId])))
      throw invalid('/document/pledgeId', 'unknown', '没有此责任书 / no such pledge');
    const id = this.ids.next();
    await tx.run(INSERT, [
      id,
      place.key,
      place.level,
      place.duty,
      post?.person_key ?? null,
      post?.title ?? null,
      post?.organization_key ?? null,
      vacancyReason ?? null,
      document?.kind ?? null,
      document?.reference ?? null,
      document?.pledgeId ?? null,
      validFrom,
      validTo ?? null,
      moment,
      tx.actor.userKey,
      reason,
    ]);
    return found(tx, id, ['level', 'person', 'valid']);
  }

  async #lockCurrent(tx: Transaction, id: string): Promise<{ current: Current; moment: string }> {
    const seen = await tx.one(CURRENT, [id]);
    if (!seen) throw new Problem('not-found');
    if (!mayAt(tx.actor, WRITE, seen.path)) throw new Problem('permission-missing', { permission: WRITE });
    const { moment } = await lock(tx, { ...seen, key: seen.subject_key });
    // Somebody may have ended this belief while we waited for the lock.
    const current = await tx.one(CURRENT, [id]);
    if (!current) throw new Problem('version-stale');
    return { current, moment };
  }

  /** Makes a tender or a task that is kept elsewhere a subject. Throws already-exists, validation-failed, permission-missing. */
  register(actor: Actor, body: RegisterSubject, envelope: Envelope): Promise<SubjectView> {
    return this.#change(actor, envelope, async (tx) => {
      const stands = await tx.one(STANDS, [body.organizationId, body.projectId ?? null]);
      if (!stands) throw invalid('/organizationId', 'unknown', '没有此机构 / no such organisation');
      if (body.projectId !== undefined && stands.owner !== stands.key)
        throw invalid('/projectId', 'of-another-owner', '该工程不属于此机构 / the project is not of this organisation');
      if (!mayAt(actor, WRITE, stands.path)) throw new Problem('permission-missing', { permission: WRITE });
      const id = this.ids.next();
      await tx.run(REGISTER_SUBJECT, [id, body.kind, body.name, stands.key, stands.project, body.id]);
      tx.subject = { id, changed: Object.keys(body), values: body };
      const made = await tx.one(FIND_SUBJECT, [body.id, body.kind]);
      if (!made) throw new Problem('not-found');
      return made;
    });
  }

  #change<Answer extends object>(actor: Actor, envelope: Envelope, work: (tx: Transaction) => Promise<Answer>) {
    const deed = {
      action: WRITE,
      subjectKind: 'responsibility',
      onBehalfOf: onBehalfOf(actor, WRITE),
      traceId: envelope.traceId,
    };
    return this.unitOfWork.run(actor, deed, (tx) => replayableAnswer(tx, envelope, () => work(tx)));
  }
}

interface Place {
  readonly key: string;
  readonly level: string;
  readonly duty: string;
  readonly organizationKey: number;
}

const belief = ({ personId, organizationId, document, validFrom, validTo, reason }: RecordResponsibility) => ({
  personId,
  organizationId,
  document,
  validFrom,
  validTo,
  reason,
});

function refuseMalformed({ personId, vacancyReason, document, validFrom, validTo }: RecordResponsibility): void {
  if ((personId === undefined) === (vacancyReason === undefined))
    throw invalid(
      '/personId',
      'person-or-vacancy',
      '须填写责任人，或说明空缺原因 / name a person, or say why the place is vacant',
    );
  if (personId !== undefined && document === undefined)
    throw invalid('/document', 'document-missing', '须注明依据文件 / name the document that says so');
  if (validTo !== undefined && validTo < validFrom) throw invalid('/validTo', 'before-start', 'ends before it starts');
}

interface Lockable {
  readonly key: string | null;
  readonly kind: string;
  readonly organization_key: number;
  readonly project_key: number | null;
  readonly stage: string | null;
}

async function lock(tx: Transaction, { key, kind, organization_key, project_key, stage }: Lockable) {
  const row = await tx.one(LOCK_SUBJECT, [kind, organization_key, project_key, stage, key]);
  if (!row) throw new Problem('not-found');
  return row;
}

/** One first-responsible person at a time: says who holds the place, before the database refuses. */
async function refuseOverlap(
  tx: Transaction,
  place: Place,
  { validFrom, validTo }: RecordResponsibility,
): Promise<void> {
  if (place.duty !== 'OWNER' || (place.level !== 'FIRST' && place.level !== 'OVERALL')) return;
  const overlapping = await tx.run(OVERLAPPING, [place.key, place.level, place.duty, validFrom, validTo ?? null]);
  if (overlapping.length === 0) return;
  throw new Problem('responsibility-overlaps', {
    errors: overlapping.map(({ id, person, valid_from, valid_to }) => ({
      pointer: '/validFrom',
      code: 'overlaps',
      detail: `${person ?? '空缺'} ${valid_from} – ${valid_to ?? ''} (${id})`,
    })),
  });
}

async function found(tx: Transaction, id: string, changed: readonly string[]): Promise<ResponsibilityView> {
  const row = await tx.one(FIND, [id]);
  if (!row) throw new Problem('not-found');
  tx.subject = { id, changed, values: { from: row.item.validFrom, to: row.item.validTo } };
  return row.item;
}
