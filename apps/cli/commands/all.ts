import type { Command } from '../command.js';
import { configShow } from './config-show.js';
import { databaseCheck } from './database-check.js';
import { deadlinesRecompute } from './deadlines-recompute.js';
import { demo } from './demo.js';
import { evaluateCategories } from './evaluate-categories.js';
import { evaluateDuplicates } from './evaluate-duplicates.js';
import { evaluateSearch } from './evaluate-search.js';
import { generate } from './generate.js';
import { migrate } from './migrate.js';
import { migrateNew } from './migrate-new.js';
import { searchRebuild } from './search-rebuild.js';
import { userCreate } from './user-create.js';

/** Every command by its name, in the order of the help. */
export const commands: Readonly<Record<string, Command>> = {
  migrate,
  'migrate new': migrateNew,
  'user create': userCreate,
  demo,
  'deadlines recompute': deadlinesRecompute,
  'database check': databaseCheck,
  'evaluate search': evaluateSearch,
  'evaluate duplicates': evaluateDuplicates,
  'evaluate categories': evaluateCategories,
  'search rebuild': searchRebuild,
  'config show': configShow,
  generate,
};
