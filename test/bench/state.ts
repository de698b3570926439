import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Loaded } from './load/load.js';
import type { Measured } from './measure.js';

/** What an earlier run has left: loaded databases, and the measures of a full run that was broken off. */
export interface State {
  readonly fingerprint: string;
  readonly loads: Record<string, Loaded>;
  measures: Measured[];
}

/** The state of that folder; a new one where schema or loader are other than they were. */
export function readState(folder: string, fingerprint: string): State {
  const file = join(folder, 'bench-state.json');
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as State) : undefined;
  return kept?.fingerprint === fingerprint ? kept : { fingerprint, loads: {}, measures: [] };
}

/** Keeps it, whole or not at all. */
export function keepState(folder: string, state: State): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'bench-state.json');
  writeFileSync(`${file}.new`, JSON.stringify(state));
  renameSync(`${file}.new`, file);
}
