import { Module } from '@nestjs/common';
import { attachmentsController } from '../../casework/documents/attachments-controller.js';
import { caseKindNames } from '../../domain/case-kinds.js';

/** Documents (附件) of every kind of case that there is: a new kind has them without a line of its own. */
@Module({ controllers: caseKindNames.map(attachmentsController) })
export class AttachmentsModule {}
