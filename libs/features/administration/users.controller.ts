import { Body, Controller, Get, Param, Patch, Post, Query, UseInterceptors } from '@nestjs/common';
import { DenialInterceptor } from '../../platform/http/denial.interceptor.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { EtagInterceptor } from '../../platform/http/etag.interceptor.js';
import { PublicId } from '../../platform/http/public-id.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import { ChangeUser, CreatedUser, CreateUser, ListUsers, UserPage, UserView } from './user.contract.js';
import { UserService } from './user.service.js';

/** Accounts. */
@Controller('users')
@UseInterceptors(EtagInterceptor, DenialInterceptor)
export class UsersController {
  constructor(private readonly users: UserService) {}

  /** A page of accounts, by user name. */
  @Get()
  @Endpoint({ permission: 'user.read', answers: UserPage })
  list(@CurrentActor() actor: Actor, @Query() query: ListUsers): Promise<UserPage> {
    return this.users.list(actor, query);
  }

  /** One account. */
  @Get(':id')
  @Endpoint({ permission: 'user.read', answers: UserView })
  read(@CurrentActor() actor: Actor, @Param('id', PublicId) id: string): Promise<UserView> {
    return this.users.read(actor, id);
  }

  /** Make an account; a password made here is answered once. */
  @Post()
  @Endpoint({ permission: 'user.write', answers: CreatedUser, status: 201 })
  create(
    @CurrentActor() actor: Actor,
    @Body() body: CreateUser,
    @Enveloped() envelope: Envelope,
  ): Promise<CreatedUser> {
    return this.users.create(actor, body, envelope);
  }

  /** Disable or enable an account. */
  @Patch(':id')
  @Endpoint({ permission: 'user.write', answers: UserView })
  change(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: ChangeUser,
    @Enveloped() envelope: Envelope,
  ): Promise<UserView> {
    return this.users.change(actor, id, body, envelope);
  }
}
