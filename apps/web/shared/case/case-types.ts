import type { Schema } from '../../api/client.js';

/** An action as a case offers it to the person who reads it. */
export type AllowedAction = Schema<'AllowedAction'>;
/** One step of a case's history. */
export type CaseEvent = Schema<'EventView'>;

/** What every case answers, whatever its kind. */
export interface CaseView {
  readonly id: string;
  readonly number: string | null;
  readonly state: string;
  readonly version: number;
  readonly title: string;
  readonly history: readonly CaseEvent[];
  readonly actions: readonly AllowedAction[];
  readonly light?: Schema<'Light'> | null;
  readonly dueOn?: string | null;
  readonly synthetic?: boolean;
}
