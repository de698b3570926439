import { Body, Controller, Get, Param, Patch, Post, Query, UseInterceptors } from '@nestjs/common';
import { DenialInterceptor } from '../../platform/http/denial.interceptor.js';
import { Endpoint } from '../../platform/http/endpoint.js';
import { EtagInterceptor } from '../../platform/http/etag.interceptor.js';
import { PublicId } from '../../platform/http/public-id.js';
import { CurrentActor, type Envelope, Enveloped } from '../../platform/http/request.js';
import type { Actor } from '../../platform/identity/actor.js';
import {
  ChangeOrganization,
  CreateOrganization,
  ListOrganizations,
  OrganizationPage,
  OrganizationView,
} from './organization.contract.js';
import { OrganizationService } from './organization.service.js';

/** The register of organisations. */
@Controller('organizations')
@UseInterceptors(EtagInterceptor, DenialInterceptor)
export class OrganizationsController {
  constructor(private readonly organizations: OrganizationService) {}

  /** A page of organisations. */
  @Get()
  @Endpoint({ permission: 'organization.read', answers: OrganizationPage })
  list(@CurrentActor() actor: Actor, @Query() query: ListOrganizations): Promise<OrganizationPage> {
    return this.organizations.list(actor, query);
  }

  /** One organisation. */
  @Get(':id')
  @Endpoint({ permission: 'organization.read', answers: OrganizationView })
  read(@CurrentActor() actor: Actor, @Param('id', PublicId) id: string): Promise<OrganizationView> {
    return this.organizations.read(actor, id);
  }

  /** Add an organisation. */
  @Post()
  @Endpoint({ permission: 'organization.write', answers: OrganizationView, status: 201 })
  create(
    @CurrentActor() actor: Actor,
    @Body() body: CreateOrganization,
    @Enveloped() envelope: Envelope,
  ): Promise<OrganizationView> {
    return this.organizations.create(actor, body, envelope);
  }

  /** Change or move an organisation. */
  @Patch(':id')
  @Endpoint({ permission: 'organization.write', answers: OrganizationView })
  change(
    @CurrentActor() actor: Actor,
    @Param('id', PublicId) id: string,
    @Body() body: ChangeOrganization,
    @Enveloped() envelope: Envelope,
  ): Promise<OrganizationView> {
    return this.organizations.change(actor, id, body, envelope);
  }
}
