import { Body, Controller, Header, Post } from '@nestjs/common';
import { Endpoint } from '../../../platform/http/endpoint.js';
import { CurrentActor } from '../../../platform/http/request.js';
import type { Actor } from '../../../platform/identity/actor.js';
import { ComplaintHits, SearchComplaints } from './complaint-search.contract.js';
import { ComplaintSearch } from './complaint-search.js';

/** Search of complaints. The words stand in the body, because they may be names. */
@Controller('complaints')
export class ComplaintSearchController {
  constructor(private readonly search: ComplaintSearch) {}

  /** Find complaints by one box of words and fields. */
  @Post('search')
  @Header('content-type', 'application/json; charset=utf-8')
  @Endpoint({ permission: 'complaint.read', answers: ComplaintHits, idempotent: false })
  find(@CurrentActor() actor: Actor, @Body() body: SearchComplaints): Promise<string> {
    return this.search.find(actor, body);
  }
}
