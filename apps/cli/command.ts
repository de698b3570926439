import type { ParseArgsOptionsConfig } from 'node:util';

/** What a command answers: the JSON document, and the same for reading. `failed` makes the exit code 1. */
export interface Outcome {
  readonly document: Readonly<Record<string, unknown>>;
  readonly lines: readonly string[];
  readonly failed?: true;
}

/** The options as given: `--name value`, or `--flag`. */
export type Given = Readonly<Record<string, string | boolean | undefined>>;

/** What a command stands in. */
export interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  /** A line about what goes on, for the reader and never for a machine. */
  readonly note: (line: string) => void;
}

/** One command of the command line. */
export interface Command {
  /** One sentence for the list. */
  readonly summary: string;
  /** What stands after the name, `--username NAME …`. */
  readonly usage: string;
  readonly options: ParseArgsOptionsConfig;
  run(given: Given, surroundings: Surroundings): Promise<Outcome>;
}

/** The command cannot be done as asked; the message says what to do. */
export class Refusal extends Error {}

/** The value of an option that must be there. Throws Refusal. */
export function needed(given: Given, option: string): string {
  const value = given[option];
  if (typeof value !== 'string' || value === '') throw new Refusal(`--${option} is missing`);
  return value;
}

/** The value of an option that may be left out. */
export function optional(given: Given, option: string): string | undefined {
  const value = given[option];
  return typeof value === 'string' ? value : undefined;
}
