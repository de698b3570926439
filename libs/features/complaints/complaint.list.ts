import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { RuleBook } from '../../casework/rule-book.js';
import { Problem } from '../../domain/problems.js';
import { complaintWorkflow } from '../../domain/workflows/complaint.js';
import { COUNTED_UP_TO, Cursors, DEFAULT_LIMIT, scopeOf, totalOf } from '../../platform/http/paging.js';
import type { Actor, Scope } from '../../platform/identity/actor.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import { reading, type Statement } from '../../platform/unit-of-work/statement.js';
import type { ComplaintPage, ListComplaints } from './complaint.contract.js';
import { listItem } from './complaint.queries.js';

const OPEN_STATES = Object.entries(complaintWorkflow.states)
  .filter(([, { closed }]) => !closed)
  .map(([state]) => state);
const ORDERS = {
  dueOn: { column: 'due_on', type: 'date', direction: '' },
  receivedAt: { column: 'received_at', type: 'timestamptz', direction: '' },
  '-receivedAt': { column: 'received_at', type: 'timestamptz', direction: 'DESC' },
} as const;

interface PageRow {
  readonly items: string | null;
  readonly size: number;
  readonly last: string | null;
  readonly last_key: string | null;
}

/** What one list asks: its SQL shape, and the values of its parameters. */
interface Plan {
  readonly statement: Statement<PageRow>;
  readonly count: Statement<{ counted: number }>;
  readonly values: readonly unknown[];
}

/** Lists of complaints: one arm a scope of the reader, each along an index, merged and cut to a page by Postgres. */
@Injectable()
export class ComplaintList {
  constructor(
    private readonly reader: Reader,
    private readonly rules: RuleBook,
    private readonly cursors: Cursors,
  ) {}

  /** A page as text of JSON. Throws invalid-cursor, validation-failed. */
  async page(actor: Actor, query: ListComplaints): Promise<string> {
    const list = scopeOf('complaints', { ...query });
    const from = query.cursor === undefined ? [null, null] : this.cursors.decode(list, query.cursor);
    const limit = query.limit ?? DEFAULT_LIMIT;
    const plan = this.#plan(actor, query, from, limit);
    const [row] = await this.reader.all(actor, plan.statement, plan.values);
    const next = row && row.size > limit && row.last ? this.cursors.encode(list, [row.last, row.last_key]) : null;
    const total = query.count ? `,"total":${JSON.stringify(await this.#total(actor, plan))}` : '';
    return `{"items":${row?.items ?? '[]'},"nextCursor":${JSON.stringify(next)}${total}}`;
  }

  async #total(actor: Actor, plan: Plan): Promise<ComplaintPage['total']> {
    const [row] = await this.reader.all(actor, plan.count, plan.values);
    return totalOf(row?.counted ?? 0);
  }

  #plan(actor: Actor, query: ListComplaints, from: readonly (string | number | null)[], limit: number): Plan {
    const open = query.state === undefined ? (query.open ?? (query.asOf ? 'all' : 'true')) : 'all';
    const states = statesOf(query, open);
    const order = ORDERS[(query.sort ?? (open === 'true' ? 'dueOn' : '-receivedAt')) as keyof typeof ORDERS];
    const values = [
      states,
      query.organizationId ?? null,
      query.programme ?? null,
      query.conclusion?.split(',') ?? null,
      query.asOf ?? null,
      from[0],
      from[1],
      limit + 1,
      this.rules.today(),
      actor.reach.complaint.all.exact,
      actor.userKey,
    ];
    const allOpen = states.every((state) => OPEN_STATES.includes(state));
    const text = arms(actor, order, allOpen);
    const shape = createHash('sha256').update(text).digest('base64url').slice(0, 24);
    const compare = order.direction === 'DESC' ? 'DESC' : 'ASC';
    return {
      values,
      statement: reading<PageRow>(
        `complaint-list-${shape}`,
        `SELECT json_agg(item ORDER BY n) FILTER (WHERE n < $12::int)::text AS items, count(*)::int AS size,
           max(sort::text) FILTER (WHERE n = $12::int - 1) AS last, max(key::text) FILTER (WHERE n = $12::int - 1) AS last_key
         FROM (SELECT ${listItem('$13')} AS item, p.sort, p.key, p.n FROM
           (SELECT key, sort, row_number() OVER (ORDER BY sort ${compare}, key ${compare}) AS n FROM (${text}) arms
            ORDER BY sort ${compare}, key ${compare} LIMIT $12::int) p
           JOIN case_file c ON c.key = p.key JOIN complaint d ON d.case_key = p.key) rows
         WHERE $14::int[] IS NOT NULL AND $15::int IS NOT NULL`,
      ),
      count: reading(
        `complaint-count-${shape}`,
        `SELECT count(*)::int AS counted FROM (SELECT key FROM (${text.replaceAll('LIMIT $12::int', `LIMIT ${COUNTED_UP_TO + 1}`)}) arms LIMIT ${COUNTED_UP_TO + 1}) counted
         WHERE $13::date IS NOT NULL AND $14::int[] IS NOT NULL AND $15::int IS NOT NULL AND $12::int > 0`,
      ),
    };
  }
}

function statesOf(query: ListComplaints, open: string): string[] {
  const all = Object.keys(complaintWorkflow.states);
  const wanted =
    query.state?.split(',') ??
    all.filter((state) => open === 'all' || OPEN_STATES.includes(state) === (open === 'true'));
  if (wanted.some((state) => !all.includes(state))) {
    throw new Problem('validation-failed', {
      errors: [{ pointer: '/state', code: 'unknown-state', detail: all.join(', ') }],
    });
  }
  return wanted;
}

/** UNION of the ways in which this reader may come to see a complaint; every arm is ordered and cut. */
function arms(actor: Actor, order: (typeof ORDERS)[keyof typeof ORDERS], allOpen: boolean): string {
  const { column, type, direction } = order;
  const compare = direction === 'DESC' ? '<' : '>';
  const filters = `c.kind = 1 AND ($6::uuid IS NULL OR (SELECT key FROM organization WHERE id = $6) IN (c.o1, c.o2, c.o3, c.o4, c.o5))
    AND ($7::text IS NULL OR c.programme_key = (SELECT key FROM programme WHERE code = $7))
    AND ($8::text[] IS NULL OR c.outcome = ANY($8))
    AND ($9::timestamptz IS NULL OR EXISTS (SELECT 1 FROM case_event e WHERE e.case_key = c.key AND e.version = 1 AND e.recorded_at <= $9))
    AND ($10::text IS NULL OR (c.${column}, c.key) ${compare} ($10::${type}, $11::bigint))`;
  const end = `ORDER BY c.${column} ${direction}, c.key ${direction} LIMIT $12::int`;
  const select = `SELECT c.key, c.${column} AS sort FROM case_file c WHERE ${filters}`;
  // In due order the index leads with the state: one short walk a state beats one long walk with a filter.
  const byState = (where: string) =>
    allOpen && column === 'due_on'
      ? `(SELECT x.key, x.sort FROM unnest($5::text[]) AS st(state) CROSS JOIN LATERAL
          (${select} AND c.is_open AND c.state = st.state AND ${where} ${end}) x)`
      : `(${select} AND c.state = ANY($5::text[]) AND ${where} ${end})`;
  const within = ({ organizationKey, level }: Scope) => byState(`c.o${level} = ${organizationKey}`);
  const { all, closed } = actor.reach.complaint;
  const closedAt = (where: string) => `(${select} AND NOT c.is_open AND c.state = ANY($5::text[]) AND ${where} ${end})`;
  const ways = [
    ...all.scopes.map(within),
    ...(all.exact.length > 0 ? [byState('c.org_key = ANY($14::int[])')] : []),
    ...closed.scopes.map(({ organizationKey, level }) => closedAt(`c.o${level} = ${organizationKey}`)),
    ...(closed.exact.length > 0 ? [closedAt(`c.org_key = ANY('{${closed.exact.join(',')}}'::int[])`)] : []),
    `(SELECT c.key, c.${column} AS sort FROM case_assignee mine JOIN case_file c ON c.key = mine.case_key
      WHERE mine.user_key = $15::int AND c.state = ANY($5::text[]) AND ${filters} ${end})`,
  ];
  return ways.join('\nUNION\n');
}
