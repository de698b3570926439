/** Recusals (回避). */
export { RecusalsModule } from './recusals.module.js';
