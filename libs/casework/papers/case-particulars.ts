import { Injectable } from '@nestjs/common';
import type { CaseKindName } from '../../domain/case-kinds.js';
import type { FormRow } from '../../platform/print/form.js';
import type { Statement } from '../../platform/unit-of-work/statement.js';

/** What a kind of case adds to its forms. */
export interface Particulars<Facts = unknown> {
  /** One row for a case by its id (`$5`), under the reader's own eyes. */
  readonly read: Statement<{ readonly facts: Facts }>;
  readonly rows: (facts: Facts) => readonly FormRow[];
}

/** Where features say what their kind of case has beyond the spine; a kind that says nothing prints the spine. */
@Injectable()
export class CaseParticulars {
  readonly #known = new Map<CaseKindName, Particulars>();

  /** Called once, when the feature's module comes up. */
  register<Facts>(kind: CaseKindName, particulars: Particulars<Facts>): void {
    this.#known.set(kind, particulars as Particulars);
  }

  /** What is known of a kind. */
  of(kind: CaseKindName): Particulars | undefined {
    return this.#known.get(kind);
  }
}
