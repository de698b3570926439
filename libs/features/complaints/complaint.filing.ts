import { Injectable } from '@nestjs/common';
import { insertAllegations, refuseUnknown } from '../../casework/allegations.js';
import { CaseFiling, type NewCase } from '../../casework/case-filing.js';
import type { CaseKind, Sending } from '../../casework/case-kind.js';
import { RuleBook } from '../../casework/rule-book.js';
import { addToSearch } from '../../casework/search/search-index.js';
import { invalid } from '../../domain/problems.js';
import { roleOf } from '../../domain/roles.js';
import { legalDayOf } from '../../kernel/legal-day.js';
import type { Replayed } from '../../platform/http/replay.js';
import type { Envelope } from '../../platform/http/request.js';
import { type Actor, deskOf, mayAt } from '../../platform/identity/actor.js';
import { Ids } from '../../platform/identity/new-id.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import { startAcknowledging } from './complaint.clocks.js';
import type { ComplaintActionBody, FileComplaint } from './complaint.contract.js';
import { refuseImpossibleReceipt } from './complaint.correction.js';
import { type ComplaintFacts, INSERT_DETAIL, RESOLVE } from './complaint.queries.js';
import { ReporterVault } from './reporter-vault.js';
import { named, searchedText } from './search/searched-complaint.js';

type ComplaintCase = CaseKind<ComplaintFacts, ComplaintActionBody>;

interface References {
  readonly people: readonly (number | null)[];
  readonly organizations: readonly (number | null)[];
  /** Names of accused people and organisations that are named by id. */
  readonly names: readonly (string | null)[];
  readonly programmeKey: number | null;
  readonly holder: NewCase['holder'] & { readonly assignees: readonly number[] };
}

/** Takes in a complaint: identity to the vault, the rest as one case in one transaction. */
@Injectable()
export class ComplaintFiling {
  constructor(
    private readonly cases: CaseFiling,
    private readonly reader: Reader,
    private readonly ids: Ids,
    private readonly vault: ReporterVault,
    private readonly rules: RuleBook,
  ) {}

  /** Files a received complaint. Throws validation-failed with pointers; the filer may lose sight of it at once. */
  async file(kind: ComplaintCase, actor: Actor, body: FileComplaint, envelope: Envelope): Promise<Replayed> {
    refuseImpossibleReceipt(body.receivedAt);
    const references = await this.#resolve(actor, body);
    refuseUnknown(body.allegations, references.people, references.organizations, '/allegations');
    const reporterRef = body.reporter ? this.ids.next() : null;
    if (body.reporter && reporterRef) await this.vault.keep(reporterRef, body.reporter);
    if (body.realName) await this.rules.refresh(actor.epoch);
    const made: NewCase = {
      id: this.ids.next(),
      holder: references.holder,
      assignees: references.holder.assignees,
      secrecy: body.secrecy ?? 'INTERNAL',
      programmeKey: references.programmeKey,
      title: body.title,
      receivedAt: body.receivedAt,
      clock: { rule: 'CLASSIFY_GENERAL', from: dayOf(body) },
      details: this.#details(body, references, reporterRef),
    };
    return this.cases.file(kind, { actor, permission: 'complaint.file', envelope, made });
  }

  #details(body: FileComplaint, { people, organizations, names }: References, reporterRef: string | null): Sending[] {
    const { channel, kind = 'ACCUSATION', content, realName, externalNo = null, projectId = null, allegations } = body;
    return [
      [INSERT_DETAIL, [channel, kind, content, realName, reporterRef, externalNo, projectId]],
      insertAllegations(
        allegations,
        { people, organizations },
        { caseKey: null, before: 0, newId: () => this.ids.next() },
      ),
      addToSearch(searchedText({ ...body, allegations: named(allegations, names) })),
      ...(realName ? startAcknowledging(this.rules, this.ids.next(), dayOf(body), null) : []),
    ];
  }

  /** Turns public references into keys; asks the database only where the body has some. */
  async #resolve(actor: Actor, body: FileComplaint): Promise<References> {
    const isNamed = body.allegations.some((each) => each.accusedPersonId || each.accusedOrganizationId);
    const people = body.allegations.map((each) => each.accusedPersonId ?? null);
    const organizations = body.allegations.map((each) => each.accusedOrganizationId ?? null);
    if (!isNamed && body.programme === undefined && body.organizationId === undefined) {
      return {
        people: people.map(() => null),
        organizations: people.map(() => null),
        names: [],
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
      names: found?.names ?? [],
      programmeKey: found?.programme ?? null,
      holder: found?.holder ? { key: found.holder, path: found.holder_path ?? [], assignees: [] } : ownDesk(actor),
    };
  }
}

const dayOf = ({ receivedAt }: FileComplaint) => legalDayOf(new Date(receivedAt));

/** Where the actor's own filing lands: their organ; a stationed officer's goes to the organ that sent them. */
function ownDesk(actor: Actor): References['holder'] {
  const desk = deskOf(actor, 'complaint.file');
  if (roleOf(desk.role)?.reads.complaint === 'ASSIGNED')
    return { key: desk.path.at(-2) ?? desk.organizationKey, path: desk.path, assignees: [actor.userKey] };
  return { key: desk.organizationKey, path: desk.path, assignees: [] };
}
