import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** The application as whoever installs it runs it: a process of its own, on the build. */
export interface AppProcess {
  readonly base: string;
  readonly pid: number;
  /** What it has written so far. */
  output(): string;
  send(signal: NodeJS.Signals): void;
  /** Waits for its end; answers the exit code, or the signal that ended it. */
  ended(): Promise<number | NodeJS.Signals>;
}

/** How to start it; environment variables that are not given are absent. */
export interface AppProcessOptions {
  readonly dataDir: string;
  readonly port: number;
  readonly demo?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts it without waiting. */
export function launchApp({ dataDir, port, demo = false, env = {} }: AppProcessOptions): AppProcess {
  const child: ChildProcess = spawn(process.execPath, ['apps/run.js', ...(demo ? ['--demo'] : [])], {
    env: { PATH: process.env['PATH'] ?? '', MINGJING_DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const gather = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout?.on('data', gather);
  child.stderr?.on('data', gather);
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | NodeJS.Signals);
  return {
    base: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    output: () => output,
    send: (signal) => void child.kill(signal),
    ended: () => ended,
  };
}

/** Starts it and waits for its line `ready http://…`; throws what it has written when it ends before. */
export async function startApp(options: AppProcessOptions): Promise<AppProcess> {
  const app = launchApp(options);
  let isOver = false;
  void app.ended().then(() => {
    isOver = true;
  });
  await eventually(() => isOver || /^ready http/m.test(app.output()));
  if (isOver) throw new Error(`it ended before it was ready:\n${app.output()}`);
  return app;
}

/** A port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((answer) => {
    const probe = createServer();
    probe.listen({ port: 0, host: '127.0.0.1' }, () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => answer(port));
    });
  });
}

/** The process of the embedded server of that data folder. */
export function postgresOf(dataDir: string): number {
  return Number(fs.readFileSync(join(dataDir, 'cluster/postmaster.pid'), 'utf8').split('\n')[0]);
}

/** A folder that the database's user can reach, wherever the tests run. */
export function makeDataFolder(): string {
  const folder = fs.mkdtempSync('/var/tmp/mingjing-test-');
  fs.chmodSync(folder, 0o755);
  return folder;
}

/** Polls until the claim holds. */
export async function eventually(claim: () => boolean | Promise<boolean>, patienceMs = 120_000): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (!(await claim())) {
    if (Date.now() > deadline) throw new Error('waited for too long');
    await delay(20);
  }
}

/** JSON over HTTP. */
export async function ask(
  method: 'GET' | 'POST',
  url: string,
  options: {
    readonly body?: object;
    readonly token?: string;
    readonly headers?: Readonly<Record<string, string>>;
  } = {},
): Promise<Answer> {
  const answer = await fetch(url, {
    method,
    headers: {
      ...(options.body && { 'content-type': 'application/json' }),
      ...(options.token && { authorization: `Bearer ${options.token}` }),
      ...options.headers,
    },
    ...(options.body && { body: JSON.stringify(options.body) }),
  });
  const text = await answer.text();
  return { status: answer.status, type: answer.headers.get('content-type') ?? '', body: text ? JSON.parse(text) : {} };
}

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  // biome-ignore lint/suspicious/noExplicitAny: the shape is what the test asserts
  readonly body: any;
}
