export { letterReplyRule } from './recommendation.series.js';
export { textHash } from './recommendation.statements.js';
export { RecommendationsModule } from './recommendations.module.js';
