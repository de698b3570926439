import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CaseKindName } from '../domain/case-kinds.js';
import { Problem } from '../domain/problems.js';
import type { Workflow } from '../kernel/workflow.js';
import { COUNTED_UP_TO, Cursors, DEFAULT_LIMIT, scopeOf, totalOf } from '../platform/http/paging.js';
import type { Actor } from '../platform/identity/actor.js';
import { Reader } from '../platform/unit-of-work/reader.js';
import { reading, type Statement } from '../platform/unit-of-work/statement.js';
import { caseConditions, orderOf } from './case-list.conditions.js';
import type { CaseListQuery } from './case-list.contract.js';
import { type CaseWish, Parameters, visibleKeys } from './case-list.sql.js';
import { RuleBook } from './rule-book.js';

/** A kind of case as lists see it. */
export interface CaseListKind<Query extends CaseListQuery> {
  readonly kind: CaseKindName;
  readonly workflow: Workflow;
  /** Joins the detail row as `d`: `JOIN complaint d ON d.case_key = c.key`. */
  readonly join: string;
  /** One row as JSON over `c`, `d`, the holder `o` and the programme `g`; `today` is the place of the legal day. */
  readonly item: (today: string) => string;
  /** Conditions over `c` alone for the kind's own filters. */
  readonly conditions?: (query: Query, parameters: Parameters) => string[];
}

interface PageRow {
  readonly items: string | null;
  readonly size: number;
  readonly last: string | null;
  readonly last_key: string | null;
}

const PLACE = reading<{ key: number; path: number[] }>(
  'case-list-place',
  'SELECT key, path FROM organization WHERE id = $5',
);

/** Lists of cases of any kind, as text of JSON; the one place where a reader's visibility becomes a list. */
@Injectable()
export class CaseList {
  constructor(
    private readonly reader: Reader,
    private readonly rules: RuleBook,
    private readonly cursors: Cursors,
  ) {}

  /** A page. Throws invalid-cursor, validation-failed; an organisation that is not there has no cases. */
  async page<Query extends CaseListQuery>(actor: Actor, of: CaseListKind<Query>, query: Query): Promise<string> {
    const list = scopeOf(of.kind, Object.fromEntries(Object.entries(query)));
    const after = query.cursor === undefined ? undefined : this.cursors.decode(list, query.cursor);
    const within =
      query.organizationId === undefined ? undefined : await this.reader.one(actor, PLACE, [query.organizationId]);
    if (query.organizationId !== undefined && !within)
      return pageText({ items: '[]', next: null, counted: query.count ? 0 : null });
    const limit = query.limit ?? DEFAULT_LIMIT;
    const rows = this.#keys(actor, of, query, { within, after });
    const [row] = await this.reader.all(actor, ...pageStatement(of, rows, limit, this.rules.today()));
    const next = row && row.size > limit && row.last ? this.cursors.encode(list, [row.last, row.last_key]) : null;
    const counted = query.count ? await this.#count(actor, of, query, within) : null;
    return pageText({ items: row?.items ?? '[]', next, counted });
  }

  async #count<Query extends CaseListQuery>(
    actor: Actor,
    of: CaseListKind<Query>,
    query: Query,
    within: CaseWish['within'],
  ): Promise<number> {
    const { text, parameters } = this.#keys(actor, of, query, { within, after: undefined });
    const limit = parameters.add(COUNTED_UP_TO + 1, 'int');
    const sql = `SELECT count(*)::int AS counted FROM (SELECT key FROM (${text(limit)}) ways LIMIT ${limit}) counted`;
    const [row] = await this.reader.all(actor, named<{ counted: number }>(`${of.kind}-count`, sql), parameters.values);
    return row?.counted ?? 0;
  }

  #keys<Query extends CaseListQuery>(
    actor: Actor,
    of: CaseListKind<Query>,
    query: Query,
    { within, after }: Pick<CaseWish, 'within' | 'after'>,
  ) {
    const parameters = new Parameters();
    const { states, onlyOpen, byCurrentState } = statesOf(of.workflow, query);
    const order = orderOf(query, onlyOpen);
    const conditions = [
      ...caseConditions(query, { states, today: this.rules.today(), userKey: actor.userKey }, parameters),
      ...(of.conditions?.(query, parameters) ?? []),
    ];
    const wish = { kind: of.kind, order, states, onlyOpen, byCurrentState, within, conditions, after };
    return { order, parameters, text: (limit: string) => visibleKeys(actor, wish, parameters, limit) };
  }
}

type Keys = { order: CaseWish['order']; parameters: Parameters; text: (limit: string) => string };

function pageStatement<Query extends CaseListQuery>(
  of: CaseListKind<Query>,
  { order, parameters, text }: Keys,
  limit: number,
  today: string,
): [Statement<PageRow>, readonly unknown[]] {
  const cut = parameters.add(limit + 1, 'int');
  const run = `sort ${order.isDescending ? 'DESC' : 'ASC'}, key ${order.isDescending ? 'DESC' : 'ASC'}`;
  // Each case is named to the policy of its detail row (see `visibleCase`); `o` and `g` are its holder and programme.
  const sql = `SELECT json_agg(item ORDER BY n) FILTER (WHERE n < ${cut})::text AS items, count(*)::int AS size,
      max(sort::text) FILTER (WHERE n = ${cut} - 1) AS last, max(key::text) FILTER (WHERE n = ${cut} - 1) AS last_key
    FROM (SELECT ${of.item(parameters.add(today, 'date'))} AS item, c.sort, c.key, c.n FROM
      (SELECT f.*, p.sort, p.n, set_config('mj.case', f.key::text, true) AS entered FROM
        (SELECT key, sort, row_number() OVER (ORDER BY ${run}) AS n FROM (${text(cut)}) ways ORDER BY ${run} LIMIT ${cut}) p
        JOIN case_file f ON f.key = p.key OFFSET 0) c
      ${of.join} JOIN organization o ON o.key = c.org_key LEFT JOIN programme g ON g.key = c.programme_key
      WHERE c.entered IS NOT NULL) page`;
  return [named<PageRow>(`${of.kind}-list`, sql), parameters.values];
}

/** Shapes are named so that Postgres prepares them; values never stand in the text, so there are few. */
function named<Row>(list: string, sql: string): Statement<Row> {
  return reading<Row>(`${list}-${createHash('sha256').update(sql).digest('base64url').slice(0, 22)}`, sql);
}

function pageText({ items, next, counted }: { items: string; next: string | null; counted: number | null }): string {
  const total = counted === null ? '' : `,"total":${JSON.stringify(totalOf(counted))}`;
  return `{"items":${items},"nextCursor":${JSON.stringify(next)}${total}}`;
}

function statesOf(workflow: Workflow, query: CaseListQuery) {
  const all = Object.keys(workflow.states);
  const isOpen = (state: string) => !workflow.states[state]?.closed;
  const open = query.open ?? (query.state === undefined && query.asOf === undefined ? 'true' : 'all');
  const asked = query.state?.split(',') ?? all;
  if (asked.some((state) => !all.includes(state))) {
    const errors = [{ pointer: '/state', code: 'unknown-state', detail: all.join(', ') }];
    throw new Problem('validation-failed', { errors });
  }
  const states = asked.filter((state) => open === 'all' || isOpen(state) === (open === 'true'));
  return { states, onlyOpen: states.every(isOpen), byCurrentState: query.asOf === undefined };
}
