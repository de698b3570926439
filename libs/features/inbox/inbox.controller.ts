import { Controller, Get, Header, Query } from '@nestjs/common';
import { Endpoint } from '../../platform/http/endpoint.js';
import { CurrentActor } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { InboxCounters, InboxPage, ReadInbox } from './inbox.contract.js';
import { InboxService } from './inbox.service.js';

/** One's own inbox. */
@Controller('inbox')
export class InboxController {
  constructor(private readonly inbox: InboxService) {}

  @Get()
  @Header('content-type', 'application/json; charset=utf-8')
  @Endpoint({ permission: 'inbox.read', answers: InboxPage })
  page(@CurrentActor() actor: Actor, @Query() query: ReadInbox): Promise<string> {
    return this.inbox.page(actor, query);
  }

  @Get('counters')
  @Endpoint({ permission: 'inbox.read', answers: InboxCounters })
  counters(@CurrentActor() actor: Actor): Promise<InboxCounters> {
    return this.inbox.counters(actor);
  }
}
