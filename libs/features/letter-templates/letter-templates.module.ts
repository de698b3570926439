import { Module } from '@nestjs/common';
import { LetterTemplateService } from './letter-template.service.js';
import { LetterTemplatesController } from './letter-templates.controller.js';

/** Templates of letters: data, in versions. */
@Module({ controllers: [LetterTemplatesController], providers: [LetterTemplateService] })
export class LetterTemplatesModule {}
