export { LetterTemplatesModule } from './letter-templates.module.js';
