import { Module } from '@nestjs/common';
import { InboxController } from './inbox.controller.js';
import { InboxMarks } from './inbox.marks.js';
import { InboxService } from './inbox.service.js';
import { InboxMarksController } from './inbox-marks.controller.js';

/** The inbox (待办): what is somebody's to do, what they did, what they began. */
@Module({ controllers: [InboxController, InboxMarksController], providers: [InboxService, InboxMarks] })
export class InboxModule {}
