import { Controller, Get, Query } from '@nestjs/common';
import { Endpoint } from '../../platform/http/endpoint.js';
import { CurrentActor } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { AuditEventPage, ListAuditEvents } from './audit-event.contract.js';
import { AuditTrail } from './audit-trail.service.js';

/** The audit, for those who watch the others. */
@Controller('audit')
export class AuditController {
  constructor(private readonly trail: AuditTrail) {}

  /** A page of audit events, newest first. */
  @Get('events')
  @Endpoint({ permission: 'audit.read', answers: AuditEventPage })
  events(@CurrentActor() actor: Actor, @Query() query: ListAuditEvents): Promise<AuditEventPage> {
    return this.trail.list(actor, query);
  }
}
