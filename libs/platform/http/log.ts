import { Injectable } from '@nestjs/common';
import { type Logger, pino } from 'pino';

/** The log of the process: an allow-list. No body, no address, no header, no value ever reaches it. */
@Injectable()
export class Log {
  readonly #logger: Logger;

  constructor(level: string) {
    this.#logger = pino({ level, base: null });
  }

  /** Something happened that an operator should know; `facts` holds numbers, codes and ids only. */
  info(event: string, facts: Readonly<Record<string, number | string | boolean | null>> = {}): void {
    this.#logger.info(facts, event);
  }

  /** Something needs an operator's eye. */
  warn(event: string, facts: Readonly<Record<string, number | string | boolean | null>> = {}): void {
    this.#logger.warn(facts, event);
  }

  /** An unforeseen failure: class, database code and our own stack lines; messages may quote values, so they stay out. */
  failure(traceId: string, error: unknown): void {
    const { name, code, stack, constraint } = error as {
      name?: string;
      code?: string;
      stack?: string;
      constraint?: string;
    };
    const where = stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 8)
      .map((line) => line.trim());
    this.#logger.error({ traceId, name, code, constraint, where }, 'request failed');
  }
}
