import { Module } from '@nestjs/common';
import { SuggestionNoticePrinting } from './suggestion-notice.printing.js';
import { SuggestionNoticeService } from './suggestion-notice.service.js';
import { SuggestionNoticeSources } from './suggestion-notice.sources.js';
import { SuggestionNoticeActionsController, SuggestionNoticesController } from './suggestion-notices.controller.js';

/** Suggestion notices (建议通知书). */
@Module({
  controllers: [SuggestionNoticesController, SuggestionNoticeActionsController],
  providers: [SuggestionNoticeService, SuggestionNoticeSources, SuggestionNoticePrinting],
})
export class SuggestionNoticesModule {}
