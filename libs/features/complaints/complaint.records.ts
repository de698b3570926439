import { Injectable } from '@nestjs/common';
import { Problem } from '../../domain/problems.js';
import { Audit } from '../../platform/audit/audit.js';
import { COUNTED_UP_TO, Cursors, DEFAULT_LIMIT, pageOf, scopeOf, totalOf } from '../../platform/http/paging.js';
import { type Actor, mayAt } from '../../platform/identity/actor.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import type { ListReads, ReadPage } from './complaint-records.contract.js';
import { COUNT_READS, HISTORY, READS, SEEN } from './complaint-records.queries.js';

const READERS = 'complaint.readers';

/** What is recorded about a complaint: what was done to it, and who read it. */
@Injectable()
export class ComplaintRecords {
  constructor(
    private readonly reader: Reader,
    private readonly audit: Audit,
    private readonly cursors: Cursors,
  ) {}

  /** The history as text of JSON; a read of the complaint like any other. */
  async history(actor: Actor, id: string, traceId: string): Promise<string> {
    const row = await this.reader.one(actor, HISTORY, [id]);
    if (!row) throw new Problem('not-found');
    await this.audit.read(actor, { action: 'complaint.read', kind: 'complaint', id, caseKey: row.key, traceId });
    return `{"items":${row.items}}`;
  }

  /** Who read it, newest first, for those who see it and hold the right over its holder. */
  async reads(actor: Actor, id: string, wish: ListReads): Promise<ReadPage> {
    const seen = await this.reader.one(actor, SEEN, [id]);
    if (!seen) throw new Problem('not-found');
    if (!mayAt(actor, READERS, seen.path)) throw new Problem('permission-missing', { permission: READERS });
    const scope = scopeOf(`complaint-reads/${id}`, { ...wish });
    const limit = wish.limit ?? DEFAULT_LIMIT;
    const before = wish.cursor === undefined ? null : this.cursors.decode(scope, wish.cursor)[0];
    const rows = await this.reader.all(actor, READS, [id, before, limit + 1]);
    const page = pageOf(rows, limit, {
      item: ({ reader, action, at }) => ({ reader, action, at: at.toISOString() }),
      cursor: ({ key }) => this.cursors.encode(scope, [key]),
    });
    if (!wish.count) return page;
    const counted = await this.reader.one(actor, COUNT_READS, [id, COUNTED_UP_TO + 1]);
    return { ...page, total: totalOf(counted?.counted ?? 0) };
  }
}
