import { Spin } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import { type Me, useSession } from './session.js';
import { SignIn } from './sign-in.js';
import { useIdleLock } from './use-idle-lock.js';

/** Lets in who is signed in. Behind the lock the work stays as it was, out of sight and out of reach. */
export function Gate({ children }: { children: ReactNode }) {
  const { standing, me } = useSession();
  useIdleLock();
  if (standing === 'asking') return <Spin fullscreen />;
  if (!me) return <SignIn />;
  const isLocked = standing === 'locked';
  return (
    <>
      {isLocked && <Lock me={me} />}
      <div className={isLocked ? 'behind-the-lock' : 'at-work'} inert={isLocked}>
        {children}
      </div>
    </>
  );
}

/**
 * The lock, as the browser's own modal: all else is out of reach, what hangs beside the page too. An open window of ours
 * would otherwise pull the focus back, and the password would be typed into it.
 */
function Lock({ me }: { me: Me }) {
  const place = useRef<HTMLDialogElement>(null);
  const shut = () => {
    if (!place.current?.open) place.current?.showModal();
    place.current?.querySelector<HTMLElement>('#password')?.focus();
  };
  useEffect(shut, []);
  return (
    <dialog ref={place} className="lock" closedby="none" onClose={shut}>
      <SignIn lockedFor={me} />
    </dialog>
  );
}
