import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { SealedReader } from './sealed-reader.js';

/** What a scanner said. */
export type ScanVerdict = 'CLEAN' | 'INFECTED';

/** The scanner could not say; the file stays where it is, and is tried again. */
export class ScanFailed extends Error {}

/** A scan takes at most so long. */
const PATIENCE_MS = 120_000;

/**
 * The virus scanner of the installation: a command that is given the file on its standard input and answers by its exit
 * code, 0 clean, 1 infected, anything else failed (as `clamdscan -` does). Without one nothing is scanned, and says so.
 */
export class Scanner {
  readonly #command: readonly string[];

  constructor(command: string | undefined) {
    this.#command = command?.trim().split(/\s+/) ?? [];
  }

  /** Whether there is one. */
  get isConfigured(): boolean {
    return this.#command.length > 0;
  }

  /** Scans one file. Throws ScanFailed. */
  async scan(file: SealedReader): Promise<ScanVerdict> {
    const [program = '', ...args] = this.#command;
    const child = spawn(program, args, {
      stdio: ['pipe', 'ignore', 'ignore'],
      timeout: PATIENCE_MS,
      env: scannerEnvironment(),
    });
    const ended = new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    // A scanner may know enough before it has read everything.
    const fed = pipeline(Readable.from(file.stream()), child.stdin).catch((error: NodeJS.ErrnoException) => error);
    const [code, trouble] = await Promise.all([ended.catch(() => null), fed]);
    if (code === 1) return 'INFECTED';
    if (code === 0 && (!trouble || ['EPIPE', 'ERR_STREAM_PREMATURE_CLOSE'].includes(trouble.code ?? '')))
      return 'CLEAN';
    throw new ScanFailed('the scanner did not say');
  }
}

/** Keys and passwords of ours are none of the scanner's business. */
const scannerEnvironment = () => ({ PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8' });
