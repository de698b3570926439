import { Problem } from '../domain/problems.js';
import { strongestConclusion } from '../domain/vocabularies.js';
import type { AllegationConclusion, NewAllegation } from './allegation.contract.js';
import { CONCLUDE, INSERT_ALLEGATIONS } from './allegations.sql.js';
import type { Effect, Sending } from './case-kind.js';

type Key = number | null;

/** Who is accused, as ids for the database to turn into keys. */
export const accusedOf = (allegations: readonly NewAllegation[]): [(string | null)[], (string | null)[]] => [
  allegations.map((each) => each.accusedPersonId ?? null),
  allegations.map((each) => each.accusedOrganizationId ?? null),
];

/** The rows of new allegations; `caseKey` null means the case that this transaction files, which has `before` already. */
export function insertAllegations(
  allegations: readonly NewAllegation[],
  keys: { readonly people: readonly Key[]; readonly organizations: readonly Key[] },
  { caseKey, before, newId }: { caseKey: string | null; before: number; newId: () => string },
): Sending {
  return [
    INSERT_ALLEGATIONS,
    [
      allegations.map(() => newId()),
      allegations.map((each) => each.accusedName ?? null),
      keys.people,
      keys.organizations,
      allegations.map((each) => each.issueType),
      allegations.map((each) => each.matter),
      caseKey,
      before,
    ],
  ];
}

/** What concluding changes: the allegations, and the case's own outcome, the strongest of them. */
export function concluding(caseKey: string, conclusions: readonly AllegationConclusion[]): Effect {
  const columns = [
    conclusions.map((each) => each.allegationId),
    conclusions.map((each) => each.conclusion),
    conclusions.map((each) => each.basis),
  ];
  return {
    before: [[CONCLUDE, [...columns, caseKey]]],
    outcome: strongestConclusion(conclusions.map((each) => each.conclusion)),
  };
}

/** Whether these conclusions name every allegation once and nothing else. */
export function concludesEach(
  allegations: readonly { readonly id: string }[],
  conclusions: readonly AllegationConclusion[] = [],
): boolean {
  const concluded = new Set(conclusions.map(({ allegationId }) => allegationId));
  return (
    allegations.every(({ id }) => concluded.has(id)) &&
    concluded.size === allegations.length &&
    conclusions.length === concluded.size
  );
}

/** Refuses allegations against nobody, or against ids that name nobody. */
export function refuseUnknown(
  allegations: readonly NewAllegation[],
  people: readonly Key[],
  organizations: readonly Key[],
  pointer: string,
): void {
  const errors = allegations.flatMap((each, index) => {
    const at = `${pointer}/${index}`;
    const { accusedName, accusedPersonId, accusedOrganizationId } = each;
    if (accusedPersonId !== undefined && (people[index] ?? null) === null)
      return [{ pointer: `${at}/accusedPersonId`, code: 'unknown-person', detail: '没有此人 / no such person' }];
    if (accusedOrganizationId !== undefined && (organizations[index] ?? null) === null) {
      const detail = '没有此机构 / no such organisation';
      return [{ pointer: `${at}/accusedOrganizationId`, code: 'unknown-organization', detail }];
    }
    if (accusedName !== undefined || accusedPersonId !== undefined || accusedOrganizationId !== undefined) return [];
    const detail = '须填写被反映人或单位 / name a person or an organisation';
    return [{ pointer: at, code: 'accused-missing', detail }];
  });
  if (errors.length > 0) throw new Problem('validation-failed', { errors });
}
