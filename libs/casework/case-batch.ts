import { Injectable } from '@nestjs/common';
import { type CaseKindName, caseKinds } from '../domain/case-kinds.js';
import type { Workflow } from '../kernel/workflow.js';
import { statement } from '../platform/unit-of-work/statement.js';
import type { Transaction } from '../platform/unit-of-work/transaction.js';
import type { Sending } from './case-kind.js';

/** Cases that come into being together; arrays of one length, in one order. */
export interface ManyCases {
  readonly ids: readonly string[];
  readonly holderKeys: readonly number[];
  readonly titles: readonly string[];
  readonly receivedAt: string;
  readonly programmeKey: number | null;
  /** Rows of the feature, stored once the cases stand, before the action. */
  readonly details: readonly Sending[];
}

/** The action that follows the filing, with its number series and whom it assigns: arrays in the order of the cases. */
export interface ManySteps {
  readonly action: string;
  readonly series: string;
  readonly year: number;
  /** Account keys of each case, as text of an array: `{1,2}`. */
  readonly assignees: readonly string[];
}

const FILE_MANY = statement(
  'case-file-many',
  `INSERT INTO case_file (id, kind, state, organ_key, org_key, secrecy, programme_key, title, received_at, created_by)
   SELECT x.id, $1, $2, x.holder, x.holder, 1, $3, x.title, $4, $5
   FROM unnest($6::uuid[], $7::int[], $8::text[]) WITH ORDINALITY AS x(id, holder, title, n) ORDER BY n`,
);

const TELL_MANY = statement(
  'case-tell-many',
  `INSERT INTO case_event (case_key, version, workflow, action, from_state, to_state, actor_key, on_behalf_of_key, org_key, programme_key)
   SELECT c.key, c.version, $1, $2, $3, c.state, $4, $5::int, c.org_key, c.programme_key FROM case_file c WHERE c.id = ANY($6::uuid[]) ORDER BY c.key`,
);

const COUNT_ON = statement(
  'case-count-on',
  `INSERT INTO number_series (organ_key, series, year, last)
   SELECT organ_key, $1, $2, count(*)::int FROM case_file WHERE id = ANY($3::uuid[]) GROUP BY organ_key ORDER BY organ_key
   ON CONFLICT (organ_key, series, year) DO UPDATE SET last = number_series.last + EXCLUDED.last`,
);

// Runs after COUNT_ON under its row locks: the series' last number less those of this batch is where it begins.
const STEP_MANY = statement(
  'case-step-many',
  `WITH mine AS (SELECT c.key, c.organ_key, x.assignees, row_number() OVER (PARTITION BY c.organ_key ORDER BY c.key) AS place,
       count(*) OVER (PARTITION BY c.organ_key) AS of
     FROM unnest($4::uuid[], $5::text[]) AS x(id, assignees) JOIN case_file c ON c.id = x.id)
   UPDATE case_file f SET state = $3, version = f.version + 1, assignees = mine.assignees::int[],
     number = o.code || '-' || $1 || '-' || $2::int || '-' || lpad((s.last - mine.of + mine.place)::text, 4, '0')
   FROM mine JOIN organization o ON o.key = mine.organ_key
     JOIN number_series s ON s.organ_key = mine.organ_key AND s.series = $1 AND s.year = $2::int
   WHERE f.key = mine.key`,
);

/** Files many cases and takes each through one action, set by set: what the engine does one by one, by the same triggers. */
@Injectable()
export class CaseBatch {
  /** All or none, in the transaction at hand; who may, and whether guards hold, has been asked before. */
  file(tx: Transaction, workflow: Workflow, cases: ManyCases, step: ManySteps, behalf: number | null): void {
    const { ids, holderKeys, titles, receivedAt, programmeKey, details } = cases;
    const kind = caseKinds[workflow.name as CaseKindName];
    const user = tx.actor.userKey;
    const to = workflow.actions[step.action]?.to as string;
    const filing = [kind, workflow.initial, programmeKey, receivedAt, user];
    void tx.run(FILE_MANY, [...filing, ids, holderKeys, titles]);
    void tx.run(TELL_MANY, [workflow.name, 'file', 'NONE', user, behalf, ids]);
    for (const [statement, values] of details) void tx.run(statement, values);
    void tx.run(COUNT_ON, [step.series, step.year, ids]);
    void tx.run(STEP_MANY, [step.series, step.year, to, ids, step.assignees]);
    void tx.run(TELL_MANY, [workflow.name, step.action, workflow.initial, user, behalf, ids]);
  }
}
