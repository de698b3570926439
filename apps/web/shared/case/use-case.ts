import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { read, send } from '../../api/client.js';
import type { CaseView } from './case-types.js';
import { caseRegisters } from './registers.js';

/** Reads one case of a kind. */
export function useCase<View extends CaseView>(kind: string, id: string) {
  const register = registerOf(kind);
  return useQuery({
    queryKey: [register.api, id],
    queryFn: ({ signal }) => read<View>(`${register.api}/${id}`, {}, signal),
  });
}

/** What somebody is about to do to a case. */
export interface Deed {
  readonly action: string;
  readonly body: object;
  /** The version that they have seen. */
  readonly version: number;
}

/** Does an action on a case; the same body sent again is the same deed, so that a lost answer does no harm. */
export function useAct<View extends CaseView>(kind: string, id: string) {
  const queries = useQueryClient();
  const register = registerOf(kind);
  const sent = useRef({ text: '', key: '' });
  return useMutation({
    mutationFn: ({ action, body, version }: Deed) => {
      const text = JSON.stringify([action, version, body]);
      if (sent.current.text !== text) sent.current = { text, key: crypto.randomUUID() };
      const change = { body, key: sent.current.key, target: { id, version } };
      return send<View>(`${register.api}/${id}/actions/${action}`, change);
    },
    onSuccess: (answer) => {
      // The answer is the case, unless the action made a row of its own.
      if ('state' in answer && answer.id === id) queries.setQueryData([register.api, id], answer);
      void queries.invalidateQueries({
        predicate: ({ queryKey }) =>
          queryKey[0] !== register.api || queryKey[1] !== id || queryKey.length > 2 || !('state' in answer),
      });
    },
  });
}

/** Where a kind of case lives. Throws for a kind that the console does not open. */
export function registerOf(kind: string) {
  const register = caseRegisters[kind];
  if (!register) throw new Error(`the console does not open ${kind}`);
  return register;
}
