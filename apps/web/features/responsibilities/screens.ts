import type { Screen } from '../../app/screen.js';

/** Screens of this feature. */
export const responsibilityScreens: readonly Screen[] = [];
