export { textHash } from './recommendation.queries.js';
export { letterReplyRule } from './recommendation.series.js';
export { RecommendationsModule } from './recommendations.module.js';
