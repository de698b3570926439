import { Client } from 'pg';
import { rebuildSearch } from '../../../libs/features/complaints/index.js';
import type { Command } from '../command.js';
import { withFitDatabase } from '../database.js';

/** Makes the search index anew. */
export const searchRebuild: Command = {
  summary: 'Make the search index anew from the texts of all complaints, and count its words.',
  usage: '',
  options: {},
  run: (_given, surroundings) =>
    withFitDatabase(surroundings, async ({ urls }) => {
      const client = new Client({ connectionString: urls.ownerUrl });
      await client.connect();
      try {
        const complaints = await rebuildSearch(client);
        return { document: { complaints }, lines: [`Complaints in the index: ${complaints}`] };
      } finally {
        await client.end();
      }
    }),
};
