import { useCallback, useEffect, useRef } from 'react';
import { useMe } from '../app/session.js';
import { draftOf, keepDraft, rememberDraft } from './drafts.js';

/** Keeps what a form holds while it is filled in, half a second after each change, and offers it again. */
export function useDraft<Value>(form: string, restore: (value: Value) => void) {
  const name = `${useMe().user.id}:${form}`;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(restore);
  latest.current = restore;
  useEffect(() => {
    let isGone = false;
    void draftOf<Value>(name).then((value) => {
      if (value !== undefined && !isGone) latest.current(value);
    });
    return () => {
      isGone = true;
    };
  }, [name]);
  const keep = useCallback(
    (value: Value) => {
      rememberDraft(name, value);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void keepDraft(name, value), 500);
    },
    [name],
  );
  const drop = useCallback(() => {
    clearTimeout(timer.current);
    return keepDraft(name, undefined);
  }, [name]);
  return { keep, drop };
}
