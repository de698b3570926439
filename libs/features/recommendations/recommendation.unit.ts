import type { WireCase } from '../../casework/wire-case.js';
import type { Actor } from '../../platform/identity/actor.js';
import type { RecommendationView } from './recommendation.view.js';

/** What the unit is told of the history: what was done to it and by it. */
const TOLD = [
  'serve',
  'object',
  'decideObjection',
  'urge',
  'refuse',
  'reply',
  'returnReply',
  'withdraw',
  'close',
  'signRevision',
];

/** Whether the actor reads letters only as the liaison of a unit that they go to. */
const isOfTheUnit = ({ grants }: Actor): boolean => grants.every(({ role }) => role === 'UNIT_LIAISON');

/** The letter as its reader may know it: how it came about inside the organ is not for the unit that it goes to. */
export function forReader(actor: Actor, wire: WireCase): WireCase {
  if (!isOfTheUnit(actor)) return wire;
  const letter = JSON.parse(wire.text) as RecommendationView;
  if (letter.history === undefined) return wire;
  const history = letter.history.filter(({ action }) => TOLD.includes(action));
  const told = {
    ...letter,
    history,
    reviewers: [],
    assignees: [],
    drafter: null,
    signer: null,
    origin: null,
    amendment: null,
    appraisals: [],
  };
  return { ...wire, text: JSON.stringify(told) };
}
