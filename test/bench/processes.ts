import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const TICK_MICROS = 10_000;

/** Starts a program of the bench beside this file and waits for its first message. */
export async function start<First>(
  program: string,
  env: Readonly<Record<string, string>> = {},
): Promise<{ child: ChildProcess; first: First }> {
  const child = fork(join(import.meta.dirname, program), {
    env: { ...process.env, ...env },
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  const gone = once(child, 'exit').then(() => Promise.reject(new Error(`${program} ended before it was ready`)));
  const [first] = (await Promise.race([once(child, 'message'), gone])) as [First];
  gone.catch(() => undefined);
  return { child, first };
}

/** Asks one of the programs and waits for its answer. */
export async function ask<Answer>(child: ChildProcess, question: object): Promise<Answer> {
  const answer = once(child, 'message');
  child.send(question);
  const [message] = (await answer) as [Answer | { failed: string }];
  if (typeof message === 'object' && message !== null && 'failed' in message) throw new Error(message.failed);
  return message as Answer;
}

/** Ends a program that this bench started, by its own process. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

/** CPU that a process has used so far, in microseconds, by the kernel's own accounting. */
export function cpuOf(pid: number): number {
  const [user, system] = timesOf(pid);
  return (user + system) * TICK_MICROS;
}

/** CPU of a whole Postgres cluster: the postmaster, its living children, and those that it has seen off. */
export function cpuOfCluster(postmaster: number): number {
  const [user, system, goneUser, goneSystem] = timesOf(postmaster);
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => statOf(pid)?.[1] === String(postmaster));
  return (user + system + goneUser + goneSystem) * TICK_MICROS + children.reduce((sum, pid) => sum + cpuOf(pid), 0);
}

/** Largest resident set of a process so far, in MB. */
export function peakMemoryOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? /VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}

function timesOf(pid: number): [number, number, number, number] {
  const fields = statOf(pid) ?? [];
  const at = (index: number) => Number(fields[index] ?? 0);
  return [at(11), at(12), at(13), at(14)];
}

/** Fields of /proc/pid/stat behind the name, from the state on; undefined for a process that is gone. */
function statOf(pid: number): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
