import { Spin } from 'antd';
import type { ReactNode } from 'react';
import { useSession } from './session.js';
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
      {isLocked && <SignIn lockedFor={me} />}
      <div className={isLocked ? 'behind-the-lock' : 'at-work'} inert={isLocked}>
        {children}
      </div>
    </>
  );
}
