import { Module } from '@nestjs/common';
import { OrganizationService } from './organization.service.js';
import { OrganizationsController } from './organizations.controller.js';

/** Organisations; the platform's providers are global. */
@Module({ controllers: [OrganizationsController], providers: [OrganizationService] })
export class OrganizationsModule {}
