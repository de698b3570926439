import { Module } from '@nestjs/common';
import { DestructionService } from './destruction.service.js';
import { DestructionListsController } from './destruction-lists.controller.js';
import { HoldService } from './hold.service.js';
import { RetentionController } from './retention.controller.js';
import { RetentionQueries } from './retention.register.js';

/** How long closed cases are kept, what is held back, and how documents are destroyed (保管、暂缓、销毁). */
@Module({
  controllers: [RetentionController, DestructionListsController],
  providers: [HoldService, DestructionService, RetentionQueries],
})
export class RetentionModule {}
