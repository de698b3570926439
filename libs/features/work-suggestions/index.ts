export { WorkSuggestionsModule } from './work-suggestions.module.js';
