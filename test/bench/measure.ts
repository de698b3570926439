import type { ChildProcess } from 'node:child_process';
import type { Deck, Order, Round } from './generator.js';
import { ask, cpuOf, cpuOfCluster, peakMemoryOf } from './processes.js';

/** One side of a measure: medians of its rounds. */
export interface Side {
  readonly rps: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly cpuAppMicros: number;
  readonly cpuDatabaseMicros: number;
}

/** A request measured beside its ceiling. */
export interface Measured {
  readonly name: string;
  readonly role: string;
  readonly rows: number;
  readonly ours: Side;
  readonly ceiling: Side;
  /** Median of the rounds' own ratios: what drifts meanwhile, drifts for both. */
  readonly ratio: number;
  readonly peakMemoryMb: number;
}

/** Who takes part. */
export interface Players {
  readonly generator: ChildProcess;
  readonly api: ChildProcess;
  readonly ceiling: ChildProcess;
  readonly postmaster: () => number;
}

const WARM_UP_MS = 2_000;

/** Plays both decks in turn, warm, and takes wall time and CPU of every round. */
export async function measure(
  what: {
    readonly name: string;
    readonly role: string;
    readonly rows: number;
    readonly rounds: number;
    readonly roundMs: number;
  },
  decks: { readonly ours: Deck; readonly ceiling: Deck },
  players: Players,
): Promise<Measured> {
  const { generator, api, ceiling } = players;
  const sides = {
    ours: { deck: decks.ours, pid: api.pid as number },
    ceiling: { deck: decks.ceiling, pid: ceiling.pid as number },
  };
  const rounds: Record<keyof typeof sides, Side[]> = { ours: [], ceiling: [] };
  for (const [name, { deck }] of Object.entries(sides)) await ask(generator, { deck, name } satisfies Order);
  // Cold code is several times slower: the compiler needs some thousand requests.
  for (const name of ['ours', 'ceiling'] as const)
    await ask(generator, { play: name, ms: Math.max(what.roundMs, WARM_UP_MS) } satisfies Order);
  for (let round = 0; round < what.rounds; round++) {
    // Who goes second profits from caches that the first has filled: they take turns.
    const order = round % 2 === 0 ? (['ours', 'ceiling'] as const) : (['ceiling', 'ours'] as const);
    for (const name of order) rounds[name].push(await playRound(players, name, sides[name].pid, what.roundMs));
  }
  const ratios = rounds.ours.map((side, index) => side.rps / (rounds.ceiling[index] as Side).rps);
  return {
    name: what.name,
    role: what.role,
    rows: what.rows,
    ours: middle(rounds.ours),
    ceiling: middle(rounds.ceiling),
    ratio: median(ratios),
    peakMemoryMb: peakMemoryOf(api.pid as number),
  };
}

async function playRound({ generator, postmaster }: Players, play: string, pid: number, ms: number): Promise<Side> {
  const app = cpuOf(pid);
  const database = cpuOfCluster(postmaster());
  const { requests, seconds, p50Ms, p95Ms } = await ask<Round>(generator, { play, ms } satisfies Order);
  return {
    rps: requests / seconds,
    p50Ms,
    p95Ms,
    cpuAppMicros: (cpuOf(pid) - app) / requests,
    cpuDatabaseMicros: (cpuOfCluster(postmaster()) - database) / requests,
  };
}

function middle(rounds: readonly Side[]): Side {
  const of = (name: keyof Side) => median(rounds.map((round) => round[name]));
  return {
    rps: of('rps'),
    p50Ms: of('p50Ms'),
    p95Ms: of('p95Ms'),
    cpuAppMicros: of('cpuAppMicros'),
    cpuDatabaseMicros: of('cpuDatabaseMicros'),
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
