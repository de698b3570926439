export { RegulationsModule } from './regulations.module.js';
