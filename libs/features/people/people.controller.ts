import { Body, Controller, Get, Param, Patch, Post, Query, UseInterceptors } from '@nestjs/common';
import { DenialInterceptor } from '../../platform/http/denial.interceptor.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { EtagInterceptor } from '../../platform/http/etag.interceptor.js';
import { PublicId } from '../../platform/http/public-id.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import {
  AppointToPost,
  ChangePerson,
  CreatePerson,
  ListPeople,
  PersonPage,
  PersonView,
  SearchPeople,
} from './person.contract.js';
import { PersonService } from './person.service.js';

/** The register of people and their posts. */
@Controller('people')
@UseInterceptors(EtagInterceptor, DenialInterceptor)
export class PeopleController {
  constructor(private readonly people: PersonService) {}

  /** A page of people, by name. */
  @Get()
  @Endpoint({ permission: 'person.read', answers: PersonPage })
  list(@CurrentActor() actor: Actor, @Query() query: ListPeople): Promise<PersonPage> {
    return this.people.search(actor, query);
  }

  /** A page of people; the words stand in the body. */
  @Post('search')
  @Endpoint({ permission: 'person.read', answers: PersonPage, idempotent: false })
  search(@CurrentActor() actor: Actor, @Body() body: SearchPeople): Promise<PersonPage> {
    return this.people.search(actor, body);
  }

  /** One person with their posts. */
  @Get(':id')
  @Endpoint({ permission: 'person.read', answers: PersonView })
  read(@CurrentActor() actor: Actor, @Param('id', PublicId) id: string): Promise<PersonView> {
    return this.people.read(actor, id);
  }

  /** Add a person to an organisation. */
  @Post()
  @Endpoint({ permission: 'person.write', answers: PersonView, status: 201 })
  create(
    @CurrentActor() actor: Actor,
    @Body() body: CreatePerson,
    @Enveloped() envelope: Envelope,
  ): Promise<PersonView> {
    return this.people.create(actor, body, envelope);
  }

  /** Change a person. */
  @Patch(':id')
  @Endpoint({ permission: 'person.write', answers: PersonView })
  change(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: ChangePerson,
    @Enveloped() envelope: Envelope,
  ): Promise<PersonView> {
    return this.people.change(actor, id, body, envelope);
  }

  /** Appoint a person to a post. */
  @Post(':id/posts')
  @Endpoint({ permission: 'person.write', answers: PersonView, status: 201 })
  appoint(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: AppointToPost,
    @Enveloped() envelope: Envelope,
  ): Promise<PersonView> {
    return this.people.appoint(actor, id, body, envelope);
  }
}
