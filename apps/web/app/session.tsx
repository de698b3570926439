import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';
import { answerOf, api, beginSession, type Schema, sessionEnded } from '../api/client.js';
import { asProblem, ProblemError } from '../api/problem.js';
import { forgetDrafts, forgetDraftsExceptOf } from '../shared/drafts.js';
import { forgetPreferences } from './preferences.js';

/** Who is signed in, and what they may do. */
export type Me = Schema<'Me'>;
export type Permission = Schema<'Permission'>;

/** `asking`: not known yet. `out`: nobody. `locked`: somebody's work waits behind the lock. `in`: at work. */
type Standing = 'asking' | 'out' | 'locked' | 'in';

interface Session {
  readonly standing: Standing;
  readonly me: Me | undefined;
  signIn(credentials: { username: string; password: string; totp?: string }): Promise<void>;
  signOut(): Promise<void>;
  /** Ends the session and keeps what is on screen behind the lock. */
  lock(): Promise<void>;
}

const SessionContext = createContext<Session | undefined>(undefined);

/** The session. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('outside the session');
  return session;
}

/** Who is signed in; only inside the signed-in part. */
export function useMe(): Me {
  const { me } = useSession();
  if (!me) throw new Error('nobody is signed in');
  return me;
}

/** Whether a route would let the person in at all: what menus show. What may be done to a case its `actions` say. */
export function useMay(): (permission: Permission | undefined) => boolean {
  const { permissions } = useMe();
  return useCallback((permission) => permission === undefined || permissions.includes(permission), [permissions]);
}

/** Keeps the session: asks once who is there, and lays the lock over the work when the API says that nobody is. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const [{ standing, me }, set] = useState<{ standing: Standing; me: Me | undefined }>({
    standing: 'asking',
    me: undefined,
  });
  const queries = useQueryClient();

  useEffect(() => {
    const isNamed = document.documentElement.dataset['session'] !== 'none';
    const asked = isNamed ? answerOf(api.GET('/api/v1/auth/me')) : Promise.reject(new ProblemError({}));
    asked.then(
      (found) => set({ standing: 'in', me: found }),
      () => set({ standing: 'out', me: undefined }),
    );
    const ended = () => set((now) => (now.standing === 'in' ? { ...now, standing: 'locked' } : now));
    sessionEnded.addEventListener('ended', ended);
    return () => sessionEnded.removeEventListener('ended', ended);
  }, []);

  const signIn = useCallback<Session['signIn']>(
    async (credentials) => {
      const { user } = await answerOf(api.POST('/api/v1/auth/login', { body: credentials }));
      beginSession();
      const isAnother = me !== undefined && me.user.id !== user.user.id;
      // Somebody else's work is not theirs to see: the page starts anew.
      if (isAnother) {
        await forgetEverything();
        window.location.replace('/');
        return;
      }
      forgetDraftsExceptOf(user.user.id);
      await queries.invalidateQueries();
      set({ standing: 'in', me: user });
    },
    [me, queries],
  );

  const lock = useCallback(async () => {
    set((now) => ({ ...now, standing: 'locked' }));
    await endSession();
  }, []);

  const signOut = useCallback(async () => {
    await endSession();
    await forgetEverything();
    // A fresh page: nothing of the work stays in memory either.
    window.location.replace('/');
  }, []);

  const value = useMemo(() => ({ standing, me, signIn, signOut, lock }), [standing, me, signIn, signOut, lock]);
  return <SessionContext value={value}>{children}</SessionContext>;
}

async function endSession(): Promise<void> {
  await answerOf(api.POST('/api/v1/auth/logout')).catch((error: unknown) => {
    // Ended already is what we wanted; without a connection the idle time ends it.
    asProblem(error);
  });
}

async function forgetEverything(): Promise<void> {
  await forgetDrafts();
  forgetPreferences();
  sessionStorage.clear();
  localStorage.clear();
}
