import { Module } from '@nestjs/common';
import { AuditController } from './audit.controller.js';
import { AuditTrail } from './audit-trail.service.js';
import { ColleagueService } from './colleague.service.js';
import { ColleaguesController } from './colleagues.controller.js';
import { DeputationService } from './deputation.service.js';
import { DeputationsController } from './deputations.controller.js';
import { GrantService } from './grant.service.js';
import { GrantsController } from './grants.controller.js';
import { RolesController } from './roles.controller.js';
import { SetupController } from './setup.controller.js';
import { SetupService } from './setup.service.js';
import { UserService } from './user.service.js';
import { UsersController } from './users.controller.js';

/** Accounts, grants, deputations, set-up and the audit trail; the platform's providers are global. */
@Module({
  controllers: [
    UsersController,
    ColleaguesController,
    RolesController,
    GrantsController,
    DeputationsController,
    SetupController,
    AuditController,
  ],
  providers: [UserService, ColleagueService, GrantService, DeputationService, SetupService, AuditTrail],
})
export class AdministrationModule {}
