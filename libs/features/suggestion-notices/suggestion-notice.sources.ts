import { Injectable } from '@nestjs/common';
import type { Sending } from '../../casework/case-kind.js';
import { invalid, Problem } from '../../domain/problems.js';
import { Audit } from '../../platform/audit/audit.js';
import { Sealer } from '../../platform/crypto/seal.js';
import type { Actor } from '../../platform/identity/actor.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import type { Transaction } from '../../platform/unit-of-work/transaction.js';
import type { OpinionSource } from './suggestion-notice.contract.js';
import { KEEP_SOURCE, OWN_SOURCE, SOURCE } from './suggestion-notice.queries.js';

const place = (id: string) => `suggestion_notice_source|${id}|sealed`;

/** Who spoke: sealed, apart from the notice, and opened for nobody but whoever wrote it down. */
@Injectable()
export class SuggestionNoticeSources {
  constructor(
    private readonly sealer: Sealer,
    private readonly reader: Reader,
    private readonly audit: Audit,
  ) {}

  /** The row that keeps a source of the case with that id. */
  kept(id: string, source: OpinionSource, actor: Actor): Sending {
    return [KEEP_SOURCE, [this.sealer.seal(JSON.stringify(source), place(id)), actor.userKey]];
  }

  /** Refuses words that would give away who spoke. Throws validation-failed with the pointer of the field. */
  async refuseNaming(tx: Transaction, facts: { key: string; id: string }, fields: Record<string, string | undefined>) {
    const row = await tx.one(SOURCE, [facts.key]);
    if (!row) return;
    const { name, contact } = JSON.parse(this.sealer.open(row.sealed, place(facts.id)).toString()) as OpinionSource;
    for (const [field, text] of Object.entries(fields))
      if ([name, contact].some((word) => word !== undefined && text?.includes(word)))
        throw invalid(`/${field}`, 'names-the-source', '不得写明反映人 / who spoke is not named in a notice');
  }

  /** Opens it for whoever wrote it down. Throws reason-required, not-found where there is none, permission-missing for anybody else. */
  async reveal(actor: Actor, id: string, traceId: string, reason: string | undefined): Promise<OpinionSource> {
    if (!reason || reason.length < 2) throw new Problem('reason-required');
    const row = await this.reader.one(actor, OWN_SOURCE, [id]);
    if (!row) throw new Problem('not-found');
    if (row.recorded_by !== actor.userKey) {
      await this.audit.denied(actor, 'suggestionNotice.collect', traceId, { kind: 'suggestionNotice', id });
      throw new Problem('permission-missing', { permission: 'suggestionNotice.collect' });
    }
    const what = { action: 'suggestionNotice.collect', kind: 'suggestionNotice.source', id, caseKey: row.key, traceId };
    await this.audit.read(actor, { ...what, reason });
    return JSON.parse(this.sealer.open(row.sealed, place(id)).toString()) as OpinionSource;
  }
}
