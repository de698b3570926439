import type { Deed, Effect } from '../../casework/case-kind.js';
import { invalid } from '../../domain/problems.js';
import type { TenderAction } from '../../domain/workflows/tender.js';
import { type LegalDay, legalDayOf, yearOf } from '../../kernel/legal-day.js';
import { bidRows, bidWith, notLater, results } from './tender.bids.js';
import type { Desk } from './tender.guards.js';
import type { TenderFacts } from './tender.queries.js';
import { tenderSideEffects } from './tender.side-effects.js';
import * as sql from './tender.statements.js';
import { supervisionEffects } from './tender.supervision.js';
import type { TenderBody } from './tender-actions.contract.js';

export type TenderDeed = Deed<TenderFacts, TenderBody>;
export type MakeEffect = (deed: TenderDeed) => Effect | Promise<Effect>;

const WRITTEN_REPORT = 'TENDER_WRITTEN_REPORT';

/** What each action changes beside state, history and clock; exhaustive by type. */
export function tenderEffects(desk: Desk): Readonly<Record<TenderAction, MakeEffect>> {
  const { today } = desk;
  return {
    edit,
    prequalify: ({ facts, body }) => ({
      ...number(facts, today()),
      before: [[sql.PREQUALIFY, [facts.key, body.prequalificationEndsOn]]],
    }),
    publish: (deed) => publish(deed, today()),
    open: ({ facts, body }) => {
      notLater(today(), { openedOn: body.openedOn });
      const bids = bidRows(body.bids ?? [], facts.lots);
      return {
        changes: { openedOn: body.openedOn, bids: bids.length },
        before: [
          [sql.OPEN, [facts.key, body.openedOn]],
          [sql.INSERT_BIDS, [facts.key, JSON.stringify(bids)]],
        ],
      };
    },
    evaluate: ({ facts, body }) => {
      notLater(today(), { evaluatedOn: body.evaluatedOn });
      return {
        clock: { from: body.evaluatedOn as LegalDay },
        changes: { evaluatedOn: body.evaluatedOn },
        before: [
          [sql.EVALUATE, [facts.key, body.evaluatedOn]],
          [sql.JUDGE, [facts.key, ...results(body.results ?? [])]],
        ],
      };
    },
    publishCandidates: (deed) => publishCandidates(deed, today()),
    award: (deed) => award(deed, desk),
    contract: ({ facts, body }) => {
      notLater(today(), { contractedOn: body.contractedOn });
      const { contractedOn, amountFen } = body;
      return {
        changes: { contractedOn, amountFen },
        before: [[sql.CONTRACT, [facts.key, contractedOn, amountFen]]],
      };
    },
    report: ({ facts, body }) => {
      notLater(today(), { reportedOn: body.reportedOn });
      return {
        changes: { reportedOn: body.reportedOn },
        before: [
          [sql.REPORT, [facts.key, body.reportedOn]],
          [sql.END_CLOCK, [facts.key, WRITTEN_REPORT]],
        ],
      };
    },
    close: () => ({}),
    ...tenderSideEffects(desk),
    ...supervisionEffects(desk),
    chooseNext: (deed) => publishCandidates(deed, today()),
  };
}

/** The number of the register, given when the tender is first announced. */
const number = ({ number: given }: TenderFacts, today: LegalDay): Effect =>
  given === null ? { numberFrom: { series: 'ZB', year: yearOf(today) } } : {};

async function edit({ tx, facts, body }: TenderDeed): Promise<Effect> {
  const { title, opinion: _, projectId, ...given } = body;
  const changed = Object.keys(body).filter((field) => field !== 'opinion');
  if (changed.length === 0) throw invalid('', 'nothing-to-change', '没有修改内容 / nothing is given');
  const project = projectId === undefined ? null : await tx.one(sql.PROJECT, [projectId]);
  if (projectId !== undefined && !project)
    throw invalid('/projectId', 'unknown-project', '没有此工程 / no such project');
  const values = [
    given.isMajor,
    given.method,
    given.methodDetails,
    given.category,
    given.isAuction,
    given.awardCriterion,
    given.buyerCode,
    given.buyerName,
    given.agentCode,
    given.agentName,
    project?.key,
    given.estimateFen,
  ].map((value) => value ?? null);
  return {
    ...(title === undefined ? {} : { title }),
    changes: { fields: changed },
    before: [[sql.EDIT, [facts.key, ...values]]],
  };
}

function publish({ facts, body }: TenderDeed, today: LegalDay): Effect {
  const { papersIssuedAt = '', bidsCloseAt = '' } = body;
  notLater(today, { papersIssuedAt: legalDayOf(new Date(papersIssuedAt)) });
  if (Date.parse(bidsCloseAt) <= Date.parse(papersIssuedAt))
    throw invalid('/bidsCloseAt', 'before-start', '截止时间须晚于发出时间 / bidding closes after the issue');
  return {
    ...number(facts, today),
    changes: { papersIssuedAt, bidsCloseAt },
    before: [[sql.PUBLISH, [facts.key, papersIssuedAt, bidsCloseAt]]],
  };
}

function publishCandidates({ facts, body }: TenderDeed, today: LegalDay): Effect {
  const { publishedOn = '', publishedTo = '' } = body;
  notLater(today, { publishedOn });
  if (publishedOn < (facts.evaluatedOn ?? ''))
    throw invalid('/publishedOn', 'before-start', '不得早于评标报告 / not before the evaluation');
  return {
    changes: { publishedOn, publishedTo },
    before: [[sql.PUBLISH_CANDIDATES, [facts.key, publishedOn, publishedTo]]],
  };
}

/** The contract is due from the award; the written report runs beside it and outlives the stage. */
function award({ facts, body }: TenderDeed, { today, compute, newId }: Desk): Effect {
  const awardedOn = (body.awardedOn ?? today()) as LegalDay;
  notLater(today(), { awardedOn });
  const bid = bidWith(facts, body.bidId, '/bidId');
  const clock = compute(WRITTEN_REPORT, awardedOn);
  return {
    clock: { from: awardedOn },
    changes: { awardedOn, bidId: bid.id },
    before: [
      [sql.AWARD, [facts.key, awardedOn]],
      [sql.INSERT_AWARD, [facts.key, bid.key, awardedOn, body.itemCodes ?? []]],
      [sql.END_CLOCK, [facts.key, WRITTEN_REPORT]],
    ],
    after: clock
      ? [
          [
            sql.START_CLOCK,
            [
              newId(),
              facts.key,
              clock.rule,
              clock.ruleKey,
              clock.startedOn,
              clock.dueOn,
              clock.warnOn,
              clock.isProvisional,
              JSON.stringify(clock.derivation),
            ],
          ],
        ]
      : [],
  };
}
