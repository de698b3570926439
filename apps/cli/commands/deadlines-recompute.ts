import { type Command, Refusal } from '../command.js';

/** Computes the due dates of open clocks anew. */
export const deadlinesRecompute: Command = {
  summary: 'Compute the due dates of open clocks anew from the rules and the calendar of today.',
  usage: '',
  options: {},
  run: async () => {
    throw new Refusal('not there yet');
  },
};
