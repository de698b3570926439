export { PhrasesModule } from './phrases.module.js';
