import { Module } from '@nestjs/common';
import { CampaignService } from './campaign.service.js';
import { CampaignsController } from './campaigns.controller.js';
import { HoldersController } from './holders.controller.js';
import { PledgeService } from './pledge.service.js';
import { PledgeUrging } from './pledge.urging.js';
import { PledgeActionsController } from './pledge-actions.controller.js';
import { PledgeDocumentController } from './pledge-document.controller.js';
import { PledgesController } from './pledges.controller.js';
import { PollService } from './poll.service.js';
import { BallotsController, PollsController } from './polls.controller.js';

/** Pledges (责任书). */
@Module({
  controllers: [
    CampaignsController,
    HoldersController,
    PledgesController,
    PledgeActionsController,
    PledgeDocumentController,
    PollsController,
    BallotsController,
  ],
  providers: [PledgeService, CampaignService, PledgeUrging, PollService],
})
export class PledgesModule {}
