import { Injectable } from '@nestjs/common';
import { RuleBook } from '../../../casework/rule-book.js';
import { invalid, Problem } from '../../../domain/problems.js';
import { Audit } from '../../../platform/audit/audit.js';
import { replayableAnswer } from '../../../platform/http/replay.js';
import type { Envelope } from '../../../platform/http/request.js';
import { type Actor, mayAt, onBehalfOf } from '../../../platform/identity/actor.js';
import { Reader } from '../../../platform/unit-of-work/reader.js';
import { UnitOfWork } from '../../../platform/unit-of-work/unit-of-work.js';
import { COMPLAINT } from '../complaint-relations.queries.js';
import type { DraftComplaint, TellApart, ToldApart } from './similar.contract.js';
import { DECISIONS, DRAFT_NAMES, SUBJECT, TELL_APART } from './similar.queries.js';
import { hasWords, type Ranked, SimilarComplaintFinder, type Subject } from './similar-complaints.js';

const PERMISSION = 'complaint.relate';
const SHOWN = 10;

/** Shows a clerk what may say the same, and remembers what they decide. */
@Injectable()
export class SimilarService {
  constructor(
    private readonly finder: SimilarComplaintFinder,
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
    private readonly rules: RuleBook,
  ) {}

  /** For a complaint that is being written; answers text of JSON. */
  async ofDraft(actor: Actor, draft: DraftComplaint): Promise<string> {
    const { title = '', content = '', projectId = null, receivedAt, allegations = [] } = draft;
    const people = allegations.flatMap((each) => each.accusedPersonId ?? []);
    const organizations = allegations.flatMap((each) => each.accusedOrganizationId ?? []);
    const byId =
      people.length + organizations.length > 0
        ? await this.reader.all(actor, DRAFT_NAMES, [people, organizations])
        : [];
    const names = [...allegations.flatMap((each) => each.accusedName ?? []), ...byId.map(({ name }) => name)];
    const body = [content, ...allegations.flatMap((each) => each.matter ?? [])].join('\n');
    const subject = { title, content: content === '' ? body : content, projectId, names };
    return this.#answer(actor, { ...subject, ...(receivedAt !== undefined && { receivedBefore: receivedAt }) });
  }

  /** For one that is filed; a read of it like any other. Throws not-found. */
  async ofFiled(actor: Actor, id: string, traceId: string): Promise<string> {
    const subject = await this.reader.one(actor, SUBJECT, [id]);
    if (!subject) throw new Problem('not-found');
    await this.audit.read(actor, { action: 'complaint.read', kind: 'complaint', id, caseKey: subject.key, traceId });
    return this.#answer(actor, subject);
  }

  /** Says that two are not the same matter. Throws not-found, permission-missing, conflicting-change when said before. */
  tellApart(actor: Actor, id: string, { otherId, why }: TellApart, envelope: Envelope): Promise<ToldApart> {
    const deed = { action: PERMISSION, subjectKind: 'complaint', traceId: envelope.traceId };
    return this.unitOfWork.run(actor, deed, (tx) =>
      replayableAnswer(tx, envelope, async () => {
        const complaint = await tx.one(COMPLAINT, [id]);
        if (!complaint) throw new Problem('not-found');
        if (!mayAt(actor, PERMISSION, complaint.path))
          throw new Problem('permission-missing', { permission: PERMISSION });
        const other = await tx.one(COMPLAINT, [otherId]);
        if (!other) throw invalid('/otherId', 'unknown-complaint', '没有此件 / no such complaint');
        if (other.key === complaint.key)
          throw invalid('/otherId', 'same-complaint', '不得为本件 / this is the complaint itself');
        await tx.run(TELL_APART, [complaint.key, other.key, why ?? null, actor.userKey]);
        const behalf = onBehalfOf(actor, PERMISSION, complaint.path);
        tx.subject = {
          id,
          caseKey: complaint.key,
          onBehalfOf: behalf,
          changed: ['distinct'],
          values: { otherId, why },
        };
        return { id, otherId };
      }),
    );
  }

  async #answer(actor: Actor, subject: Subject): Promise<string> {
    if (!hasWords(subject)) return '{"items":[]}';
    const ranked = await this.finder.rank(actor, subject, this.rules.today());
    const shown = ranked.filter(({ comparison }) => comparison.notion !== null).slice(0, SHOWN);
    const decisions = await this.#decisions(actor, subject.key, shown);
    return `{"items":[${shown.map((each) => shownText(each, decisions.get(each.row.key) ?? null)).join(',')}]}`;
  }

  async #decisions(actor: Actor, key: string | undefined, shown: readonly Ranked[]): Promise<Map<string, string>> {
    if (key === undefined || shown.length === 0) return new Map();
    const rows = await this.reader.all(actor, DECISIONS, [key, shown.map(({ row }) => row.key)]);
    return new Map(rows.map(({ other, decision }) => [other, decision]));
  }
}

function shownText({ row, comparison }: Ranked, decision: string | null): string {
  const { likeness, notion, reasons } = comparison;
  const rest = JSON.stringify({ likenessPercent: Math.round(likeness * 100), notion, reasons: reasons(), decision });
  return `{"complaint":${row.item},${rest.slice(1)}`;
}
