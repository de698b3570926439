import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** What a page is asked for, kept in its address: codes, days and ids, never a name or a text. */
export function useAddress(): [
  (name: string) => string | null,
  (change: Readonly<Record<string, string | undefined>>) => void,
] {
  const [params, setParams] = useSearchParams();
  const ask = useCallback(
    (change: Readonly<Record<string, string | undefined>>) =>
      setParams(
        (now) => {
          const next = new URLSearchParams(now);
          for (const [name, value] of Object.entries(change)) {
            if (value === undefined) next.delete(name);
            else next.set(name, value);
          }
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );
  return [useCallback((name: string) => params.get(name), [params]), ask];
}
