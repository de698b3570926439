import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { type Schema, send } from '../../api/client.js';
import type { IntakeValues } from './intake-form.js';

type View = Schema<'ComplaintView'>;

/** What was filled in, and whether it gets its number at once. */
export interface Filing {
  readonly values: IntakeValues;
  readonly register: 'NUMBERED' | 'RECEIVED';
}

/** Files what arrived and gives it its number. Sent again after a lost answer it is still one complaint. */
export function useIntake() {
  const queries = useQueryClient();
  const sent = useRef({ text: '', key: '' });
  return useMutation({
    mutationFn: async ({ values, register }: Filing) => {
      const body = bodyOf(values);
      const text = JSON.stringify(body);
      if (sent.current.text !== text) sent.current = { text, key: crypto.randomUUID() };
      const { key } = sent.current;
      const filed = await send<View>('/api/v1/complaints', { body, key });
      if (register === 'RECEIVED') return filed;
      const target = { id: filed.id, version: filed.version };
      return send<View>(`/api/v1/complaints/${filed.id}/actions/register`, { key: `${key}-register`, target });
    },
    onSuccess: () => {
      sent.current = { text: '', key: '' };
      void queries.invalidateQueries();
    },
  });
}

/** An allegation without words of its own is the whole content; a reporter only where the report is signed. */
function bodyOf({ allegations, reporter, ...values }: IntakeValues): object {
  const matter = values.content.slice(0, 4000);
  return {
    ...values,
    allegations: allegations.map((allegation) => ({ ...allegation, matter: allegation.matter ?? matter })),
    ...(values.realName && reporter ? { reporter } : {}),
  };
}
