import { createHash } from 'node:crypto';
import { caseKinds } from '../../domain/case-kinds.js';
import type { Actor } from '../../platform/identity/actor.js';
import { READING_PARAMETERS, reading, type Statement } from '../../platform/unit-of-work/statement.js';
import type { CaseListQuery } from '../case-list.contract.js';
import type { CaseListKind } from '../case-list.js';
import type { SearchTerm } from './search-terms.js';
import { type SearchWay, termWeights, walkOf } from './search-way.js';
import type { WordWeights } from './word-weights.js';

/** A kind of case as its search sees it. */
export interface SearchedKind<Query extends CaseListQuery = CaseListQuery> extends CaseListKind<Query> {
  /** The text of a case over `c` and `d`, for snippets and comparison. */
  readonly text: string;
  /** Facets: SQL that groups the hits `c` (joined with `d`) by something, as `value` and `label`. */
  readonly facets: Readonly<Record<string, string>>;
}

/** What the index itself filters by. */
export interface SearchFilters {
  readonly states: readonly string[] | null;
  /** Instants; the second is the first that is too late. */
  readonly from: string | null;
  readonly to: string | null;
  readonly light: string | null;
  readonly number: string | null;
}

/** Filters that let everything through. */
export const NO_FILTERS: SearchFilters = { states: null, from: null, to: null, light: null, number: null };

/** A call of one of the search functions, with the values of its parameters. */
export interface KeySource {
  /** SQL over `$5` and on: a set of `bigint`. */
  readonly sql: string;
  readonly values: readonly unknown[];
}

const places = (count: number, types: readonly string[]) =>
  types.map((type, at) => `$${READING_PARAMETERS + count + at + 1}::${type}`).join(', ');

const FILTER_TYPES = [
  'int',
  'text[]',
  'timestamptz',
  'timestamptz',
  'text',
  'date',
  'text',
  'timestamptz',
  'bigint',
  'int',
];

/** Values of the filters that every search function has. `before` goes on behind a hit, newest first. */
export function filterValues(
  kind: SearchedKind['kind'],
  { states, from, to, light, number }: SearchFilters,
  { today, before, limit }: { today: string; before?: readonly [string, string] | undefined; limit: number },
): unknown[] {
  return [caseKinds[kind], states, from, to, light, today, number, before?.[0] ?? null, before?.[1] ?? null, limit];
}

/** The keys of what has all terms, the chosen way. */
export function keysOfTerms(
  way: SearchWay,
  {
    actor,
    kind,
    terms,
    weights,
  }: { actor: Actor; kind: SearchedKind['kind']; terms: readonly SearchTerm[]; weights: WordWeights },
  filters: readonly unknown[],
): KeySource {
  const query = terms.map((term) => term.query).join(' & ');
  const said = terms.flatMap((term) => term.said ?? []);
  if (way === 'WALKED') {
    const { levels, roots, owners, assignee } = walkOf(actor, kind);
    const types = ['tsquery', 'text[]', 'int[]', 'int[]', 'int[]', 'int', ...FILTER_TYPES];
    const values = [query, said, levels, roots, owners, assignee, ...filters];
    return { sql: `search_newest(${places(0, types)})`, values };
  }
  const ranked =
    way === 'RANKED'
      ? termWeights(
          terms.filter((term) => term.said !== null),
          weights,
        )
      : null;
  const types = ['tsquery', 'text[]', 'real[]', ...FILTER_TYPES];
  return { sql: `search_by_words(${places(0, types)})`, values: [query, said, ranked, ...filters] };
}

/** The keys of what has some of the rarest words, most weight first. */
export function keysOfRarest(
  words: readonly string[],
  queries: readonly string[],
  weights: WordWeights,
  filters: readonly unknown[],
): KeySource {
  const types = ['tsquery[]', 'real[]', ...FILTER_TYPES];
  return {
    sql: `search_by_rarest(${places(0, types)})`,
    values: [queries, words.map((each) => weights.of(each)), ...filters],
  };
}

/** A hit with all that its answer is made of. */
export interface HitRow {
  readonly key: string;
  readonly received_at: string;
  /** The list's own item, as text of JSON. */
  readonly item: string;
  readonly title: string;
  readonly text: string;
}

/** Hits in the order of their keys. Each case is named to the policy of its detail row, as lists do. */
export function hitsOf(of: SearchedKind, { sql, values }: KeySource, today: string): [Statement<HitRow>, unknown[]] {
  const day = `$${READING_PARAMETERS + values.length + 1}::date`;
  const text = `SELECT c.key::text AS key, c.received_at::text AS received_at, ${of.item(day)}::text AS item, c.title, ${of.text} AS text FROM
    (SELECT f.*, k.n, set_config('mj.case', f.key::text, true) AS entered
      FROM ${sql} WITH ORDINALITY k(key, n) JOIN case_file f ON f.key = k.key OFFSET 0) c
    ${of.join} JOIN organization o ON o.key = c.org_key LEFT JOIN programme g ON g.key = c.programme_key
    WHERE c.entered IS NOT NULL ORDER BY c.n`;
  return [named<HitRow>(`${of.kind}-hits`, text), [...values, today]];
}

/** The keys alone, in order. */
export function keysOf({ sql, values }: KeySource): [Statement<{ key: string }>, unknown[]] {
  const text = `SELECT c.key::text AS key FROM ${sql} WITH ORDINALITY k(key, n) JOIN case_file c ON c.key = k.key ORDER BY k.n`;
  return [named<{ key: string }>('search-keys', text), [...values]];
}

/** The facets of some hits, each value with how many. */
export function facetsOf(
  of: SearchedKind,
  today: string,
): [Statement<{ facets: object }>, (keys: readonly string[]) => unknown[]] {
  const groups = Object.entries(of.facets).map(
    ([
      name,
      grouping,
    ]) => `'${name}', (SELECT COALESCE(json_agg(json_build_object('value', value, 'label', label, 'count', count)
      ORDER BY count DESC, value), '[]') FROM (SELECT value, label, count(*)::int AS count FROM (${grouping}) x WHERE value IS NOT NULL GROUP BY 1, 2) y)`,
  );
  const text = `WITH c AS MATERIALIZED (SELECT f.* FROM unnest($5::bigint[]) k(key) JOIN case_file f ON f.key = k.key),
      day AS (SELECT $6::date AS today) SELECT json_build_object(${groups.join(', ')}) AS facets`;
  return [named<{ facets: object }>(`${of.kind}-facets`, text), (keys) => [keys, today]];
}

function named<Row>(name: string, sql: string): Statement<Row> {
  return reading<Row>(`${name}-${createHash('sha256').update(sql).digest('base64url').slice(0, 22)}`, sql);
}
