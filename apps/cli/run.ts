import { parseArgs } from 'node:util';
import { Problem, problems } from '../../libs/domain/problems.js';
import { ConfigError } from '../../libs/platform/config/config.js';
import { databaseProblem } from '../../libs/platform/database/database-problem.js';
import { DatabaseUnfit } from '../../libs/platform/database/schema.js';
import { type Command, type Outcome, Refusal } from './command.js';
import { commands } from './commands/all.js';

/** Where a run of the command line writes, and what it reads besides its arguments. */
export interface Terminal {
  readonly env: NodeJS.ProcessEnv;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Runs one command and answers its exit code: 0 only on success. With `--json`, one document goes to `out`. */
export async function run(args: readonly string[], { env, out, err }: Terminal): Promise<number> {
  const isJson = args.includes('--json');
  const note = (line: string) => err(`${line}\n`);
  try {
    const outcome = await dispatch(args, { env, note });
    out(isJson ? `${JSON.stringify(outcome.document, null, 2)}\n` : `${outcome.lines.join('\n')}\n`);
    return outcome.failed ? 1 : 0;
  } catch (error) {
    const message = explain(error);
    if (isJson) out(`${JSON.stringify({ error: message }, null, 2)}\n`);
    else err(`${message}\n`);
    return 1;
  }
}

async function dispatch(args: readonly string[], surroundings: Parameters<Command['run']>[1]): Promise<Outcome> {
  const words = args.filter((word) => word !== '--json');
  const name = [words.slice(0, 2).join(' '), words[0] ?? ''].find((tried) => Object.hasOwn(commands, tried));
  if (name === undefined) {
    if (words.length === 0 || words[0] === 'help' || words[0] === '--help') return help();
    throw new Refusal(`There is no command "${words.join(' ')}". ${commandList()}`);
  }
  const command = commands[name] as Command;
  const rest = words.slice(name.split(' ').length);
  if (rest.includes('--help')) return { document: { usage: usageOf(name, command) }, lines: [usageOf(name, command)] };
  return command.run(parse(name, command, rest), surroundings);
}

function parse(name: string, command: Command, rest: readonly string[]) {
  try {
    const { values } = parseArgs({ args: [...rest], options: command.options, strict: true, allowPositionals: false });
    return values as Readonly<Record<string, string | boolean | undefined>>;
  } catch (error) {
    throw new Refusal(`${(error as Error).message.split('. ')[0]}.\n${usageOf(name, command)}`);
  }
}

const usageOf = (name: string, { usage }: Command) =>
  `Usage: npm run mingjing -- ${[name, usage, '[--json]'].filter((part) => part !== '').join(' ')}`;

const commandList = () => `Commands: ${Object.keys(commands).join(', ')}, help.`;

function help(): Outcome {
  const entries = Object.entries(commands);
  return {
    document: {
      commands: entries.map(([name, { summary, usage }]) => ({ name, summary, usage })),
    },
    lines: [
      'npm run mingjing -- <command> [--json]',
      '',
      ...entries.flatMap(([name, { summary, usage }]) => [`  ${`${name} ${usage}`.trim()}`, `      ${summary}`]),
    ],
  };
}

/** What to tell of a failure: our own sentences as they are, anything else with its stack. */
function explain(error: unknown): string {
  if (error instanceof Refusal || error instanceof ConfigError || error instanceof DatabaseUnfit) return error.message;
  const problem = error instanceof Problem ? error : databaseProblem(error);
  if (problem === undefined) return (error as Error).stack ?? String(error);
  const { en, todo } = problems[problem.code];
  const details = (problem.details.errors ?? []).map(({ pointer, detail }) => `  ${pointer} ${detail}`.trimEnd());
  return [`${en}: ${todo.en} (${problem.code})`, ...details].join('\n');
}
