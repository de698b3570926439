import { Injectable } from '@nestjs/common';
import { BEGIN_HISTORY, FILE } from '../../casework/case-statements.js';
import { answered } from '../../casework/engine.js';
import { RuleBook } from '../../casework/rule-book.js';
import { secrecyLevel } from '../../casework/secrecy.js';
import { Problem } from '../../domain/problems.js';
import { roleOf } from '../../domain/roles.js';
import { legalDayOf } from '../../kernel/legal-day.js';
import { type Replayed, replayable } from '../../platform/http/replay.js';
import type { Envelope } from '../../platform/http/request.js';
import { type Actor, mayAt, onBehalfOf } from '../../platform/identity/actor.js';
import { Ids } from '../../platform/identity/new-id.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import type { Transaction } from '../../platform/unit-of-work/transaction.js';
import { UnitOfWork } from '../../platform/unit-of-work/unit-of-work.js';
import type { FileComplaint } from './complaint.contract.js';
import { refuseUnknown } from './complaint.correction.js';
import { ANSWER, INSERT_ALLEGATIONS, INSERT_DETAIL, RESOLVE } from './complaint.queries.js';
import { ReporterVault } from './reporter-vault.js';

interface References {
  readonly people: readonly (number | null)[];
  readonly organizations: readonly (number | null)[];
  readonly programmeKey: number | null;
  readonly holder: { readonly key: number; readonly assignees: readonly number[] };
}

/** Takes in a complaint: identity to the vault, the rest as one case in one transaction. */
@Injectable()
export class ComplaintFiling {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    private readonly rules: RuleBook,
    private readonly ids: Ids,
    private readonly vault: ReporterVault,
  ) {}

  /** Files a received complaint. Throws validation-failed with pointers; the filer may lose sight of it at once. */
  async file(actor: Actor, body: FileComplaint, envelope: Envelope): Promise<Replayed> {
    refuseFuture(body.receivedAt);
    await this.rules.refresh();
    const references = await this.#resolve(actor, body);
    refuseUnknown(body.allegations, references.people, references.organizations, '/allegations');
    const id = this.ids.next();
    const reporterRef = body.reporter ? this.ids.next() : null;
    if (body.reporter && reporterRef) await this.vault.keep(reporterRef, body.reporter);
    const deed = {
      action: 'complaint.file',
      subjectKind: 'complaint',
      onBehalfOf: onBehalfOf(actor, 'complaint.file'),
      traceId: envelope.traceId,
    };
    return this.unitOfWork.run(actor, deed, (tx) =>
      replayable(tx, envelope, () => this.#store(tx, { id, body, references, reporterRef, behalf: deed.onBehalfOf })),
    );
  }

  async #store(
    tx: Transaction,
    {
      id,
      body,
      references,
      reporterRef,
      behalf,
    }: { id: string; body: FileComplaint; references: References; reporterRef: string | null; behalf: number | null },
  ): Promise<{ status: number; answer: string; caseKey: 'filed' }> {
    const clock = this.rules.compute('CLASSIFY_GENERAL', legalDayOf(new Date(body.receivedAt)));
    const { key: holder, assignees } = references.holder;
    void tx.run(FILE, [
      id,
      1,
      'RECEIVED',
      holder,
      secrecyLevel(body.secrecy ?? 'INTERNAL'),
      assignees,
      references.programmeKey,
      body.title,
      body.receivedAt,
      tx.actor.userKey,
      clock?.dueOn ?? '9999-12-31',
      clock?.warnOn ?? '9999-12-31',
    ]);
    void tx.run(INSERT_DETAIL, [
      body.channel,
      body.kind ?? 'ACCUSATION',
      body.content,
      body.realName,
      reporterRef,
      body.externalNo ?? null,
      body.projectId ?? null,
    ]);
    void tx.run(BEGIN_HISTORY, [
      'complaint',
      'RECEIVED',
      tx.actor.userKey,
      holder,
      references.programmeKey,
      clock && this.ids.next(),
      clock?.rule ?? null,
      clock?.ruleKey ?? null,
      clock?.startedOn ?? null,
      clock?.dueOn ?? null,
      clock?.warnOn ?? null,
      clock?.isProvisional ?? null,
      clock && JSON.stringify(clock.derivation),
      behalf,
    ]);
    void tx.run(INSERT_ALLEGATIONS, [
      body.allegations.map(() => this.ids.next()),
      body.allegations.map((each) => each.accusedName ?? null),
      references.people,
      references.organizations,
      body.allegations.map((each) => each.issueType),
      body.allegations.map((each) => each.matter),
      null,
      0,
    ]);
    tx.subject = { id, caseKey: 'filed' };
    const row = await tx.one(ANSWER, [id, this.rules.today()]);
    if (!row) throw new Problem('internal-error');
    return { status: 201, answer: answered(row), caseKey: 'filed' };
  }

  /** Turns public references into keys; asks the database only where the body has some. */
  async #resolve(actor: Actor, body: FileComplaint): Promise<References> {
    const named = body.allegations.some((each) => each.accusedPersonId || each.accusedOrganizationId);
    const people = body.allegations.map((each) => each.accusedPersonId ?? null);
    const organizations = body.allegations.map((each) => each.accusedOrganizationId ?? null);
    if (!named && body.programme === undefined && body.organizationId === undefined) {
      return {
        people: people.map(() => null),
        organizations: people.map(() => null),
        programmeKey: null,
        holder: ownDesk(actor),
      };
    }
    const found = await this.reader.one(actor, RESOLVE, [
      people,
      organizations,
      body.programme ?? null,
      body.organizationId ?? null,
    ]);
    if (body.programme !== undefined && !found?.programme)
      throw invalid('/programme', 'unknown-programme', '没有此专项 / no such programme');
    if (body.organizationId !== undefined && !mayAt(actor, 'complaint.file', found?.holder_path ?? [])) {
      throw invalid('/organizationId', 'not-in-scope', '不在本人职责范围内 / not within your scope');
    }
    return {
      people: found?.people ?? [],
      organizations: found?.organizations ?? [],
      programmeKey: found?.programme ?? null,
      holder: found?.holder ? { key: found.holder, assignees: [] } : ownDesk(actor),
    };
  }
}

/** Where the actor's own filing lands: their organ; a stationed officer's goes to the organ that sent them. */
function ownDesk(actor: Actor): References['holder'] {
  const desk = actor.grants.find(({ role }) => roleOf(role)?.permissions.includes('complaint.file'));
  if (!desk) throw new Problem('permission-missing', { permission: 'complaint.file' });
  if (roleOf(desk.role)?.reads.complaint === 'ASSIGNED')
    return { key: desk.path.at(-2) ?? desk.organizationKey, assignees: [actor.userKey] };
  return { key: desk.organizationKey, assignees: [] };
}

function refuseFuture(receivedAt: string): void {
  const at = Date.parse(receivedAt);
  if (Number.isNaN(at) || !/(Z|[+-]\d\d:?\d\d)$/i.test(receivedAt))
    throw invalid('/receivedAt', 'instant-with-offset', '须为带时区的时刻 / an instant with its offset is needed');
  if (at > Date.now() + 300_000)
    throw invalid('/receivedAt', 'in-the-future', '收件时间不得晚于现在 / it cannot have been received in the future');
  if (at < Date.parse('1949-10-01T00:00:00Z')) throw invalid('/receivedAt', 'too-early', '收件时间过早 / too early');
}

const invalid = (pointer: string, code: string, detail: string) =>
  new Problem('validation-failed', { errors: [{ pointer, code, detail }] });
