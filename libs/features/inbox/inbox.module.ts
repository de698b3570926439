import { Module } from '@nestjs/common';
import { InboxController } from './inbox.controller.js';
import { InboxService } from './inbox.service.js';

/** The inbox (待办): what is somebody's to do, what they did, what they began. */
@Module({ controllers: [InboxController], providers: [InboxService] })
export class InboxModule {}
