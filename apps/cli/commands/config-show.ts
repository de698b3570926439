import { describeConfig, loadConfig } from '../../../libs/platform/config/config.js';
import type { Command } from '../command.js';

/** Shows the configuration, secrets masked. */
export const configShow: Command = {
  summary: 'Show the configuration; of secrets, only that they are there.',
  usage: '',
  options: {},
  run: async (_given, { env }) => {
    const document = describeConfig(loadConfig(env));
    return { document, lines: Object.entries(document).map(([name, value]) => `${name.padEnd(14)} ${shown(value)}`) };
  },
};

function shown(value: unknown): string {
  if (value === undefined) return '–';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
