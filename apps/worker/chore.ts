import type { Client } from 'pg';
import type { FileStore } from '../../libs/platform/storage/file-store.js';
import type { Scanner } from '../../libs/platform/storage/scanner.js';

/** Files and the scanner, as the chores use them. */
export interface DocumentParts {
  readonly store: FileStore;
  readonly scanner: Scanner;
}

/** What the chores need besides the database: the vault's own two doors, files, the log, the time. */
export interface ChoreParts {
  readonly vault: {
    olderThanAnHour(after: string, limit: number): Promise<string[]>;
    forget(refs: readonly string[]): Promise<void>;
  };
  readonly documents: DocumentParts;
  readonly log: {
    info(event: string, facts?: Readonly<Record<string, number | string>>): void;
    warn(event: string, facts?: Readonly<Record<string, number | string>>): void;
  };
  readonly now: () => Date;
}

/** One chore: its name for the log, how often it is due, what it does. */
export interface Chore {
  readonly name: string;
  readonly everyMs: number;
  readonly run: (db: Client, parts: ChoreParts) => Promise<void>;
}
