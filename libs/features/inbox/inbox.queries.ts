import { createHash } from 'node:crypto';
import { due, instant, light, place } from '../../casework/case-json.js';
import { Parameters, visibleKeys } from '../../casework/case-list.sql.js';
import { caseKindNames, caseKinds } from '../../domain/case-kinds.js';
import { workflows } from '../../domain/workflows/all.js';
import { COUNTED_UP_TO } from '../../platform/http/paging.js';
import type { Actor } from '../../platform/identity/actor.js';
import { reading, type Statement } from '../../platform/unit-of-work/statement.js';
import type { ReadInbox } from './inbox.contract.js';
import { todoOf } from './inbox.todo.js';

/** Sort value and key after which a page begins. */
export type After = readonly (string | number | null)[] | undefined;

/** A page as rows answer it. */
export interface PageRow {
  readonly items: string | null;
  readonly size: number;
  readonly last: string | null;
  readonly last_key: string | null;
}

/** A statement with its values, and how its rows run. */
interface Keys {
  readonly parameters: Parameters;
  readonly isDescending: boolean;
  /** SQL of the columns key and sort, cut to `limit`. */
  readonly text: (limit: string) => string;
}

const BY_DUE = { column: 'due_on', type: 'date', isDescending: false } as const;
const NOTHING = 'SELECT c.key, c.due_on AS sort FROM case_file c WHERE false';

/** What waits for the actor, over every kind, by the same visibility as the lists. */
function todo(actor: Actor, after: After): Keys {
  const parameters = new Parameters();
  const wishes = caseKindNames.flatMap((kind) => {
    const workflow = workflows[kind];
    const found = workflow && todoOf(actor, workflow, parameters);
    return found ? [{ kind, states: found.states, conditions: [found.condition] }] : [];
  });
  const wish = { order: BY_DUE, onlyOpen: true, byCurrentState: true, within: undefined, after };
  const text = (limit: string) =>
    wishes.map((each) => visibleKeys(actor, { ...wish, ...each }, parameters, limit)).join('\nUNION\n') || NOTHING;
  return { parameters, isDescending: false, text };
}

/** Cases on which the actor acted after filing, the latest deed first; row-level security decides which are still theirs to see. */
function done(actor: Actor, after: After): Keys {
  const parameters = new Parameters();
  const me = parameters.add(actor.userKey, 'int');
  const from = after
    ? `AND (e.recorded_at, e.case_key) < (${parameters.add(after[0], 'timestamptz')}, ${parameters.add(after[1], 'bigint')})`
    : '';
  const text = (limit: string) => `SELECT e.case_key AS key, e.recorded_at AS sort FROM case_event e
    JOIN case_file c ON c.key = e.case_key WHERE e.actor_key = ${me} AND e.version > 1 ${from}
      AND NOT EXISTS (SELECT 1 FROM case_event later WHERE later.case_key = e.case_key AND later.actor_key = e.actor_key AND later.version > e.version)
    ORDER BY e.recorded_at DESC, e.case_key DESC LIMIT ${limit}`;
  return { parameters, isDescending: true, text };
}

/** Cases that the actor filed, the latest first. */
function startedByMe(actor: Actor, after: After): Keys {
  const parameters = new Parameters();
  const me = parameters.add(actor.userKey, 'int');
  const from = after ? `AND c.key < ${parameters.add(after[1], 'bigint')}` : '';
  const text = (limit: string) => `SELECT c.key, c.key AS sort FROM case_file c WHERE c.created_by = ${me} ${from}
    ORDER BY c.key DESC LIMIT ${limit}`;
  return { parameters, isDescending: true, text };
}

/** What was copied to the actor, or is watched by them, the latest mark first; a case out of sight is not there. */
const marked = (table: string, at: string, further: string) =>
  function box(actor: Actor, after: After): Keys {
    const parameters = new Parameters();
    const me = parameters.add(actor.userKey, 'int');
    const from = after
      ? `AND (m.${at}, m.case_key) < (${parameters.add(after[0], 'timestamptz')}, ${parameters.add(after[1], 'bigint')})`
      : '';
    const text = (limit: string) => `SELECT m.case_key AS key, m.${at} AS sort FROM ${table} m
      JOIN case_file c ON c.key = m.case_key WHERE m.user_key = ${me} ${further} ${from}
      ORDER BY m.${at} DESC, m.case_key DESC LIMIT ${limit}`;
    return { parameters, isDescending: true, text };
  };
const copied = marked(
  'case_copy',
  'made_at',
  'AND NOT EXISTS (SELECT 1 FROM case_copy later WHERE later.case_key = m.case_key AND later.user_key = m.user_key AND later.key > m.key)',
);
const watched = marked('case_watch', 'since', 'AND m.is_on');

const BOXES = { todo, done, copied, startedByMe, watched };

const kindName = `CASE c.kind ${caseKindNames.map((kind) => `WHEN ${caseKinds[kind]} THEN '${kind}'`).join(' ')} END`;
const item = (
  today: string,
) => `json_build_object('kind', ${kindName}, 'id', c.id, 'number', c.number, 'title', c.title,
  'state', c.state, 'version', c.version, 'receivedAt', ${instant('c.received_at')},
  'organization', ${place('c.org_key')},
  'dueOn', ${due('c')}, 'light', ${light('c', today)})`;

/** A page of a box as text of JSON. */
export function pageOfBox(
  actor: Actor,
  box: NonNullable<ReadInbox['box']>,
  { after, limit, today }: { after: After; limit: number; today: string },
): [Statement<PageRow>, readonly unknown[]] {
  const { parameters, isDescending, text } = BOXES[box](actor, after);
  const cut = parameters.add(limit + 1, 'int');
  const run = isDescending ? 'sort DESC, key DESC' : 'sort, key';
  const sql = `SELECT json_agg(item ORDER BY n) FILTER (WHERE n < ${cut})::text AS items, count(*)::int AS size,
      max(sort::text) FILTER (WHERE n = ${cut} - 1) AS last, max(key::text) FILTER (WHERE n = ${cut} - 1) AS last_key
    FROM (SELECT ${item(parameters.add(today, 'date'))} AS item, p.sort, p.key, p.n FROM
      (SELECT key, sort, row_number() OVER (ORDER BY ${run}) AS n FROM (${text(cut)}) ways ORDER BY ${run} LIMIT ${cut}) p
      JOIN case_file c ON c.key = p.key) page`;
  return [named(`inbox-${box}`, sql), parameters.values];
}

/** How many a box holds, counted up to one above the limit. */
export function countOfBox(
  actor: Actor,
  box: NonNullable<ReadInbox['box']>,
): [Statement<{ counted: number }>, readonly unknown[]] {
  const { parameters, text } = BOXES[box](actor, undefined);
  const cut = parameters.add(COUNTED_UP_TO + 1, 'int');
  const sql = `SELECT count(*)::int AS counted FROM (SELECT key FROM (${text(cut)}) ways LIMIT ${cut}) counted`;
  return [named(`inbox-${box}-count`, sql), parameters.values];
}

/** How much waits, is overdue, is due soon: one walk in due order, cut at one above the limit. */
export function countOfTodo(
  actor: Actor,
  today: string,
): [Statement<{ todo: number; overdue: number; soon: number }>, readonly unknown[]] {
  const { parameters, text } = todo(actor, undefined);
  const cut = parameters.add(COUNTED_UP_TO + 1, 'int');
  const day = parameters.add(today, 'date');
  const sql = `SELECT count(*)::int AS todo, count(*) FILTER (WHERE c.due_on < ${day} AND NOT c.is_paused)::int AS overdue,
      count(*) FILTER (WHERE c.due_on >= ${day} AND c.warn_on <= ${day} AND NOT c.is_paused)::int AS soon
    FROM (SELECT key FROM (${text(cut)}) ways ORDER BY sort, key LIMIT ${cut}) mine JOIN case_file c ON c.key = mine.key`;
  return [named('inbox-counters', sql), parameters.values];
}

/** Values never stand in the text: there are as many shapes as sets of grants. */
function named<Row>(name: string, sql: string): Statement<Row> {
  return reading<Row>(`${name}-${createHash('sha256').update(sql).digest('base64url').slice(0, 22)}`, sql);
}
