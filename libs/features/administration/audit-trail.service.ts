import { Injectable } from '@nestjs/common';
import {
  COUNTED_UP_TO,
  Cursors,
  DEFAULT_LIMIT,
  type Page,
  pageOf,
  scopeOf,
  totalOf,
} from '../../platform/http/paging.js';
import type { Actor } from '../../platform/identity/actor.js';
import { Reader } from '../../platform/unit-of-work/reader.js';
import type { AuditEventView, ListAuditEvents } from './audit-event.contract.js';
import { type AuditEventRow, COUNT, LIST } from './audit-event.queries.js';

/** Reads the audit for those who hold `audit.read`. */
@Injectable()
export class AuditTrail {
  constructor(
    private readonly reader: Reader,
    private readonly cursors: Cursors,
  ) {}

  /** A page of events, newest first. */
  async list(actor: Actor, wish: ListAuditEvents): Promise<Page<AuditEventView>> {
    const scope = scopeOf('audit-events', { ...wish });
    const limit = wish.limit ?? DEFAULT_LIMIT;
    const before = wish.cursor === undefined ? null : this.cursors.decode(scope, wish.cursor)[0];
    const filters = [
      wish.actorId ?? null,
      wish.subjectId ?? null,
      wish.action ?? null,
      wish.from ?? null,
      wish.to ?? null,
    ];
    const rows = await this.reader.all(actor, LIST, [...filters, before, limit + 1]);
    const page = pageOf(rows, limit, { item: eventView, cursor: ({ key }) => this.cursors.encode(scope, [key]) });
    if (!wish.count) return page;
    const counted = await this.reader.one(actor, COUNT, [...filters, COUNTED_UP_TO + 1]);
    return { ...page, total: totalOf(counted?.counted ?? 0) };
  }
}

function eventView(row: AuditEventRow): AuditEventView {
  return {
    at: row.at.toISOString(),
    actor: row.actor,
    onBehalfOf: row.absent,
    action: row.action,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    outcome: row.outcome,
    problem: row.problem,
    reason: row.reason,
    changed: row.changed ?? [],
    traceId: row.trace_id,
  };
}
