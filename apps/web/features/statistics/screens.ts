import type { Screen } from '../../app/screen.js';

/** Screens of this feature. */
export const statisticsScreens: readonly Screen[] = [];
