import { randomBytes } from 'node:crypto';
import type { Command } from '../command.js';
import { withFitDatabase } from '../database.js';
import { loadDemo } from '../demo/load.js';
import { demoAccounts } from '../demo/people.js';

/** Loads the demo data. */
export const demo: Command = {
  summary: 'Load the demo programmes once, and set the password of the demo accounts (MINGJING_DEMO_PASSWORD).',
  usage: '',
  options: {},
  run: (_given, surroundings) =>
    withFitDatabase(surroundings, async ({ config, urls }) => {
      const password = config.demoPassword ?? randomBytes(9).toString('base64url');
      await loadDemo(urls.ownerUrl, password);
      const accounts = demoAccounts.map(({ username, role }) => ({ username, role }));
      return {
        document: { accounts, password },
        lines: [`Accounts   ${accounts.map(({ username }) => username).join(', ')}`, `Password   ${password}`],
      };
    }),
};
