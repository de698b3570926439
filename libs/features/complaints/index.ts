export { learnCategories } from './categories/learning.js';
export { ComplaintsModule } from './complaints.module.js';
export { ReporterVault } from './reporter-vault.js';
export { rebuildSearch } from './search/rebuild.js';
