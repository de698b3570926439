import type { CaseListQuery, caseSorts } from './case-list.contract.js';
import type { CaseOrder, Parameters } from './case-list.sql.js';

const ORDERS: Readonly<Record<(typeof caseSorts)[number], CaseOrder>> = {
  dueOn: { column: 'due_on', type: 'date', isDescending: false },
  receivedAt: { column: 'received_at', type: 'timestamptz', isDescending: false },
  '-receivedAt': { column: 'received_at', type: 'timestamptz', isDescending: true },
};

/** Open cases run in due order, any other list newest first, unless something else is asked. */
export function orderOf({ sort }: CaseListQuery, onlyOpen: boolean): CaseOrder {
  return ORDERS[(sort ?? (onlyOpen ? 'dueOn' : '-receivedAt')) as keyof typeof ORDERS];
}

/** What a light means, over columns of `case_file c`; the same words as the item's own light. */
function lightIs(light: string, day: () => string): string {
  const hasClock = `c.due_on <> DATE '9999-12-31'`;
  // A place is made only where it is used: Postgres refuses a parameter that stands nowhere.
  if (light === 'GREY') return `${hasClock} AND c.is_paused`;
  const today = day();
  if (light === 'RED') return `NOT c.is_paused AND c.due_on < ${today}`;
  if (light === 'YELLOW') return `NOT c.is_paused AND c.due_on >= ${today} AND c.warn_on <= ${today}`;
  return `${hasClock} AND NOT c.is_paused AND c.warn_on > ${today}`;
}

/** Conditions of the filters that every kind of case has. */
export function caseConditions(
  query: CaseListQuery,
  { states, today, userKey }: { states: readonly string[]; today: string; userKey: number },
  parameters: Parameters,
): string[] {
  const conditions: string[] = [];
  const when = <Value>(value: Value | undefined, condition: (value: Value) => string) => {
    if (value !== undefined) conditions.push(condition(value));
  };
  if (query.asOf === undefined) {
    when(
      query.programme,
      (code) => `c.programme_key = (SELECT key FROM programme WHERE code = ${parameters.add(code, 'text')})`,
    );
    when(query.conclusion, (codes) => `c.outcome = ANY(${parameters.add(codes.split(','), 'text[]')})`);
  } else {
    conditions.push(asOfCondition(query, query.asOf, states, parameters));
  }
  when(query.number, (number) => `c.number = ${parameters.add(number, 'text')}`);
  when(query.light, (light) => lightIs(light, () => parameters.add(today, 'date')));
  when(
    query.receivedFrom,
    (day) => `c.received_at >= ${parameters.add(day, 'date')}::timestamp AT TIME ZONE 'Asia/Shanghai'`,
  );
  when(
    query.receivedTo,
    (day) => `c.received_at < (${parameters.add(day, 'date')} + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'`,
  );
  when(query.assignee, () => `${parameters.add(userKey, 'int')} = ANY(c.assignees)`);
  return conditions;
}

/** State, programme and outcome as the last word of the records was at `asOf`: the rows behind a figure of that instant. */
function asOfCondition(query: CaseListQuery, asOf: string, states: readonly string[], parameters: Parameters): string {
  const last = [`last.to_state = ANY(${parameters.add(states, 'text[]')})`];
  if (query.programme !== undefined)
    last.push(
      `last.programme_key = (SELECT key FROM programme WHERE code = ${parameters.add(query.programme, 'text')})`,
    );
  if (query.conclusion !== undefined)
    last.push(`last.outcome = ANY(${parameters.add(query.conclusion.split(','), 'text[]')})`);
  return `EXISTS (SELECT 1 FROM (SELECT e.to_state, e.programme_key, e.outcome FROM case_event e WHERE e.case_key = c.key
    AND e.recorded_at <= ${parameters.add(asOf, 'timestamptz')} ORDER BY e.version DESC LIMIT 1) last WHERE ${last.join(' AND ')})`;
}
