/** Deadlines (期限). */
export { DeadlinesModule } from './deadlines.module.js';
