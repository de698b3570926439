/** Builds the named parts where their sources have changed, side by side. */
export function buildWhatChanged(...names: readonly ('server' | 'console')[]): Promise<void>;
