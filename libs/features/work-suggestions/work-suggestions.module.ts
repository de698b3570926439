import { Module } from '@nestjs/common';
import { WorkSuggestionService } from './work-suggestion.service.js';
import { WorkSuggestionActionsController, WorkSuggestionsController } from './work-suggestions.controller.js';

/** Work suggestions (工作建议). */
@Module({
  controllers: [WorkSuggestionsController, WorkSuggestionActionsController],
  providers: [WorkSuggestionService],
})
export class WorkSuggestionsModule {}
