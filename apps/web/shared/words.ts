import { useCallback } from 'react';
import { type Vocabulary, vocabularies } from '../../../libs/domain/vocabularies.js';
import { systemActions, workflows } from '../../../libs/domain/workflows/all.js';
import { apartGuard, guards } from '../../../libs/domain/workflows/define.js';
import type { Label } from '../../../libs/kernel/workflow.js';
import { useWord } from '../app/i18n.js';

type Codes = Readonly<Record<string, Label>>;

/** The word of a code of a vocabulary; an unknown code stands for itself. */
export function useCodeWord(): (vocabulary: Vocabulary, code: string | null | undefined) => string {
  const word = useWord();
  return useCallback(
    (vocabulary, code) => (code ? word((vocabularies[vocabulary] as Codes)[code]) || code : ''),
    [word],
  );
}

/** The codes of a vocabulary as choices, in the order of the table. */
export function useChoices(vocabulary: Vocabulary): { value: string; label: string }[] {
  const word = useWord();
  return Object.entries(vocabularies[vocabulary] as Codes).map(([value, label]) => ({ value, label: word(label) }));
}

/** The word of a state in a workflow. */
export function useStateWord(): (workflow: string, state: string) => string {
  const word = useWord();
  return useCallback((workflow, state) => word(workflows[workflow]?.states[state]) || state, [word]);
}

/** The word of an action: of the workflow, or of what the system does to every case. */
export function useActionWord(): (workflow: string, action: string) => string {
  const word = useWord();
  return useCallback(
    (workflow, action) => word(workflows[workflow]?.actions[action] ?? (systemActions as Codes)[action]) || action,
    [word],
  );
}

/** The sentence of a guard: what is missing. */
export function useGuardWord(): (guard: string) => string {
  const word = useWord();
  return useCallback(
    (guard) => word(guard === apartGuard.name ? apartGuard : (guards as Codes)[guard]) || guard,
    [word],
  );
}

/** The name of a kind of case. */
export function useKindWord(): (workflow: string) => string {
  const word = useWord();
  return useCallback((workflow) => word(workflows[workflow]) || workflow, [word]);
}
