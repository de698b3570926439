import { useEffect } from 'react';
import { useSession } from './session.js';

/** As long as the server itself keeps an unused session. */
const IDLE_MS = 30 * 60 * 1000;
const LOOK_EVERY_MS = 15_000;
const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** Locks the console when nobody has touched it for half an hour. */
export function useIdleLock(): void {
  const { standing, lock } = useSession();
  useEffect(() => {
    if (standing !== 'in') return;
    let last = Date.now();
    const touch = () => {
      last = Date.now();
    };
    const timer = setInterval(() => {
      if (Date.now() - last >= IDLE_MS) void lock();
    }, LOOK_EVERY_MS);
    for (const sign of SIGNS) window.addEventListener(sign, touch, { passive: true });
    return () => {
      clearInterval(timer);
      for (const sign of SIGNS) window.removeEventListener(sign, touch);
    };
  }, [standing, lock]);
}
