export { InterferenceModule } from './interference.module.js';
