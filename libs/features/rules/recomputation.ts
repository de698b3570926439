import { setTimeout as wait } from 'node:timers/promises';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recomputeDeadlines } from '../../casework/deadline-recompute.js';
import { poolOf } from '../../platform/database/data-source.js';
import { Log } from '../../platform/http/log.js';
import { NOW } from '../../platform/platform.module.js';

const PATIENCE_MS = 2000;

/** Brings the running clocks up to the rules after an approval, one run at a time; stops with the application. */
@Injectable()
export class Recomputation implements OnApplicationShutdown {
  readonly #stopping = new AbortController();
  #running: Promise<void> = Promise.resolve();

  constructor(
    private readonly dataSource: DataSource,
    private readonly log: Log,
    @Inject(NOW) private readonly now: () => Date,
  ) {}

  /** Starts a run. Resolves when it is done, or after two seconds while it goes on: a large office need not wait. */
  async start(): Promise<void> {
    this.#running = this.#running.then(() => this.#run());
    const patience = new AbortController();
    await Promise.race([
      this.#running,
      wait(PATIENCE_MS, undefined, { signal: patience.signal }).catch(() => undefined),
    ]);
    patience.abort();
  }

  /** Ends after the batch in hand; `deadlines recompute` finishes what is left. */
  async onApplicationShutdown(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    try {
      const done = await recomputeDeadlines(poolOf(this.dataSource), this.now, { signal: this.#stopping.signal });
      this.log.info('deadlines recomputed', { seen: done.seen, changed: done.changed });
    } catch (error) {
      this.log.failure('deadline-recompute', error);
    }
  }
}
