import type { Secrecy } from './secrecy.js';

/** The spine of a case as the engine reads it under lock. Keys are the database's integers. */
export interface CaseSpine {
  readonly key: string;
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly number: string | null;
  readonly title: string;
  readonly receivedAt: string;
  readonly secrecy: Secrecy;
  readonly organKey: number;
  readonly organCode: string;
  readonly organPath: readonly number[];
  readonly holderKey: number;
  readonly holderPath: readonly number[];
  readonly assignees: readonly number[];
  readonly programmeKey: number | null;
  readonly outcome: string | null;
  /** Who has acted so far, and for whom: action, account key, key of the absent colleague. Only what another must be apart from. */
  readonly deeds: readonly (readonly [string, number, number | null])[];
}

/** Account keys of whoever did one of `actions` on the case so far, and for whom. */
export function handsBehind({ deeds }: CaseSpine, actions: readonly string[]): readonly number[] {
  return deeds.flatMap(([action, actor, absent]) =>
    actions.includes(action) ? [actor, ...(absent === null ? [] : [absent])] : [],
  );
}
