import { createHash } from 'node:crypto';
import type { LegalDay } from '../kernel/legal-day.js';
import { statement } from '../platform/unit-of-work/statement.js';
import type { Transaction } from '../platform/unit-of-work/transaction.js';
import type { Sending } from './case-kind.js';
import { type ChainPlaces, chainJson, chainLinks } from './responsibility-rows.js';

/** What somebody answered for when it happened: an organisation, or one of its projects, by their keys. */
export interface FrozenSubject {
  readonly organizationKey: number;
  readonly projectKey?: number;
}

/** What happened: a finding, a clue, a letter; the case that it belongs to decides who reads the frozen chain. */
export interface FreezingEvent {
  readonly kind: 'FINDING' | 'CLUE' | 'RECOMMENDATION' | 'OTHER';
  /** Public id of the finding, clue or letter. */
  readonly id: string;
  readonly caseKey: string;
  /** The day of the event: the chain is frozen as it holds on that day, as far as is known now. */
  readonly on: LegalDay;
}

const ENSURE = statement(
  'freezing-ensure-subject',
  `INSERT INTO responsibility_subject (id, kind, name, organization_key, project_key)
   SELECT id_beside(COALESCE(p.id, o.id), 'subject'), CASE WHEN p.key IS NOT NULL THEN 'PROJECT' WHEN o.type = 'COMMUNITY' THEN 'COMMUNITY' ELSE 'ORGANIZATION' END,
     COALESCE(p.name, o.name), o.key, p.key FROM organization o LEFT JOIN project p ON p.key = $2::int WHERE o.key = $1::int ON CONFLICT DO NOTHING`,
);

const PLACES: ChainPlaces = {
  subject: '(SELECT key FROM own)',
  organization: '$1',
  project: '$2',
  at: '$3',
  known: 'clock_timestamp()',
};

const CHAIN = statement<{ subject: string; links: readonly object[] }>(
  'freezing-chain',
  `WITH own AS (SELECT s.key FROM responsibility_subject s WHERE CASE WHEN $2::int IS NULL
       THEN s.organization_key = $1::int AND s.kind IN ('ORGANIZATION', 'COMMUNITY') ELSE s.project_key = $2::int AND s.kind = 'PROJECT' END),
     ${chainLinks(PLACES)}
   SELECT (SELECT key::text FROM own) AS subject, ${chainJson(PLACES)} AS links`,
);

const FREEZE = statement(
  'freezing-freeze',
  `INSERT INTO responsibility_freeze (id, subject_key, event_on, event_kind, event_id, case_key, chain, chain_hash, frozen_by)
   VALUES (id_beside($5, $1 || '|' || $2), $1::bigint, $2::date, $4, $5, $6, $7, $8, $3)`,
);

/**
 * What an effect adds to its `after`, so that the chains of these subjects are kept as of the day of the event, each with
 * its hash: `after: await freezeChains(tx, subjects, event)`. Nobody has to remember; it is part of the step.
 */
export async function freezeChains(
  tx: Transaction,
  subjects: readonly FrozenSubject[],
  event: FreezingEvent,
): Promise<Sending[]> {
  const sendings: Sending[] = [];
  for (const { organizationKey, projectKey = null } of subjects) {
    void tx.run(ENSURE, [organizationKey, projectKey]);
    const chain = await tx.one(CHAIN, [organizationKey, projectKey, event.on]);
    if (!chain) continue;
    const about = [chain.subject, event.on, tx.actor.userKey, event.kind, event.id, event.caseKey];
    sendings.push([FREEZE, [...about, JSON.stringify(chain.links), chainHash(chain.links)]]);
  }
  return sendings;
}

/** SHA-256 of a chain as JSON whose keys stand in order, in hex, so that anyone can compute it again. */
export function chainHash(links: readonly object[]): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(links)))
    .digest('hex');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
