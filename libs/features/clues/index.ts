export { CluesModule } from './clues.module.js';
