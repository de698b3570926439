export { Programme } from './programme.entity.js';
export { ProgrammesModule } from './programmes.module.js';
