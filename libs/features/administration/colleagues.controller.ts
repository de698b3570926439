import { Body, Controller, Post } from '@nestjs/common';
import { Endpoint } from '../../platform/http/endpoint.js';
import { CurrentActor } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { ColleaguePage, SearchColleagues } from './colleague.contract.js';
import { ColleagueService } from './colleague.service.js';

/** Who can be given work: handlers, reviewers, deputies are named by their account. */
@Controller('colleagues')
export class ColleaguesController {
  constructor(private readonly colleagues: ColleagueService) {}

  /** A page of people with an account in use, by name. */
  @Post('search')
  @Endpoint({ permission: 'person.read', answers: ColleaguePage, idempotent: false })
  search(@CurrentActor() actor: Actor, @Body() body: SearchColleagues): Promise<ColleaguePage> {
    return this.colleagues.search(actor, body);
  }
}
