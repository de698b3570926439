import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What the bench was asked for. */
export interface Options {
  /** What is measured. */
  readonly only: 'complaints' | 'responsibility';
  readonly rows: readonly number[];
  readonly json: boolean;
  readonly quick: boolean;
  /** Rounds of each side, interleaved. */
  readonly rounds: number;
  readonly roundMs: number;
  readonly folder: string;
  /** Names of the measures to take; all where nothing is said. */
  readonly measures: readonly string[] | undefined;
}

/** Reads the command line. Throws with what to do for anything unknown. */
export function readOptions(args = process.argv.slice(2), env = process.env): Options {
  const { values } = parseArgs({
    args,
    options: {
      rows: { type: 'string' },
      only: { type: 'string', default: 'complaints' },
      measures: { type: 'string' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string' },
      quick: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  if (values.only !== 'complaints' && values.only !== 'responsibility')
    throw new Error('--only knows: complaints, responsibility');
  const rows = (values.rows ?? (values.quick ? '20000' : '100000,1000000')).split(',').map(Number);
  if (!rows.every((count) => Number.isInteger(count) && count >= 10_000 && count <= 10_000_000))
    throw new Error('--rows takes whole numbers between 10000 and 10000000, with commas between');
  return {
    only: values.only,
    rows,
    json: values.json,
    quick: values.quick,
    rounds: Math.max(1, Number(values.rounds)),
    roundMs: Number(values.seconds ?? (values.quick ? '0.8' : '4')) * 1000,
    folder: resolve(env['MINGJING_DATA_DIR'] ?? join(tmpdir(), 'mingjing-bench')),
    measures: values.measures?.split(','),
  };
}

/** Changes with the schema and with the loader: what was loaded for another one is loaded anew. */
export function fingerprint(): string {
  const here = import.meta.dirname;
  const folders = [resolve(here, '../../migrations'), resolve(here, 'load')];
  const hash = createHash('sha256');
  for (const folder of folders)
    for (const file of readdirSync(folder).sort())
      if (file.endsWith('.js')) hash.update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 16);
}
