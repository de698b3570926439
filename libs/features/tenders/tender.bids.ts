import { invalid } from '../../domain/problems.js';
import type { LegalDay } from '../../kernel/legal-day.js';
import type { TenderFacts } from './tender.queries.js';
import type { BidResult, NewBid } from './tender-actions.contract.js';

/** Throws validation-failed where one of these days has yet to come. */
export function notLater(today: LegalDay, days: Readonly<Record<string, string | undefined>>): void {
  for (const [field, day] of Object.entries(days))
    if (day !== undefined && day > today)
      throw invalid(`/${field}`, 'in-the-future', '不得晚于今日 / not later than today');
}

/** A party's code: what is given, or the name itself. */
export const codeOf = ({ code, name }: { readonly code?: string; readonly name: string }): string => code ?? name;

/** Bids as rows, joint bidders in the order of their codes. Throws where a lot is unknown or a bidder stands twice in a bid. */
export function bidRows(bids: readonly NewBid[], lots: readonly number[]): object[] {
  return bids.map(({ bidders, lot, amountFen, receivedAt }, index) => {
    const at = `/bids/${index}`;
    if (lot !== undefined && !lots.includes(lot)) throw invalid(`${at}/lot`, 'unknown-lot', '没有此标段 / no such lot');
    const sorted = [...bidders].sort((a, b) => (codeOf(a) < codeOf(b) ? -1 : 1));
    if (new Set(sorted.map(codeOf)).size !== sorted.length)
      throw invalid(`${at}/bidders`, 'bidder-twice', '同一投标人重复 / a bidder stands there twice');
    const names = sorted.map(({ name }) => name);
    return {
      lot: lot ?? null,
      codes: sorted.map(codeOf),
      names,
      amountFen: amountFen ?? null,
      receivedAt: receivedAt ?? null,
    };
  });
}

/** What became of the bids, as columns. Throws where a rejected bid has a rank, or a rank stands twice. */
export function results(given: readonly BidResult[]): unknown[][] {
  const wrong = given.findIndex(({ status, rank }) => status !== 'VALID' && rank !== undefined);
  if (wrong >= 0) throw invalid(`/results/${wrong}/rank`, 'not-a-candidate', '被否决的投标不能列为候选人 / it is out');
  return [
    given.map(({ bidId }) => bidId),
    given.map(({ status }) => status),
    given.map(({ reason }) => reason ?? null),
    given.map(({ rank }) => rank ?? null),
  ];
}

/** The bid that is named. Throws validation-failed where it is none of this tender's. */
export function bidWith({ bids }: TenderFacts, id: string | undefined, pointer: string) {
  const bid = bids.find((each) => each.id === id);
  if (!bid) throw invalid(pointer, 'unknown-bid', '没有此投标 / no such bid');
  return bid;
}
