export { SuggestionNoticesModule } from './suggestion-notices.module.js';
