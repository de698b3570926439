export { AppraisalsModule } from './appraisals.module.js';
