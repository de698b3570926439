import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { type ApiPath, read, type Schema } from '../../api/client.js';
import { asProblem, type ProblemError } from '../../api/problem.js';

/** What a list answers, whatever its items are. */
export interface PageOf<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
  readonly total?: Schema<'PageTotal'>;
}

/** What a list can be asked, and how it begins. */
export interface ListWish {
  readonly path: ApiPath;
  /** Names of the query parameters that may stand in the address. */
  readonly filters: readonly string[];
  /** What is asked where the address says nothing. */
  readonly defaults?: Readonly<Record<string, string>>;
  /** Asked always, whatever the address says. */
  readonly fixed?: Readonly<Record<string, string>>;
  readonly pageSize?: number;
}

/** A list on screen: its rows, and the ways to ask it differently. The address says all of it. */
export interface List<Item> {
  readonly items: readonly Item[];
  readonly total: Schema<'PageTotal'> | undefined;
  readonly isLoading: boolean;
  readonly isStale: boolean;
  readonly problem: ProblemError | undefined;
  readonly values: Readonly<Record<string, string>>;
  readonly isFiltered: boolean;
  readonly limit: number;
  ask(change: Readonly<Record<string, string | undefined>>): void;
  clear(): void;
  readonly next: (() => void) | undefined;
  readonly previous: (() => void) | undefined;
  refresh(): void;
}

const PAGE_SIZE = 50;

/** The one list hook: pages by cursor from the server, filters and place in the address. */
export function useList<Item>({
  path,
  filters,
  defaults = {},
  fixed = {},
  pageSize = PAGE_SIZE,
}: ListWish): List<Item> {
  const [params, setParams] = useSearchParams();
  const navigate = useNavigate();
  const { state } = useLocation() as { state: { before?: readonly (string | null)[] } | null };
  const before = state?.before ?? [];
  const cursor = params.get('cursor');
  const limit = Number(params.get('limit') ?? pageSize);
  const chosen = Object.fromEntries(filters.flatMap((name) => (params.has(name) ? [[name, params.get(name)!]] : [])));
  const asked = { ...defaults, ...chosen, ...fixed };
  const query = useQuery({
    queryKey: [path, asked, limit, cursor],
    queryFn: ({ signal }) =>
      read<PageOf<Item>>(path, { ...asked, limit, count: true, ...(cursor ? { cursor } : {}) }, signal),
    placeholderData: keepPreviousData,
  });
  const go = useCallback(
    (to: string | null, behind: readonly (string | null)[]) => {
      const next = new URLSearchParams(params);
      if (to === null) next.delete('cursor');
      else next.set('cursor', to);
      void navigate({ search: next.toString() }, { state: { before: behind } });
    },
    [params, navigate],
  );
  const ask = useCallback<List<Item>['ask']>(
    (change) => setParams((now) => changed(now, change), { replace: true }),
    [setParams],
  );
  const nextCursor = query.data?.nextCursor ?? null;
  return {
    items: query.data?.items ?? [],
    total: query.data?.total,
    isLoading: query.isPending,
    isStale: query.isPlaceholderData,
    problem: query.isError ? asProblem(query.error) : undefined,
    values: useMemo(() => ({ ...defaults, ...chosen }), [defaults, chosen]),
    isFiltered: Object.keys(chosen).length > 0,
    limit,
    ask,
    clear: () => setParams({}, { replace: true }),
    next: nextCursor === null ? undefined : () => go(nextCursor, [...before, cursor]),
    previous: cursor === null ? undefined : () => go(before.at(-1) ?? null, before.slice(0, -1)),
    refresh: () => void query.refetch(),
  };
}

/** The address with a change; a new question begins on its first page. */
function changed(now: URLSearchParams, change: Readonly<Record<string, string | undefined>>): URLSearchParams {
  const next = new URLSearchParams(now);
  next.delete('cursor');
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined || value === '') next.delete(name);
    else next.set(name, value);
  }
  return next;
}
