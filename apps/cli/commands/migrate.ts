import type { Command } from '../command.js';
import { bringUpToDate, withDatabase } from '../database.js';

/** Brings the database up to date. */
export const migrate: Command = {
  summary: 'Bring the schema and the tables of rules up to date.',
  usage: '',
  options: {},
  run: (_given, surroundings) =>
    withDatabase(surroundings, async ({ urls }) => {
      const ran = await bringUpToDate(urls);
      return { document: { migrationsRun: ran }, lines: [`The schema is up to date; migrations run: ${ran}`] };
    }),
};
