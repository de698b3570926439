import { Module } from '@nestjs/common';
import { DocumentSeriesController } from './document-series.controller.js';
import { DocumentSeriesService } from './document-series.service.js';
import { LetterBatches } from './letter-batch.service.js';
import { LetterBatchesController } from './letter-batches.controller.js';
import { RecommendationDrafting } from './recommendation.drafting.js';
import { RecommendationPrinting } from './recommendation.printing.js';
import { RecommendationRegister } from './recommendation.register.js';
import { RecommendationService } from './recommendation.service.js';
import { RecommendationActionsController } from './recommendation-actions.controller.js';
import { RecommendationPapersController } from './recommendation-papers.controller.js';
import { RecommendationsController } from './recommendations.controller.js';

/** Recommendation letters (监督建议书). */
@Module({
  controllers: [
    LetterBatchesController,
    DocumentSeriesController,
    RecommendationPapersController,
    RecommendationsController,
    RecommendationActionsController,
  ],
  providers: [
    LetterBatches,
    DocumentSeriesService,
    RecommendationService,
    RecommendationDrafting,
    RecommendationPrinting,
    RecommendationRegister,
  ],
})
export class RecommendationsModule {}
