import { Injectable } from '@nestjs/common';
import { CaseBatch } from '../../casework/case-batch.js';
import { RuleBook } from '../../casework/rule-book.js';
import { Problem } from '../../domain/problems.js';
import { pledgeWorkflow } from '../../domain/workflows/pledge.js';
import type { Page } from '../../platform/http/paging.js';
import { type Register, RegisterPages } from '../../platform/http/register-page.js';
import { replayableAnswer } from '../../platform/http/replay.js';
import type { Envelope } from '../../platform/http/request.js';
import { type Actor, mayAt, onBehalfOf, rootsOf } from '../../platform/identity/actor.js';
import { Ids } from '../../platform/identity/new-id.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import type { Transaction } from '../../platform/unit-of-work/transaction.js';
import { UnitOfWork } from '../../platform/unit-of-work/unit-of-work.js';
import type {
  CampaignView,
  CoverageQuery,
  CoverageRow,
  CoverageRowsQuery,
  CoverageView,
  IssueBatch,
  IssuedBatch,
  ListCampaigns,
  OpenCampaign,
} from './campaign.contract.js';
import {
  ABOVE,
  ASKED,
  CAMPAIGN,
  CAMPAIGNS,
  COUNT_CAMPAIGNS,
  COUNT_COVERAGE,
  COVERAGE,
  COVERAGE_ROWS,
  FIND_CAMPAIGN,
  INSERT_MANY,
  OPEN,
  OWE_MANY,
  PLEDGORS,
  TOP,
} from './campaign.queries.js';
import { titleOf } from './pledge.service.js';
import { refuseUnmeasured } from './pledge.terms.js';

const DRAFT = 'pledge.draft';
const ISSUE = 'pledge.issue';
/** Errors that one answer lists. */
const MOST_ERRORS = 50;

const campaigns: Register<CampaignView, CampaignView> = {
  name: 'pledge-campaigns',
  list: CAMPAIGNS,
  count: COUNT_CAMPAIGNS,
  item: (row) => row,
  key: ({ code }) => [code],
  keyWidth: 1,
};

const coverageRows: Register<CoverageRow & { key: string }, CoverageRow> = {
  name: 'pledge-coverage',
  list: COVERAGE_ROWS,
  count: COUNT_COVERAGE,
  item: ({ key: _, ...row }) => row,
  key: ({ key }) => [key],
  keyWidth: 1,
};

type Pledgor = NonNullable<(typeof PLEDGORS)['row']>;

/** Campaigns: opening one, issuing it to many at once, and who is covered. */
@Injectable()
export class CampaignService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    private readonly ids: Ids,
    private readonly pages: RegisterPages,
    private readonly rules: RuleBook,
    private readonly batch: CaseBatch,
  ) {}

  /** A page of campaigns, by code. */
  list(actor: Actor, wish: ListCampaigns): Promise<Page<CampaignView>> {
    return this.pages.page(actor, campaigns, wish, [rootsOf(actor, 'pledge.read')]);
  }

  /** Opens a campaign with its template. Throws already-exists, validation-failed, permission-missing. */
  open(actor: Actor, body: OpenCampaign, envelope: Envelope): Promise<CampaignView> {
    refuseUnmeasured(body.template);
    return this.#change(actor, DRAFT, envelope, async (tx) => {
      const top = await tx.one(TOP, [body.organizationId, body.programme ?? null]);
      if (!top) throw invalid('/organizationId', 'unknown');
      if (body.programme !== undefined && top.programme_key === null) throw invalid('/programme', 'unknown-programme');
      if (!mayAt(actor, DRAFT, top.path)) throw new Problem('permission-missing', { permission: DRAFT });
      const id = this.ids.next();
      const values = [id, body.code, body.name, body.year, top.programme_key, top.key];
      await tx.run(OPEN, [...values, JSON.stringify(body.template), actor.userKey]);
      tx.subject = { id, changed: Object.keys(body), values: body };
      const made = await tx.one(FIND_CAMPAIGN, [body.code]);
      if (!made) throw new Problem('internal-error');
      return made;
    });
  }

  /**
   * Issues pledges from the template: all of them, or none with the reasons. Who wrote the template does not issue it.
   * Throws not-found, separation-of-duty, validation-failed with a pointer a person, already-exists.
   */
  issue(actor: Actor, code: string, body: IssueBatch, envelope: Envelope): Promise<IssuedBatch> {
    return this.#change(actor, ISSUE, envelope, async (tx) => {
      const campaign = await tx.one(CAMPAIGN, [code]);
      if (!campaign) throw new Problem('not-found');
      if (campaign.created_by === actor.personId) throw new Problem('separation-of-duty');
      const above = await tx.one(ABOVE, [body.parentId ?? null, body.superiorPersonId]);
      const people = body.responsiblePersonIds;
      const found = await tx.run(PLEDGORS, [people, above?.superior ?? null, `${campaign.year}-01-01`]);
      refuseUnfit(actor, body, { above, found, top: campaign.organization_key });
      const ids = people.map(() => this.ids.next());
      const units = found.map(({ unit }) => unit as number);
      const insert = [
        campaign.key,
        ids,
        units,
        found.map(({ person }) => person),
        body.level,
        above?.parent,
        above?.superior,
      ];
      this.batch.file(
        tx,
        pledgeWorkflow,
        {
          ids,
          holderKeys: units,
          titles: found.map(({ name }) => titleOf(campaign.year, name ?? '')),
          receivedAt: new Date().toISOString(),
          programmeKey: campaign.programme_key,
          details: [
            [OWE_MANY, [campaign.key, units, body.level]],
            [INSERT_MANY, insert],
          ],
        },
        { action: 'issue', series: 'ZR', year: campaign.year, assignees: found.map(({ signers }) => signers) },
        onBehalfOf(actor, ISSUE),
      );
      tx.subject = { id: campaign.id, changed: ['issued'], values: ids };
      return { campaign: code, issued: ids.length, ids };
    });
  }

  /** How many owe a pledge on a day, and how many have one, level by level. Throws not-found. */
  async coverage(actor: Actor, query: CoverageQuery): Promise<CoverageView> {
    const { campaign, at } = await this.#asked(actor, query);
    const rows = await this.reader.all(actor, COVERAGE, [rootsOf(actor, 'pledge.read'), campaign, at]);
    const list = `/api/v1/pledges/coverage/rows?campaign=${campaign}&at=${at}`;
    return { campaign, at, levels: rows.map((row) => ({ ...row, query: `${list}&level=${row.level}` })) };
  }

  /** The units behind a number of the coverage. Throws not-found. */
  async rows(actor: Actor, wish: CoverageRowsQuery): Promise<Page<CoverageRow>> {
    const { campaign, at } = await this.#asked(actor, wish);
    const filters = [rootsOf(actor, 'pledge.read'), campaign, at, wish.level ?? null, wish.standing ?? null];
    return this.pages.page(actor, coverageRows, wish, filters);
  }

  async #asked(actor: Actor, { campaign, at }: CoverageQuery): Promise<{ campaign: string; at: string }> {
    const row = await this.reader.one(actor, ASKED, [rootsOf(actor, 'pledge.read'), campaign ?? null]);
    if (!row) throw new Problem('not-found');
    return { campaign: row.code, at: at ?? this.rules.today() };
  }

  #change<Answer extends object>(
    actor: Actor,
    permission: typeof DRAFT | typeof ISSUE,
    envelope: Envelope,
    work: (tx: Transaction) => Promise<Answer>,
  ): Promise<Answer> {
    const behalf = onBehalfOf(actor, permission);
    const deed = { action: permission, subjectKind: 'pledge-campaign', onBehalfOf: behalf, traceId: envelope.traceId };
    return this.unitOfWork.run(actor, deed, (tx) => replayableAnswer(tx, envelope, () => work(tx)));
  }
}

/** Refuses the whole batch with a pointer a person; what is outside the actor's right is as good as not there. */
function refuseUnfit(
  actor: Actor,
  body: IssueBatch,
  { above, found, top }: { above: (typeof ABOVE)['row']; found: readonly Pledgor[]; top: number },
): void {
  if (body.parentId !== undefined && !above?.parent) throw invalid('/parentId', 'unknown');
  if (body.parentId !== undefined && !above?.parent_binds) throw invalid('/parentId', 'parentInForce');
  if (!above?.superior) throw invalid('/superiorPersonId', 'unknown');
  const seen = new Set<number>();
  const troubleOf = ({ person, unit, path }: Pledgor): string | undefined => {
    if (person === null) return 'unknown';
    if (unit === null || !path?.includes(top) || !mayAt(actor, ISSUE, path)) return 'holds-no-post';
    if (person === above.superior) return 'two-sides';
    return seen.has(unit) ? 'unit-given-twice' : void seen.add(unit);
  };
  const errors = found.flatMap((pledgor, place) => {
    const code = troubleOf(pledgor);
    return code === undefined
      ? []
      : [{ pointer: `/responsiblePersonIds/${place}`, code, detail: code.replaceAll('-', ' ') }];
  });
  if (errors.length > 0) throw new Problem('validation-failed', { errors: errors.slice(0, MOST_ERRORS) });
}

const invalid = (pointer: string, code: string) =>
  new Problem('validation-failed', { errors: [{ pointer, code, detail: code.replaceAll('-', ' ') }] });
