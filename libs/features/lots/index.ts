export { LotsModule } from './lots.module.js';
