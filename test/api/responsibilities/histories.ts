import fc from 'fast-check';

const FIRST_DAY = Date.UTC(2005, 0, 1);

/** The legal day that lies so many days after 1 January 2005. */
export const day = (offset: number): string => new Date(FIRST_DAY + offset * 86_400_000).toISOString().slice(0, 10);

/** A stretch of days, both included, of one of the people or of nobody; open where `to` is null. */
export interface Stretch {
  readonly who: number | null;
  readonly from: number;
  readonly to: number | null;
}

/** One thing that somebody enters into the register, before it is known what it meets there. */
export type Step =
  | { readonly kind: 'appoint' | 'leaveVacant'; readonly who: number; readonly days: number; readonly isOpen: boolean }
  | { readonly kind: 'correctPerson'; readonly at: number; readonly who: number }
  | { readonly kind: 'end'; readonly days: number }
  | { readonly kind: 'overlap' | 'leaveGap'; readonly who: number; readonly days: number };

/** A generated history: what happens, step by step, with four people. */
export const histories = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: enters('appoint') },
    { weight: 2, arbitrary: enters('leaveVacant') },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('correctPerson' as const), at: fc.nat(9), who: fc.nat(3) }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('end' as const), days: fc.integer({ min: 0, max: 20 }) }) },
    { weight: 1, arbitrary: intrudes('overlap') },
    { weight: 1, arbitrary: intrudes('leaveGap') },
  ),
  { minLength: 2, maxLength: 7 },
);

function enters<Kind extends 'appoint' | 'leaveVacant'>(kind: Kind) {
  return fc.record({
    kind: fc.constant(kind),
    who: fc.nat(3),
    days: fc.integer({ min: 1, max: 40 }),
    isOpen: fc.boolean(),
  });
}

function intrudes<Kind extends 'overlap' | 'leaveGap'>(kind: Kind) {
  return fc.record({ kind: fc.constant(kind), who: fc.nat(3), days: fc.integer({ min: 2, max: 9 }) });
}

/** What one step asks of the register as it stands, and what the register has to be afterwards: null where it refuses. */
export interface Meaning {
  readonly request: 'record' | 'correct' | 'end';
  /** The stretch that the request is about. */
  readonly stretch: Stretch;
  /** Place of the row that is succeeded, corrected or ended. */
  readonly target: number | null;
  readonly after: readonly Stretch[] | null;
}

/** The naive replay of one step; undefined where there is nothing that it could be about. */
export function replay(step: Step, held: readonly Stretch[]): Meaning | undefined {
  const last = held.at(-1);
  if (step.kind === 'appoint' || step.kind === 'leaveVacant') {
    const who = step.kind === 'appoint' ? step.who : null;
    const from = last === undefined ? 0 : (last.to ?? last.from + step.days - 1) + 1;
    const stretch = { who, from, to: step.isOpen ? null : from + step.days - 1 };
    if (last === undefined || last.to !== null)
      return { request: 'record', stretch, target: null, after: [...held, stretch] };
    return {
      request: 'record',
      stretch,
      target: held.length - 1,
      after: [...held.slice(0, -1), { ...last, to: from - 1 }, stretch],
    };
  }
  if (last === undefined) return undefined;
  if (step.kind === 'correctPerson') {
    const target = step.at % held.length;
    const stretch = { ...(held[target] as Stretch), who: step.who };
    if (held[target]?.who === null) return { request: 'correct', stretch, target, after: null };
    return { request: 'correct', stretch, target, after: held.map((each, n) => (n === target ? stretch : each)) };
  }
  if (step.kind === 'end') {
    const stretch = { ...last, to: last.from + step.days };
    return { request: 'end', stretch, target: held.length - 1, after: [...held.slice(0, -1), stretch] };
  }
  if (step.kind === 'overlap')
    return { request: 'record', stretch: { who: step.who, from: last.from, to: last.from }, target: null, after: null };
  if (last.to === null) return undefined;
  const from = last.to + step.days;
  return { request: 'record', stretch: { who: step.who, from, to: from }, target: null, after: null };
}

/** Who answers on a day: a person's number, null for a vacancy, undefined where there is no row. */
export function holderOn(held: readonly Stretch[], offset: number): number | null | undefined {
  return held.find(({ from, to }) => from <= offset && (to === null || offset <= to))?.who;
}

/** The days that matter: the edges of every stretch that was ever believed, with the days beside them. */
export function edges(beliefs: readonly (readonly Stretch[])[]): number[] {
  const days = beliefs
    .flat()
    .flatMap(({ from, to }) => [from - 1, from, ...(to === null ? [from + 400] : [to, to + 1])]);
  return [...new Set(days)].sort((a, b) => a - b);
}
