import type { Screen } from '../../app/screen.js';

/** Screens of this feature. */
export const pledgeScreens: readonly Screen[] = [];
