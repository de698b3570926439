import { useSyncExternalStore } from 'react';
import { type Language, speak } from './i18n.js';

/** How somebody likes the console. Kept in this tab only, and forgotten with the session (decision 0018). */
export interface Preferences {
  readonly theme: 'light' | 'dark' | 'system';
  readonly density: 'middle' | 'small';
  readonly language: Language;
  /** Columns that somebody has chosen, by list. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
}

const KEY = 'preferences';
const listeners = new Set<() => void>();
const first: Preferences = {
  theme: 'system',
  density: 'middle',
  language: /^en\b/i.test(navigator.language) ? 'en' : 'zh',
  columns: {},
};
let current: Preferences = { ...first, ...kept() };

function kept(): Partial<Preferences> {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<Preferences>;
  } catch {
    return {};
  }
}

/** What is preferred now. */
export function preferences(): Preferences {
  return current;
}

/** Changes one or more of them, for the rest of the session. */
export function prefer(change: Partial<Preferences>): void {
  current = { ...current, ...change };
  sessionStorage.setItem(KEY, JSON.stringify(current));
  if (change.language) void speak(change.language);
  for (const listener of listeners) listener();
}

/** Takes them out of the tab's storage; what is on screen stays as it is. */
export function forgetPreferences(): void {
  sessionStorage.removeItem(KEY);
}

/** The preferences, for a component that follows them. */
export function usePreferences(): Preferences {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}
