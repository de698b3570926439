import { cpus, release, totalmem } from 'node:os';
import type { Loaded } from './load/load.js';
import type { Measured, Side } from './measure.js';
import type { Plan } from './stage.js';

/** Everything that a run has found. */
export interface Findings {
  readonly postgres: string;
  readonly loads: Readonly<Record<string, Loaded>>;
  readonly measures: readonly Measured[];
  readonly plans: readonly Plan[];
}

/** A promise of the house beside what was found. */
interface Check {
  readonly what: string;
  readonly target: string;
  readonly found: string;
  readonly kept: boolean;
}

const RATIOS: Readonly<Record<string, number>> = { read: 0.45, list: 0.8, file: 0.4, act: 0.42 };
/** CPU per request, process and Postgres, that the design measured for the ceiling on its own machine. */
const KNOWN: Readonly<Record<string, readonly [number, number]>> = {
  read: [82, 199],
  list: [131, 311],
  file: [152, 222],
  act: [148, 355],
};

const machine = () => ({
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 2 ** 30),
  system: `${process.platform} ${release()}`,
});
const versions = ({ postgres }: Findings) => ({ node: process.version, postgres });

/** One JSON document, for scripts. */
export function asJson(findings: Findings): string {
  return JSON.stringify({
    machine: machine(),
    versions: versions(findings),
    measures: findings.measures.map(({ name, role, rows, ours, ceiling, ratio }) => ({
      name,
      role,
      rows,
      ours: round(ours.rps),
      ceiling: round(ceiling.rps),
      ratio: round(ratio, 3),
      p50Ms: round(ours.p50Ms, 2),
      p95Ms: round(ours.p95Ms, 2),
      cpuAppMicros: round(ours.cpuAppMicros),
      cpuDatabaseMicros: round(ours.cpuDatabaseMicros),
    })),
    ceilings: findings.measures.map(({ name, role, rows, ceiling }) => ({ name, role, rows, ...rounded(ceiling) })),
    loads: Object.values(findings.loads).map((load) => rounded(load as never)),
    checks: checksOf(findings),
    plans: findings.plans,
  });
}

/** The same for people. */
export function asText(findings: Findings): string {
  const { cpu, cores, memoryGb, system } = machine();
  const rows = findings.measures.map(({ name, role, rows, ours, ceiling, ratio, peakMemoryMb }) => [
    name,
    role,
    String(rows),
    String(round(ours.rps)),
    String(round(ceiling.rps)),
    ratio.toFixed(2),
    `${ours.p50Ms.toFixed(2)} / ${ours.p95Ms.toFixed(2)}`,
    `${ceiling.p50Ms.toFixed(2)} / ${ceiling.p95Ms.toFixed(2)}`,
    `${round(ours.cpuAppMicros)} / ${round(ours.cpuDatabaseMicros)}`,
    `${round(ceiling.cpuAppMicros)} / ${round(ceiling.cpuDatabaseMicros)}`,
    String(peakMemoryMb),
  ]);
  const head = [
    'request',
    'role',
    'rows',
    'ours rps',
    'ceiling rps',
    'x',
    'ours p50/p95 ms',
    'ceiling p50/p95 ms',
    'ours app/pg µs',
    'ceiling app/pg µs',
    'RSS MB',
  ];
  return [
    `${cpu}, ${cores} cores, ${memoryGb} GB, ${system}; node ${process.version}, Postgres ${findings.postgres}; 8 connections`,
    table([head, ...rows]),
    table([
      ['promise', 'target', 'found', 'kept'],
      ...checksOf(findings).map(({ what, target, found, kept }) => [what, target, found, kept ? 'yes' : 'NO']),
    ]),
    ...findings.plans.map(
      ({ name, sql, plan }) => `### ${name}\n\n\`\`\`sql\n${sql}\n\`\`\`\n\n\`\`\`\n${plan}\n\`\`\``,
    ),
  ].join('\n\n');
}

function checksOf({ measures, loads }: Findings): Check[] {
  const of = (name: string, role: string, rows: number) =>
    measures.find((each) => each.name === name && each.role === role && each.rows === rows);
  const sizes = [...new Set(measures.map(({ rows }) => rows))].sort((a, b) => a - b);
  const [small, large] = [sizes[0], sizes.at(-1)] as [number, number];
  const limit = (what: string, found: number, most: number): Check => ({
    what,
    target: `≤ ${most}`,
    found: found.toFixed(2),
    kept: found <= most,
  });
  const ratios = measures.map(({ name, role, rows, ratio }): Check => {
    const least = RATIOS[name] ?? 0;
    return {
      what: `${name} as ${role} at ${rows}: throughput against the ceiling`,
      target: `≥ ${least}`,
      found: ratio.toFixed(2),
      kept: ratio >= least,
    };
  });
  const growth = measures
    .filter(({ rows }) => small < large && rows === large)
    .flatMap(({ name, role, ours }) => {
      const before = of(name, role, small);
      return before
        ? [limit(`${name} as ${role}: p95 at ${large} against ${small}`, ours.p95Ms / before.ours.p95Ms, 1.3)]
        : [];
    });
  const fairness = sizes.flatMap((rows) => {
    const [officer, leader] = [of('list', 'officer', rows), of('list', 'leader', rows)];
    return officer && leader
      ? [limit(`list at ${rows}: officer's p95 against the leader's`, officer.ours.p95Ms / leader.ours.p95Ms, 1.5)]
      : [];
  });
  const load = Object.entries(loads).map(
    ([rows, { perSecond }]): Check => ({
      what: `bulk load of ${rows}, indexes included, complaints/s`,
      target: '≥ 8000',
      found: String(round(perSecond)),
      kept: perSecond >= 8_000,
    }),
  );
  return [
    ...ratios,
    ...growth,
    ...fairness,
    ...load,
    limit(
      'largest resident set of the process, MB',
      Math.max(...measures.map(({ peakMemoryMb }) => peakMemoryMb)),
      300,
    ),
    ...measures.map(({ name, role, rows, ceiling }) => honesty(`${name} as ${role} at ${rows}`, name, ceiling)),
  ];
}

/** The ceiling must cost what the design measured for it; another machine has another scale, so both sums are shown. */
function honesty(what: string, name: string, { cpuAppMicros, cpuDatabaseMicros }: Side): Check {
  const [app, database] = KNOWN[name] ?? [0, 0];
  const share = (cpuAppMicros + cpuDatabaseMicros) / (app + database);
  return {
    what: `${what}: ceiling's CPU against the design's`,
    target: '0.9–1.1',
    found: share.toFixed(2),
    kept: share >= 0.9 && share <= 1.1,
  };
}

function table(rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

function round(value: number, digits = 0): number {
  return Number(value.toFixed(digits));
}

function rounded(side: Readonly<Record<string, number>> | Side): Record<string, number> {
  return Object.fromEntries(Object.entries(side).map(([name, value]) => [name, round(value as number, 2)]));
}
