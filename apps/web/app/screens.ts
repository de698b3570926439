import { administrationScreens } from '../features/administration/screens.js';
import { complaintScreens } from '../features/complaints/screens.js';
import { inboxScreens } from '../features/inbox/screens.js';
import { pledgeScreens } from '../features/pledges/screens.js';
import { recommendationScreens } from '../features/recommendations/screens.js';
import { responsibilityScreens } from '../features/responsibilities/screens.js';
import { statisticsScreens } from '../features/statistics/screens.js';
import type { Screen } from './screen.js';

/** Every screen, in the order of the menu. */
export const screens: readonly Screen[] = [
  ...inboxScreens,
  ...complaintScreens,
  ...recommendationScreens,
  ...pledgeScreens,
  ...responsibilityScreens,
  ...statisticsScreens,
  ...administrationScreens,
];
