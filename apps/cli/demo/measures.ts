import type { Client } from 'pg';
import type { DemoComplaint } from './complaints.js';

const FOUND = ['SUBSTANTIATED', 'PARTLY_SUBSTANTIATED'];
/** F18 and F19 of the book: how many complaints led to each; F20 is one more. */
const TENDERS = [
  ['RECOMMEND_DISQUALIFY_WINNER', 2, '建议取消中标人的中标资格（演示）'],
  ['RE_TENDER', 10, '该项目重新进行招标（演示）'],
] as const;
/** F20: 710,000 yuan less for the running track. Before and after are made up, the difference is the book's. */
const TRACK = { before: 1_271_000_000, after: 1_200_000_000 };

/** The measures of the Olympic programme (F18–F20), on distinct complaints where something was found. */
export async function loadMeasures(client: Client, complaints: readonly DemoComplaint[]): Promise<void> {
  const found = complaints.filter(
    ({ programme, conclusion }) => programme === 'OLYMPIC-2008' && FOUND.includes(conclusion ?? ''),
  );
  const types = TENDERS.flatMap(([type, count, note]) => Array.from({ length: count }, () => ({ type, note })));
  const rows = types.map((each, index) => ({
    ...each,
    case: found[index]?.id,
    before: null,
    after: null,
    basis: null,
  }));
  const track = {
    type: 'COST_CUT',
    note: '塑胶跑道招标核减造价（演示）',
    case: found[types.length]?.id,
    ...TRACK,
    basis: '审核报告（演示）',
  };
  await client.query(TAKE, [JSON.stringify([...rows, track])]);
}

/** Proposed by whoever concluded, confirmed by whoever closed, when they did; ids follow from those of the complaints. */
const TAKE = `INSERT INTO measure (id, case_key, type, note, before_fen, after_fen, amount_fen, basis, is_synthetic, proposed_by,
    proposed_at, confirmed_by, confirmed_at)
  SELECT overlay(c.id::text placing 'a' from 20 for 1)::uuid, c.key, r.type, r.note, r.before, r.after, r.before - r.after, r.basis, true,
    p.actor_key, p.recorded_at, q.actor_key, q.recorded_at
  FROM jsonb_to_recordset($1) AS r("case" uuid, type text, note text, before bigint, after bigint, basis text) JOIN case_file c ON c.id = r."case"
    JOIN case_event p ON p.case_key = c.key AND p.action IN ('conclude', 'reportResult')
    JOIN case_event q ON q.case_key = c.key AND q.action IN ('close', 'approveResult') ORDER BY c.key`;
