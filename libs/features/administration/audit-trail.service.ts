import { Injectable } from '@nestjs/common';
import type { Page } from '../../platform/http/paging.js';
import { type Register, RegisterPages } from '../../platform/http/register-page.js';
import type { Actor } from '../../platform/identity/actor.js';
import type { AuditEventView, ListAuditEvents } from './audit-event.contract.js';
import { type AuditEventRow, COUNT, LIST } from './audit-event.queries.js';

const register: Register<AuditEventRow, AuditEventView> = {
  name: 'audit-events',
  list: LIST,
  count: COUNT,
  item: eventView,
  key: ({ key }) => [key],
  keyWidth: 1,
};

/** Reads the audit for those who hold `audit.read`. */
@Injectable()
export class AuditTrail {
  constructor(private readonly pages: RegisterPages) {}

  /** A page of events, newest first. */
  list(actor: Actor, wish: ListAuditEvents): Promise<Page<AuditEventView>> {
    const filters = [
      wish.actorId ?? null,
      wish.subjectId ?? null,
      wish.action ?? null,
      wish.from ?? null,
      wish.to ?? null,
    ];
    return this.pages.page(actor, register, wish, filters);
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
