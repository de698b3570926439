import { Pool } from 'pg';
import { foundAccount } from '../../../libs/features/administration/index.js';
import { type Command, needed, optional, Refusal } from '../command.js';
import { withFitDatabase } from '../database.js';

/** Makes an account without any right: roles are proposed and approved by people. */
export const userCreate: Command = {
  summary: 'Make an account, for a person that is there or a new one, with a one-time password. It has no role yet.',
  usage: '--username NAME (--person ID | --name 姓名 --organization CODE)',
  options: {
    username: { type: 'string' },
    person: { type: 'string' },
    name: { type: 'string' },
    organization: { type: 'string' },
  },
  run: async (given, surroundings) => {
    const username = needed(given, 'username');
    const personId = optional(given, 'person');
    if ((personId === undefined) === (optional(given, 'name') === undefined)) {
      throw new Refusal('Name either --person ID, or --name and --organization of a new person.');
    }
    const person =
      personId === undefined
        ? { name: needed(given, 'name'), organizationCode: needed(given, 'organization') }
        : { id: personId };
    return withFitDatabase(surroundings, async ({ urls }) => {
      const pool = new Pool({ connectionString: urls.appUrl, max: 1 });
      try {
        const document = await foundAccount(pool, { username, person });
        return {
          document,
          lines: [
            `Account   ${document.username}`,
            `Password  ${document.initialPassword}`,
            'It is shown once. The account has no role yet: one proposes it, another approves it.',
          ],
        };
      } finally {
        await pool.end();
      }
    });
  },
};
