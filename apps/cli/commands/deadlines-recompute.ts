import { Pool } from 'pg';
import { recomputeDeadlines } from '../../../libs/casework/deadline-recompute.js';
import type { Command } from '../command.js';
import { withFitDatabase } from '../database.js';

/** Computes the due dates of open clocks anew. */
export const deadlinesRecompute: Command = {
  summary:
    'Compute the due dates of open clocks anew from the rules and the calendar of today; each change is audited.',
  usage: '',
  options: {},
  run: (_given, surroundings) =>
    withFitDatabase(surroundings, async ({ urls }) => {
      const pool = new Pool({ connectionString: urls.appUrl, max: 2 });
      try {
        const { seen, changed } = await recomputeDeadlines(pool, () => new Date());
        return { document: { seen, changed }, lines: [`Clocks looked at: ${seen}; changed: ${changed}`] };
      } finally {
        await pool.end();
      }
    }),
};
